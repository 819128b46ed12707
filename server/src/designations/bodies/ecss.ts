import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { takeGroups } from '../grammar/groups';
import { printLettered } from '../grammar/lettered';
import { isInCapitals } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/** The branches: engineering, management, product assurance, sustainability, system; then standards, handbooks, memoranda. */
const branches = ['E', 'M', 'Q', 'S', 'U'];
const kinds = ['-ST', '-HB', '-TM', '-AS', ''];

const number = /([- ]?)(\d{2})(?:([- ])(\d{2}))?(?!\d)/y;
const issue = /([A-Z])(?:( ?Rev\.? ?)(\d))?(?![A-Za-z\d])/iy;

/** ECSS: `ECSS-E-ST-10-03C`, the issue as a letter, `ECSS-E-ST-10-03C Rev.1`; until 2008 without the kind, `ECSS-Q-70-02A`. */
export const ecss: IssuingBody = {
  id: 'ecss',
  names: { en: 'European Cooperation for Space Standardization', zh: '欧洲空间标准化合作组织' },
  country: 'EU',
  page: 'https://ecss.nl',
  forms: branches.flatMap((branch) =>
    kinds.map((kind) => ({ printed: `ECSS-${branch}${kind}`, prefix: `ECSS-${branch}${kind}` })),
  ),
  print: printLettered,
  read,
  isMeant: isInCapitals,
};

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(number);
  if (!found?.[2]) return undefined;
  takeGroups(reader, found, ['prefix-hyphen', '-'], ['number'], ['part-separator', '-'], ['number']);
  const part = found[4];
  const pieces: DesignationPieces = { prefix, number: found[2], ...(part ? { part } : {}), supplements: [] };
  const issued = reader.match(issue);
  if (!issued?.[1]) return reader.endsAt(0) ? pieces : undefined;
  const letter = issued[1].toUpperCase();
  takeGroups(reader, issued, ['number', letter], ['supplement', ' Rev.', issued[2] ?? ''], ['number']);
  return { ...pieces, version: issued[3] === undefined ? letter : `${letter} Rev.${issued[3]}` };
}
