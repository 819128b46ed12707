import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { australian, australianForms } from '../grammar/australian';
import { hasCue } from '../grammar/evidence';
import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { isInCapitals, isNear } from '../grammar/wordPrefix';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';

const handbooks = ['HB', 'SA HB', 'SA/SNZ HB'];

/** Parts behind a dot, the year behind a colon. Older print has a hyphen, which is that of the Chinese `HB` as well. */
const handbook: NumberedGrammar = { digits: 3, part: '.', partDigits: 2, year: [':'] };

/** Standards Australia: `AS 4024.1:2019`, adoptions `AS ISO 13485:2017`, handbooks `HB 436:2013`. */
export const standardsAustralia: IssuingBody = {
  id: 'standards-australia',
  names: { en: 'Standards Australia', zh: '澳大利亚标准协会' },
  country: 'AU',
  page: 'https://www.standards.org.au',
  forms: [...australianForms('AS'), ...handbooks.map((prefix) => ({ printed: prefix, prefix }))],
  print: australian.print,
  read,
  isMeant: (surroundings) =>
    handbooks.includes(surroundings.designation.prefix) ? isHandbook(surroundings) : australian.isMeant(surroundings),
};

function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  if (!handbooks.includes(form.prefix)) return australian.read(reader, form, knowledge);
  return readNumbered(reader, form, knowledge, handbook);
}

/** HB is a hardness, a pencil and a Chinese sector: alone only with a year or words about Australia. */
function isHandbook(surroundings: Surroundings): boolean {
  const { prefix, number, year } = surroundings.designation;
  if (!isInCapitals(surroundings)) return false;
  const isAustralian = prefix !== 'HB' || isNear(surroundings, ['handbook', 'standards australia', 'as/nzs', 'as iso']);
  if (year !== undefined) return isAustralian || hasCue(surroundings);
  return isAustralian && number.length >= 2;
}
