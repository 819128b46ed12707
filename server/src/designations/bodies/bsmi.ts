import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isNear, isProven } from '../grammar/wordPrefix';
import type { IssuingBody } from '../issuingBody';

const grammar: NumberedGrammar = { digits: 5, part: '-', partDigits: 3, year: [':', '-'] };

/** In texts of medicine CNS is the central nervous system. */
const otherSenses = ['nervous', 'brain', 'who grade', 'tumo', 'lymphoma'];

/** Taiwan: `CNS 7648`, `CNS 13438:2006`. */
export const bsmi: IssuingBody = {
  id: 'bsmi',
  names: { en: 'Bureau of Standards, Metrology and Inspection', zh: '台湾地区标准检验局' },
  country: 'TW',
  page: 'https://www.bsmi.gov.tw',
  forms: [{ printed: 'CNS', prefix: 'CNS' }],
  print: printerOf({ part: '-', year: ':', supplement: '' }),
  read: (reader, form, knowledge) => readNumbered(reader, form, knowledge, grammar),
  isMeant: (surroundings) =>
    !isNear(surroundings, otherSenses) && isProven(surroundings, surroundings.designation.number.length === 5),
};
