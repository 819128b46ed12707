import type { Language } from '../language/bilingual';
import type { Written } from '../recognition/mention';
import { isHan } from '../text/typography';

/** How far from a reference, in UTF-16 units of the prose, its language shows. */
const nearby = 120;

/** The language of the text around a reference: a document in two languages may cite in each as is usual there. */
export function languageAround({ place: { prose, start, end } }: Pick<Written, 'place'>): Language {
  const { text } = prose;
  let han = 0;
  let letters = 0;
  for (let at = Math.max(0, start - nearby); at < Math.min(text.length, end + nearby); at++) {
    if (at === start) at = end;
    const unit = text.charCodeAt(at);
    if (isHan(unit)) han++;
    else if (unit >= 0x61 && unit <= 0x7a) letters++;
  }
  // A Han character says as much as a few letters.
  return han * 4 > letters ? 'zh' : 'en';
}
