import { earliestYear, latestYear, longestDesignation } from '../../notation/reader';
import { softHyphenBetweenDigits } from '../../text/prose';
import { isAlphanumeric, isDigit } from '../../text/typography';

/** A stretch of text as it may have been meant. */
export interface Rewriting {
  readonly kind: 'letters' | 'dash' | 'soft-hyphen';
  /** Begins where the designation begins. */
  readonly text: string;
  /** The offset in the text that an offset in the rewriting stands for. */
  readonly toText: (offset: number) => number;
}

const digitOf = new Map([
  ['O', '0'],
  ['o', '0'],
  ['I', '1'],
  ['l', '1'],
]);

/** Letters that were typed, or read by a scanner, for digits: `GB/T 5O89-2016`. Undefined when there are none. */
export function withoutLettersForDigits(text: string, start: number, prefixEnd: number): Rewriting | undefined {
  if (!numberFollows(text, prefixEnd)) return undefined;
  const end = Math.min(text.length, start + longestDesignation);
  let result = text.slice(start, prefixEnd);
  let isRewritten = false;
  let position = prefixEnd;
  while (position < end) {
    let wordEnd = position;
    while (wordEnd < end && isAlphanumeric(text.charCodeAt(wordEnd))) wordEnd++;
    if (wordEnd === position) {
      result += text.charAt(position++);
      continue;
    }
    const word = text.slice(position, wordEnd);
    const isPart = text.charCodeAt(position - 1) === 0x2e && isDigit(text.charCodeAt(position - 2));
    const digits = digitsOf(word, isPart);
    if (digits !== undefined && digits !== word) isRewritten = true;
    result += digits ?? word;
    position = wordEnd;
  }
  return isRewritten ? { kind: 'letters', text: result, toText: (offset) => start + offset } : undefined;
}

/** Whether the word behind the prefix has a digit: a quick look, since most words that begin like a prefix are none. */
function numberFollows(text: string, prefixEnd: number): boolean {
  let position = prefixEnd;
  while (position < prefixEnd + 3 && !isAlphanumeric(text.charCodeAt(position))) position++;
  for (let length = 0; length < 8 && isAlphanumeric(text.charCodeAt(position)); length++, position++) {
    if (isDigit(text.charCodeAt(position))) return true;
  }
  return false;
}

/** The word with digits for letters, when it has digits, or stands where only digits can, and has nothing else but such letters. */
function digitsOf(word: string, isNumber: boolean): string | undefined {
  let digits = '';
  let hasDigit = isNumber;
  for (const sign of word) {
    const isOwn = isDigit(sign.charCodeAt(0));
    hasDigit ||= isOwn;
    const digit = isOwn ? sign : digitOf.get(sign);
    if (digit === undefined) return undefined;
    digits += digit;
  }
  return hasDigit ? digits : undefined;
}

/** The dash before the year vanishes in exports: `GB/T 1.12020`, `GB 7552008`. Undefined when no year can be split off. */
export function withLostDash(text: string, start: number, prefixEnd: number): Rewriting | undefined {
  let from = prefixEnd;
  while (from < prefixEnd + longestCode && from < text.length && !isDigit(text.charCodeAt(from))) from++;
  let end = from;
  while (end < from + 24 && (isDigit(text.charCodeAt(end)) || isDotInside(text, end))) end++;
  const dash = end - 4;
  const year = Number(text.slice(dash, end));
  if (dash <= from || !isDigit(text.charCodeAt(dash - 1)) || !(year >= earliestYear && year <= latestYear))
    return undefined;
  const window = text.slice(start, start + longestDesignation);
  const at = dash - start;
  return {
    kind: 'dash',
    text: `${window.slice(0, at)}-${window.slice(at)}`,
    toText: (offset) => start + (offset <= at ? offset : offset - 1),
  };
}

/** The longest code and joints, in UTF-16 units, that stand between the beginning of a prefix and its number: `/GZAEPI `. */
const longestCode = 14;

function isDotInside(text: string, offset: number): boolean {
  return text.charCodeAt(offset) === 0x2e && isDigit(text.charCodeAt(offset + 1));
}

/** A soft hyphen between digits as the hyphen that it may stand for. Undefined when there is none. */
export function withHyphen(text: string, start: number): Rewriting | undefined {
  const window = text.slice(start, start + longestDesignation);
  if (!window.includes(softHyphenBetweenDigits)) return undefined;
  const rewritten = window.replaceAll(softHyphenBetweenDigits, '-');
  return { kind: 'soft-hyphen', text: rewritten, toText: (offset) => start + offset };
}

/** The same as the nothing that it may be. */
export function withoutSoftHyphen(text: string, start: number): Rewriting | undefined {
  const window = text.slice(start, start + longestDesignation);
  if (!window.includes(softHyphenBetweenDigits)) return undefined;
  const offsets: number[] = [];
  for (let offset = 0; offset < window.length; offset++)
    if (window.charAt(offset) !== softHyphenBetweenDigits) offsets.push(start + offset);
  const rewritten = window.replaceAll(softHyphenBetweenDigits, '');
  return {
    kind: 'soft-hyphen',
    text: rewritten,
    toText: (offset) => offsets[offset] ?? start + window.length,
  };
}
