import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { takeGroups } from '../grammar/groups';
import { isInCapitals } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm } from '../issuingBody';

const official = ['NOM', 'PROY-NOM'];
const voluntary = ['NMX', 'PROY-NMX'];

const authority = '[A-Z]{2,10}\\d?(?:\\/[A-Z]{2,10}\\d?){0,3}';
const officialNumber = new RegExp(`([- ])(\\d{3})([- ])(${authority})(?:([- ])((?:19|20)\\d\\d))?(?![A-Za-z\\d])`, 'y');
const voluntaryNumber = new RegExp(
  `([- ])([A-Z]{1,4})([- ])(\\d{1,5}(?:-\\d{1,3}){0,2})([- ])(${authority})(?:([- ])((?:19|20)\\d\\d))?(?![A-Za-z\\d])`,
  'y',
);

/**
 * Mexico: the official `NOM-001-SEDE-2012` with the authority behind the number, several behind slashes; the voluntary
 * `NMX-CC-9001-IMNC-2015` with the branch before it.
 */
export const dgn: IssuingBody = {
  id: 'dgn',
  names: { en: 'Directorate General of Standards of Mexico', zh: '墨西哥标准总局' },
  country: 'MX',
  page: 'https://www.gob.mx/se',
  forms: [...official, ...voluntary].map((prefix) => ({ printed: prefix, prefix })),
  print: ({ number, year }, prefix) => `${prefix}-${number}${year === undefined ? '' : `-${year}`}`,
  read,
  isMeant: isInCapitals,
};

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(voluntary.includes(prefix) ? voluntaryNumber : officialNumber);
  if (!found) return undefined;
  const names = voluntary.includes(prefix) ? [found[2], found[4], found[6]] : [found[2], found[4]];
  const year = voluntary.includes(prefix) ? found[8] : found[6];
  const pieces = names.flatMap(() => [['prefix-hyphen', '-'] as const, ['number'] as const]);
  takeGroups(reader, found, ...pieces, ['year-separator', '-'], ['year']);
  const standard: DesignationPieces = { prefix, number: names.join('-'), supplements: [] };
  return year === undefined ? standard : { ...standard, year };
}
