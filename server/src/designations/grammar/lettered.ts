import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import type { PrefixForm } from '../issuingBody';
import { takeGroups } from './groups';
import { takeRevision } from './revision';

const number = /([- ]?)(\d{1,6})(?!\d)/y;
const part = /(-)(\d{1,3})(?!\d)/y;

/**
 * Reads what stands behind the prefix of a document that is revised by letters: a hyphen, the number, a part where the body
 * has parts, the letter. `MIL-STD-810H`, `DO-178C`, `MIL-STD-202-107`. Undefined when a word goes on behind it.
 */
export function readLettered(reader: Reader, form: PrefixForm, hasParts: boolean): DesignationPieces | undefined {
  const found = reader.match(number);
  if (!found) return undefined;
  takeGroups(reader, found, ['prefix-hyphen', '-'], ['number']);
  let pieces: DesignationPieces = { prefix: form.prefix, number: found[2] ?? '', supplements: [] };
  const ofSeries = hasParts ? reader.match(part) : null;
  if (ofSeries?.[2]) {
    takeGroups(reader, ofSeries, ['part-separator', '-'], ['number']);
    pieces = { ...pieces, part: ofSeries[2] };
  }
  const version = takeRevision(reader);
  const goesOn = reader.peek() === 0x2d && !reader.endsAt(1);
  if (!reader.endsAt(0) || goesOn) return undefined;
  return version === undefined ? pieces : { ...pieces, version };
}

/** Prints what {@link readLettered} reads. */
export function printLettered({ number, part, version = '' }: DesignationPieces, prefix: string): string {
  return `${prefix}-${number}${part === undefined ? '' : `-${part}`}${version}`;
}
