import { compareNatural } from '../model/naturalOrder';
import type { CheckedBlocks } from './blocks';
import { ByteWriter, decodeText } from './bytes';

const encoder = new TextEncoder();
const longestKey = 64;
const scratch = new Uint8Array(longestKey * 3);

/**
 * Sorted strings that are searched where they stand: number of strings, offset of each and of the end, then the texts.
 * Nothing is decoded until asked for.
 */
export class StringTable {
  private known: { readonly count: number; readonly textStart: number } | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly view: DataView,
    private readonly start: number,
    /** Where given, what is read is checked before; what reads it then throws a CatalogueError. */
    private readonly blocks?: CheckedBlocks,
  ) {}

  /** How many strings the table has. */
  get count(): number {
    return this.head().count;
  }

  private head(): { readonly count: number; readonly textStart: number } {
    if (this.known) return this.known;
    this.blocks?.check(0, 4);
    const count = this.view.getUint32(this.start, true);
    this.known = { count, textStart: this.start + 4 + (count + 1) * 4 };
    return this.known;
  }

  /** The string at the index. */
  text(index: number): string {
    const start = this.offset(index);
    const end = this.offset(index + 1);
    this.blocks?.check(start - this.start, end - this.start);
    return decodeText(this.bytes, start, end);
  }

  /** Length of the string at the index, in bytes of UTF-8. */
  byteLength(index: number): number {
    return this.offset(index + 1) - this.offset(index);
  }

  /** Which bytes the string at the index has, as a set of their lowest five bits: of ASCII words, which letters. */
  signs(index: number): number {
    let signs = 0;
    const start = this.offset(index);
    const end = this.offset(index + 1);
    this.blocks?.check(start - this.start, end - this.start);
    for (let at = start; at < end; at++) signs |= 1 << ((this.bytes[at] ?? 0) & 31);
    return signs;
  }

  /** Index of the string; -1 when the table does not have it. */
  find(text: string): number {
    const length = encodeKey(text);
    if (length < 0) return -1;
    let low = 0;
    let high = this.count - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = this.compare(middle, length);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Index of the first string that does not stand before the text; the table's length when there is none. */
  firstNotBelow(text: string): number {
    const length = encodeKey(text);
    let low = 0;
    let high = length < 0 ? 0 : this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(middle, length) < 0) low = middle + 1;
      else high = middle;
    }
    return length < 0 ? this.count : low;
  }

  /** Orders the string at the index and the key in the scratch buffer. */
  private compare(index: number, length: number): number {
    const start = this.offset(index);
    const end = this.offset(index + 1);
    this.blocks?.check(start - this.start, end - this.start);
    return compareNatural(this.bytes, start, end, scratch, 0, length);
  }

  private offset(index: number): number {
    const at = 4 + index * 4;
    this.blocks?.check(at, at + 4);
    return this.head().textStart + this.view.getUint32(this.start + at, true);
  }
}

/** Puts the text into the scratch buffer; its length in bytes, or -1 when it is longer than any key. */
function encodeKey(text: string): number {
  if (text.length > longestKey) return -1;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80) return encoder.encodeInto(text, scratch).written;
    scratch[index] = unit;
  }
  return text.length;
}

/** The distinct strings in natural order, and their table for the file. */
export function writeStringTable(texts: Iterable<string>): { sorted: readonly string[]; bytes: Uint8Array } {
  const entries = Array.from(new Set(texts), (text) => ({ text, bytes: encoder.encode(text) })).sort(
    ({ bytes: a }, { bytes: b }) => compareNatural(a, 0, a.length, b, 0, b.length),
  );
  const writer = new ByteWriter();
  writer.uint32(entries.length);
  let offset = 0;
  for (const { bytes } of entries) {
    writer.uint32(offset);
    offset += bytes.length;
  }
  writer.uint32(offset);
  for (const { bytes } of entries) writer.bytes(bytes);
  return { sorted: entries.map(({ text }) => text), bytes: writer.toBytes() };
}
