import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isInCapitals } from '../grammar/wordPrefix';
import type { IssuingBody } from '../issuingBody';

const grammar: NumberedGrammar = { digits: 5, year: [':'] };

/** The automotive task force: `IATF 16949:2016`. Its rules and surveys are named by their years: `IATF 2016`. */
export const iatf: IssuingBody = {
  id: 'iatf',
  names: { en: 'International Automotive Task Force', zh: '国际汽车工作组' },
  country: 'INT',
  page: 'https://www.iatfglobaloversight.org',
  forms: [{ printed: 'IATF', prefix: 'IATF' }],
  print: printerOf({ part: '-', year: ':', supplement: '' }),
  read: (reader, form, knowledge) => {
    const standard = readNumbered(reader, form, knowledge, grammar);
    return standard && standard.number.length < 5 ? undefined : standard;
  },
  isMeant: isInCapitals,
};
