import { adoptingForms } from '../grammar/adopting';
import { hasCue, looksLikeYear } from '../grammar/evidence';
import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isInCapitals, isNear } from '../grammar/wordPrefix';
import type { IssuingBody } from '../issuingBody';

const grammar: NumberedGrammar = { digits: 6, part: '-', partDigits: 3, year: [':'] };

/** Malaysia: `MS 1525:2019`, adoptions `MS ISO 9001:2015`, Eurocodes `MS EN 1992-1-1:2010`. */
export const dsm: IssuingBody = {
  id: 'dsm',
  names: { en: 'Department of Standards Malaysia', zh: '马来西亚标准部' },
  country: 'MY',
  page: 'https://www.jsm.gov.my',
  forms: [...adoptingForms('MS'), { printed: 'MS EN', prefix: 'MS EN', adopts: 'EN' }],
  print: printerOf({ part: '-', year: ':', supplement: '' }),
  read: (reader, form, knowledge) => readNumbered(reader, form, knowledge, grammar),
  isMeant: (surroundings) => {
    const { designation, text, start, end } = surroundings;
    const { prefix, number, year } = designation;
    if (!isInCapitals(surroundings)) return false;
    // MS is a title, a master's degree, an office suite and mild steel: only the colon before a year is Malaysia's.
    const isColoned = year !== undefined && /: ?\d{4}$/.test(text.slice(start, end));
    const isTelling = isColoned && number.length >= 2 && (!looksLikeYear(number) || hasCue(surroundings));
    return prefix !== 'MS' || isTelling || isNear(surroundings, ['malaysia', '马来西亚']);
  },
};
