import type { StandardMention } from '../../mention';
import { isHan } from '../../text/typography';

/** How far from the mention, in UTF-16 units of the prose, its language shows. */
const nearby = 120;

/** Whether the mention stands in Chinese text: a document in two languages may cite in each as is usual there. */
export function standsInChinese({ place: { prose, start, end } }: StandardMention): boolean {
  const around = prose.text.slice(Math.max(0, start - nearby), start) + prose.text.slice(end, end + nearby);
  const han = [...around].filter((sign) => isHan(sign.charCodeAt(0))).length;
  // A Han character says as much as a few letters.
  return han * 4 > around.replace(/[^a-z]/g, '').length;
}
