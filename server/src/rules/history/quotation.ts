import type { Mention } from '../../recognition/mention';
import { blockOf } from './blockOf';

/** Whether the mention stands within words that are quoted. */
export function isQuoted({ place }: Mention): boolean {
  return blockOf(place.prose).isQuoted(place);
}
