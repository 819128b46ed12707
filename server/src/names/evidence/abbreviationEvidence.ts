import type { Span } from '../../text/span';
import { bodyWords } from './bodyWords';
import { type OtherSense, otherSenses } from './otherSenses';
import { standsBefore, standsBehind, standsWith, type WordsAround, wordsAround } from './wordsAround';

const wordsBefore = bodyWords.flatMap(({ place, words }) => (place === 'before' ? words : []));
const wordsBehind = bodyWords.flatMap(({ place, words }) => (place === 'behind' ? words : []));

/** The other senses of each abbreviation that has some. */
const sensesOf: ReadonlyMap<string, readonly OtherSense[]> = new Map(
  [...new Set(otherSenses.flatMap(({ abbreviations }) => abbreviations))].map((abbreviation) => [
    abbreviation,
    otherSenses.filter(({ abbreviations }) => abbreviations.includes(abbreviation)),
  ]),
);

/** What is known to be meant by an abbreviation besides an agency. */
export function otherSensesOf(abbreviation: string): readonly OtherSense[] {
  return sensesOf.get(abbreviation) ?? [];
}

/**
 * `body`: a word that goes with bodies stands at the abbreviation; `owner`: a possessive s, which bodies have and things seldom;
 * `other`: a word that makes something else of it.
 */
export type WordsSay = 'body' | 'owner' | 'other' | undefined;

/** What the words right before and right behind an abbreviation make of it. What stands behind it weighs more. */
export function whatWordsSay(text: string, place: Span): WordsSay {
  const around = wordsAround(text, place);
  const senses = otherSensesOf(text.slice(place.start, place.end));
  if (around.isOneOfMany) return 'other';
  if (!around.isPossessive && senses.some((sense) => makesOther(around, sense))) return 'other';
  if (isAmongBodyWords(around)) return 'body';
  if (senses.some(({ before }) => before.some((word) => standsBefore(around, word)))) return 'other';
  return around.isPossessive ? 'owner' : undefined;
}

function makesOther(around: WordsAround, { behind, company }: OtherSense): boolean {
  return behind.some((word) => standsBehind(around, word)) || company.some((word) => standsWith(around, word));
}

function isAmongBodyWords(around: WordsAround): boolean {
  return (
    wordsBehind.some((word) => standsBehind(around, word)) || wordsBefore.some((word) => standsBefore(around, word))
  );
}

/** How many words of the subject of a sense a text has, different ones, counted up to `most`. */
export function subjectWords(text: string, { subject }: OtherSense, most: number): number {
  const lower = text.toLowerCase();
  let count = 0;
  for (const word of subject) {
    if (begins(lower, word)) count++;
    if (count >= most) break;
  }
  return count;
}

/** Whether a word of a text begins with the letters. */
function begins(text: string, letters: string): boolean {
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
    const unit = text.charCodeAt(at - 1);
    const isInWord = unit >= 0x61 && unit <= 0x7a;
    if (!isInWord) return true;
  }
  return false;
}
