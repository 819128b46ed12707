import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { hasCue, isLowerCase } from '../grammar/evidence';
import { type InternationalGrammar, markedVersions, readInternational } from '../grammar/international';
import { isNamedFamily, isOtherThing, isReservedRange } from '../grammar/otherThings';
import { printerOf } from '../grammar/printStyle';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';

const prefixes = [
  'IEC',
  'IEC TS',
  'IEC TR',
  'IEC PAS',
  'IEC SRD',
  'IEC/IEEE',
  'IEC/IEEE PAS',
  'IEC/ISO',
  'IEC/ISO/IEEE',
  'IEC/ASTM',
  'CISPR',
  'CISPR TR',
  'CISPR TS',
  'CISPR PAS',
  'CISPR Guide',
];

const stages = ['NP', 'PNW', 'AWI', 'PWI', 'WD', 'CD', 'DIS', 'FDIS', 'PRF'];

/** Drafts as the register of ISO prints those that it votes on as well, and with the space that IEC itself prints. */
const drafts: readonly PrefixForm[] = [
  ...stages.map((stage) => draft('/', stage, 'IEC', stage)),
  ...['TS', 'TR', 'PAS'].flatMap((type) => [
    ...['NP', 'AWI', 'PWI', 'WD', 'CD', 'PRF'].map((stage) => draft('/', `${stage} ${type}`, `IEC ${type}`, stage)),
    draft('/', `D${type}`, `IEC ${type}`, `D${type}`),
  ]),
  { printed: 'IEC CDV', alsoPrinted: 'IEC/CDV', prefix: 'IEC', stage: 'CDV' },
  ...stages.map((stage): PrefixForm => ({ printed: `IEC/IEEE ${stage}`, prefix: 'IEC/IEEE', stage })),
];

function draft(sign: string, words: string, prefix: string, stage: string): PrefixForm {
  return { printed: `IEC${sign}${words}`, alsoPrinted: `IEC ${words}`, prefix, stage };
}

const supplementWords = new Map([
  ['AMD', 'AMD'],
  ['A', 'AMD'],
  ['AMENDMENT', 'AMD'],
  ['COR', 'COR'],
  ['CORR', 'COR'],
  ['ISH', 'ISH'],
  ['FRAG', 'FRAG'],
  ['DAMD', 'DAMD'],
  ['DAM', 'DAMD'],
  ['FDAMD', 'FDAMD'],
  ['FDAM', 'FDAMD'],
]);

const grammar: InternationalGrammar = {
  supplementWords,
  alsoPrinted: new Map([
    ['DAMD', 'DAM'],
    ['FDAMD', 'FDAM'],
  ]),
  supplementJoint: '',
  letterSuffix: true,
  versions: markedVersions,
};

/**
 * IEC and CISPR: a space before the type (`IEC TS 62565-5-3:2025`; older print has a slash), no space in `AMD1`, and
 * consolidated editions `IEC 60364-1:2005+AMD1:2010 CSV`.
 */
export const iec: IssuingBody = {
  id: 'iec',
  names: { en: 'International Electrotechnical Commission', zh: '国际电工委员会' },
  country: 'INT',
  page: 'https://www.iec.ch',
  listSigns: { part: '-', year: ':' },
  forms: [
    ...prefixes.map((prefix) => ({ printed: prefix, prefix })),
    { leadIn: 'IEC', printed: 'CISPR', prefix: 'CISPR' },
    { leadIn: 'EN', printed: 'IEC', prefix: 'IEC' },
    { printed: 'IEC Guide', alsoPrinted: 'IEC GUIDE', prefix: 'IEC Guide' },
    ...drafts,
  ],
  print: printerOf({ part: '-', year: ':', supplement: '' }),
  read,
  isMeant,
};

const europeanBefore = /EN ?\/ ?IEC$/i;
const europeanBehind = /(?: ?\/ ?|[ -])EN(?=[ -]?\d)/y;

/**
 * `IEC/EN 60529` and `EN/IEC 60529` say that the publication of IEC and the European standard made of it are meant: read as
 * the publication, for the prefix of the European one depends on its year. Where the year is no edition of IEC's it is not
 * read at all.
 */
function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  const isBehind = form.leadIn === 'EN';
  if (isBehind && !europeanBefore.test(reader.text.slice(Math.max(0, reader.position - 8), reader.position)))
    return undefined;
  const prefix = form.prefix === 'IEC' && !isBehind ? reader.match(europeanBehind)?.[0] : undefined;
  if (prefix !== undefined) reader.take('remark', prefix.length, '');
  const pieces = readInternational(reader, form, knowledge, grammar);
  const isDouble = isBehind || prefix !== undefined;
  if (isDouble && pieces?.year !== undefined && knowledge?.hasEdition(pieces) === false) return undefined;
  return pieces;
}

/** Since 1997 the publications are numbered from 60000; earlier numbers prove nothing (“IEC 1906 Award”). */
function isMeant(surroundings: Surroundings): boolean {
  const { designation, text, end, knowledge } = surroundings;
  if (designation.year !== undefined) return true;
  if (text.startsWith(' Award', end) || isOtherThing(surroundings) || isReservedRange(surroundings)) return false;
  if (knowledge?.hasStandard(designation) === true)
    return !isLowerCase(surroundings) || /^[68]\d{4}$/.test(designation.number) || hasCue(surroundings);
  const { prefix, number, stage } = designation;
  if (stage !== undefined) return designation.part !== undefined || number.length === 5 || hasCue(surroundings);
  if (prefix.startsWith('CISPR')) return number.length <= 2 || hasCue(surroundings);
  if (prefix !== 'IEC') return true;
  if (isNamedFamily(surroundings)) return false;
  return number.length >= 5 && (!isLowerCase(surroundings) || hasCue(surroundings));
}
