import { isAlphanumeric, isDigit, isLetter } from '../../text/typography';
import type { Surroundings } from '../issuingBody';

/** How far, in UTF-16 units, words count as standing near. */
const nearby = 48;

const cues = [
  'standard',
  'requirement',
  'clause',
  'conform',
  'complian',
  'comply',
  'certif',
  'accord',
  'accredit',
  'specified in',
  'defined in',
  'edition',
  'adopt',
  'supersed',
  'replac',
  'withdr',
  '标准',
  '国标',
  '规定',
  '符合',
  '按照',
  '依据',
  '执行',
  '采用',
  '代替',
  '参照',
  '引用',
  '认证',
];

/** Whether words that go with references stand nearby: “standard”, “complies”, 按照 … */
export function hasCue({ text, start, end }: Surroundings): boolean {
  const around = text.slice(Math.max(0, start - nearby), start) + text.slice(end, end + nearby);
  const lower = around.toLowerCase();
  return cues.some((cue) => lower.includes(cue));
}

const cameraWords = [
  'camera',
  'shutter',
  'aperture',
  'film',
  'photo',
  'lens',
  'f/',
  'sensor',
  '感光',
  '快门',
  '光圈',
  '相机',
];

/** Whether such a word stands right in front: “the standard ISO 2000”, 按照. */
export function isAnnounced({ text, start }: Pick<Surroundings, 'text' | 'start'>): boolean {
  const before = text.slice(Math.max(0, start - 16), start).toLowerCase();
  return announcements.some((word) => before.trimEnd().endsWith(word));
}

const announcements = [
  'standard',
  'standards',
  ' per',
  ' to',
  'under',
  'with',
  '标准',
  '按照',
  '按',
  '符合',
  '执行',
  '依据',
];

/** Whether words of photography stand nearby, where `ISO 400` is a film speed. */
export function isAboutCameras({ text, start, end }: Surroundings): boolean {
  const around = (text.slice(Math.max(0, start - nearby), start) + text.slice(end, end + nearby)).toLowerCase();
  return cameraWords.some((word) => around.includes(word));
}

/** Whether the number can as well be the year of an event: `ISO 2024`. */
export function looksLikeYear(number: string): boolean {
  return number.length === 4 && number >= '1900' && number <= '2049';
}

/** Whether a number stands right before: `16 GB`. */
export function followsNumber({ text, start, isApart }: Surroundings): boolean {
  if (isApart) return false;
  const before = text.charCodeAt(start - 1) === 0x20 ? start - 2 : start - 1;
  return isDigit(text.charCodeAt(before));
}

/** Whether the prefix is not written in capitals as the body prints it. */
export function isLowerCase({ text, start, designation }: Surroundings): boolean {
  const { prefix, stage = '' } = designation;
  const first = text.charAt(start);
  return first !== prefix.charAt(0) && first !== stage.charAt(0);
}

/** Whether the range begins where a word can begin, so that `XISO` and `_GB` are no prefixes. */
export function beginsWord(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isAlphanumeric(before) && isGluedChinese(text, start)) return true;
  return !(isAlphanumeric(before) || before === 0x5f || before === 0x40 || before === 0x23 || before === 0x5c);
}

/** Whether the range ends where a reference can end: not in the middle of a word or in front of a file ending. */
export function endsReference(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (isAlphanumeric(next) || next === 0x5f)
    return isDegreeOfAdoption(text, end) || isGluedChinese(text, end) || isGluedWord(text, end);
  if (next !== 0x2e) return true;
  if (isDigit(text.charCodeAt(end + 1))) return false;
  let letters = 0;
  while (letters < 6 && isLetter(text.charCodeAt(end + 1 + letters))) letters++;
  return !fileEndings.has(text.slice(end + 1, end + 1 + letters).toLowerCase());
}

const slashed =
  /(?:[A-Z]{2,3}\/[TZ]|DB\d{2,6}\/T|[TQ]\/[A-Z]{2,8}) ?\d{1,10}(?:\.\d{1,4}){0,3}-(?:19|20)\d\d(?![\dA-Za-z])/y;
const anyOfChina = /[A-Z]{2,4} ?\d{2,6}(?:\.\d{1,4}){0,3}-(?:19|20)\d\d(?![\dA-Za-z])/y;

/**
 * Whether a dated Chinese designation begins at the offset without a space in front, as cells of a table run together in
 * exports: `12GB/T 9813.2-2016`; without a slash in its prefix only behind a year, `GB 4943.1-2022GB 17625.1-2012`.
 */
export function isGluedChinese(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  if (!isDigit(before) && !(before >= 0x61 && before <= 0x7a)) return false;
  slashed.lastIndex = offset;
  if (slashed.test(text)) return true;
  anyOfChina.lastIndex = offset;
  return /-(?:19|20)\d\d$/.test(text.slice(Math.max(0, offset - 5), offset)) && anyOfChina.test(text);
}

/** The beginnings of words that go with standards and lose the blank in front of them: `ISO 9001certification`. */
const gluedWord = /(?:certif|standard|complian|conform|accredit|requirement|audit|registered|approved|edition)\p{L}*/uy;

/** Whether such a word stands glued behind the digits in front of `offset`. */
export function isGluedWord(text: string, offset: number): boolean {
  gluedWord.lastIndex = offset;
  return isDigit(text.charCodeAt(offset - 1)) && gluedWord.test(text);
}

const fileEndings = new Set(
  'pdf doc docx docm odt rtf txt md html htm xml json csv tsv xls xlsx ppt pptx zip iso img png jpg'.split(' '),
);

const degrees = new Set('idt IDT eqv EQV mod MOD neq NEQ'.split(' '));

/** Whether a degree of adoption stands glued behind the digits in front of `offset`: `GB/T 19001-2000idt ISO 9001:2000`. */
export function isDegreeOfAdoption(text: string, offset: number): boolean {
  if (!isDigit(text.charCodeAt(offset - 1)) || !degrees.has(text.slice(offset, offset + 3))) return false;
  return !isDigit(text.charCodeAt(offset + 3));
}
