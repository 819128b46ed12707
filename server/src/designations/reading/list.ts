import type { Token } from '../../notation/token';
import { isDigit, isLetter } from '../../text/typography';
import type { Designation } from '../designation';
import { looksLikeYear } from '../grammar/evidence';
import type { IssuingBody, Knowledge } from '../issuingBody';
import { type Joiner, joinerAt } from './joiners';
import { mayBeginDesignation, type ReadDesignation, readAsWritten } from './read';

/** One member of a list or range as it stands in normalised text. Offsets are into that text. */
export interface ReadMember {
  readonly designation: Designation;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** How it is joined to the one before. */
  readonly joiner: Joiner['kind'];
}

/** The most members that are read as one list. */
const mostMembers = 60;

/**
 * The members that follow a designation and share its prefix: ` and 14001`, `/-3/-4`, ` to -10`, `、19001`, `～7`. Only what
 * proves itself: by its sign, by its year, by the catalogue, or, between Chinese signs, by its likeness to the first.
 */
export function readMembers(text: string, first: ReadDesignation, knowledge: Knowledge | undefined): ReadMember[] {
  const { body } = first;
  if (!body.listSigns || first.designation.identical || first.designation.allParts) return [];
  const members: ReadMember[] = [];
  let last: { designation: Designation; end: number } = first;
  while (members.length < mostMembers) {
    const member = memberAfter(text, last, body, knowledge);
    if (!member) break;
    members.push(member);
    last = member;
  }
  return members;
}

function memberAfter(
  text: string,
  last: { readonly designation: Designation; readonly end: number },
  body: IssuingBody,
  knowledge: Knowledge | undefined,
): ReadMember | undefined {
  const joiner = joinerAt(text, last.end, body.listSigns?.letters || isLettered(last.designation));
  if (!joiner) return undefined;
  const start = joiner.end;
  for (const head of headsFor(text, start, last.designation, body)) {
    const read = readBehind(text, start, head, body, knowledge);
    if (!read) continue;
    const member: ReadMember = { ...read, start, joiner: joiner.kind };
    if (isMember(text, member, last.designation, joiner, head, knowledge)) return member;
    if (body.country === 'CN' && isChineseMember(text, member, last.designation, joiner, head)) return member;
  }
  return undefined;
}

/** What has to stand in front of an abridged member for it to be read like a whole one. */
interface Head {
  readonly text: string;
  /** What the member leaves out: its prefix, or prefix and number. */
  readonly kind: 'number' | 'part' | 'signed-part';
}

function headsFor(text: string, start: number, last: Designation, body: IssuingBody): Head[] {
  const sign = body.listSigns?.part ?? '-';
  const { prefix, number, part } = last;
  const isSigned = text.charAt(start) === sign || (sign === '.' && text.charAt(start) === '-');
  if (isSigned && isDigit(text.charCodeAt(start + 1))) {
    const outer = hasSubpartAt(text, start + 1, sign) ? '' : outerOf(part, sign);
    return [{ text: `${prefix} ${number}${sign}${outer}`, kind: 'signed-part' }];
  }
  if (!isDigit(text.charCodeAt(start))) {
    const mayGoOn = body.listSigns?.letters
      ? isLetter(text.charCodeAt(start))
      : isLettered(last) && text.charAt(start) === number.charAt(0);
    return mayGoOn ? [{ text: `${prefix} `, kind: 'number' }] : [];
  }
  const heads: Head[] = [{ text: `${prefix} `, kind: 'number' }];
  if (part !== undefined) {
    const outer = hasSubpartAt(text, start, sign) ? '' : outerOf(part, sign);
    heads.push({ text: `${prefix} ${number}${sign}${outer}`, kind: 'part' });
  }
  return heads;
}

/** What stands in front of the last component of a part: the `4-` of `4-2`. */
function outerOf(part: string | undefined, sign: string): string {
  return part?.slice(0, part.lastIndexOf(sign) + 1) ?? '';
}

/** Whether the part at an offset has a subpart of its own, as the `4-3` of `IEC 61000-4-2, -4-3`. */
function hasSubpartAt(text: string, start: number, sign: string): boolean {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return text.charAt(end) === sign && isDigit(text.charCodeAt(end + 1)) && !isDigit(text.charCodeAt(end + 4));
}

/** How much of the text, in UTF-16 units, an abridged member can take. */
const longestMember = 40;

function readBehind(text: string, start: number, head: Head, body: IssuingBody, knowledge: Knowledge | undefined) {
  const from = head.kind === 'signed-part' ? start + 1 : start;
  const whole = head.text + text.slice(from, from + longestMember);
  const read = readAsWritten(whole, 0, knowledge, body.id);
  if (!read || read.body !== body || read.end <= head.text.length) return undefined;
  const shift = from - head.text.length;
  const tokens = read.tokens
    .filter((token) => token.start >= head.text.length)
    .map((token) => ({ ...token, start: token.start + shift, end: token.end + shift }));
  return { designation: read.designation, tokens, end: read.end + shift };
}

function isMember(
  text: string,
  member: ReadMember,
  last: Designation,
  joiner: Joiner,
  head: Head,
  knowledge: Knowledge | undefined,
): boolean {
  const { designation, end } = member;
  if (mayBeginDesignation(text.charCodeAt(end)) && !/[\s]/.test(text.charAt(end))) return false;
  const { number, part, year } = designation;
  if (head.kind === 'number') {
    const letters = lettersOf(number);
    if (letters !== '')
      return (
        knowledge?.hasStandard(designation) === true ||
        (lettersOf(last.number) === letters && !isPaperSize(designation))
      );
    if (lettersOf(last.number) !== '') return false;
    const isPlain = part === undefined && year === undefined;
    if (isPlain && looksLikeYear(number)) return false;
    if (isPlain && number.length < 4 && last.part !== undefined) return false;
    if (part !== undefined && number === last.number && joiner.kind === 'list') return true;
    if (isNeighbour(number, last.number)) return true;
    if (isPlain && isCount(text, end, number)) return false;
    if (knowledge?.hasStandard(designation)) return number.length >= Math.min(4, last.number.length);
    if (year !== undefined) return number.length >= 3;
    if (joiner.isChinese && part !== undefined && number === last.number) return true;
    return joiner.isChinese && number.length >= 4 && number.length === last.number.length && !unitFollows(text, end);
  }
  const isInOrder = joiner.kind !== 'range' || isRising(designation, last);
  if (!isInOrder || (year === undefined && looksLikeYear(lastText(designation)))) return false;
  if (head.kind === 'signed-part') {
    const isPlain = joiner.sign === ',' && knowledge !== undefined;
    return !isPlain || knowledge.hasStandard(designation);
  }
  if (joiner.kind === 'range' && joiner.sign !== '-')
    return joiner.isChinese || knowledge?.hasStandard(designation) === true;
  return (
    knowledge?.hasStandard(designation) === true &&
    (joiner.sign === '/' || hasSubpart(designation) || endsSentence(text, end))
  );
}

/** Whether the number begins with a letter: `JTG D60`. */
function isLettered({ number }: Designation): boolean {
  return isLetter(number.charCodeAt(0));
}

/** The most numbers that a range with a hyphen spans: `JB/T 8456-8459`. */
const widestRange = 50;

/**
 * What else Chinese texts join, whether it is known or not: numbers alike behind a slash or a hyphen, `GB 50242/50243`;
 * numbers of one letter, `JTG D60、D62`; parts of one number, `HJ 2.1/2.2`, `GB/T 2423.1、2、3`.
 */
function isChineseMember(
  text: string,
  { designation, end }: ReadMember,
  last: Designation,
  joiner: Joiner,
  head: Head,
): boolean {
  const { number, part, year } = designation;
  if (isLetter(text.charCodeAt(end)) || unitFollows(text, end)) return false;
  if (head.kind === 'number') {
    if (number === last.number && part !== undefined) return joiner.kind === 'list' || isRising(designation, last);
    if (isLettered(last)) return number.length === last.number.length && (joiner.isChinese || year !== undefined);
    if (looksLikeYear(number) || part !== undefined || number.length < 3 || number.length !== last.number.length)
      return false;
    const distance = Number(number) - Number(last.number);
    if (joiner.sign === '/') return distance !== 0;
    return joiner.sign === '-' && number.length >= 4 && distance > 0 && distance <= widestRange;
  }
  if (head.kind !== 'part' || !isRising(designation, last) || lastText(designation).length > 2) return false;
  return joiner.sign === '/' || (joiner.sign === '、' && endsMember(text, end));
}

function isRising(designation: Designation, last: Designation): boolean {
  return lastPart(designation) > lastPart(last);
}

/** Whether what follows lets a lone part end: a sign, the next member, words of reference; not what may be counted. */
function endsMember(text: string, end: number): boolean {
  return /^ ?(?:$|[、,;。.)~/和及与或至的进执规要中等试标]|部分)/.test(text.slice(end, end + 4));
}

/** Whether both are numbers of one series with five digits, and not round as counted things are: 55011 and 55022. */
function isNeighbour(number: string, other: string): boolean {
  return number.length === 5 && other.length === 5 && number.startsWith(other.slice(0, 2)) && !number.endsWith('00');
}

/** `A4`, `B5`: ASTM has numbers as short, which only knowledge can tell from paper. */
function isPaperSize({ number }: Designation): boolean {
  return /^[AB]\d$/.test(number);
}

/** The letters in front of the digits of a number: the `E` of `E18`. */
function lettersOf(number: string): string {
  return /^[A-Z]*/.exec(number)?.[0] ?? '';
}

function lastText({ part = '' }: Designation): string {
  return part.slice(Math.max(part.lastIndexOf('-'), part.lastIndexOf('.')) + 1);
}

function hasSubpart({ part = '' }: Designation): boolean {
  return part.includes('-');
}

function lastPart(designation: Designation): number {
  return Number.parseInt(lastText(designation), 10) || 0;
}

const units = [...'个项元年月日号条页台件种类家人次章节款万亿％%℃'];

function unitFollows(text: string, end: number): boolean {
  const next = text.charAt(end) === ' ' ? text.charAt(end + 1) : text.charAt(end);
  return units.includes(next);
}

/** Whether a round number counts what stands behind it: `ISO 9001 and 5000 employees`. */
function isCount(text: string, end: number, number: string): boolean {
  return (
    number.endsWith('00') &&
    /^ (?!series\b|families\b|standards\b|documents\b|parts\b)[a-z]{3,20}s\b/.test(text.slice(end, end + 24))
  );
}

function endsSentence(text: string, end: number): boolean {
  const next = text.charAt(end);
  return next === '' || '.,;:)]。，；、）'.includes(next);
}
