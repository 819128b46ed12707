import { keepsCompany } from '../grammar/company';
import { hasCue, looksLikeYear } from '../grammar/evidence';
import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isInCapitals, isNear } from '../grammar/wordPrefix';
import type { IssuingBody } from '../issuingBody';

/** With whom it issues; with `Standard` in front of the number, as on the covers. Without it the prefixes are those of ANSI. */
const sponsors = ['ASHRAE', 'ASHRAE/IES', 'ASHRAE/ASHE', 'ASHRAE/ICC', 'ASHRAE/ICC/USGBC/IES', 'ASHRAE/IESNA'];
const alone = ['ASHRAE', 'ASHRAE Std', 'ASHRAE/IES', 'ASHRAE/IESNA', 'ASHRAE Guideline'];

const cues = ['bacnet', 'ventilat', 'refriger', 'thermal', 'hvac', 'energy', 'air condition'];

const grammar: NumberedGrammar = { digits: 3, part: '.', partDigits: 2, year: ['-'], lettersBehind: 1 };

/** ASHRAE: `ASHRAE 90.1-2019`, `ANSI/ASHRAE/IES Standard 90.1-2019`, `ASHRAE Guideline 36-2021`. */
export const ashrae: IssuingBody = {
  id: 'ashrae',
  names: {
    en: 'American Society of Heating, Refrigerating and Air-Conditioning Engineers',
    zh: '美国采暖、制冷与空调工程师学会',
  },
  country: 'US',
  page: 'https://www.ashrae.org',
  forms: [...alone, ...sponsors.flatMap((sponsor) => [`${sponsor} Standard`, `ANSI/${sponsor} Standard`])].map(
    (prefix) => ({ printed: prefix, prefix }),
  ),
  print: printerOf({ part: '.', year: '-', supplement: '' }),
  read: (reader, form, knowledge) => readNumbered(reader, form, knowledge, grammar),
  isMeant: (surroundings) => {
    const { prefix, number, part, year } = surroundings.designation;
    if (!isInCapitals(surroundings)) return false;
    const isTelling = prefix.includes(' ') || part !== undefined || year !== undefined;
    if (isTelling) return true;
    const hasWords = hasCue(surroundings) || isNear(surroundings, cues) || keepsCompany(surroundings);
    return number.length >= 2 && !looksLikeYear(number) && hasWords;
  },
};
