import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { takeGroups } from '../grammar/groups';
import type { IssuingBody, PrefixForm } from '../issuingBody';

const number = /([ -]?)(\d{2})( ?[-/] ?)(\d{1,4})(?!\d)/y;
const part = /(,? [Pp]art )(\d{1,2})(?!\d)/y;
const issue = /,? \(?[Ii]ssue (\d{1,2})\)?(?![\dA-Za-z])/y;

/** British defence: `Def Stan 00-055`, in capitals as well; `Part 2` and `Issue 5` behind it. */
export const ukDefence: IssuingBody = {
  id: 'uk-defence',
  names: { en: 'United Kingdom Ministry of Defence, Defence Standardization', zh: '英国国防部国防标准化局' },
  country: 'GB',
  page: 'https://www.dstan.mod.uk',
  forms: [
    { printed: 'Def Stan', alsoPrinted: 'DEF STAN', prefix: 'Def Stan' },
    { printed: 'Defence Standard', alsoPrinted: 'DEFENCE STANDARD', prefix: 'Def Stan' },
  ],
  print: ({ number: printed, part: printedPart, version }, prefix) =>
    `${prefix} ${printed}${printedPart === undefined ? '' : ` Part ${printedPart}`}${version === undefined ? '' : ` ${version}`}`,
  read,
  isMeant: ({ text, start }) => text.charAt(start) === 'D',
};

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(number);
  if (!found) return undefined;
  const [, , subject = '', , serial = ''] = found;
  takeGroups(reader, found, ['gap', ' '], ['number'], ['part-separator', '-'], ['number']);
  let pieces: DesignationPieces = { prefix, number: `${subject}-${serial}`, supplements: [] };
  const behind = reader.match(part);
  if (behind?.[2]) {
    takeGroups(reader, behind, ['supplement', ' Part ', behind[1] ?? ''], ['number']);
    pieces = { ...pieces, part: behind[2] };
  }
  const issued = reader.match(issue);
  if (!issued?.[1]) return pieces;
  const version = `Issue ${issued[1]}`;
  reader.take('supplement', issued[0].length, ` ${version}`, issued[0]);
  return { ...pieces, version };
}
