import { hasCue, isLowerCase } from './evidence';
import { type InternationalGrammar, readInternational } from './international';
import type { IssuingBody, Surroundings } from './issuingBody';
import { printerOf } from './printStyle';

const prefixes = [
  'IEC',
  'IEC TS',
  'IEC TR',
  'IEC PAS',
  'IEC SRD',
  'IEC Guide',
  'IEC/IEEE',
  'IEC/IEEE PAS',
  'IEC/ASTM',
  'CISPR',
  'CISPR TR',
  'CISPR TS',
  'CISPR PAS',
  'CISPR Guide',
];

const supplementWords = new Map([
  ['AMD', 'AMD'],
  ['AMENDMENT', 'AMD'],
  ['COR', 'COR'],
  ['CORR', 'COR'],
  ['ISH', 'ISH'],
  ['FRAG', 'FRAG'],
]);

const grammar: InternationalGrammar = {
  supplementWords,
  supplementJoint: '',
  letterSuffix: true,
  versions: ['EXV-CMV', 'EXV-RLV', 'EXV', 'CSV', 'CMV', 'RLV', 'SER'],
};

/**
 * IEC and CISPR: a space before the type (`IEC TS 62565-5-3:2025`; older print has a slash), no space in `AMD1`, and
 * consolidated editions `IEC 60364-1:2005+AMD1:2010 CSV`.
 */
export const iec: IssuingBody = {
  id: 'iec',
  forms: prefixes.map((prefix) => ({ printed: prefix, prefix })),
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
  const { prefix, number } = designation;
  if (prefix.startsWith('CISPR')) return number.length <= 2 || hasCue(surroundings);
  if (prefix !== 'IEC') return true;
  return /^[68]\d{4}/.test(number) && (!isLowerCase(surroundings) || hasCue(surroundings));
}
