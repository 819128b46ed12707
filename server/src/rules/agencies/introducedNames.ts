import type { NameWord } from '../../names/nameWords';
import { runsOfWords } from '../../names/nameWords';
import type { AgencyMention, Mention } from '../../recognition/mention';

/** The longest name in front of a bracket, in UTF-16 units. */
const longest = 160;

/** Whether the mention is an abbreviation in brackets of its own: `… (SAMR)`. */
export function isInBrackets({ place }: Mention): boolean {
  const { text } = place.prose;
  return text.charAt(place.start - 1) === '(' && text.charAt(place.end) === ')';
}

/** The words right before the bracket in which an abbreviation stands, one run of them; offsets are into the prose. */
export function wordsBeforeBracket({ place }: AgencyMention): readonly NameWord[] {
  const { text } = place.prose;
  const end = text.charAt(place.start - 2) === ' ' ? place.start - 2 : place.start - 1;
  const from = Math.max(0, end - longest);
  const run = runsOfWords(text.slice(from, end)).at(-1) ?? [];
  if (run.at(-1)?.end !== end - from) return [];
  return run.map((word) => ({ ...word, start: word.start + from, end: word.end + from }));
}
