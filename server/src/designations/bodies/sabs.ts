import { looksLikeYear } from '../grammar/evidence';
import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isProven } from '../grammar/wordPrefix';
import type { IssuingBody } from '../issuingBody';

const grammar: NumberedGrammar = { digits: 6, part: '-', partLetters: 2, year: [':'] };

/** South Africa: `SANS 10142-1:2020`, technical specifications `SATS 1286:2011`; parts of the building code are letters, `SANS 10400-XA:2021`. */
export const sabs: IssuingBody = {
  id: 'sabs',
  names: { en: 'South African Bureau of Standards', zh: '南非标准局' },
  country: 'ZA',
  page: 'https://www.sabs.co.za',
  forms: ['SANS', 'SATS'].map((prefix) => ({ printed: prefix, prefix })),
  print: printerOf({ part: '-', year: ':', supplement: '' }),
  read: (reader, form, knowledge) => readNumbered(reader, form, knowledge, grammar),
  isMeant: (surroundings) => {
    const { number, part, year } = surroundings.designation;
    if (looksLikeYear(number) && part === undefined && year === undefined) return false;
    return isProven(surroundings, number.length >= 5);
  },
};
