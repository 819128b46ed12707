import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isProven } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm } from '../issuingBody';

const divisions = [...'ABCDEFGHIJKLMPQRSTVWX'];
const adopted = ['ISO', 'IEC', 'ISO/IEC', 'ISO/TS', 'ISO/TR', 'CISPR'];

const grammar: NumberedGrammar = { digits: 5, part: '-', partDigits: 4, year: [':'] };

/** Korea: `KS C 8301`, the division letter between two spaces; adoptions keep it: `KS X ISO 8601`. */
export const kats: IssuingBody = {
  id: 'kats',
  names: { en: 'Korean Agency for Technology and Standards', zh: '韩国技术标准院' },
  country: 'KR',
  page: 'https://www.kats.go.kr',
  forms: divisions.flatMap((letter) =>
    ['', ...adopted].map((adopts): PrefixForm => {
      const prefix = `KS ${letter}${adopts && ' '}${adopts}`;
      return adopts === '' ? { printed: prefix, prefix } : { printed: prefix, prefix, adopts };
    }),
  ),
  print: printerOf({ part: '-', year: ':', supplement: '' }),
  read: (reader, form, knowledge) => readNumbered(reader, form, knowledge, grammar),
  isMeant: (surroundings) => {
    const { prefix, number } = surroundings.designation;
    return isProven(surroundings, prefix.length > 4 || number.length === 4);
  },
};
