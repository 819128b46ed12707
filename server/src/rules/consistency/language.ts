import { languageAround } from '../../context/surroundingLanguage';
import type { StandardMention } from '../../recognition/mention';

/** Whether the mention stands in Chinese text. */
export function standsInChinese({ place }: StandardMention): boolean {
  return languageAround(place.prose.text, place) === 'zh';
}
