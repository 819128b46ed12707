import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isProven } from '../grammar/wordPrefix';
import type { IssuingBody } from '../issuingBody';

const systems = ['IECEE', 'IECEx', 'IECQ', 'IECRE'];

/** Rules and operational documents, decision sheets, test report forms, guides. */
const types = ['', 'OD', 'TRF', 'DS', 'CTL-OP', 'Guide', 'G'];

const grammar: NumberedGrammar = { digits: 6, lettersBehind: 1, part: '-', partDigits: 4, year: [':'] };

/**
 * The conformity assessment systems of IEC: `IECEx OD 009:2017`, `IECEE OD-2048`, `IECQ 03-1:2020`. IECEE and IECRE print a
 * hyphen behind `OD`, IECEx and IECQ a space.
 */
export const iecConformity: IssuingBody = {
  id: 'iec-conformity',
  names: { en: 'Conformity assessment systems of IEC', zh: '国际电工委员会合格评定体系' },
  country: 'INT',
  page: 'https://www.iec.ch',
  forms: systems.flatMap((system) =>
    types.map((type) => {
      const printed = type === '' ? system : `${system} ${type}`;
      return { printed, prefix: printed };
    }),
  ),
  print: (designation, prefix) =>
    hasHyphen(prefix) ? print(designation, prefix).replace(`${prefix} `, `${prefix}-`) : print(designation, prefix),
  read: (reader, form, knowledge) => {
    if (!hasHyphen(form.prefix)) return readNumbered(reader, form, knowledge, grammar);
    const standard = readNumbered(reader, form, knowledge, grammar);
    const gap = reader.tokens[0];
    if (gap) reader.tokens[0] = { ...gap, role: 'prefix-hyphen', expected: ['-', ' '] };
    return standard;
  },
  isMeant: (surroundings) => isProven(surroundings, surroundings.designation.prefix.includes(' ')),
};

const print = printerOf({ part: '-', year: ':', supplement: '' });

function hasHyphen(prefix: string): boolean {
  return prefix === 'IECEE OD' || prefix === 'IECRE OD';
}
