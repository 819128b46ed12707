import { adoptingForms } from '../grammar/adopting';
import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isInCapitals, isNear } from '../grammar/wordPrefix';
import type { IssuingBody } from '../issuingBody';

/** The agencies that issue with it, for food and farming. */
const agencies = ['BAFS', 'BAFPS', 'FDA'];

const grammar: NumberedGrammar = { digits: 6, part: '-', partDigits: 3, year: [':'] };

/** The Philippines: `PNS 49:2020`, adoptions `PNS ISO 9001:2015`, with another agency `PNS/BAFS 290:2019`. */
export const bps: IssuingBody = {
  id: 'bps',
  names: { en: 'Bureau of Philippine Standards', zh: '菲律宾标准局' },
  country: 'PH',
  page: 'https://bps.dti.gov.ph',
  forms: [
    ...adoptingForms('PNS'),
    ...agencies.map((agency) => ({ printed: `PNS/${agency}`, prefix: `PNS/${agency}` })),
  ],
  print: printerOf({ part: '-', year: ':', supplement: '' }),
  read: (reader, form, knowledge) => readNumbered(reader, form, knowledge, grammar),
  isMeant: (surroundings) => {
    const { prefix, year } = surroundings.designation;
    if (!isInCapitals(surroundings)) return false;
    return prefix.includes(' ') || year !== undefined || isNear(surroundings, ['philippine', 'dti-bps', '菲律宾']);
  },
};
