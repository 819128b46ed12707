import type { Reader } from '../../notation/reader';
import type { DesignationPieces, Supplement } from '../designation';
import type { OwnKnowledge, PrefixForm } from '../issuingBody';
import { dateAt, takeBracketedDate } from './bracketedDate';
import { takeSeriesGap } from './ituGap';
import { readSupplements } from './ituSupplements';

/** The series, its letter, and the number: `X.509`, `G.984`. */
const first = /([A-Z])(\.|-| |\. |)(\d{1,5})/iy;
const subpart = /\.\d{1,4}/y;
const letters = /(?:[a-z]{1,3}|R)(?![\da-z])/iy;
const latinNumeral = / (?:bis|ter|quater|quarter)(?![\da-z])/iy;
/** A letter that belongs to the number in old recommendations: `D.600 R`, `Q.921 B`. */
const loneLetter = / [A-Z](?![\da-z])/iy;
/** The number in another series that a text carries as well: `G.709/Y.1331`. */
const otherSeries =
  /\/[A-Z]\.\d{1,5}(?:\.\d{1,4}){0,3}(?:[a-z]{1,3}(?![\da-z])| (?:bis|ter|quater|quarter)(?![\da-z])| R(?=[/ ]))?/iy;
const range = /-(?:[A-Z]\.)?\d{1,5}(?![\d.])/iy;
/** A supplement to a whole series: `G Suppl. 43`, `E-100 series Suppl. 5`; people write `G.Sup43`. */
const seriesSupplement =
  /([A-Z]\d{0,3}(?:[-.]\d{1,4})?(?: series)?)(?:-series)?([ .]?)(Supplement|Suppl\.?|Sup\.?) ?(\d{1,3}(?:\.\d{1,2})?)(?![\da-z])/iy;
/** Recommendations and manuals that carry a name: `EMC-1`, `SEC-QKD`. */
const named = /[A-Z]{3,4}-(?:\d{1,2}|[A-Z]{3})(?= \()/y;
/** What is published apart from its recommendation and belongs to its name. */
const annex =
  / (?:Suppl\. \d{1,3}|Annex [A-Z]{1,2}\d{0,2}\+?|App\. ?[IVX]{1,4}(?: test vectors| Software)?|attachment)(?![\da-z])/y;
const version = / (?:\((V\d{1,2})\)|(v\.\d{1,2}))(?![\da-z])/iy;

/** Reads what follows `ITU-T`, such as `G.709/Y.1331 (2020) Amd. 1 (06/2021)`. */
export function readTelecom(
  reader: Reader,
  form: PrefixForm,
  knowledge: OwnKnowledge | undefined,
): DesignationPieces | undefined {
  if (!takeSeriesGap(reader)) return undefined;
  const base = readSeriesSupplement(reader, form) ?? readNamed(reader, form) ?? readNumber(reader, form, knowledge);
  if (!base) return undefined;
  const standard = readAnnex(reader, base, knowledge);
  const written = reader.match(version);
  const revised = written ? { ...standard, version: takeVersion(reader, written) } : standard;
  const date = takeBracketedDate(reader, 'month/year');
  const supplements: readonly Supplement[] = readSupplements(reader);
  return { ...revised, ...date, supplements };
}

function readSeriesSupplement(reader: Reader, form: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(seriesSupplement);
  if (!found) return undefined;
  const [whole, series = '', , , written = ''] = found;
  const number = series.charAt(0).toUpperCase() + series.slice(1);
  reader.take('number', series.length, number);
  const joint = whole.length - series.length - written.length;
  reader.take('supplement', joint, ' Suppl. ');
  return { prefix: form.prefix, number, part: `Suppl. ${reader.take('number', written.length)}`, supplements: [] };
}

function readNamed(reader: Reader, form: PrefixForm): DesignationPieces | undefined {
  const name = reader.match(named)?.[0];
  if (name === undefined || !dateAt(reader, name.length)) return undefined;
  return { prefix: form.prefix, number: reader.take('number', name.length), supplements: [] };
}

function readNumber(
  reader: Reader,
  form: PrefixForm,
  knowledge: OwnKnowledge | undefined,
): DesignationPieces | undefined {
  const found = reader.match(first);
  if (!found) return undefined;
  const [, letter = '', dot = '', digits = ''] = found;
  const series = letter.toUpperCase();
  const isQuestion = series === 'Q' || digits.length < 3;
  if (dot !== '.' && isQuestion) return undefined;
  reader.take('number', 1, series);
  reader.take('part-separator', dot.length, '.');
  const start = reader.position;
  reader.take('number', digits.length);
  /** Whether what was found belongs to the number: it ends the designation, or the catalogue knows the number with it. */
  const isOfNumber = (found: RegExpExecArray | null): boolean => {
    if (found === null || isTail(reader, found)) return found !== null;
    const whole = reader.text.slice(start, reader.position) + found[0];
    return knowledge?.hasStandard(numbered(form, series, whole, /[/-]/.test(whole))) === true;
  };
  while (takeIf(reader, subpart));
  if (takeIf(reader, letters) || takeIf(reader, latinNumeral)) takeIf(reader, latinNumeral);
  else if (isOfNumber(reader.match(loneLetter))) takeIf(reader, loneLetter);
  const isDouble = takeOtherNumbers(reader, series, knowledge, isOfNumber);
  if (!reader.endsAt(0) || (reader.peek() === 0x2f && reader.digits(1, 1) > 0)) return undefined;
  return numbered(form, series, reader.text.slice(start, reader.position), isDouble);
}

/** Of a recommendation with one number, what follows the second dot is the part. */
function numbered({ prefix }: PrefixForm, series: string, behindSeries: string, isDouble: boolean): DesignationPieces {
  const end = isDouble ? -1 : behindSeries.indexOf('.');
  const number = `${series}.${end < 0 ? behindSeries : behindSeries.slice(0, end)}`;
  return { prefix, number, ...(end < 0 ? {} : { part: behindSeries.slice(end + 1) }), supplements: [] };
}

/** A second number of the same series may be the next in a list, and a range is one of old recommendations, unless dated. */
function takeOtherNumbers(
  reader: Reader,
  series: string,
  knowledge: OwnKnowledge | undefined,
  isOfNumber: (found: RegExpExecArray) => boolean,
): boolean {
  const start = reader.position;
  for (let count = 0; count < 3; count++) {
    const found = reader.match(otherSeries);
    if (!found) break;
    const isOther = found[0].charAt(1).toUpperCase() !== series;
    if (!isOther && knowledge && !isOfNumber(found)) break;
    reader.take('number', found[0].length);
  }
  const found = reader.match(range);
  if (found && isOfNumber(found)) takeIf(reader, range);
  return reader.position > start;
}

/** Whether the designation goes on to its date, to another number or to the end of the text behind what was found. */
function isTail(reader: Reader, found: RegExpExecArray | null): boolean {
  if (!found) return false;
  const behind = found[0].length;
  return dateAt(reader, behind) || reader.peek(behind) === 0x2f || reader.isLast(behind);
}

function takeIf(reader: Reader, pattern: RegExp): boolean {
  const found = reader.match(pattern);
  if (found) reader.take('number', found[0].length);
  return found !== null;
}

/** In running text an annex behind an undated recommendation is a place in it, unless the catalogue knows better. */
function readAnnex(reader: Reader, base: DesignationPieces, knowledge: OwnKnowledge | undefined): DesignationPieces {
  const found = reader.match(annex);
  if (!found) return base;
  const name = found[0].slice(1);
  const part = base.part === undefined ? name : `${base.part} ${name}`;
  const isPlace = !name.startsWith('Suppl.') && !isTail(reader, found);
  if (isPlace && knowledge?.hasStandard({ ...base, part }) !== true) return base;
  reader.take('number', found[0].length);
  return { ...base, part };
}

function takeVersion(reader: Reader, [written, inBrackets, plain = '']: RegExpExecArray): string {
  const name = inBrackets?.toUpperCase() ?? plain.toLowerCase();
  reader.take('number', written.length, inBrackets === undefined ? ` ${name}` : ` (${name})`);
  return name;
}
