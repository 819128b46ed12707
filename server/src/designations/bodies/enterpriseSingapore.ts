import { keepsCompany } from '../grammar/company';
import { takeGap } from '../grammar/gap';
import { type NumberedGrammar, readBehindGap } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isInCapitals, isNear } from '../grammar/wordPrefix';
import type { IssuingBody, Surroundings } from '../issuingBody';

const adopted = ['ISO', 'ISO/TS', 'ISO/TR', 'ISO/IEC', 'ISO/IEC TS', 'ISO/IEC TR', 'IEC', 'IEC TS', 'IEC TR', 'CISPR'];

/** Its own numbers have three digits at most; those of Sweden, which prints `SS` as well, have more. */
const own: NumberedGrammar = { digits: 3, part: '-', partDigits: 2, year: [':'] };
const adoption: NumberedGrammar = { digits: 6, part: '-', partDigits: 4, year: [':'] };

/** Singapore: `SS 637:2018`; in adoptions a space, where Sweden prints a hyphen: `SS ISO 45001:2018`. Eurocodes are `SS EN 1992-1-1:2008`. */
export const enterpriseSingapore: IssuingBody = {
  id: 'enterprise-singapore',
  names: { en: 'Enterprise Singapore', zh: '新加坡企业发展局' },
  country: 'SG',
  page: 'https://www.enterprisesg.gov.sg',
  forms: [
    { printed: 'SS', prefix: 'SS' },
    { printed: 'SS EN', prefix: 'SS EN', adopts: 'EN' },
    ...adopted.map((adopts) => ({ printed: `SS ${adopts}`, prefix: `SS ${adopts}`, adopts })),
  ],
  print: printerOf({ part: '-', year: ':', supplement: '' }),
  read: (reader, form, knowledge) => {
    if (!takeGap(reader)) return undefined;
    const pieces = readBehindGap(reader, form.prefix, knowledge, form.adopts === undefined ? own : adoption);
    return form.adopts === 'EN' && pieces && !/^199\d$/.test(pieces.number) ? undefined : pieces;
  },
  isMeant,
};

/**
 * SS is also a steel, a ship and a page: only with a year, words about Singapore or, where no steel has the number, company.
 */
function isMeant(surroundings: Surroundings): boolean {
  const { prefix, number, year } = surroundings.designation;
  if (!isInCapitals(surroundings)) return false;
  if (/^5\d\d$/.test(number) && isListed(surroundings)) return true;
  return year !== undefined || prefix !== 'SS' || isNear(surroundings, ['singapore', '新加坡']);
}

/** Whether it stands in a list of standards, with nothing that it would count. */
function isListed(surroundings: Surroundings): boolean {
  const { text, end } = surroundings;
  return /^[,;.)\]、；。]|^$/.test(text.slice(end, end + 1)) && keepsCompany(surroundings);
}
