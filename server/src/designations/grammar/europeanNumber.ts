import type { Reader } from '../../notation/reader';
import { printEtsi, readBehindNumber, takeGroupedNumber } from '../bodies/etsi';
import type { DesignationPieces } from '../designation';
import type { OwnKnowledge, PrefixForm } from '../issuingBody';
import { printEuropeanSupplement, readEuropeanSupplements } from './europeanSupplements';
import { jointLength } from './gap';
import { type InternationalGrammar, readInternational } from './international';

const grammar: InternationalGrammar = {
  supplementWords: new Map(),
  supplementJoint: '',
  letterSuffix: false,
  versions: [],
};

const etsiNumber = /30\d ?\d{3}(?!\d)/y;
/** Harmonisation documents before the 60000 numbers: dots before the parts, and a series such as `S1` before the year. */
const harmonisation = /(\d{1,4}(?:-\d{1,2})?)((?:\.\d{1,4}){0,4})( ?)(S\d)?(?![\dA-Z])/iy;
/** The number in the collection of VDE, which DIN prints as well: `DIN EN 60079-0 (VDE 0170-1):2019-09`. */
const german = / (?:\(VDE (?:V )?\d{4}(?:-\d{1,4}){0,4}\)|VDE (?:V )?\d{4}(?:-\d{1,4}){0,4}(?=:))/y;
const date = /( ?[:-] ?)((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?(?![\d])/y;
const spacedColon = / : (?:19|20)\d\d(?!\d)/y;

/** Reads what follows a prefix of CEN, CENELEC or a national body that takes over their documents. */
export function readEuropean(
  reader: Reader,
  form: PrefixForm,
  knowledge: OwnKnowledge | undefined,
): DesignationPieces | undefined {
  const joint = jointLength(reader);
  const { prefix } = form;
  if (/(?:^|[ -])EN$/.test(prefix) && reader.match(etsiNumber, joint)) {
    reader.take('gap', joint, ' ');
    const number = takeGroupedNumber(reader);
    const stage = form.stage === undefined ? {} : { stage: form.stage };
    const pieces =
      number === undefined ? undefined : readBehindNumber(reader, { prefix, ...stage, number, supplements: [] });
    return prefix === 'EN' && form.stage === undefined && pieces?.version !== undefined ? undefined : pieces;
  }
  const standard = readHarmonisation(reader, form, joint) ?? readStandard(reader, form, knowledge);
  if (!standard || isContinued(reader)) return undefined;
  const supplements = readEuropeanSupplements(reader, isInternational(prefix));
  const dated = standard.year === undefined && supplements.length > 0 ? { ...standard, ...takeDate(reader) } : standard;
  return isContinued(reader) ? undefined : { ...dated, supplements };
}

function readStandard(
  reader: Reader,
  form: PrefixForm,
  knowledge: OwnKnowledge | undefined,
): DesignationPieces | undefined {
  const standard = readInternational(reader, form, knowledge && withSpacedColon(reader, knowledge), grammar);
  const classification = standard?.year === undefined ? reader.match(german)?.[0] : undefined;
  if (!standard || classification === undefined) return standard;
  reader.take('word', classification.length);
  return { ...standard, version: classification.slice(1), ...takeDate(reader) };
}

/** French print sets a space on both sides of the colon; the catalogue need not know the edition. */
function withSpacedColon(reader: Reader, knowledge: OwnKnowledge): OwnKnowledge {
  return {
    hasStandard: (designation) => knowledge.hasStandard(designation),
    hasEdition: (designation) => reader.match(spacedColon) !== null || knowledge.hasEdition(designation),
  };
}

function readHarmonisation(
  reader: Reader,
  { prefix, stage }: PrefixForm,
  joint: number,
): DesignationPieces | undefined {
  if (!/(?:^|[ -])HD$/.test(prefix)) return undefined;
  const found = reader.match(harmonisation, joint);
  if (!found) return undefined;
  const [, number = '', subparts = '', gap = '', series] = found;
  if (subparts === '' && series === undefined) return undefined;
  reader.take('gap', joint, ' ');
  reader.take('number', number.length);
  let standard: DesignationPieces = { prefix, ...(stage === undefined ? {} : { stage }), number, supplements: [] };
  if (subparts !== '') {
    reader.take('part-separator', 1, '.');
    standard = { ...standard, part: reader.take('number', subparts.length - 1) };
  }
  if (series !== undefined) {
    reader.take('gap', gap.length, ' ');
    reader.take('word', series.length, series.toUpperCase());
    standard = { ...standard, version: series.toUpperCase() };
  }
  return { ...standard, ...takeDate(reader) };
}

function takeDate(reader: Reader): { year?: string; month?: string } {
  const found = reader.match(date);
  if (!found) return {};
  const [, sign = '', , month] = found;
  reader.take('year-separator', sign.length, ':');
  const year = reader.take('year', 4);
  if (month === undefined) return { year };
  reader.take('part-separator', 1, '-');
  return { year, month: reader.take('number', 2) };
}

/** Whether digits go on behind a slash or space, so that the number is another one's: `(EN) 765/2008`, `EN 303 6451`. */
function isContinued(reader: Reader): boolean {
  const unit = reader.peek();
  const isLegalAct = unit === 0x2f && reader.yearAt(1) && reader.endsAt(5);
  return isLegalAct || (unit === 0x20 && reader.digits(1, 4) === 3 && reader.endsAt(4));
}

/** Whether the prefix ends in one of ISO or IEC without a European one around it. */
function isInternational(prefix: string): boolean {
  return /(?:ISO|IEC)/.test(prefix) && !/(?:^|[ -])(?:EN|CEN|CLC|HD|ENV|CR)(?:[ /-]|$)/.test(prefix);
}

/** Prints what {@link readEuropean} reads. */
export function printEuropean(designation: DesignationPieces, prefix: string): string {
  const { number, part, iteration, version, year, month, supplements } = designation;
  if (/(?:^|[ -])EN$/.test(prefix) && /^\d{3} \d{3}$/.test(number)) return printEtsi(designation, prefix);
  let text = `${prefix} ${number}`;
  if (part !== undefined) text += `${/HD$/.test(prefix) && number.length < 5 ? '.' : '-'}${part}`;
  if (iteration !== undefined) text += `.${iteration}`;
  if (version !== undefined) text += ` ${version}`;
  if (year !== undefined) text += `:${year}`;
  if (month !== undefined) text += `-${month}`;
  const printed = supplements.map(printEuropeanSupplement);
  return text + printed.join('');
}
