import type { Reader } from '../text/reader';
import type { Supplement } from './designation';

/** How a body prints amendments and corrigenda. */
export interface SupplementGrammar {
  /** The words, as printed, by the letters that they may be written with (upper case). */
  readonly supplementWords: ReadonlyMap<string, string>;
  /** What stands between word and number: ISO prints a space, IEC nothing. */
  readonly supplementJoint: '' | ' ';
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
  const numberAt = afterJoint(reader, separator + word.length);
  const digits = reader.digits(numberAt, 3);
  if (digits === 0 || digits > 3 || !reader.endsAt(numberAt + digits)) return undefined;
  const joint = written === '+' ? '+' : '/';
  if (written === '' && !yearFollows(reader, numberAt + digits)) return undefined;
  reader.take('supplement', numberAt, `${joint}${word.kind}${grammar.supplementJoint}`);
  const number = reader.take('number', digits);
  const colon = reader.separator(':-', true);
  if (colon > 0 && reader.yearAt(colon) && reader.endsAt(colon + 4)) {
    reader.take('year-separator', colon, ':');
    return { kind: word.kind, number, year: reader.take('year', 4), joint };
  }
  return { kind: word.kind, number, joint };
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
