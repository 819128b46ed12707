import type { Reader } from '../../notation/reader';
import { isDigit } from '../../text/typography';
import type { DesignationPieces } from '../designation';
import type { OwnKnowledge } from '../issuingBody';
import { readChineseAmendments } from './chineseAmendments';
import { isDegreeOfAdoption, isGluedChinese } from './evidence';

/** What differs between the Chinese bodies in what follows the prefix. */
export interface ChineseGrammar {
  /** What stands before a part: a dot, in waterway and highway engineering a hyphen. */
  readonly part: '.' | '-';
  /** What stands before the year, the canonical sign first. */
  readonly year: readonly string[];
  /** The most digits of a number. */
  readonly numberDigits: number;
  /** Whether a letter behind the number marks a revision: always, only where the year follows, or never. */
  readonly revision: 'always' | 'dated' | 'never';
}

/** Part behind a dot, year behind a hyphen in databases and an em dash in print (GB/T 1.1). */
export const usualGrammar: ChineseGrammar = { part: '.', year: ['-', '—'], numberDigits: 6, revision: 'never' };

/** Reads number, part, year and amendments at the position; undefined when no number stands there. */
export function readChineseNumber(
  reader: Reader,
  prefix: string,
  knowledge: OwnKnowledge | undefined,
  grammar: ChineseGrammar = usualGrammar,
): DesignationPieces | undefined {
  const digits = reader.digits(0, grammar.numberDigits);
  if (digits === 0 || digits > grammar.numberDigits) return undefined;
  const number = takeWithRevision(reader, digits, grammar);
  return readBehindChineseNumber(reader, { prefix, number, supplements: [] }, knowledge, grammar);
}

/** Reads what follows the number: part, year and amendments. Undefined when the year runs into other signs: `-2020E`. */
export function readBehindChineseNumber(
  reader: Reader,
  base: DesignationPieces,
  knowledge: OwnKnowledge | undefined,
  grammar: ChineseGrammar = usualGrammar,
): DesignationPieces | undefined {
  const parts = readParts(reader, base, knowledge, grammar);
  const standard: DesignationPieces = parts === '' ? base : { ...base, part: parts };
  const year = readYear(reader, standard, knowledge, grammar);
  if (year === undefined && isYearSign(reader, 0) && reader.yearAt(1)) return undefined;
  return year === undefined ? standard : { ...standard, year, supplements: readChineseAmendments(reader) };
}

/** Takes the digits and the letter of a revision behind them: `GJB 9001C-2017`. */
function takeWithRevision(reader: Reader, digits: number, grammar: ChineseGrammar): string {
  const length = digits + (hasRevision(reader, digits, grammar) ? 1 : 0);
  const written = reader.text.slice(reader.position, reader.position + length);
  reader.take('number', length, written.toUpperCase());
  return written.toUpperCase();
}

function hasRevision(reader: Reader, offset: number, { revision }: ChineseGrammar): boolean {
  if (revision === 'never' || reader.letters(offset, 1) !== 1 || !reader.endsAt(offset + 1)) return false;
  return revision === 'always' || dateFollows(reader, offset + 1);
}

/** Whether a year, with four digits or two, stands behind a sign at the offset. */
function dateFollows(reader: Reader, offset: number): boolean {
  if (!isYearSign(reader, offset)) return false;
  const yearAt = offset + Math.max(1, hyphensAt(reader, offset));
  return reader.yearAt(yearAt) || (reader.digits(yearAt, 2) === 2 && isOldYear(reader, yearAt));
}

/** How many hyphens stand at the offset for one dash, as Pandoc writes them: `--`, `---`; 0 when it is at most one. */
function hyphensAt(reader: Reader, offset: number): number {
  const from = reader.position + offset;
  if (!reader.text.startsWith('--', from)) return 0;
  return reader.text.startsWith('---', from) ? 3 : 2;
}

function isYearSign(reader: Reader, offset: number): boolean {
  const sign = reader.text.charAt(reader.position + offset);
  return sign === '-' || sign === ':' || sign === '~';
}

/** The most parts, subparts included, and the most digits of each: `DL/T 860.7410-2016`. */
const mostParts = 3;
const partDigits = 4;

function readParts(
  reader: Reader,
  base: DesignationPieces,
  knowledge: OwnKnowledge | undefined,
  grammar: ChineseGrammar,
): string {
  let parts = '';
  for (let count = 0; count < mostParts; count++) {
    const digits = reader.digits(1, partDigits);
    if (digits === 0 || digits > partDigits) break;
    const head = parts === '' ? '' : parts + grammar.part;
    const isKnown = () => {
      const written = reader.text.slice(reader.position + 1, reader.position + 1 + digits);
      return knowledge?.hasStandard({ ...base, part: head + written }) === true;
    };
    if (!isPart(reader, digits, isKnown, grammar)) break;
    reader.take('part-separator', 1, grammar.part);
    parts = head + takeWithRevision(reader, digits, grammar);
  }
  return parts;
}

function isPart(reader: Reader, digits: number, isKnown: () => boolean, grammar: ChineseGrammar): boolean {
  const behind = 1 + digits + (hasRevision(reader, 1 + digits, grammar) ? 1 : 0);
  if (!reader.endsAt(behind)) return false;
  const sign = reader.text.charAt(reader.position);
  if (sign === '.') {
    const isYear = digits === 4 && reader.yearAt(1) && !dateFollows(reader, behind);
    return !isYear || isKnown();
  }
  if (sign !== '-' || digits > 3) return false;
  if (isYearSign(reader, behind) && reader.yearAt(behind + 1)) return true;
  if (grammar.part === '-') return !(digits === 2 && isOldYear(reader, 1));
  return isKnown();
}

function readYear(
  reader: Reader,
  standard: DesignationPieces,
  knowledge: OwnKnowledge | undefined,
  grammar: ChineseGrammar,
): string | undefined {
  const separator = hyphensAt(reader, 0) || reader.separator('-:~.', true);
  if (separator === 0) return undefined;
  const sign = reader.text.slice(reader.position, reader.position + separator).trim();
  if (sign === '.' && separator > 1) return undefined;
  if (reader.yearAt(separator) && endsYear(reader, separator + 4)) {
    if (sign === '~' && dateFollows(reader, separator + 4)) return undefined;
    reader.take('year-separator', separator, ...grammar.year, ...(sign === '---' ? [sign] : []));
    return reader.take('year', 4);
  }
  if (separator > 1 || (sign !== '-' && sign !== grammar.year[0])) return undefined;
  return readTwoDigitYear(reader, standard, knowledge, grammar);
}

/** Old texts glue the degree of adoption to the year: `GB/T 19001-2000idt ISO 9001:2000`. */
function endsYear(reader: Reader, offset: number): boolean {
  const at = reader.position + offset;
  return reader.endsAt(offset) || isDegreeOfAdoption(reader.text, at) || isGluedChinese(reader.text, at);
}

/** Years were printed with two digits until the middle of the 1990s, `GB 3100-93`; some write later ones so as well. */
function readTwoDigitYear(
  reader: Reader,
  standard: DesignationPieces,
  knowledge: OwnKnowledge | undefined,
  grammar: ChineseGrammar,
): string | undefined {
  if (reader.digits(1, 2) !== 2 || !reader.endsAt(3)) return undefined;
  const digits = reader.text.slice(reader.position + 1, reader.position + 3);
  const isOld = isOldYear(reader, 1);
  const year = `${isOld ? '19' : '20'}${digits}`;
  if (!isOld && !isRecentYear(standard, year, knowledge)) return undefined;
  reader.take('year-separator', 1, ...grammar.year);
  reader.take('year', 2, year);
  return year;
}

/**
 * Whether a year of this century may be meant by two digits, which could as well end a range of parts or sizes: where the
 * edition is known, or where nothing else makes sense, as in `GB/T 12345-08`, `GB 50011-10` and `JGJ 3-10`.
 */
function isRecentYear(standard: DesignationPieces, year: string, knowledge: OwnKnowledge | undefined): boolean {
  if (knowledge?.hasEdition({ ...standard, year })) return true;
  const { prefix, number, part } = standard;
  if (year > latestShortYear || part !== undefined) return false;
  if (/^(?:JGJ|CJJ)/.test(prefix)) return true;
  return prefix.endsWith('/T') ? number.length > 3 : prefix === 'GB' && number.length > 4;
}

/** Later two digits are no year. */
const latestShortYear = '2029';

/** Whether the two digits at the offset can be a year: the first standards are from the 1950s. */
function isOldYear(reader: Reader, offset: number): boolean {
  return isDigit(reader.peek(offset)) && reader.peek(offset) >= 0x35 && !isBefore1955(reader, offset);
}

function isBefore1955(reader: Reader, offset: number): boolean {
  return reader.peek(offset) === 0x35 && reader.peek(offset + 1) < 0x35;
}
