import { languageAround } from '../../context/surroundingLanguage';
import type { Reference } from '../../recognition/mention';

/** Whether the mention stands in Chinese text. */
export function standsInChinese({ place }: Pick<Reference, 'place'>): boolean {
  return languageAround(place.prose.text, place) === 'zh';
}
