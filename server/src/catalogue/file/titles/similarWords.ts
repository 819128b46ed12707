import { distance } from 'fastest-levenshtein';
import type { StringTable } from '../stringTable';

/** `none`: words as they are written. `typing`: also words that begin so, and words with typing errors. */
export type Tolerance = 'none' | 'typing';

/** A word of the table that may be meant. */
export interface SimilarWord {
  /** Its index in the table. */
  readonly word: number;
  /** From 0 to 1: how sure it is meant. */
  readonly likeness: number;
}

/** From this length on a beginning of a word, one typing error, and two of them, are put up with. */
const shortest = { beginning: 3, oneError: 4, twoErrors: 8 };

/** How much a typing error takes from the likeness, and the least and the most that an unfinished word keeps. */
const costOfError = 0.25;
const unfinished = { least: 0.5, most: 0.95 };

/** The words of the table that a word of a query may mean, most alike first. */
export function similarWords(word: string, table: StringTable, tolerance: Tolerance): SimilarWord[] {
  const exact = table.find(word);
  const found = new Map<number, number>(exact < 0 ? [] : [[exact, 1]]);
  if (tolerance === 'typing') {
    const add = (index: number, likeness: number): void => {
      if (index >= 0 && (found.get(index) ?? 0) < likeness) found.set(index, likeness);
    };
    if (/^[^\d]+$/.test(word)) {
      if (word.length >= shortest.beginning) addUnfinished(word, table, add);
      if (word.length >= shortest.oneError && isAscii(word)) addMistyped(word, exact >= 0, table, add);
    }
  }
  return [...found].map(([index, likeness]) => ({ word: index, likeness })).sort((a, b) => b.likeness - a.likeness);
}

function addUnfinished(word: string, table: StringTable, add: (index: number, likeness: number) => void): void {
  for (let index = table.firstNotBelow(word); index < table.count; index++) {
    const other = table.text(index);
    if (!other.startsWith(word)) break;
    add(index, unfinished.least + (unfinished.most - unfinished.least) * (word.length / other.length));
  }
}

/** Where the word itself is in the table, a short one that is nearly the same means something else. */
function addMistyped(
  word: string,
  isKnown: boolean,
  table: StringTable,
  add: (index: number, likeness: number) => void,
): void {
  const errors = word.length >= shortest.twoErrors ? 2 : 1;
  if (!isKnown) for (const other of swapped(word)) add(table.find(other), 1 - costOfError);
  const allowed = isKnown ? errors - 1 : errors;
  if (allowed === 0) return;
  const signs = signsOf(word);
  for (let index = 0; index < table.count; index++) {
    if (Math.abs(table.byteLength(index) - word.length) > allowed) continue;
    // An error puts in at most one letter and takes out at most one: nearly all words are passed over by that.
    const others = table.signs(index);
    if (!hasAtMost(allowed, signs & ~others) || !hasAtMost(allowed, others & ~signs)) continue;
    const errorsOf = distance(word, table.text(index));
    if (errorsOf <= allowed) add(index, 1 - costOfError * errorsOf);
  }
}

/** The letters of an ASCII word as {@link StringTable.signs} has them. */
function signsOf(word: string): number {
  let signs = 0;
  for (let at = 0; at < word.length; at++) signs |= 1 << (word.charCodeAt(at) & 31);
  return signs;
}

/** Whether no more than so many bits are set. */
function hasAtMost(count: number, bits: number): boolean {
  let rest = bits;
  for (let removed = 0; removed < count; removed++) rest &= rest - 1;
  return rest === 0;
}

/** The word with two neighbours swapped, in every place. */
function swapped(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}

function isAscii(word: string): boolean {
  return /^[\x20-\x7e]*$/.test(word);
}
