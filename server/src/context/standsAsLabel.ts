import { isLabel } from '../designations/reading/label';
import type { Written } from '../recognition/mention';

/** Whether something that is written is the label of an entry, `[ISO8601]`: it is what the list of references makes it. */
export function standsAsLabel({ place }: Pick<Written, 'place'>): boolean {
  return isLabel(place.prose.text, place);
}
