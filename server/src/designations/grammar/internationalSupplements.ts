import type { Reader } from '../../notation/reader';
import type { Supplement } from '../designation';

/** How a body prints amendments and corrigenda. */
export interface SupplementGrammar {
  /** The words, as printed, by the letters that they may be written with (upper case). */
  readonly supplementWords: ReadonlyMap<string, string>;
  /** Words that the body prints as well, on drafts, by those of {@link supplementWords}. */
  readonly alsoPrinted?: ReadonlyMap<string, string>;
  /** What stands between word and number: ISO prints a space, IEC nothing. */
  readonly supplementJoint: '' | ' ';
  /** The words behind a plus sign, printed without a space before the number, where they differ. */
  readonly consolidatedWords?: ReadonlyMap<string, string>;
}

/** Reads what follows a dated designation: `/Amd 1:2024/Cor 1:2025`, `+AMD1:2010`. */
export function readSupplements(reader: Reader, grammar: SupplementGrammar, isDated: boolean): Supplement[] {
  const supplements: Supplement[] = [];
  while (supplements.length < 6) {
    const supplement = readSupplement(reader, grammar, isDated);
    if (!supplement) break;
    supplements.push(supplement);
  }
  return supplements;
}

function readSupplement(reader: Reader, grammar: SupplementGrammar, isDated: boolean): Supplement | undefined {
  const separator = reader.separator('/+', true) || (isDated && reader.peek() === 0x20 ? 1 : 0);
  if (separator === 0) return undefined;
  const written = reader.text.slice(reader.position, reader.position + separator).trim();
  const word = wordAt(reader, separator, grammar);
  if (!word) return undefined;
  const joint = written === '+' ? '+' : '/';
  const consolidated = joint === '+' ? grammar.consolidatedWords?.get(word.kind.toUpperCase()) : undefined;
  const numberAt = afterJoint(reader, separator + word.length);
  const length = supplementNumberLength(reader, numberAt);
  const isEuropean = isCommonModification(reader, separator, word.length, length);
  const kind = isEuropean ? 'A' : (consolidated ?? word.kind);
  const gap = isEuropean || consolidated !== undefined ? '' : grammar.supplementJoint;
  const also = grammar.alsoPrinted?.get(kind);
  if (length === 0 && !(isUnnumbered(kind) && yearFollows(reader, separator + word.length))) return undefined;
  if (written === '' && !yearFollows(reader, numberAt + length)) return undefined;
  if (length === 0) reader.take('supplement', separator + word.length, `${joint}${kind}`);
  else {
    const ways = [kind, ...(also === undefined ? [] : [also])].map((way) => `${joint}${way}${gap}`);
    reader.take('supplement', numberAt, ...ways);
  }
  const number = length === 0 ? '' : reader.take('number', length);
  const colon = reader.separator(':-', true);
  if (colon > 0 && reader.yearAt(colon) && reader.endsAt(colon + 4)) {
    reader.take('year-separator', colon, ':');
    return { kind, number, year: reader.take('year', 4), joint };
  }
  return { kind, number, joint };
}

/**
 * CEN and CENELEC number their own amendments of what they take over from 11 on (CEN-CENELEC Internal Regulations, Part 2):
 * behind a designation of ISO or IEC `A11` is no amendment of theirs, but tells that the European standard is meant.
 */
function isCommonModification(reader: Reader, offset: number, wordLength: number, digits: number): boolean {
  const written = reader.text.slice(reader.position + offset, reader.position + offset + wordLength + digits);
  return digits === 2 && /^A[1-9]\d$/.test(written) && written > 'A10';
}

/** The only supplement of a document may have no number: `ISO 3758:1991/Suppl:1993`. */
function isUnnumbered(kind: string): boolean {
  return kind === 'Suppl';
}

/** The length of a number such as `1`, or `1.2` for a draft that goes round again; 0 when there is none. */
function supplementNumberLength(reader: Reader, offset: number): number {
  const digits = reader.digits(offset, 3);
  if (digits === 0 || digits > 3 || !reader.endsAt(offset + digits)) return 0;
  const isAgain =
    reader.text.charAt(reader.position + offset + digits) === '.' &&
    reader.digits(offset + digits + 1, 1) === 1 &&
    reader.endsAt(offset + digits + 2);
  return isAgain ? digits + 2 : digits;
}

/** The longest word of the grammar at the offset: `Amd`, `FDAmd`, `CD Amd`. */
function wordAt(
  reader: Reader,
  offset: number,
  grammar: SupplementGrammar,
): { kind: string; length: number } | undefined {
  const first = reader.letters(offset, 8);
  if (first === 0 || first > 8) return undefined;
  const start = reader.position + offset;
  const written = reader.text.slice(start, start + first).toUpperCase();
  if (reader.text.charAt(start + first) === ' ') {
    const second = reader.letters(offset + first + 1, 8);
    const both = `${written} ${reader.text.slice(start + first + 1, start + first + 1 + second).toUpperCase()}`;
    const kind = grammar.supplementWords.get(both);
    if (kind !== undefined) return { kind, length: first + 1 + second };
  }
  const kind = grammar.supplementWords.get(written);
  return kind === undefined ? undefined : { kind, length: first };
}

function afterJoint(reader: Reader, offset: number): number {
  let end = offset;
  if (reader.text.charAt(reader.position + end) === '.') end++;
  const unit = reader.text.charAt(reader.position + end);
  return unit === ' ' || unit === '-' ? end + 1 : end;
}

function yearFollows(reader: Reader, offset: number): boolean {
  return reader.text.charAt(reader.position + offset) === ':' && reader.yearAt(offset + 1);
}
