import { isAlphanumeric, isDigit, isHan, isLetter } from '../text/typography';
import type { ReadAgency } from './agencies';

const fileWords = [
  ' image',
  ' file',
  ' disk',
  ' disc',
  ' mount',
  ' VG ',
  ' Class ',
  ' class ',
  ' was off',
  ' 文件',
  '文件',
  '镜像',
  ' 镜像',
];

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
const continuations = new Set([...'门分件位署队']);

/** What may stand before a Chinese name of two characters, so that it is no part of a longer word. */
const openings = new Set([...'由经据向与和及或、，。；：（(的是对被在为从，,;: \n“"《']);

/**
 * Whether the words around a name leave it the agency's: `ISO image` is a file, 教育部门 any department, “the Japanese Ministry
 * of Health” another country's.
 */
export function isAgencyMeant(text: string, name: ReadAgency): boolean {
  const { start, end, kind, agency } = name;
  if (isHan(text.charCodeAt(start))) return isChineseNameWhole(text, start, end);
  const isOneWord = !text.slice(start, end).includes(' ');
  if (kind !== 'abbreviation' && !isOneWord) return agency.country !== 'CN' || !isOfOtherCountry(text, start, end);
  const next = text.charCodeAt(end);
  if (next === 0x2d && !isLetter(text.charCodeAt(end + 1))) return false;
  if (isBeforeCode(text, end)) return false;
  if (
    (next === 0x3a || next === 0x3d) &&
    isDigit(text.charCodeAt(text.charCodeAt(end + 1) === 0x20 ? end + 2 : end + 1))
  )
    return false;
  const before = text.charCodeAt(start - 1);
  if (
    (before === 0x2d && !isCapital(text.charCodeAt(start - 2))) ||
    before === 0x5f ||
    before === 0x40 ||
    before === 0x2e ||
    before === 0x5c
  )
    return false;
  if (next === 0x5f || next === 0x40) return false;
  if (before === 0x2f && isCodeBefore(text, start - 1)) return false;
  if (isBeforeNumber(text, end) || isInCitation(text, start, end)) return false;
  if (agency.abbreviation !== 'ISO') return true;
  return (
    !fileWords.some((word) => text.startsWith(word, end)) && !text.slice(Math.max(0, start - 5), start).endsWith('uto ')
  );
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** Whether digits or a single letter stand before the slash: `2014/53/EU`, `T/CSAE`, `N/EU`. */
function isCodeBefore(text: string, slash: number): boolean {
  if (isDigit(text.charCodeAt(slash - 1))) return true;
  return isAlphanumeric(text.charCodeAt(slash - 1)) && !isAlphanumeric(text.charCodeAt(slash - 2));
}

/** Whether a number follows that is no year: `EC 231-791-2`, `ISO 4.7 GB`. */
function isBeforeNumber(text: string, end: number): boolean {
  const from = text.charCodeAt(end) === 0x20 ? end + 1 : end;
  if (!isDigit(text.charCodeAt(from))) return false;
  const year = text.slice(from, from + 4);
  const isYear = year.length === 4 && year >= '1990' && year <= '2049' && !isAlphanumeric(text.charCodeAt(from + 4));
  return !isYear || text.charCodeAt(from + 4) === 0x2f || text.charCodeAt(from + 4) === 0x2d;
}

/** Whether one capital letter and digits follow, the name of a part: `IEC C13`, `IEC-C14`. */
function isBeforeCode(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  return (next === 0x20 || next === 0x2d) && isCapital(text.charCodeAt(end + 1)) && isDigit(text.charCodeAt(end + 2));
}

/** Whether it belongs to the number of a legal act: `Regulation (EU) No 305/2011`. */
function isInCitation(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) !== 0x28 || text.charCodeAt(end) !== 0x29) return false;
  const behind = text.slice(end + 1, end + 6);
  return behind.startsWith(' No ') || isDigit(behind.charCodeAt(1));
}

function isChineseNameWhole(text: string, start: number, end: number): boolean {
  if (text.slice(end, end + 4).includes('〔')) return false;
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
      !text.slice(Math.max(0, start - 8), start).startsWith('China')
    )
      return /[A-Z]/.test(text.charAt(text.lastIndexOf(' ', start - 4) + 1));
  }
  const country = /^,? (?:of|in) (?:the )?([A-Z][a-z]+)/.exec(text.slice(end, end + 40))?.[1];
  return country !== undefined && !['China', 'People', 'Beijing', 'Chinese', 'Republic'].includes(country);
}
