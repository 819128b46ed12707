import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { followsCapitals, isInCapitals, isNear, isPrefixAsPrinted } from '../grammar/wordPrefix';
import type { IssuingBody, Surroundings } from '../issuingBody';

const national = ['AS', 'AS/NZS', 'NZS'];
const adopted = ['ISO', 'IEC', 'ISO/IEC', 'CISPR', 'ISO/IEC/IEEE', 'IEC/IEEE'];

const own: NumberedGrammar = { digits: 5, part: '.', looseParts: true, partDigits: 3, year: [':', '-'] };
const adoption: NumberedGrammar = { digits: 6, part: '.', looseParts: true, partDigits: 4, year: [':', '-'] };

/**
 * Australia and New Zealand: `AS/NZS 3000:2018`, parts behind a dot even in adoptions (`AS/NZS IEC 60335.1:2020`); a hyphen
 * before the year in older print.
 */
export const australia: IssuingBody = {
  id: 'australia',
  forms: national.flatMap((body) => [
    { printed: body, prefix: body },
    ...adopted.map((other) => ({ printed: `${body} ${other}`, prefix: `${body} ${other}` })),
  ]),
  print: printerOf({ part: '.', year: ':', supplement: '' }),
  read: (reader, form, knowledge) =>
    readNumbered(reader, form, knowledge, /ISO|IEC|CISPR/.test(form.prefix) ? adoption : own),
  isMeant,
};

/** “as” is a word: only in capitals, and `AS 4024` only with a year or words about Australia. */
function isMeant(surroundings: Surroundings): boolean {
  const { designation } = surroundings;
  const { prefix, number, year } = designation;
  if (!isInCapitals(surroundings)) return false;
  if (prefix.startsWith('AS/NZS')) return year !== undefined || number.length >= 3;
  if (!isPrefixAsPrinted(surroundings) || followsCapitals(surroundings)) return false;
  if (year !== undefined || prefix.includes(' ')) return true;
  return isNear(surroundings, ['australian standard', 'standards australia', 'new zealand standard', 'as/nzs']);
}
