import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { takeGroups } from '../grammar/groups';
import type { IssuingBody, PrefixForm } from '../issuingBody';

const kinds = ['STANAG', 'STANREC', 'AQAP'];

const number = /([- ]?)(\d{2,4})(?!\d)/y;
const edition = /,? ?\(?(?:[Ee]d|ED)(?:ition|ITION|n)?\.? ?(\d{1,2}|[A-Z])\)?(?![\dA-Za-z])/y;

/** NATO: agreements behind a space, `STANAG 4569 Ed. 3`; quality publications behind a hyphen, `AQAP-2110`. */
export const nato: IssuingBody = {
  id: 'nato',
  names: { en: 'NATO Standardization Office', zh: '北约标准化办公室' },
  country: 'INT',
  page: 'https://nso.nato.int',
  forms: ['', 'NATO '].flatMap((body) => kinds.map((kind) => ({ printed: body + kind, prefix: kind }))),
  print: ({ number: printed, version }, prefix) =>
    `${prefix}${jointOf(prefix)}${printed}${version === undefined ? '' : ` ${version}`}`,
  read,
  isMeant: ({ text, start }) => /^[A-Z]{2}/.test(text.slice(start, start + 2)),
};

function jointOf(prefix: string): string {
  return prefix.endsWith('AQAP') ? '-' : ' ';
}

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(number);
  if (!found?.[2] || !reader.endsAt(found[0].length)) return undefined;
  const joint = jointOf(prefix);
  takeGroups(reader, found, joint === '-' ? ['prefix-hyphen', '-'] : ['gap', ' '], ['number']);
  const pieces: DesignationPieces = { prefix, number: found[2], supplements: [] };
  const issued = reader.match(edition);
  if (!issued?.[1]) return pieces;
  const version = `Ed. ${issued[1]}`;
  reader.take('supplement', issued[0].length, ` ${version}`, issued[0]);
  return { ...pieces, version };
}
