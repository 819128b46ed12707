import type { Written } from '../../recognition/mention';
import { blockOf } from './blockOf';

/** Whether the mention stands within words that are quoted. */
export function isQuoted({ place }: Pick<Written, 'place'>): boolean {
  return blockOf(place.prose).isQuoted(place);
}
