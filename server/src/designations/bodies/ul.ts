import { looksLikeYear } from '../grammar/evidence';
import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isNear, isProven } from '../grammar/wordPrefix';
import type { IssuingBody, Surroundings } from '../issuingBody';

const grammar: NumberedGrammar = { digits: 5, lettersBehind: 1, part: '-', partDigits: 2, year: ['-', ':'] };

/** What is certified “to UL 94 V-0” or “UL listed” is spoken of with such words. */
const cues = ['flamm', 'listed', 'safety', 'rated', 'rating', 'tested', 'iec', 'csa', 'battery', 'v-0', 'v-2', 'hb'];

/** UL Standards & Engagement: `UL 1973`, `UL 60950-1`, `UL 508A`. */
export const ul: IssuingBody = {
  id: 'ul',
  names: { en: 'UL Standards & Engagement', zh: 'UL标准与参与组织' },
  country: 'US',
  page: 'https://ulse.org',
  forms: ['UL', 'UL/IEC', 'CAN/UL', 'CSA/UL'].map((prefix) => ({ printed: prefix, prefix })),
  print: printerOf({ part: '-', year: '-', supplement: '' }),
  read: (reader, form, knowledge) => readNumbered(reader, form, knowledge, grammar),
  isMeant: (surroundings) => {
    const { number, part } = surroundings.designation;
    if (number.length < 2 || isQuantity(surroundings)) return false;
    const isLong = number.length >= 4 && !looksLikeYear(number);
    return isProven(surroundings, isLong || part !== undefined || isNear(surroundings, cues));
  },
};

/** In radio UL is the uplink: `UL 20 MHz`. */
function isQuantity({ text, end }: Surroundings): boolean {
  return /^ ?(?:[kMG]?Hz|[kMG]b(?:ps|it)|dBm?|ms|%)(?![A-Za-z])/.test(text.slice(end, end + 8));
}
