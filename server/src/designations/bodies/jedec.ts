import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { hasCue } from '../grammar/evidence';
import { takeGroups } from '../grammar/groups';
import { readYear } from '../grammar/numbered';
import { isLoose, isNear } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm, Surroundings } from '../issuingBody';

const series = ['JESD', 'JEP'];
/** With the ESD Association, dated by year: `ANSI/ESDA/JEDEC JS-001-2023`. */
const joint = 'ESDA/JEDEC JS';

const number = /([ -]?)(\d{1,4})(?!\d)/y;
const part = /(-)([A-Z]?\d{1,4})(?!\d)/iy;
const revision = /([A-Z]{1,2})?(?:(\.)(\d{2}))?(?![A-Za-z\d])/iy;
const jointNumber = /([ -])(\d{3})(?!\d)/y;

/** JEDEC: the number glued to the series, methods as parts, the revision behind: `JESD22-A104F.01`, `JESD79-4D`, `JEP122H`. */
export const jedec: IssuingBody = {
  id: 'jedec',
  names: { en: 'JEDEC Solid State Technology Association', zh: '固态技术协会' },
  country: 'US',
  page: 'https://www.jedec.org',
  forms: [
    ...['', 'JEDEC '].flatMap((body) => series.map((kind) => ({ printed: body + kind, prefix: kind }))),
    ...['', 'ANSI/'].map((body) => ({ printed: body + joint, prefix: joint })),
  ],
  print: ({ number: printed, part: method, year, version = '' }, prefix) =>
    prefix.endsWith(joint)
      ? `${prefix}-${printed}${year === undefined ? '' : `-${year}`}`
      : `${prefix}${printed}${method === undefined ? '' : `-${method}`}${version}`,
  read: (reader, form) => (form.prefix === joint ? readJoint(reader, form) : read(reader, form)),
  isMeant,
};

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(number);
  if (!found?.[2]) return undefined;
  takeGroups(reader, found, ['part-separator', ''], ['number']);
  let pieces: DesignationPieces = { prefix, number: found[2], supplements: [] };
  const method = reader.match(part);
  if (method?.[2]) {
    const printed = method[2].toUpperCase();
    takeGroups(reader, method, ['part-separator', '-'], ['number', printed]);
    pieces = { ...pieces, part: printed };
  }
  const revised = reader.match(revision);
  if (!revised) return undefined;
  const [whole, letters = ''] = revised;
  const printed = letters.toUpperCase();
  takeGroups(reader, revised, ['number', printed], ['part-separator', '.'], ['number']);
  return whole === '' ? pieces : { ...pieces, version: printed + whole.slice(letters.length) };
}

function readJoint(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(jointNumber);
  if (!found?.[2]) return undefined;
  takeGroups(reader, found, ['prefix-hyphen', '-'], ['number']);
  const pieces: DesignationPieces = { prefix, number: found[2], supplements: [] };
  const year = readYear(reader, { digits: 3, year: ['-'] });
  return year === undefined ? pieces : { ...pieces, year };
}

/** `JEP 444` is an enhancement of Java: only with the letter of a revision, or where JEDEC is near. */
function isMeant(surroundings: Surroundings): boolean {
  const { designation, text, start } = surroundings;
  const { prefix, version } = designation;
  const isInCapitals = /^[A-Z]{2}/.test(text.slice(start, start + 2));
  if (prefix !== 'JEP') return isInCapitals || hasCue(surroundings);
  if (!isInCapitals) return false;
  return (version !== undefined && !isLoose(surroundings)) || isNear(surroundings, ['jedec', 'jesd']);
}
