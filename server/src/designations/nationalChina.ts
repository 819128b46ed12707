import type { Reader } from '../text/reader';
import type { Designation, Supplement } from './designation';
import { followsNumber, hasCue, isLowerCase, looksLikeYear } from './evidence';
import { takeGap } from './gap';
import type { IssuingBody, Knowledge, PrefixForm, Surroundings } from './issuingBody';
import { printerOf } from './printStyle';

const prefixes = ['GB', 'GB/T', 'GB/Z', 'GBZ', 'GBZ/T'];

/**
 * The national standards of China: `GB/T 20438.1-2017`, part behind a dot, year behind an em dash in print and a hyphen in
 * databases and most web text; amendments `/XG1-2024`. GBZ, the occupational health standards, look alike and are not GB/Z.
 */
export const nationalChina: IssuingBody = {
  id: 'national-china',
  isDoubled: true,
  allParts: '（所有部分）',
  listSigns: { part: '.', year: '-' },
  forms: prefixes.map((prefix) => ({ printed: prefix, prefix })),
  print: printerOf({ part: '.', year: '-', supplement: '' }),
  read,
  isMeant,
};

function read(reader: Reader, form: PrefixForm, knowledge: Knowledge | undefined): Designation | undefined {
  if (!takeGap(reader)) return undefined;
  const digits = reader.digits(0, 6);
  if (digits === 0 || digits > 6) return undefined;
  const number = reader.take('number', digits);
  const base: Designation = { prefix: form.prefix, number, supplements: [] };
  const parts = readParts(reader, base, knowledge);
  const standard: Designation = parts.length > 0 ? { ...base, part: parts.join('.') } : base;
  const year = readYear(reader);
  if (year === undefined) return standard;
  return { ...standard, year, supplements: readAmendments(reader) };
}

function readParts(reader: Reader, base: Designation, knowledge: Knowledge | undefined): string[] {
  const parts: string[] = [];
  while (parts.length < 3) {
    const sign = reader.text.charAt(reader.position);
    const digits = reader.digits(1, 3);
    if (digits === 0 || digits > 3 || !reader.endsAt(1 + digits)) break;
    const part = reader.text.slice(reader.position + 1, reader.position + 1 + digits);
    const isPart = sign === '.' || (sign === '-' && isHyphenPart(reader, digits, { ...base, part }, knowledge));
    if (!isPart) break;
    reader.take('part-separator', 1, '.');
    parts.push(reader.take('number', digits));
  }
  return parts;
}

/** `GB/T 20438-1-2017`: a hyphen before the part when the year follows, or when only the part makes a known standard. */
function isHyphenPart(
  reader: Reader,
  digits: number,
  standard: Designation,
  knowledge: Knowledge | undefined,
): boolean {
  const behind = 1 + digits;
  if ('-:'.includes(reader.text.charAt(reader.position + behind)) && reader.yearAt(behind + 1)) return true;
  return knowledge?.hasStandard(standard) === true;
}

function readYear(reader: Reader): string | undefined {
  const separator = reader.separator('-:~', true);
  if (separator === 0) return undefined;
  if (reader.text.startsWith('--', reader.position)) return readDoubleDash(reader);
  const spaced = reader.text.slice(reader.position, reader.position + separator).includes(' ');
  if (reader.yearAt(separator) && reader.endsAt(separator + 4)) {
    reader.take('year-separator', separator, '-', '—');
    return reader.take('year', 4);
  }
  return readTwoDigitYear(reader, separator, spaced);
}

function readDoubleDash(reader: Reader): string | undefined {
  if (!reader.yearAt(2) || !reader.endsAt(6)) return undefined;
  reader.take('year-separator', 2, '-', '—');
  return reader.take('year', 4);
}

/** Years were printed with two digits until the middle of the 1990s: `GB 3100-93`. */
function readTwoDigitYear(reader: Reader, separator: number, spaced: boolean): string | undefined {
  if (spaced || reader.digits(separator, 2) !== 2 || !reader.endsAt(separator + 2)) return undefined;
  const written = reader.text.slice(reader.position + separator, reader.position + separator + 2);
  if (written < '55') return undefined;
  reader.take('year-separator', separator, '-', '—');
  const year = `19${written}`;
  reader.take('year', 2, year);
  return year;
}

function readAmendments(reader: Reader): Supplement[] {
  const supplements: Supplement[] = [];
  for (;;) {
    const slash = reader.separator('/', true);
    if (slash === 0 || reader.text.slice(reader.position + slash, reader.position + slash + 2).toUpperCase() !== 'XG')
      return supplements;
    const digits = reader.digits(slash + 2, 2);
    const dash = slash + 2 + digits;
    if (digits === 0 || digits > 2 || reader.text.charAt(reader.position + dash) !== '-' || !reader.yearAt(dash + 1))
      return supplements;
    reader.take('prefix-slash', slash, '/');
    reader.take('word', 2, 'XG');
    const number = reader.take('number', digits);
    reader.take('year-separator', 1, '-', '—');
    supplements.push({ kind: 'XG', number, year: reader.take('year', 4), joint: '/' });
  }
}

/** `GB 5400` and `16 GB` prove nothing alone: a memory size looks the same. */
function isMeant(surroundings: Surroundings): boolean {
  const { designation, knowledge } = surroundings;
  if (designation.year !== undefined) return !(isLowerCase(surroundings) && followsNumber(surroundings));
  if (looksLikeYear(designation.number) && designation.part === undefined && !hasCue(surroundings)) return false;
  const known = knowledge?.hasStandard(designation) === true;
  if (designation.prefix.includes('/')) return !isLowerCase(surroundings) || known || hasCue(surroundings);
  if (followsNumber(surroundings) || isLowerCase(surroundings)) return false;
  return known || (designation.number.length >= 2 && hasCue(surroundings));
}
