import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isProven } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/** The divisions of JIS: civil engineering, mechanical engineering, … information processing, miscellaneous. */
const divisions = [...'ABCDEFGHKLMPQRSTWXYZ'];

const grammar: NumberedGrammar = { digits: 5, part: '-', partDigits: 4, lettersBehind: 1, year: [':'] };

/** Japan: `JIS Q 9001:2015`, the division letter between two spaces; `JIS TS` and `JIS TR` likewise. */
export const jisc: IssuingBody = {
  id: 'jisc',
  names: { en: 'Japanese Industrial Standards Committee', zh: '日本工业标准调查会' },
  country: 'JP',
  page: 'https://www.jisc.go.jp',
  listSigns: { part: '-', year: ':' },
  forms: ['JIS', 'JIS TS', 'JIS TR'].flatMap((body) =>
    divisions.map((letter): PrefixForm => ({ printed: `${body} ${letter}`, prefix: `${body} ${letter}` })),
  ),
  print: printerOf({ part: '-', year: ':', supplement: '' }),
  read: (reader, form, knowledge) => readNumbered(reader, form, knowledge, grammar),
  isMeant: (surroundings) => isProven(surroundings, surroundings.designation.number.length === 4),
};
