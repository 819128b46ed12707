import { hasCue, looksLikeYear } from '../grammar/evidence';
import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isInCapitals } from '../grammar/wordPrefix';
import type { IssuingBody } from '../issuingBody';

const grammar: NumberedGrammar = { digits: 4, lettersBehind: 1, year: [':', '-'] };

/**
 * National Fire Protection Association: `NFPA 70E`. Its own lists name the edition in words (“2023 edition”); `NFPA 70:2023`
 * and `NFPA 70-2023` are both in use. Some numbers look like years: `NFPA 1901`, `NFPA 2001`.
 */
export const nfpa: IssuingBody = {
  id: 'nfpa',
  names: { en: 'National Fire Protection Association', zh: '美国国家消防协会' },
  country: 'US',
  page: 'https://www.nfpa.org',
  forms: [{ printed: 'NFPA', prefix: 'NFPA' }],
  print: printerOf({ part: '-', year: ':', supplement: '' }),
  read: (reader, form, knowledge) => readNumbered(reader, form, knowledge, grammar),
  isMeant: (surroundings) => {
    if (!isInCapitals(surroundings)) return false;
    const { number, year } = surroundings.designation;
    return year !== undefined || !looksLikeYear(number) || (number <= '2010' && hasCue(surroundings));
  },
};
