import type { Reader } from '../../notation/reader';
import type { TokenRole } from '../../notation/token';

/** How a body prints what a group of a pattern found: the canonical form first; as written when none is given. */
export type GroupPiece = readonly [role: TokenRole, ...expected: string[]];

/**
 * Takes the groups of a match at the position of the reader, one piece for each. The groups cover the match without a gap; a
 * group that took no part gives no piece, an empty one is a piece that the writer left out.
 */
export function takeGroups(reader: Reader, found: readonly (string | undefined)[], ...pieces: GroupPiece[]): void {
  for (const [index, [role, ...expected]] of pieces.entries()) {
    const written = found[index + 1];
    if (written !== undefined) reader.take(role, written.length, ...expected);
  }
}
