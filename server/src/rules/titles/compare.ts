import { isSameWord, type TitleLanguage, type TitleWord, titleWords } from './words';

/** How a title that stands in a text compares with the one that the catalogue has. */
export interface Comparison {
  /** `same`: nothing that matters differs; it may be abridged, or the sentence may go on behind it. */
  readonly kind: 'same' | 'similar' | 'other';
  /** Whether neither has a word that the other has not. */
  readonly isWhole: boolean;
  /** Whether both begin with the same word and the last word of the known title stands in the text. */
  readonly spansKnown: boolean;
  /** Where the last word that both have ends in the text. */
  readonly end: number;
  /** How many words of the text and of the known title, up to there, have no counterpart. */
  readonly extra: number;
  readonly missing: number;
  /** Whether all that differs are words too many that only join others, beside another such word: “of for”. */
  readonly isSlip: boolean;
}

/** The most words that are compared: more than the longest title has. */
const mostWords = 80;

/** The share of words that similar titles have in common, by language. */
const leastInCommon: Readonly<Record<TitleLanguage, number>> = { en: 0.6, zh: 0.5 };

/** What was compared before: the same text is linted again after every edit, and cites a standard more than once. */
const compared = new Map<string, Comparison>();
const mostCompared = 4000;

/** Compares the text, which begins as the title does, with the title of the catalogue. */
export function compareTitles(text: string, known: string, language: TitleLanguage): Comparison {
  const key = `${language}\n${known}\n${text}`;
  let comparison = compared.get(key);
  if (!comparison) {
    if (compared.size >= mostCompared) compared.clear();
    comparison = compare(text, known, language);
    compared.set(key, comparison);
  }
  return comparison;
}

function compare(text: string, known: string, language: TitleLanguage): Comparison {
  const written = titleWords(text, language).slice(0, mostWords);
  const title = titleWords(known, language).slice(0, mostWords);
  const pairs = align(written, title);
  const last = pairs.at(-1);
  if (!last) {
    return {
      kind: 'other',
      isWhole: false,
      spansKnown: false,
      end: 0,
      extra: written.length,
      missing: title.length,
      isSlip: false,
    };
  }
  const inWritten = new Set(pairs.map(([index]) => index));
  const inTitle = new Set(pairs.map(([, index]) => index));
  const upToLast = written.slice(0, last[0] + 1);
  const extra = upToLast.filter((_, index) => !inWritten.has(index));
  const missing = title.filter((_, index) => !inTitle.has(index));
  const trailing = written.slice(last[0] + 1);
  const isComplete = last[1] === title.length - 1;
  const isSame =
    isRunTogether(text, known) ||
    isVariant(extra, missing, trailing, isComplete) ||
    [...extra, ...trailing].some(({ isCapitals }) => isCapitals);
  const ownWords = written.length - (isComplete ? trailing.length : 0);
  const share = (2 * pairs.length) / (ownWords + title.length);
  return {
    kind: isSame ? 'same' : share >= leastInCommon[language] ? 'similar' : 'other',
    isWhole: extra.length === 0 && missing.length === 0 && trailing.length === 0,
    spansKnown: isComplete && inWritten.has(0) && inTitle.has(0),
    end: written[last[0]]?.end ?? text.length,
    extra: extra.length,
    missing: missing.length,
    isSlip: missing.length === 0 && extra.length > 0 && extra.every((word) => isBesideAnother(word, written)),
  };
}

function isBesideAnother(word: TitleWord, words: readonly TitleWord[]): boolean {
  const at = words.indexOf(word);
  const isJoining = (index: number): boolean => words[index]?.isFunctionWord === true;
  return word.isFunctionWord && (isJoining(at - 1) || isJoining(at + 1));
}

/** Whether the text is this title, all of it and nothing else. */
export function isWholeTitle(text: string, known: string, language: TitleLanguage): boolean {
  return lettersOf(text) === lettersOf(known) || compareTitles(text, known, language).isWhole;
}

/**
 * Whether what differs is only another way to cite the title: abridged, continued, or with another preposition in the place
 * of one (“specification of” for “specification for”).
 */
function isVariant(
  extra: readonly TitleWord[],
  missing: readonly TitleWord[],
  trailing: readonly TitleWord[],
  isComplete: boolean,
): boolean {
  if (trailing.length > 0 && !isComplete) return false;
  if (extra.length === 0) return true;
  if (missing.length === 0) return false;
  return (
    extra.every((word) => word.isFunctionWord) && extra.length <= missing.filter((word) => word.isFunctionWord).length
  );
}

/** Compound words are written in one or in two: “cybersecurity”, “cyber security”. */
function isRunTogether(text: string, known: string): boolean {
  const a = lettersOf(text);
  const b = lettersOf(known);
  return b !== '' && (a.startsWith(b) || (a.length >= b.length / 3 && b.startsWith(a)));
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:a|an|the)\b/g, '')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The longest common row of words: pairs of places in the one and in the other. */
function align(a: readonly TitleWord[], b: readonly TitleWord[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint8Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  const isPair = (i: number, j: number): boolean => isSameWord(a[i]?.word ?? '', b[j]?.word ?? '');
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = isPair(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (isPair(i, j) && at(i, j) === at(i + 1, j + 1) + 1) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
