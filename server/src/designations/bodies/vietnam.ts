import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isProven } from '../grammar/wordPrefix';
import type { IssuingBody } from '../issuingBody';

const adopted = ['', ' ISO', ' IEC', ' ISO/IEC', ' ISO/TS', ' ISO/TR'];

const grammar: NumberedGrammar = { digits: 6, part: '-', year: [':'] };

/** Vietnam: `TCVN 7909-1-1:2008`; adoptions keep the prefix of the adopted standard, `TCVN ISO 9001:2015`. */
export const vietnam: IssuingBody = {
  id: 'vietnam',
  forms: adopted.map((body) => ({ printed: `TCVN${body}`, prefix: `TCVN${body}` })),
  print: printerOf({ part: '-', year: ':', supplement: '' }),
  read: (reader, form, knowledge) => readNumbered(reader, form, knowledge, grammar),
  isMeant: (surroundings) => isProven(surroundings, true),
};
