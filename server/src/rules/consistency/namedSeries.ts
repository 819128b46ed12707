import { isNamedAsSeries as isSeries } from '../../context/namedSeries';
import type { Reference } from '../../recognition/mention';

/** Whether words say that the standard is meant with those that belong to it; such a reference has no edition. */
export function isNamedAsSeries({ place }: Pick<Reference, 'place'>): boolean {
  return isSeries(place.prose.text, place);
}
