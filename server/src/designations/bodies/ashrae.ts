import { keepsCompany } from '../grammar/company';
import { hasCue, looksLikeYear } from '../grammar/evidence';
import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isNear } from '../grammar/wordPrefix';
import type { IssuingBody } from '../issuingBody';

/** With whom it issues: names in front of the number that are printed or not. */
const sponsors = ['', '/IES', '/IESNA', '/ASHE', '/ICC', '/ICC/USGBC/IES', '/USGBC/IES'];

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
  forms: [
    ...['ASHRAE', 'ANSI/ASHRAE'].flatMap((letters) =>
      sponsors.flatMap((sponsor) =>
        ['', ' Standard', ' Std'].map((word) => ({ printed: letters + sponsor + word, prefix: 'ASHRAE' })),
      ),
    ),
    { printed: 'ASHRAE Guideline', prefix: 'ASHRAE Guideline' },
  ],
  print: printerOf({ part: '.', year: '-', supplement: '' }),
  read: (reader, form, knowledge) => readNumbered(reader, form, knowledge, grammar),
  isMeant: (surroundings) => {
    const { designation, text, start } = surroundings;
    const { number, part, year } = designation;
    const letters = /^(?:ANSI\/)?ASHRAE(?:[/A-Z]*)(?= ?\d)?/.exec(text.slice(start, start + 40));
    if (!letters) return false;
    const isTelling =
      /^ [GS]/.test(text.slice(start + letters[0].length, start + letters[0].length + 2)) ||
      part !== undefined ||
      year !== undefined;
    if (isTelling) return true;
    const hasWords = hasCue(surroundings) || isNear(surroundings, cues) || keepsCompany(surroundings);
    return number.length >= 2 && !looksLikeYear(number) && hasWords;
  },
};
