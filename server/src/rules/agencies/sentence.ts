import type { Place } from '../../recognition/mention';
import { blockOf } from '../history/blockOf';

/** The sentence in which a mention stands, without it; of a longer one, what is near. */
export function sentenceAround(place: Place): { readonly before: string; readonly behind: string } {
  return blockOf(place.prose).sentenceAround(place);
}
