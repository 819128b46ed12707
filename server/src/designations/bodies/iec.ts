import { hasCue, isLowerCase } from '../grammar/evidence';
import { type InternationalGrammar, markedVersions, readInternational } from '../grammar/international';
import { printerOf } from '../grammar/printStyle';
import type { IssuingBody, PrefixForm, Surroundings } from '../issuingBody';

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
    { printed: 'IEC Guide', alsoPrinted: 'IEC GUIDE', prefix: 'IEC Guide' },
    ...drafts,
  ],
  print: printerOf({ part: '-', year: ':', supplement: '' }),
  read: (reader, form, knowledge) => readInternational(reader, form, knowledge, grammar),
  isMeant,
};

/** Since 1997 the publications are numbered from 60000; earlier numbers prove nothing (“IEC 1906 Award”). */
function isMeant(surroundings: Surroundings): boolean {
  const { designation, text, end, knowledge } = surroundings;
  if (designation.year !== undefined) return true;
  if (text.startsWith(' Award', end)) return false;
  if (knowledge?.hasStandard(designation) === true) return !isLowerCase(surroundings) || hasCue(surroundings);
  const { prefix, number, stage } = designation;
  if (stage !== undefined) return designation.part !== undefined || number.length === 5 || hasCue(surroundings);
  if (prefix.startsWith('CISPR')) return number.length <= 2 || hasCue(surroundings);
  if (prefix !== 'IEC') return true;
  return /^[68]\d{4}/.test(number) && (!isLowerCase(surroundings) || hasCue(surroundings));
}
