import { blockAt, type Placement } from '../../context/placement';
import { undated } from '../../designations/designation';
import { printDesignation } from '../../designations/print';
import { type Reference, referencesOf } from '../../recognition/mention';
import type { BlockContent } from '../../recognition/recognisedText';
import { standsInSentence } from './historyWords';

/** Whether the sentence of a reference also names another edition of its standard: then it compares the two. */
export function standsBesideOtherEdition({ place }: Reference, placement: Placement): boolean {
  return blockAt(placement)?.facts.get(comparedEditions).has(place.start) === true;
}

/** Where in the prose the references begin that stand beside another edition. Looks at neighbouring references only. */
function comparedEditions({ mentions }: BlockContent): ReadonlySet<number> {
  const places = new Set<number>();
  const latest = new Map<string, Reference>();
  for (const reference of referencesOf(mentions)) {
    const { designation, place } = reference;
    if (designation.year === undefined) continue;
    const standard = printDesignation(undated(designation));
    const other = latest.get(standard);
    latest.set(standard, reference);
    if (!other || other.designation.year === designation.year || !standsInSentence(place, other.place)) continue;
    places.add(other.place.start).add(place.start);
  }
  return places;
}
