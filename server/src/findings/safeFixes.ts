import { overlaps, type TextEdit } from '../text/span';
import type { Finding, Fix } from './finding';

/** The edits of several fixes, disjoint and in the order of the text. */
export interface CombinedFixes {
  readonly edits: readonly TextEdit[];
  /** Number of fixes that the edits come from. */
  readonly fixes: number;
}

/**
 * The first safe fix of each finding, all together. A fix is left out as a whole when one of its edits collides with an
 * earlier fix: two repairs of one place are never merged; the second can follow once the first is done.
 *
 * @param findings in the order of the text; in this order the time is nearly linear
 */
export function safeFixes(findings: readonly Finding[]): CombinedFixes {
  return combined(findings.flatMap(({ fixes }) => fixes.find(({ kind }) => kind === 'safe') ?? []));
}

/** All the fixes together, but those that collide with an earlier one. In the order of the text the time is nearly linear. */
export function combined(all: readonly Fix[]): CombinedFixes {
  const taken: TextEdit[] = [];
  let fixes = 0;
  for (const { edits } of all) {
    if (edits.length === 0 || edits.some((edit) => collides(edit, taken))) continue;
    for (const edit of edits) taken.splice(position(edit, taken), 0, edit);
    fixes++;
  }
  return { edits: taken, fixes };
}

/** Whether an edit overlaps one of the others, which are disjoint and in order, or starts where one of them starts. */
function collides(edit: TextEdit, others: readonly TextEdit[]): boolean {
  const next = position(edit, others);
  return [others[next - 1], others[next]].some(
    (other) => other !== undefined && (overlaps(edit, other) || edit.start === other.start),
  );
}

/** Index of the first edit that starts at the same place or later. Searched from the end, where it nearly always is. */
function position(edit: TextEdit, edits: readonly TextEdit[]): number {
  let index = edits.length;
  for (let before = edits[index - 1]; before !== undefined && before.start >= edit.start; before = edits[index - 1]) {
    index--;
  }
  return index;
}
