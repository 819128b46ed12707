import type { IssuingBody, PrefixForm, Surroundings } from '../issuingBody';
import { type NumberedGrammar, readNumbered } from './numbered';
import { printerOf } from './printStyle';
import { followsCapitals, isInCapitals, isNear, isPrefixAsPrinted } from './wordPrefix';

const adopted = ['ISO', 'IEC', 'ISO/IEC', 'CISPR', 'ISO/IEC/IEEE', 'IEC/IEEE'];

/** The prefixes of a body whose letters are these, alone and before those of what it takes over. */
export function australianForms(letters: string): PrefixForm[] {
  return [
    { printed: letters, prefix: letters },
    ...adopted.map((adopts) => ({ printed: `${letters} ${adopts}`, prefix: `${letters} ${adopts}`, adopts })),
  ];
}

const own: NumberedGrammar = { digits: 5, part: '.', looseParts: true, partDigits: 3, year: [':', '-'] };
const adoption: NumberedGrammar = { digits: 6, part: '.', looseParts: true, partDigits: 4, year: [':', '-'] };

/**
 * What Australia and New Zealand share: `AS/NZS 3000:2018`, parts behind a dot even in adoptions (`AS/NZS IEC 60335.1:2020`);
 * a hyphen before the year in older print.
 */
export const australian: Pick<IssuingBody, 'print' | 'read' | 'isMeant'> = {
  print: printerOf({ part: '.', year: ':', supplement: '' }),
  read: (reader, form, knowledge) => readNumbered(reader, form, knowledge, form.adopts === undefined ? own : adoption),
  isMeant,
};

const words = ['australian standard', 'standards australia', 'new zealand standard', 'as/nzs'];

/** “as” is a word: only in capitals, and `AS 4024` only with a year or words about Australia. */
function isMeant(surroundings: Surroundings): boolean {
  const { designation } = surroundings;
  const { prefix, number, year } = designation;
  if (!isInCapitals(surroundings)) return false;
  if (prefix.startsWith('AS/NZS')) return year !== undefined || number.length >= 3;
  if (!isPrefixAsPrinted(surroundings) || followsCapitals(surroundings)) return false;
  if (year !== undefined || prefix.includes(' ')) return true;
  return isNear(surroundings, words);
}
