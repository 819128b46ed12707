import type { Reader } from '../../notation/reader';
import { isDigit } from '../../text/typography';
import type { DesignationPieces } from '../designation';
import type { OwnKnowledge, PrefixForm } from '../issuingBody';
import { endOfJoint } from './gap';

/** How a body prints what follows the prefix, for the many whose designations are a number, its parts and a year. */
export interface NumberedGrammar {
  /** The most letters that stand glued in front of the number's digits: 1 for `ASTM D4603`. */
  readonly lettersInFront?: number;
  /** Whether those letters may be glued to the prefix, as a slip: `SAEJ429`. */
  readonly mayBeGlued?: boolean;
  /** The most letters that may follow the number or a part: 1 for `UL 508A`. */
  readonly lettersBehind?: number;
  /** The most digits of the number. */
  readonly digits: number;
  /** The sign in front of a part; absent when there are no parts. */
  readonly part?: '.' | '-';
  /** Whether parts behind the other sign are read as well, as a deviation. */
  readonly looseParts?: boolean;
  /** The most digits of a part. */
  readonly partDigits?: number;
  /** The most letters of a part that has no digits, printed in capitals: 2 for `SANS 10400-XA`. */
  readonly partLetters?: number;
  /** What may stand in front of the year, the canonical sign first; absent when there is no year. */
  readonly year?: readonly (':' | '-')[];
  /** Whether the body prints two digits of the year: from this one on, up to 99, or the years of this century too. */
  readonly shortYears?: { readonly from: number; readonly thisCentury: boolean };
}

/**
 * Reads gap, number, parts and year. What else a body prints is read by the body itself, before or after. Undefined when no
 * number follows the prefix.
 */
export function readNumbered(
  reader: Reader,
  form: PrefixForm,
  knowledge: OwnKnowledge | undefined,
  grammar: NumberedGrammar,
): DesignationPieces | undefined {
  if (!takeNumberGap(reader, grammar.lettersInFront ?? 0, grammar.mayBeGlued)) return undefined;
  return readBehindGap(reader, form.prefix, knowledge, grammar);
}

/** The same behind the gap, for bodies that read the gap themselves. */
export function readBehindGap(
  reader: Reader,
  prefix: string,
  knowledge: OwnKnowledge | undefined,
  grammar: NumberedGrammar,
): DesignationPieces | undefined {
  const number = takeNumber(reader, grammar);
  if (number === undefined) return undefined;
  const base: DesignationPieces = { prefix, number, supplements: [] };
  const part = readParts(reader, base, knowledge, grammar);
  const standard = part === '' ? base : { ...base, part };
  const year = readYear(reader, grammar);
  return year === undefined ? standard : { ...standard, year };
}

/** Takes the space in front of a number that may begin with letters. False when neither follows. */
export function takeNumberGap(reader: Reader, lettersInFront: number, mayBeGlued = false): boolean {
  const end = endOfJoint(reader.text, reader.position);
  const offset = end - reader.position;
  const letters = reader.letters(offset, lettersInFront);
  if (letters > lettersInFront) return false;
  if (letters > 0 && ((offset === 0 && !mayBeGlued) || reader.text.slice(reader.position, end).includes('/')))
    return false;
  if (!isDigit(reader.peek(offset + letters + looseGap(reader, offset, letters)))) return false;
  reader.take('gap', offset, ' ');
  return true;
}

/** Some write a space or hyphen between the letters and the digits that belong together: `ASTM D 4603`. */
function looseGap(reader: Reader, offset: number, letters: number): number {
  if (letters === 0) return 0;
  const unit = reader.peek(offset + letters);
  return unit === 0x20 || unit === 0x2d ? 1 : 0;
}

/** Takes the number with its letters; undefined when there is none. */
export function takeNumber(reader: Reader, grammar: NumberedGrammar): string | undefined {
  const letters = reader.letters(0, grammar.lettersInFront ?? 0);
  const gap = looseGap(reader, 0, letters);
  const digits = reader.digits(letters + gap, grammar.digits);
  if (letters > (grammar.lettersInFront ?? 0) || digits === 0 || digits > grammar.digits) return undefined;
  const most = grammar.lettersBehind ?? 0;
  const suffix = reader.letters(letters + gap + digits, most);
  if (suffix > most || !reader.endsAt(letters + gap + digits + suffix)) return undefined;
  const front = letters === 0 ? '' : takeInCapitals(reader, letters);
  if (gap > 0) reader.take('part-separator', gap, '');
  return front + takeInCapitals(reader, digits + suffix);
}

/** Takes letters and digits that the body prints in capitals. */
export function takeInCapitals(reader: Reader, length: number): string {
  const printed = reader.text.slice(reader.position, reader.position + length).toUpperCase();
  reader.take('number', length, printed);
  return printed;
}

function readParts(
  reader: Reader,
  base: DesignationPieces,
  knowledge: OwnKnowledge | undefined,
  grammar: NumberedGrammar,
): string {
  const sign = grammar.part;
  if (sign === undefined) return '';
  let parts = '';
  for (let count = 0; count < 4; count++) {
    const written = reader.text.charAt(reader.position);
    if (written !== '.' && written !== '-') break;
    const length = partLength(reader, grammar);
    if (length === 0) break;
    const part = reader.text.slice(reader.position + 1, reader.position + 1 + length).toUpperCase();
    const candidate = { ...base, part: parts === '' ? part : parts + sign + part };
    const isOwn = written === sign || grammar.looseParts === true;
    const dated = yearFollows(reader, 1 + length, grammar);
    const known = dated || knowledge?.hasStandard(candidate) === true;
    if (!isOwn || (written !== sign && !known)) break;
    if (written === '-' && !known && isYear(reader, length, grammar)) break;
    reader.take('part-separator', 1, sign);
    takeInCapitals(reader, length);
    parts = candidate.part;
  }
  return parts;
}

function partLength(reader: Reader, grammar: NumberedGrammar): number {
  const most = grammar.partDigits ?? 3;
  const digits = reader.digits(1, Math.max(most, 4));
  if (digits === 0) return lettersLength(reader, grammar.partLetters ?? 0);
  if (digits > most) return 0;
  const suffix = reader.letters(1 + digits, grammar.lettersBehind ?? 0);
  return suffix <= (grammar.lettersBehind ?? 0) && reader.endsAt(1 + digits + suffix) ? digits + suffix : 0;
}

/** The length of a part of letters, which stand in capitals so that `10400-and` is none; 0 when there is none. */
function lettersLength(reader: Reader, most: number): number {
  const letters = reader.letters(1, most);
  const written = reader.text.slice(reader.position + 1, reader.position + 1 + letters);
  return letters <= most && written === written.toUpperCase() && reader.endsAt(1 + letters) ? letters : 0;
}

/** Whether what stands behind a hyphen can be the year. */
function isYear(reader: Reader, length: number, grammar: NumberedGrammar): boolean {
  if (!grammar.year) return false;
  return yearLength(reader, 1, grammar) === length;
}

function yearFollows(reader: Reader, offset: number, grammar: NumberedGrammar): boolean {
  const sign = reader.text.charAt(reader.position + offset);
  return (sign === ':' || sign === '-') && grammar.year !== undefined && yearLength(reader, offset + 1, grammar) > 0;
}

/** The length of a year at the offset, in two digits where the body prints two; 0 when there is none. */
function yearLength(reader: Reader, offset: number, { shortYears }: NumberedGrammar): number {
  if (reader.yearAt(offset) && reader.endsAt(offset + 4)) return 4;
  if (!shortYears || reader.digits(offset, 2) !== 2) return 0;
  const year = Number(reader.text.slice(reader.position + offset, reader.position + offset + 2));
  const isShort = year >= shortYears.from || (shortYears.thisCentury && year <= latestShortYear);
  return isShort ? 2 : 0;
}

/** Two digits up to this are years of this century. */
const latestShortYear = 40;

/** Reads sign and year; the signs that the body does not print are read as deviations. */
export function readYear(reader: Reader, grammar: NumberedGrammar): string | undefined {
  if (!grammar.year) return undefined;
  const separator = reader.separator(':-', true);
  if (separator === 0) return undefined;
  const written = reader.text.slice(reader.position, reader.position + separator);
  if (written.length === 2) return undefined;
  const length = yearLength(reader, separator, grammar);
  if (length === 0 || (length === 2 && (written.length > 1 || !grammar.year.some((sign) => sign === written)))) {
    return undefined;
  }
  reader.take('year-separator', separator, ...grammar.year);
  return reader.take('year', length);
}
