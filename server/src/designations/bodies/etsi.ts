import type { Reader } from '../../notation/reader';
import type { DesignationPieces, Supplement } from '../designation';
import { takeBracketedDate } from '../grammar/bracketedDate';
import { jointLength } from '../grammar/gap';
import type { IssuingBody, OwnKnowledge, PrefixForm } from '../issuingBody';

/** The types in use, and those that ETSI issued in its early years with an edition in place of a version. */
const types = ['EN', 'ES', 'EG', 'TS', 'TR', 'SR', 'GS', 'GR', 'ETS', 'I-ETS', 'ETR', 'TBR', 'TCRTR', 'NET', 'GTS'];

/** Six digits in two groups of three: `303 645`. */
const inGroups = /(\d{3})( ?)(\d{3})(?!\d)/y;
const short = /\d{1,4}(?!\d)/y;
/** The industry specification group and the number that it gave: `NFV-SEC 003`. */
const ofGroup = /([A-Z][A-Z\d]{1,4}(?:-[A-Z]{2,4})?)( ?)(\d{3})(?!\d)/iy;
const ofMobile = /(?:GSM )?\d\d\.\d\d(?:-[A-Z]{3})?(?![\da-z])/iy;
const part = /-(\d{1,3})(?![\da-z])/iy;
const supplement = /\/([AC])(\d{1,2})(?![\da-z])/iy;
const version =
  /( ?)(\(?)((?:V|version ?)?[ .]?)(\d{1,3}\.\d{1,3}\.\d{1,3})(?![\d.]\d)(\)?)|( ?)(edition |ed\. ?|ed )(\d{1,2})(?!\d)/iy;

/** ETSI: `ETSI EN 303 645 V2.1.1 (2020-06)`, in lists also `(V2.1.1)`; `ETSI GR NFV-SEC 003 V1.2.1 (2016-08)`.
 * People leave out the type (`ETSI 303 645`) and, with the version, the Official Journal the name: `EN 303 645 V2.1.1`. */
export const etsi: IssuingBody = {
  id: 'etsi',
  names: { en: 'European Telecommunications Standards Institute', zh: '欧洲电信标准化协会' },
  country: 'EU',
  page: 'https://www.etsi.org',
  forms: [
    ...types.map((type) => ({ printed: `ETSI ${type}`, prefix: `ETSI ${type}` })),
    ...['EN', 'TS', 'TR', 'ES', 'EG'].map((type) => ({
      printed: `ETSI ${type}`,
      shortened: 'ETSI',
      prefix: `ETSI ${type}`,
    })),
    { printed: 'ETSI EN', shortened: 'EN', prefix: 'ETSI EN' },
  ],
  print: printEtsi,
  read,
  isMeant: () => true,
};

function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  const pieces = readWhole(reader, form);
  if (form.shortened === 'EN') return pieces?.version !== undefined && isEuropean(pieces) ? pieces : undefined;
  if (form.shortened === undefined || !pieces || isEuropean(pieces) === (form.prefix === 'ETSI EN')) return pieces;
  return knowledge?.hasStandard({ ...pieces, supplements: [] }) === true ? pieces : undefined;
}

/** The European standards of ETSI are numbered from 300 000 to 309 999. */
function isEuropean({ number }: DesignationPieces): boolean {
  return /^30\d /.test(number);
}

function readWhole(reader: Reader, form: PrefixForm): DesignationPieces | undefined {
  const joint = jointLength(reader);
  const type = form.prefix.slice('ETSI '.length);
  if (joint === 0 && type.startsWith('G')) return undefined;
  reader.take('gap', joint, ' ');
  const number = takeNumber(reader, type);
  if (number === undefined || !(reader.endsAt(0) || reader.match(version))) return undefined;
  return readBehindNumber(reader, { prefix: form.prefix, number, supplements: [] });
}

function takeNumber(reader: Reader, type: string): string | undefined {
  if (type === 'GTS') return takeMatch(reader, ofMobile);
  if (type === 'GS' || type === 'GR') return takeTwo(reader, ofGroup);
  if (['ETR', 'TBR', 'TCRTR', 'NET'].includes(type)) return takeMatch(reader, short);
  return takeGroupedNumber(reader);
}

/** Takes a number of ETSI, six digits in two groups; undefined when there is none. */
export function takeGroupedNumber(reader: Reader): string | undefined {
  return takeTwo(reader, inGroups);
}

function takeTwo(reader: Reader, pattern: RegExp): string | undefined {
  const found = reader.match(pattern);
  if (!found) return undefined;
  const [, first = '', gap = '', second = ''] = found;
  reader.take('number', first.length);
  reader.take('gap', gap.length, ' ');
  reader.take('number', second.length);
  return `${first} ${second}`;
}

function takeMatch(reader: Reader, pattern: RegExp): string | undefined {
  const found = reader.match(pattern);
  return found ? reader.take('number', found[0].length) : undefined;
}

/** Reads parts, amendments, version and date: `-2 V1.1.1 (2021-02)`. */
export function readBehindNumber(reader: Reader, base: DesignationPieces): DesignationPieces {
  const parts: string[] = [];
  for (let found = reader.match(part); found && parts.length < 3; found = reader.match(part)) {
    reader.take('part-separator', 1, '-');
    parts.push(reader.take('number', found[0].length - 1));
  }
  const standard = parts.length > 0 ? { ...base, part: parts.join('-') } : base;
  const supplements: Supplement[] = [];
  for (let found = reader.match(supplement); found && supplements.length < 3; found = reader.match(supplement)) {
    const [whole, kind = '', number = ''] = found;
    reader.take('supplement', whole.length - number.length, `/${kind.toUpperCase()}`);
    supplements.push({ kind: kind.toUpperCase(), number: reader.take('number', number.length), joint: '/' });
  }
  const edition = takeVersion(reader);
  const date = takeBracketedDate(reader, 'year-month');
  return { ...standard, ...(edition === undefined ? {} : { version: edition }), ...date, supplements };
}

/** Takes ` V2.1.1`, in brackets or not, or ` ed.1`. */
function takeVersion(reader: Reader): string | undefined {
  const found = reader.match(version);
  if (!found) return undefined;
  const [whole, before, bracket = '', letter = '', numbers, closing = '', beforeEdition = '', , edition] = found;
  if (numbers === undefined) {
    reader.take('gap', beforeEdition.length, ' ');
    reader.take('word', whole.length - beforeEdition.length, `ed.${edition}`);
    return `ed.${edition}`;
  }
  if (bracket.length !== closing.length) return undefined;
  reader.take('gap', before?.length ?? 0, ' ');
  if (bracket !== '') reader.take('word', 1, '', '(');
  reader.take('word', letter.length + numbers.length, `V${numbers}`);
  if (closing !== '') reader.take('word', 1, '', ')');
  return `V${numbers}`;
}

/** Prints what {@link readBehindNumber} reads. */
export function printEtsi(designation: DesignationPieces, prefix: string): string {
  const { number, part: parts, supplements, version: edition, year, month } = designation;
  let text = `${prefix} ${number}`;
  if (parts !== undefined) text += `-${parts}`;
  for (const { kind, number: ordinal } of supplements) text += `/${kind}${ordinal}`;
  if (edition !== undefined) text += ` ${edition}`;
  if (year !== undefined) text += month === undefined ? ` (${year})` : ` (${year}-${month})`;
  return text;
}
