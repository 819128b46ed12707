import { citedElement as elementIn } from '../../context/citedElement';
import type { Reference } from '../../recognition/mention';

/**
 * The clause, table, figure or annex of the standard that is cited with the reference. Undefined for none, and in a list, of
 * which it is not certain whose clause it is.
 */
export function citedElement({ place, isInList }: Reference): string | undefined {
  return isInList ? undefined : elementIn(place.prose.text, place);
}
