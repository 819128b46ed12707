import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { takeGroups } from '../grammar/groups';
import { isInCapitals, isNear } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm } from '../issuingBody';

const short = ['UAX', 'UTS', 'UTR', 'UTN'];
const long = ['Annex', 'Technical Standard', 'Technical Report', 'Technical Note', 'Standard Annex'];

const number = /( ?#? ?|-)(\d{1,2})(?![A-Za-z\d])/y;

/** Unicode: annexes, technical standards, reports and notes with a number sign, `UAX #9`, `UTS #35`. */
export const unicode: IssuingBody = {
  id: 'unicode',
  names: { en: 'Unicode Consortium', zh: '统一码联盟' },
  country: 'INT',
  page: 'https://home.unicode.org',
  forms: [...short, ...short.map((each) => `Unicode ${each}`), ...long.map((each) => `Unicode ${each}`)].map(
    (prefix) => ({ printed: prefix, prefix }),
  ),
  print: ({ number: printed }, prefix) => `${prefix} #${printed}`,
  read,
  isMeant: (surroundings) => {
    if (!isInCapitals(surroundings)) return false;
    const { text, start, end, designation } = surroundings;
    if (text.slice(start, end).includes('#') || designation.prefix.includes(' ')) return true;
    return isNear(surroundings, ['unicode', 'cldr', 'bidi', 'collation', 'normalization']);
  },
};

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(number);
  if (!found?.[2]) return undefined;
  takeGroups(reader, found, ['supplement', ' #'], ['number']);
  return { prefix, number: found[2], supplements: [] };
}
