import type { Span } from '../../text/span';
import { isAlphanumeric } from '../../text/typography';
import type { BlockContext } from '../block';
import { readWords } from '../words/readWords';
import { type AgencyCue, agencyCues } from './agencyCue';
import { isIssuer } from './issuerOfAct';

const ofMeaning = (meaning: AgencyCue['meaning'], scope: AgencyCue['scope']): readonly AgencyCue[] =>
  agencyCues.filter((cue) => cue.meaning === meaning && cue.scope === scope);

const changes = ofMeaning('change', 'sentence');
const changesAtName = ofMeaning('change', 'name');
const deeds = ofMeaning('deed', 'sentence');

/**
 * Whether the sentence around the name of an agency, or the row of its table, speaks of the time until `date` (ISO 8601), when
 * the name was in use: it names a year up to then, makes it the issuer of a document, says that the name changed, or tells a deed
 * of no given time.
 *
 * @param place where the name stands in the block
 * @param row what else stands in the row of a table
 */
export function isAboutThePast(block: BlockContext, place: Span, date: string, row: string): boolean {
  const { before, behind } = block.sentenceAround(place);
  const words = `${before} ${behind} ${row}`.toLowerCase();
  const years = yearsIn(words);
  const lastYear = Number(date.slice(0, 4));
  if (years.some((year) => year <= lastYear)) return true;
  if (block.isInQuotation(place) || isInTitle(before, behind)) return true;
  const isLater = (text: string): boolean => yearsIn(text).some((year) => year > lastYear);
  if (isIssuer(before.toLowerCase(), behind.toLowerCase(), isLater)) return true;
  const other = withoutDeadlines(words, lastYear);
  if (changes.some((cue) => says(other, cue))) return true;
  const near = [withoutDeadlines(before.toLowerCase(), lastYear), withoutDeadlines(behind.toLowerCase(), lastYear)];
  if (standsAtName(near[0] ?? '', near[1] ?? '')) return true;
  return years.length === 0 && deeds.some((cue) => says(words, cue));
}

/** The years of this time that a text names. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)/g)].map(([year]) => Number(year));
}

/** Whether a text has one of the words: in English at the beginning of a word, short ones whole. */
function says(text: string, { words, language }: AgencyCue): boolean {
  return words.some((word) => {
    if (language === 'zh') return text.includes(word);
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const isWhole = word.length > shortest || !isAlphanumeric(text.charCodeAt(at + word.length));
      if (isWhole && !isAlphanumeric(text.charCodeAt(at - 1))) return true;
    }
    return false;
  });
}

/** Up to how many letters a word is read as a whole one: “was” is not the beginning of “waste”. */
const shortest = 4;

/** How far from the name, in UTF-16 units, a word counts that must stand at it. */
const nearby = 40;

/** Whether nothing but transparent words stands between the name and a word of change. */
function standsAtName(before: string, behind: string): boolean {
  return changesAtName.some((cue) =>
    cue.words.some((word) => {
      const ahead = behind.slice(0, nearby);
      const back = before.slice(-nearby);
      if (cue.language === 'zh') return back.trimEnd().endsWith(word) || ahead.trimStart().startsWith(`(${word}`);
      const from = back.lastIndexOf(word);
      const to = ahead.indexOf(word);
      return (
        (from >= 0 && isWord(back, from, word) && saysNothing(back.slice(from + word.length))) ||
        (to >= 0 && isWord(ahead, to, word) && saysNothing(ahead.slice(0, to)))
      );
    }),
  );
}

function isWord(text: string, at: number, word: string): boolean {
  return !isAlphanumeric(text.charCodeAt(at - 1)) && !isAlphanumeric(text.charCodeAt(at + word.length));
}

const none: ReadonlySet<string> = new Set();

function saysNothing(text: string): boolean {
  return readWords(text, { start: 0, end: text.length }, [], none).every(
    ({ kind }) => kind !== 'other' && kind !== 'modal' && kind !== 'conform',
  );
}

/** Without “before” and “until” in front of a later date, which say when something is due: “before 1 November 2026”. */
function withoutDeadlines(words: string, lastYear: number): string {
  return words.replace(/\b(?:before|until) [^,;]{0,24}?\b(20[0-4]\d)\b/g, (deadline, year) =>
    Number(year) > lastYear ? '' : deadline,
  );
}

/** What stands in the title of a document stands as it was. */
function isInTitle(before: string, behind: string): boolean {
  return before.lastIndexOf('《') > before.lastIndexOf('》') && behind.includes('》');
}
