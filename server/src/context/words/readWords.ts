import { issuingBodies } from '../../designations/issuingBodies';
import type { Span } from '../../text/span';
import { isHan } from '../../text/typography';
import { chineseWords } from './chinese';
import { englishWords } from './english';
import type { Word, WordKind } from './word';

/** The first words of all prefixes: what begins with one and has a number is a designation, whatever its form. */
const firstWords = new Set(
  issuingBodies.flatMap(({ forms }) =>
    forms.flatMap(
      ({ printed }) => /^[A-Z][A-Za-z]+/.exec(printed)?.[0] ?? (/^[TQ]\//.test(printed) ? [printed[0]] : []),
    ),
  ),
);

const pattern =
  /(?<designation>[A-Z][A-Za-z]{0,9}(?:[/ -][A-Z][A-Za-z]{0,9}){0,4}[/ -]?\d[\dA-Za-z.:/-]{0,40})|(?<word>(?:e\.g|i\.e|[\p{Script=Latin}]+(?:[-'][\p{Script=Latin}]+)*)\.?)|(?<number>\d[\d.:/-]*(?:st|nd|rd|th)?)|(?<title>《[^《》]{0,120}》)|(?<sign>[^\s])/gu;

/**
 * Reads a range of a prose into words. In Chinese, which parts none, the longest known word at a place is one.
 *
 * @param references spans of the references that are known, ascending; others are told by their prefixes
 * @param moreChinese further Chinese words that are to be read as one, besides the vocabulary
 */
export function readWords(
  text: string,
  { start, end }: Span,
  references: readonly Span[],
  moreChinese: ReadonlySet<string>,
): readonly Word[] {
  const words: Word[] = [];
  let from = start;
  for (const reference of references) {
    if (reference.end <= start || reference.start >= end) continue;
    readPlain(text, from, reference.start, moreChinese, words);
    words.push({ kind: 'reference', text: '', start: reference.start, end: reference.end });
    from = Math.max(from, reference.end);
  }
  readPlain(text, from, end, moreChinese, words);
  return words;
}

function readPlain(text: string, start: number, end: number, moreChinese: ReadonlySet<string>, words: Word[]): void {
  if (start >= end) return;
  const part = text.slice(start, end);
  pattern.lastIndex = 0;
  for (let found = pattern.exec(part); found; found = pattern.exec(part)) {
    const { designation, word, number, title } = found.groups ?? {};
    const at = start + found.index;
    if (designation !== undefined) {
      const [first = ''] = /^[A-Za-z]+/.exec(designation) ?? [];
      if (firstWords.has(first)) {
        const length = designation.replace(/[.:/-]+$/, '').length;
        words.push({ kind: 'reference', text: '', start: at, end: at + length });
        pattern.lastIndex = found.index + length;
      } else {
        pushWord(words, first, at);
        pattern.lastIndex = found.index + first.length;
      }
    } else if (word !== undefined) pushWord(words, word, at);
    else if (number !== undefined) words.push({ kind: 'number', text: '', start: at, end: at + number.length });
    else if (title !== undefined) words.push({ kind: 'title', text: '', start: at, end: at + title.length });
    else pattern.lastIndex = readSign(part, found.index, start, moreChinese, words);
  }
}

function pushWord(words: Word[], written: string, start: number): void {
  const text = written.toLowerCase().replace(/'s$|\.$/, '');
  const kind = englishWords.get(text) ?? 'other';
  words.push({ kind, text, start, end: start + written.length });
}

const signs: ReadonlyMap<string, WordKind> = new Map([
  ...[...',:;!?。.→'].map((sign) => [sign, 'border'] as const),
  ...[...'([（'].map((sign) => [sign, 'open'] as const),
  ...[...')]）'].map((sign) => [sign, 'close'] as const),
  ...[...'、/&+'].map((sign) => [sign, 'joiner'] as const),
]);

/** The longest Chinese word that is known. */
const longestWord = 8;

/** The longest title in quotation marks, in UTF-16 units. */
const longestTitle = 160;

/** Reads a sign or a Chinese word at `index` of the part; returns where to go on. */
function readSign(
  part: string,
  index: number,
  offset: number,
  moreChinese: ReadonlySet<string>,
  words: Word[],
): number {
  const sign = String.fromCodePoint(part.codePointAt(index) ?? 0);
  if (isHan(part.charCodeAt(index))) {
    for (let length = Math.min(longestWord, part.length - index); length > 0; length--) {
      const text = part.slice(index, index + length);
      const kind = chineseWords.get(text);
      if (kind === undefined && !moreChinese.has(text) && length > 1) continue;
      words.push({ kind: kind ?? 'other', text, start: offset + index, end: offset + index + length });
      return index + length;
    }
  }
  const kind = signs.get(sign) ?? (sign === '-' ? dashKind(part, index) : undefined);
  if (kind) words.push({ kind, text: sign, start: offset + index, end: offset + index + 1 });
  else if (sign === '"' && words.at(-1)?.kind === 'reference') {
    const closing = part.slice(index + 1, index + longestTitle).indexOf('"');
    if (closing >= 0) {
      const end = index + closing + 2;
      words.push({ kind: 'title', text: '', start: offset + index, end: offset + end });
      return end;
    }
  } else if (/[\p{L}%°]/u.test(sign)) {
    words.push({ kind: 'other', text: sign, start: offset + index, end: offset + index + sign.length });
  }
  return index + sign.length;
}

/** A dash between words borders a clause. */
function dashKind(part: string, index: number): WordKind | undefined {
  const isDoubled = part.charAt(index + 1) === '-';
  return isDoubled || (part.charAt(index - 1) === ' ' && part.charAt(index + 1) === ' ') ? 'border' : undefined;
}
