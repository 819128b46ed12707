import type { Span } from '../text/span';
import { firstFrom } from './words/firstFrom';
import type { Word } from './words/word';

/** How far from a reference a year is looked for in its sentence, in UTF-16 units of the prose. */
const reach = 240;

/** Nouns that are counted: a number behind one of them is no year. In small letters. */
export const countedNouns: ReadonlySet<string> = new Set(
  (
    'room table building figure fig hall model type page part no nr number lot order item case project unit section ' +
    'clause annex box invoice contract article step line floor gate bay rack zone level position drawing ticket batch ' +
    'house street block cabinet shelf slide note appendix chapter group team site plant area track platform lane exit ' +
    'port channel desk suite door locker requirement question answer row column cell sheet form file folder document ' +
    'version release option phase stage class grade size point day week hour'
  ).split(' '),
);

/**
 * The years of this time that the words of a sentence name near a reference, in order; those of designations, directives and
 * file numbers are none, nor are those of “the 2008 edition” and of “ITU-T X.509 (2005)”.
 */
export function yearsNamedNear(text: string, words: readonly Word[], place: Span): readonly number[] {
  const years: number[] = [];
  for (let index = firstFrom(words, place.start - reach); index < words.length; index++) {
    const word = words[index];
    if (!word || word.start > place.end + reach) break;
    if (word.kind !== 'number' || (word.start < place.end && word.end > place.start)) continue;
    const year = yearOf(text.slice(word.start, Math.min(word.end, word.start + longestDate)));
    if (year === undefined || isOfEdition(words[index + 1], words[index + 2])) continue;
    if (words[index - 1]?.kind === 'open' && words[index - 2]?.kind === 'reference') continue;
    if (!countedNouns.has(words[index - 1]?.text ?? '') || text.charAt(word.start - 1) !== ' ') years.push(year);
  }
  return years;
}

/** 2013-05-01. with a unit more, so that a longer number is told from it. */
const longestDate = 12;

function yearOf(written: string): number | undefined {
  const year = /^((?:19[5-9]|20[0-4])\d)(?:-\d{1,2}){0,2}[.:]?$/.exec(written)?.[1];
  return year === undefined ? undefined : Number(year);
}

function isOfEdition(next: Word | undefined, afterNext: Word | undefined): boolean {
  const isYear = next?.text === '年';
  return /^(?:年?版.*|editions?)$/.test((isYear ? afterNext : next)?.text ?? '');
}
