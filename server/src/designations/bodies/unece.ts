import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { takeGroups } from '../grammar/groups';
import type { IssuingBody, PrefixForm } from '../issuingBody';

const bodies = ['UN', 'UNECE', 'UN/ECE', 'ECE'];

const regulation = 'UN Regulation No';
const global = 'UN GTR No';

/** In full and, where few words are wanted, by the letter alone. */
const forms: readonly PrefixForm[] = bodies.flatMap((body) => [
  { printed: `${body} Regulation No`, alsoPrinted: `${body} regulation No`, prefix: regulation },
  { printed: `${body} Regulation`, alsoPrinted: `${body} regulation`, prefix: regulation },
  ...['No', 'Nos'].map((word) => ({ printed: `${body} Regulations ${word}`, prefix: regulation })),
  { printed: `${body} R`, alsoPrinted: `${body}-R`, prefix: regulation },
  { printed: `${body} GTR No`, prefix: global },
  { printed: `${body} GTR`, prefix: global },
]);

const number = /(\.? ?|-)(\d{1,3})(?!\d)/y;
/** The series of amendments, as approval marks have it: `R44/04`, `R10.06`. */
const series = /([./])(0\d)(?![\dA-Za-z])/y;

/**
 * Regulations under the agreement of 1958 and global technical regulations: `UN Regulation No. 155` in print, `No` without a
 * stop in acts of the European Union, `UN R155` and `ECE R10` for short.
 */
export const unece: IssuingBody = {
  id: 'unece',
  names: { en: 'United Nations Economic Commission for Europe', zh: '联合国欧洲经济委员会' },
  country: 'INT',
  page: 'https://unece.org',
  forms,
  print: ({ number: digits, version }, prefix) =>
    `${prefix}${jointsOf(prefix)[0]}${digits}${version === undefined ? '' : `/${version}`}`,
  read,
  isMeant: ({ text, start }) => /^(?:UN|ECE)/.test(text.slice(start, start + 3)),
};

/** What stands before the number, the canonical form first. */
function jointsOf(prefix: string): readonly [string, ...string[]] {
  if (/ Nos?$/.test(prefix)) return ['. ', ' '];
  return prefix.endsWith(' R') ? ['', ' '] : [' '];
}

function read(reader: Reader, { printed, prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(number);
  if (!found?.[2]) return undefined;
  takeGroups(reader, found, ['prefix-space', ...jointsOf(printed)], ['number']);
  const pieces: DesignationPieces = { prefix, number: found[2], supplements: [] };
  const amended = reader.match(series);
  if (!amended?.[2]) return reader.endsAt(0) ? pieces : undefined;
  takeGroups(reader, amended, ['part-separator', '/', '.'], ['number']);
  return { ...pieces, version: amended[2] };
}
