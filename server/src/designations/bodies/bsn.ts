import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { adoptingForms } from '../grammar/adopting';
import { hasCue, looksLikeYear } from '../grammar/evidence';
import { takeGroups } from '../grammar/groups';
import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { isInCapitals, isNear } from '../grammar/wordPrefix';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';

const grammar: NumberedGrammar = { digits: 6, part: '-', partDigits: 3, year: [':'] };

/** Until about 2007: the class in front, two digits, and a hyphen before the year. */
const classed = /([ -]?)(\d{2})(-)(\d{3,5}(?:\.\d{1,2}){0,2})(?:(-)((?:19|20)\d\d))?(?![A-Za-z\d])/y;

/** Indonesia: `SNI 2847:2013`, adoptions `SNI ISO 9001:2015`; older ones with their class, `SNI 03-2847-2002`. */
export const bsn: IssuingBody = {
  id: 'bsn',
  names: { en: 'National Standardization Agency of Indonesia', zh: '印度尼西亚国家标准化机构' },
  country: 'ID',
  page: 'https://www.bsn.go.id',
  forms: adoptingForms('SNI'),
  print: ({ number, part, year }, prefix) => {
    const sign = /^\d{2}-/.test(number) ? '-' : ':';
    return `${prefix} ${number}${part === undefined ? '' : `-${part}`}${year === undefined ? '' : sign + year}`;
  },
  read,
  isMeant,
};

function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  const found = form.adopts === undefined ? reader.match(classed) : null;
  if (!found) return readNumbered(reader, form, knowledge, grammar);
  const [, , subject = '', , serial = '', , year] = found;
  takeGroups(
    reader,
    found,
    ['prefix-space', ' '],
    ['number'],
    ['part-separator', '-'],
    ['number'],
    ['year-separator', '-'],
    ['year'],
  );
  const standard: DesignationPieces = { prefix: form.prefix, number: `${subject}-${serial}`, supplements: [] };
  return year === undefined ? standard : { ...standard, year };
}

/** SNI is also a field of TLS. */
function isMeant(surroundings: Surroundings): boolean {
  const { prefix, number, year } = surroundings.designation;
  if (!isInCapitals(surroundings)) return false;
  if (prefix !== 'SNI' || year !== undefined || /^\d{2}-/.test(number)) return true;
  const isLong = number.length >= 4 && !looksLikeYear(number);
  return isLong && (hasCue(surroundings) || isNear(surroundings, ['indonesia', 'standar', 'bsn']));
}
