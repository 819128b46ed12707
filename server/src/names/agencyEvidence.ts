import { isAlphanumeric, isHan } from '../text/typography';
import type { ReadAgency } from './agencies';

const fileWords = [' image', ' file', ' disk', ' disc', ' mount', ' 文件', '镜像'];

/** Nationalities in front of a ministry: then it is not the one of the table. */
const otherNations = new Set(
  (
    'Japanese Korean Vietnamese Thai Indian Brazilian Russian French German Ukrainian Polish Indonesian Malaysian Turkish ' +
    'Mexican Saudi Emirati Egyptian Nigerian Kenyan Ethiopian Pakistani Bangladeshi Italian Spanish Dutch Belgian Danish ' +
    'Norwegian Swedish Finnish Greek Portuguese Irish British Canadian Australian Singaporean Chilean Peruvian Argentine ' +
    'Colombian Kazakh Uzbek Mongolian Israeli Iranian Iraqi Cambodian Laotian African Swiss Austrian Czech Hungarian'
  ).split(' '),
);

/** What makes of a Chinese ministry's name another word: 教育部门 is any education department. */
const continuations = new Set([...'门分件位']);

/** What may stand before a Chinese name of two characters, so that it is no part of a longer word. */
const openings = new Set([...'由经据向与和及或、，。；：（(的是对被在为从，,;: \n“"《']);

/**
 * Whether the words around a name leave it the agency's: `ISO image` is a file, 教育部门 any department, “the Japanese Ministry
 * of Health” another country's.
 */
export function isAgencyMeant(text: string, name: ReadAgency): boolean {
  const { start, end, kind, agency } = name;
  if (isHan(text.charCodeAt(start))) return isChineseNameWhole(text, start, end);
  if (kind !== 'abbreviation') return agency.country !== 'CN' || !isOfOtherCountry(text, start, end);
  const next = text.charCodeAt(end);
  if (next === 0x2d && isAlphanumeric(text.charCodeAt(end + 1))) return false;
  const before = text.charCodeAt(start - 1);
  if (before === 0x2d || before === 0x5f || before === 0x40 || before === 0x2e) return false;
  if (next === 0x5f || next === 0x40) return false;
  return agency.abbreviation !== 'ISO' || !fileWords.some((word) => text.startsWith(word, end));
}

function isChineseNameWhole(text: string, start: number, end: number): boolean {
  if (text.charAt(end - 1) === '部' && continuations.has(text.charAt(end))) return false;
  if (end - start > 2 || start === 0) return true;
  return !isHan(text.charCodeAt(start - 1)) || openings.has(text.charAt(start - 1));
}

function isOfOtherCountry(text: string, start: number, end: number): boolean {
  let from = start - 1;
  if (text.charCodeAt(from) === 0x20) {
    const wordEnd = from;
    while (from > 0 && wordEnd - from < 20 && isAlphanumeric(text.charCodeAt(from - 1))) from--;
    const word = text.slice(from, wordEnd);
    if (otherNations.has(word)) return true;
    if (
      text.slice(Math.max(0, start - 3), start) === "'s " &&
      !text.slice(Math.max(0, start - 9), start).startsWith('China')
    )
      return /[A-Z]/.test(text.charAt(text.lastIndexOf(' ', start - 4) + 1));
  }
  const country = /^,? (?:of|in) (?:the )?([A-Z][a-z]+)/.exec(text.slice(end, end + 40))?.[1];
  return country !== undefined && !['China', 'People', 'Beijing', 'Chinese', 'Republic'].includes(country);
}
