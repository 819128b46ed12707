import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { takeGroups } from '../grammar/groups';
import { isInCapitals, isNear } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/** The short names, and the words that they are short for. */
const kinds = new Map([
  ['UAX', 'Unicode Standard Annex'],
  ['UTS', 'Unicode Technical Standard'],
  ['UTR', 'Unicode Technical Report'],
  ['UTN', 'Unicode Technical Note'],
]);

const number = /( ?#? ?|-)(\d{1,2})(?![A-Za-z\d])/y;

/** Unicode: annexes, technical standards, reports and notes with a number sign, `UAX #9`, `UTS #35`. */
export const unicode: IssuingBody = {
  id: 'unicode',
  names: { en: 'Unicode Consortium', zh: '统一码联盟' },
  country: 'INT',
  page: 'https://home.unicode.org',
  forms: [...kinds].flatMap(([prefix, words]) =>
    [prefix, `Unicode ${prefix}`, words].map((printed) => ({ printed, prefix })),
  ),
  print: ({ number: printed }, prefix) => `${prefix} #${printed}`,
  read,
  isMeant: (surroundings) => {
    const { text, start, end } = surroundings;
    if (text.startsWith('Unicode', start)) return true;
    if (!isInCapitals(surroundings)) return false;
    if (text.slice(start, end).includes('#')) return true;
    return isNear(surroundings, ['unicode', 'cldr', 'bidi', 'collation', 'normalization']);
  },
};

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(number);
  if (!found?.[2]) return undefined;
  takeGroups(reader, found, ['supplement', ' #'], ['number']);
  return { prefix, number: found[2], supplements: [] };
}
