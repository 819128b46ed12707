import type { Sentence } from '../text/sentences';
import { indexOfSpanAt } from '../text/sentences';
import type { Span } from '../text/span';

/** A reference as far as its context needs it. */
export interface PlacedReference extends Span {
  /** The undated designation in canonical form. */
  readonly standard?: string | undefined;
  /** The year of its edition. */
  readonly year?: string | undefined;
}

/** How far two references of one sentence are from each other at most, in UTF-16 units of the prose. */
const reach = 240;

/**
 * The references whose sentence also names another edition of their standard: it compares the two. Linear in the references.
 *
 * @param references those of a block, in the order of the text
 */
export function besideOtherEditions(
  references: readonly PlacedReference[],
  sentences: readonly Sentence[],
): ReadonlySet<PlacedReference> {
  const beside = new Set<PlacedReference>();
  const latest = new Map<string, PlacedReference>();
  for (const reference of references) {
    const { standard, year, start } = reference;
    if (standard === undefined || year === undefined) continue;
    const other = latest.get(standard);
    latest.set(standard, reference);
    if (!other || other.year === year || start - other.end > reach) continue;
    if (indexOfSpanAt(sentences, other.start) === indexOfSpanAt(sentences, start)) beside.add(other).add(reference);
  }
  return beside;
}
