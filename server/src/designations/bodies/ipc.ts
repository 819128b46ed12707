import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { hasCue, looksLikeYear } from '../grammar/evidence';
import { takeGroups } from '../grammar/groups';
import { printLettered, readLettered } from '../grammar/lettered';
import { takeRevision } from '../grammar/revision';
import { isInCapitals, isNear } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm, Surroundings } from '../issuingBody';

const own = ['IPC', 'IPC/WHMA', 'IPC/JEDEC', 'IPC/EIA', 'IPC/PERM'];
/** Issued with JEDEC, EIA and ECIA, and printed without them too. */
const joint = [
  'J-STD',
  'ANSI/J-STD',
  'IPC J-STD',
  'IPC/JEDEC J-STD',
  'IPC/EIA J-STD',
  'EIA/IPC/JEDEC J-STD',
  'ECA/IPC/JEDEC J-STD',
];

const number = /([- ])(?:([A-Z]{1,4})([- ]))?(\d{2,4})(?!\d)/iy;
const sheet = /(\/)(\d{1,3})(?!\d)/y;

/** Electronics assembly: `IPC-A-610H`, `IPC-2221B`, `IPC/WHMA-A-620D`, `IPC-TM-650`, and `J-STD-001H`. */
export const ipc: IssuingBody = {
  id: 'ipc',
  names: { en: 'Global Electronics Association (IPC)', zh: '国际电子工业联接协会' },
  country: 'US',
  page: 'https://www.electronics.org',
  forms: [
    ...own.map((prefix) => ({ printed: prefix, prefix })),
    ...joint.map((printed) => ({ printed, prefix: 'J-STD' })),
  ],
  print: (pieces, prefix) => {
    const { number: printed, part, version = '' } = pieces;
    return part === undefined ? printLettered(pieces, prefix) : `${prefix}-${printed}${version}${part}`;
  },
  read: (reader, form) => (form.prefix === 'J-STD' ? readLettered(reader, form, false) : read(reader, form)),
  isMeant,
};

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(number);
  if (!found?.[4]) return undefined;
  const series = found[2]?.toUpperCase();
  takeGroups(
    reader,
    found,
    ['prefix-hyphen', '-'],
    ['number', ...(series ? [series] : [])],
    ['part-separator', '-'],
    ['number'],
  );
  let pieces: DesignationPieces = {
    prefix,
    number: series === undefined ? found[4] : `${series}-${found[4]}`,
    supplements: [],
  };
  const version = takeRevision(reader);
  if (version !== undefined) pieces = { ...pieces, version };
  const behind = reader.match(sheet);
  if (behind?.[2]) {
    takeGroups(reader, behind, ['part-separator', '/'], ['number']);
    pieces = { ...pieces, part: `/${behind[2]}` };
  }
  const goesOn = reader.peek() === 0x2d && !reader.endsAt(1);
  return reader.endsAt(0) && !goesOn ? pieces : undefined;
}

const cues = ['pcb', 'printed board', 'solder', 'electronic', 'circuit', 'assembl', '电子', '电路', '焊'];

/** IPC is also the classification of patents, a penal code, a camera: `IPC 302`, `IPC G06F`, `IPC-HFW1230`. */
function isMeant(surroundings: Surroundings): boolean {
  const { designation, text, start } = surroundings;
  const { prefix, number: printed } = designation;
  if (prefix === 'J-STD') return /^[A-Z]/.test(text.charAt(start)) && printed.length >= 3;
  if (!isInCapitals(surroundings)) return false;
  if (prefix !== 'IPC') return printed.length >= 3;
  const isHyphened = text.charAt(start + 'IPC'.length) === '-';
  const isSeries = /^[A-Z]/.test(printed);
  if (!isSeries && printed.length < 4) return false;
  const isTelling = isSeries || !looksLikeYear(printed);
  return (isHyphened && isTelling) || isNear(surroundings, cues) || (isTelling && hasCue(surroundings));
}
