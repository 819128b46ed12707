import type { Reader } from '../../notation/reader';
import { isLetter } from '../../text/typography';
import type { DesignationPieces } from '../designation';
import type { OwnKnowledge } from '../issuingBody';

/** Reads the parts that follow the number: `-1`, `-5-3`, `-E05`, each behind a hyphen; empty when there are none. */
export function readParts(reader: Reader, base: DesignationPieces, knowledge: OwnKnowledge | undefined): string {
  let parts = '';
  for (let count = 0; count < 5; count++) {
    const separator = reader.separator('-', true) || dotAt(reader, base, parts, knowledge);
    if (separator === 0) break;
    const named = namedPartLength(reader, separator, parts === '' ? base.number : `${base.number}-${parts}`);
    const length = named || partLength(reader, separator);
    if (length === 0) break;
    const written = reader.text.slice(reader.position + separator, reader.position + separator + length);
    const part = isLetter(written.charCodeAt(0)) ? written.toUpperCase() : written;
    const candidate = { ...base, part: parts === '' ? part : `${parts}-${part}` };
    if (length === 4 && reader.yearAt(separator) && knowledge?.hasStandard(candidate) !== true) {
      if (!yearFollows(reader, separator + length)) break;
    }
    if (length === 2 && knowledge?.hasStandard(candidate) === false) {
      const standard = parts === '' ? base : { ...base, part: parts };
      if (shortYear(reader, separator, standard, knowledge) !== undefined) break;
    }
    const isCertain =
      !/ /.test(reader.text.slice(reader.position, reader.position + separator)) &&
      !isThread(part) &&
      (length <= 4 || hasLongParts(base, part));
    if (!isCertain && !yearFollows(reader, separator + length) && knowledge?.hasStandard(candidate) !== true) break;
    reader.take('part-separator', separator, '-');
    reader.take('number', length, part);
    parts = candidate.part;
  }
  return parts === '' ? '' : parts + readSheet(reader, base.number);
}

/**
 * The length of a dot in front of a part, as China prints it and others do not: `ISO 10993.1:2018`. The catalogue has to know
 * the part, or a year to follow; what goes round again is numbered behind a dot (`ISO/DIS 4254-19.3`).
 */
function dotAt(reader: Reader, base: DesignationPieces, parts: string, knowledge: OwnKnowledge | undefined): number {
  const digits = reader.digits(1, 3);
  if (reader.peek() !== 0x2e || base.stage !== undefined || digits === 0 || digits > 3 || !reader.endsAt(1 + digits))
    return 0;
  const part = reader.text.slice(reader.position + 1, reader.position + 1 + digits);
  const isKnown = knowledge?.hasStandard({ ...base, part: parts === '' ? part : `${parts}-${part}` }) === true;
  return isKnown || yearFollows(reader, 1 + digits) ? 1 : 0;
}

/**
 * The year that two digits at the offset stand for, where the standard has an edition of that year: the 2008 of
 * `ISO 9001:08`. Undefined when they are none.
 */
export function shortYear(
  reader: Reader,
  offset: number,
  standard: DesignationPieces,
  knowledge: OwnKnowledge | undefined,
): string | undefined {
  if (reader.digits(offset, 2) !== 2 || !reader.endsAt(offset + 2)) return undefined;
  const digits = reader.text.slice(reader.position + offset, reader.position + offset + 2);
  const year = `${digits < '50' ? '20' : '19'}${digits}`;
  return knowledge?.hasEdition({ ...standard, year }) === true ? year : undefined;
}

/** Screws are ordered by a standard and the size of their thread: `ISO 1580-M5`. A part may be called so as well. */
function isThread(part: string): boolean {
  return /^M\d{1,2}$/.test(part);
}

/** Medical device communication has parts of five digits, graphical symbols a letter with five: `IEC 60417-C00535`. */
function hasLongParts({ prefix, stage, number }: DesignationPieces, part: string): boolean {
  return number === '11073' || prefix.endsWith('IEEE') || stage !== undefined || isLetter(part.charCodeAt(0));
}

/** The sheets of the glow-wire tests, behind a slash: `IEC 60695-2-1/0:1994`. Elsewhere a slash begins a list. */
function readSheet(reader: Reader, number: string): string {
  const digits = reader.digits(1, 1);
  if (number !== '60695' || reader.peek() !== 0x2f || digits !== 1 || !reader.endsAt(2)) return '';
  reader.take('part-separator', 1, '/');
  return `/${reader.take('number', 1)}`;
}

/**
 * Number and part of the documents whose part has a name: the groups of textile tests, overviews, handbooks, supplements of
 * guides, media. Others, in front of a year only.
 */
const namedPart = /^(?:105-[A-Z]|1051-B|8802-A|194-CS|355-VI|\d{5}-HBK|98-3-SP\d|62087-BD|61970-CGMES)$/;

/** The length of a part that is letters, or letters with a number: `ISO 105-A:1978`, `ISO/IEC 27001-HBK`; 0 when there is none. */
function namedPartLength(reader: Reader, offset: number, whole: string): number {
  const letters = reader.letters(offset, 5);
  if (letters === 0 || letters > 5) return 0;
  const length = letters + reader.digits(offset + letters, 2);
  if (!reader.endsAt(offset + length)) return 0;
  if (reader.peek(offset + length) === 0x3a && reader.yearAt(offset + length + 1)) return length;
  const start = reader.position + offset;
  return namedPart.test(`${whole}-${reader.text.slice(start, start + length).toUpperCase()}`) ? length : 0;
}

/** The length of a part such as `1`, `1V`, `E05`; 0 when there is none. */
function partLength(reader: Reader, offset: number): number {
  const letters = reader.letters(offset, 2);
  const digits = letters > 1 ? 0 : reader.digits(offset + letters, 5);
  if (digits === 0 || digits > 5) return 0;
  const suffix = letters === 0 ? reader.letters(offset + digits, 2) : 0;
  const length = letters + digits + suffix;
  return suffix <= 2 && reader.endsAt(offset + length) ? length : 0;
}

/** Whether a sign and a year stand at the offset. */
function yearFollows(reader: Reader, offset: number): boolean {
  const sign = reader.text.charAt(reader.position + offset);
  return (sign === ':' || sign === '-') && reader.yearAt(offset + 1);
}
