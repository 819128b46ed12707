import { isNamedAsSeries as isSeries } from '../../context/namedSeries';
import type { StandardMention } from '../../recognition/mention';

/** Whether words say that the standard is meant with those that belong to it; such a reference has no edition. */
export function isNamedAsSeries({ place }: StandardMention): boolean {
  return isSeries(place.prose.text, place);
}
