import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isProven } from '../grammar/wordPrefix';
import type { IssuingBody } from '../issuingBody';

const adopted = ['ISO', 'IEC', 'ISO/IEC', 'ISO/TS', 'ISO/TR'];

const grammar: NumberedGrammar = { digits: 6, part: '-', year: [':'] };

/** Vietnam: `TCVN 7909-1-1:2008`; adoptions keep the prefix of the adopted standard, `TCVN ISO 9001:2015`. */
export const stameq: IssuingBody = {
  id: 'stameq',
  names: { en: 'Commission for the Standards, Metrology and Quality of Viet Nam', zh: '越南国家标准计量质量委员会' },
  country: 'VN',
  page: 'https://tcvn.gov.vn',
  forms: [
    { printed: 'TCVN', prefix: 'TCVN' },
    ...adopted.map((adopts) => ({ printed: `TCVN ${adopts}`, prefix: `TCVN ${adopts}`, adopts })),
  ],
  print: printerOf({ part: '-', year: ':', supplement: '' }),
  read: (reader, form, knowledge) => readNumbered(reader, form, knowledge, grammar),
  isMeant: (surroundings) => isProven(surroundings, true),
};
