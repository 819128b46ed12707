import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { hasCue } from '../grammar/evidence';
import { takeGroups } from '../grammar/groups';
import { isInCapitals, isNear } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm, Surroundings } from '../issuingBody';

/** The volumes; `MF` has what came from ASTM. */
const number = /([ -]?)(3D|AUX|HB|MF|MS|PV|[A-GIMPRST])( ?)(\d{1,4})(?:(\.)(\d{1,2}))?(?![A-Za-z\d])/iy;
/** Month and year in two digits each, letters for editorial changes and withdrawal drafts. */
const date = /(-)(0[1-9]|1[0-2])(\d{2})([A-H])?(?![A-Za-z\d])/y;

/** SEMI: `SEMI E10-0814`, August 2014; subordinate documents behind a dot, `SEMI E37.1-0819`. */
export const semi: IssuingBody = {
  id: 'semi',
  names: { en: 'SEMI', zh: '国际半导体产业协会' },
  country: 'US',
  page: 'https://www.semi.org',
  forms: [{ printed: 'SEMI', prefix: 'SEMI' }],
  print: ({ number: printed, part, year, month = '', version = '' }, prefix) =>
    `${prefix} ${printed}${part === undefined ? '' : `.${part}`}${year === undefined ? '' : `-${month}${year}${version}`}`,
  read,
  isMeant,
};

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(number);
  if (!found) return undefined;
  const [, , letters = '', , digits = '', , part] = found;
  const volume = letters.toUpperCase();
  takeGroups(
    reader,
    found,
    ['prefix-space', ' '],
    ['number', volume],
    ['part-separator', ''],
    ['number'],
    ['part-separator', '.'],
    ['number'],
  );
  const pieces: DesignationPieces = {
    prefix,
    number: volume + digits,
    ...(part === undefined ? {} : { part }),
    supplements: [],
  };
  const issued = reader.match(date);
  if (!issued) return pieces;
  const [, , month = '', year = '', version] = issued;
  takeGroups(reader, issued, ['year-separator', '-'], ['number'], ['year'], ['number']);
  return { ...pieces, month, year, ...(version === undefined ? {} : { version }) };
}

const cues = ['semiconductor', 'wafer', 'secs', 'gem', 'equipment', 'semi ', '半导体', '晶圆'];

function isMeant(surroundings: Surroundings): boolean {
  if (!isInCapitals(surroundings)) return false;
  if (surroundings.designation.year !== undefined || hasCue(surroundings)) return true;
  return isNear(surroundings, cues);
}
