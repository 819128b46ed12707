import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { takeGroups } from '../grammar/groups';
import { readYear } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isInCapitals } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/** Mandatory, informative, procedural, policy and MLA documents, and guidance of the time before them. */
const types = ['MD', 'ID', 'PR', 'PL', 'ML', 'GD'];

const number = /([ -]?)(\d{1,2})(?![\dA-Za-z])/y;

/** IAF: `IAF MD 5:2019`; until about 2018 the number was glued to the type, `IAF MD5:2015`. */
export const iaf: IssuingBody = {
  id: 'iaf',
  names: { en: 'International Accreditation Forum', zh: '国际认可论坛' },
  country: 'INT',
  page: 'https://iaf.nu',
  forms: types.map((type) => ({ printed: `IAF ${type}`, prefix: `IAF ${type}` })),
  print: printerOf({ part: '-', year: ':', supplement: '' }),
  read,
  isMeant: isInCapitals,
};

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(number);
  if (!found?.[2]) return undefined;
  takeGroups(reader, found, ['prefix-space', ' ', ''], ['number']);
  const document: DesignationPieces = { prefix, number: found[2], supplements: [] };
  const year = readYear(reader, { digits: 2, year: [':'] });
  return year === undefined ? document : { ...document, year };
}
