import { isAlphanumeric, isDigit, isHan, isLetter } from '../text/typography';
import type { ReadAgency } from './agencies';

/** What makes of a Chinese ministry's name another word: 教育部门 is any education department. */
const continuations = new Set([...'门分件位署队']);

/** What may stand before a Chinese name of two characters, so that it is no part of a longer word. */
const openings = new Set([...'由经据向与和及或、，。；：（(的是对被在为从，,;: \n“"《']);

/**
 * Whether the signs right around a name leave it the agency's: `SAMR_X` is code, 教育部门 any department. What else an
 * abbreviation may mean, and whose a ministry is, the whole text says; see `settleAgencies`.
 */
export function isAgencyMeant(text: string, name: ReadAgency): boolean {
  const { start, end, kind } = name;
  if (isHan(text.charCodeAt(start))) return isChineseNameWhole(text, start, end);
  const isOneWord = !text.slice(start, end).includes(' ');
  if (kind !== 'abbreviation' && !isOneWord) return true;
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
  if (isInNumberOfAct(text, start)) return false;
  if (before === 0x2f && isCodeBefore(text, start - 1)) return false;
  if (isBeforeNumber(text, end) || isInCitation(text, start, end)) return false;
  return true;
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** Whether digits or a single letter stand before the slash: `2014/53/EU`, `T/CSAE`, `N/EU`. */
function isCodeBefore(text: string, slash: number): boolean {
  if (isDigit(text.charCodeAt(slash - 1))) return true;
  return isAlphanumeric(text.charCodeAt(slash - 1)) && !isAlphanumeric(text.charCodeAt(slash - 2));
}

/** Whether it ends the number of a legal act, blanks in between: `2014 / 30 / EU`, `2014/53/ EU`, `93/42 EEC`. */
function isInNumberOfAct(text: string, start: number): boolean {
  return /\d ?[/-] ?\d{1,4} ?[/-]? ?\(?$/.test(text.slice(Math.max(0, start - 16), start));
}

/** Whether a number follows that is no year: `EC 231-791-2`, `EU No 1907/2006`, `ISO 4.7 GB`. */
function isBeforeNumber(text: string, end: number): boolean {
  const from = text.charCodeAt(end) === 0x20 ? end + 1 : end;
  if (/^No\.? ?\d/.test(text.slice(from, from + 6))) return true;
  if (!isDigit(text.charCodeAt(from))) return false;
  const year = text.slice(from, from + 4);
  const isYear = year.length === 4 && year >= '1990' && year <= '2049' && !isAlphanumeric(text.charCodeAt(from + 4));
  return !isYear || text.charCodeAt(from + 4) === 0x2f || text.charCodeAt(from + 4) === 0x2d;
}

/** Whether capital letters and digits follow, the name of a part or a code: `IEC C13`, `IEC-C14`, `ISO-IR-87`. */
function isBeforeCode(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === 0x2d && /^-[A-Z]{1,4}-?\d/.test(text.slice(end, end + 8))) return true;
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
