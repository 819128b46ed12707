import { wordSpelledAlike } from '../../language/spelling';

/** A language that titles are compared in. */
export type TitleLanguage = 'en' | 'zh';

/** One word of a title. */
export interface TitleWord {
  /** In small letters, in one spelling, without the mark of the plural. */
  readonly word: string;
  /** Where it stands in the text that was given. */
  readonly start: number;
  readonly end: number;
  /** Whether it only joins others: an article, a preposition, “and”. */
  readonly isFunctionWord: boolean;
  /** Whether it is written in capitals, as abbreviations are. */
  readonly isCapitals: boolean;
}

const articles = new Set(['a', 'an', 'the']);
const functionWords = new Set(
  'of for in on to and or with by from at as into under against between within through via per its their'.split(' '),
);
const joiningSigns = new Set('的及和与或之');
const han = /[\u3400-\u9fff\uf900-\ufaff]/;
const englishWord = /[\p{L}\p{N}]+/gu;
const chineseWord = /[\u3400-\u9fff\uf900-\ufaff]|[A-Za-z0-9]+/g;

/** The language that a text with at least one letter is in; undefined for one that has none. */
export function languageOf(text: string): TitleLanguage | undefined {
  if (han.test(text)) return 'zh';
  return /[A-Za-z]/.test(text) ? 'en' : undefined;
}

/** The words of a title without its punctuation and articles; of Chinese, which parts no words, its signs. */
export function titleWords(text: string, language: TitleLanguage): TitleWord[] {
  const words: TitleWord[] = [];
  for (const match of text.matchAll(language === 'zh' ? chineseWord : englishWord)) {
    const [written] = match;
    const lower = written.toLowerCase();
    if (language === 'en' && (articles.has(lower) || lower === 's')) continue;
    const start = match.index;
    words.push({
      word: language === 'zh' ? lower : inOneForm(lower),
      start,
      end: start + written.length,
      isFunctionWord: (language === 'zh' ? joiningSigns : functionWords).has(lower),
      isCapitals:
        language === 'en' && written.length > 1 && written === written.toUpperCase() && /\p{L}/u.test(written),
    });
  }
  return words;
}

/** British and American spelling, singular and plural as one. */
function inOneForm(word: string): string {
  if (word.length < 4) return word;
  return wordSpelledAlike(word).replace(/ies$/, 'y').replace(/s$/, '');
}

/**
 * Whether two words are the same but for one typing error: a letter too many, too few, another one, or two swapped.
 * Words with digits, and those of fewer than five letters, are the same only when they are equal.
 */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  if (/\d/.test(a) || /\d/.test(b)) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const restOfA = a.slice(head, a.length - tail);
  const restOfB = b.slice(head, b.length - tail);
  if (restOfA.length <= 1 && restOfB.length <= 1) return true;
  return restOfA.length === 2 && restOfA === [...restOfB].reverse().join('');
}
