import { citedElement as elementIn } from '../../context/citedElement';
import type { StandardMention } from '../../recognition/mention';

/**
 * The clause, table, figure or annex of the standard that is cited with the mention. Undefined for none, and for the members of
 * a list, of which it is not certain whose clause it is.
 */
export function citedElement({ place, start, end }: StandardMention): string | undefined {
  const { prose, blockStart } = place;
  const span = prose.toSource(place.start, place.end);
  if (blockStart + span.start !== start || blockStart + span.end !== end) return undefined;
  return elementIn(prose.text, place);
}
