import type { Span } from './span';
import { isAlphanumeric, isDigit, isHan } from './typography';

/** A sentence of a prose, with the marks that end it; spans are half-open, in UTF-16 units of the prose. */
export interface Sentence extends Span {
  /** What stands between its commas, colons, dashes, brackets and conjunctions, in order; they cover the sentence. */
  readonly clauses: readonly Span[];
}

/** Abbreviations whose point ends no sentence, in small letters and without it. */
const abbreviations = new Set(
  (
    'no nos nr e.g eg i.e ie cf fig figs vs inc ltd co corp mr mrs ms dr prof st sec sect cl ch vol p pp ed eds art para ' +
    'approx incl excl ca al ref refs std rec tab ann app eq min max dept univ jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Words behind which a single capital is a number and no initial: “Annex A. The”. */
const lettered = new Set(
  'annex appendix part table figure class type category level option grade group section'.split(' '),
);

/** Conjunctions and relative pronouns that begin a new clause, in small letters. */
const conjunctions = new Set(
  'because although though while whilst whereas when whenever if unless until but which who whom whose where that so'.split(
    ' ',
  ),
);

const marks = '。!?;.';

/**
 * The sentences of a normalised prose, front to back; they cover it but for white space. A point ends one before a space and
 * a capital or a Han character, unless it belongs to an abbreviation. In English and in Chinese. Linear in the text.
 *
 * @param unbroken what no sentence or clause may part, such as designations: ascending, in units of the text
 */
export function sentencesOf(text: string, unbroken: readonly Span[] = []): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = skipSpaces(text, 0);
  let next = 0;
  for (let index = start; index < text.length; index++) {
    if (!marks.includes(text.charAt(index))) continue;
    const behind = endOfMarks(text, index + 1);
    if (!endsSentence(text, index, behind)) {
      index = behind - 1;
      continue;
    }
    while ((unbroken[next]?.end ?? text.length) <= index) next++;
    const whole = unbroken[next];
    if (whole && whole.start <= index && index < whole.end - 1) continue;
    sentences.push({ start, end: behind, clauses: clausesOf(text, start, behind, unbroken) });
    start = skipSpaces(text, behind);
    index = Math.max(index, start - 1);
  }
  if (start < text.length)
    sentences.push({ start, end: text.length, clauses: clausesOf(text, start, text.length, unbroken) });
  return sentences;
}

/** The sentence, of those of a text in order, in which an offset lies; of white space between two, the first of them. */
export function sentenceAt<T extends Span>(sentences: readonly T[], offset: number): T | undefined {
  return sentences[indexOfSpanAt(sentences, offset)];
}

/** The index of the last span that begins at or before an offset; 0 when none does. */
export function indexOfSpanAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function skipSpaces(text: string, from: number): number {
  let index = from;
  while (text.charAt(index) === ' ') index++;
  return index;
}

/** Whether the mark at `index`, with what closes up to `behind`, ends a sentence. */
function endsSentence(text: string, index: number, behind: number): boolean {
  const sign = text.charAt(index);
  if (sign === '。' || sign === ';') return true;
  if (behind >= text.length) return true;
  const next = skipSpaces(text, behind);
  const unit = text.charCodeAt(skipOpening(text, next));
  const begins = isHan(unit) || isCapital(unit) || Number.isNaN(unit);
  if (sign !== '.') return begins || (next > behind && isDigit(unit));
  return begins && (next > behind || isHan(unit)) && !isAbbreviation(text, index);
}

/** Behind the marks, closing quotation marks and brackets that belong to the sentence before. */
function endOfMarks(text: string, from: number): number {
  let index = from;
  while ('.!?。)]」』»'.includes(text.charAt(index) || ' ') || (text.charAt(index) === '"' && closes(text, index)))
    index++;
  return index;
}

/** Whether a straight mark of quotation behind the end of a sentence closes: no word follows it at once. */
function closes(text: string, index: number): boolean {
  const unit = text.charCodeAt(index + 1);
  return !isAlphanumeric(unit);
}

function skipOpening(text: string, from: number): number {
  let index = from;
  while ('"\'([「『《«„*_'.includes(text.charAt(index) || ' ')) index++;
  return index;
}

function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const sign = String.fromCharCode(unit);
  return sign !== sign.toLowerCase();
}

/** How many units of a word are looked at. */
const longestAbbreviation = 6;

/** Whether the point at `index` belongs to the word before it: `No.`, `e.g.`, the initial of a name. */
function isAbbreviation(text: string, index: number): boolean {
  let from = index;
  while (from > 0 && index - from < longestAbbreviation && isWordSign(text, from - 1)) from--;
  const word = text.slice(from, index);
  if (word.length !== 1) return abbreviations.has(word.toLowerCase());
  if (!isCapital(word.charCodeAt(0))) return false;
  const before = /([A-Za-z]+) $/.exec(text.slice(Math.max(0, from - 12), from))?.[1] ?? '';
  return !lettered.has(before.toLowerCase());
}

function isWordSign(text: string, index: number): boolean {
  return (
    isAlphanumeric(text.charCodeAt(index)) || (text.charAt(index) === '.' && isAlphanumeric(text.charCodeAt(index - 1)))
  );
}

/** The spans between the borders of clauses. An enumeration with 、 is one clause. */
function clausesOf(text: string, start: number, end: number, unbroken: readonly Span[]): Span[] {
  const clauses: Span[] = [];
  let from = start;
  let whole = indexOfSpanAt(unbroken, start);
  for (let index = start; index < end; index++) {
    while ((unbroken[whole]?.end ?? end) <= index) whole++;
    const kept = unbroken[whole];
    if (kept && kept.start <= index) {
      index = kept.end - 1;
      continue;
    }
    const border = endOfBorder(text, index);
    if (border === undefined) continue;
    if (border > from) clauses.push({ start: from, end: Math.min(border, end) });
    from = Math.min(border, end);
    index = Math.max(index, border - 1);
  }
  if (from < end) clauses.push({ start: from, end });
  return clauses;
}

/** Where the border of two clauses ends that begins at `index`; undefined where there is none. */
function endOfBorder(text: string, index: number): number | undefined {
  const sign = text.charAt(index);
  const isInNumber = isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1));
  if (sign === ',' || sign === ':') return isInNumber ? undefined : index + 1;
  if ('()[]'.includes(sign)) return index + 1;
  if (sign === '-') return dashBorder(text, index);
  const before = text.charAt(index - 1);
  if (before !== ' ' && index > 0) return undefined;
  const word = /^[a-z]+(?= )/i.exec(text.slice(index, index + 10))?.[0].toLowerCase();
  return word !== undefined && index > 0 && conjunctions.has(word) ? index : undefined;
}

/** A dash between words: with spaces around it, or the doubled one of Chinese; and not within a designation. */
function dashBorder(text: string, index: number): number | undefined {
  if (text.charAt(index + 1) === '-') return index + 2;
  if (text.charAt(index - 1) !== ' ' || text.charAt(index + 1) !== ' ') return undefined;
  const isInNumber = isDigit(text.charCodeAt(index - 2)) && isDigit(text.charCodeAt(index + 2));
  return isInNumber ? undefined : index + 1;
}
