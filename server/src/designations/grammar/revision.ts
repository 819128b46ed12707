import type { Reader } from '../../notation/reader';

const glued = /([A-Z])(?![A-Za-z\d])/iy;
const worded = /,? ?\(?(?:Rev|REV)(?:\.|ision|ISION)? ?([A-Z])\)?(?![A-Za-z\d])/y;

/** Takes the letter of a revision: behind the number, `IPC-A-610H`, or in words, which is as good: `IPC-A-610 Rev. H`. */
export function takeRevision(reader: Reader): string | undefined {
  const letter = reader.match(glued)?.[1]?.toUpperCase();
  if (letter !== undefined) {
    reader.take('number', 1, letter);
    return letter;
  }
  const found = reader.match(worded);
  if (!found?.[1]) return undefined;
  reader.take('supplement', found[0].length, found[1], found[0]);
  return found[1];
}
