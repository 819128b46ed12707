const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Up to this length unit by unit is faster than a call to the encoder or decoder; less than a varint of one byte holds. */
const shortLength = 24;

/** Writes numbers and strings one behind the other into a growing buffer. */
export class ByteWriter {
  private buffer = new Uint8Array(1024);
  private view = new DataView(this.buffer.buffer);
  private end = 0;

  /** Bytes written so far. */
  get length(): number {
    return this.end;
  }

  /** A copy of what was written. */
  toBytes(): Uint8Array {
    return this.buffer.slice(0, this.end);
  }

  byte(value: number): void {
    this.reserve(1);
    this.buffer[this.end++] = value;
  }

  /** A whole number from 0 to 2^32 - 1, seven bits to a byte. */
  varint(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value > 0xffffffff)
      throw new RangeError(`${value} is no 32-bit number.`);
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.byte(rest);
  }

  /** Four bytes, little endian. */
  uint32(value: number): void {
    this.reserve(4);
    this.view.setUint32(this.end, value, true);
    this.end += 4;
  }

  /** Two bytes, little endian. */
  uint16(value: number): void {
    this.byte(value & 0xff);
    this.byte(value >>> 8);
  }

  bytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.end);
    this.end += bytes.length;
  }

  /** A string with its length in UTF-8 bytes in front. */
  string(text: string): void {
    if (this.shortAscii(text)) return;
    const bytes = encoder.encode(text);
    this.varint(bytes.length);
    this.bytes(bytes);
  }

  /** A string by what it shares with another one at its beginning: `ISO 9001:2015` beside `ISO 9001` costs seven bytes. */
  stringBeside(base: string, text: string): void {
    let shared = 0;
    while (shared < base.length && shared < text.length && base.charCodeAt(shared) === text.charCodeAt(shared))
      shared++;
    this.varint(shared);
    this.string(text.slice(shared));
  }

  /** Writes a short string of ASCII as {@link string} does, without a call to the encoder; false for any other. */
  private shortAscii(text: string): boolean {
    const { length } = text;
    if (length > shortLength) return false;
    this.reserve(length + 1);
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= 0x80) return false;
      this.buffer[this.end + 1 + at] = unit;
    }
    this.buffer[this.end] = length;
    this.end += length + 1;
    return true;
  }

  private reserve(count: number): void {
    if (this.end + count <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.end + count));
    larger.set(this.buffer.subarray(0, this.end));
    this.buffer = larger;
    this.view = new DataView(larger.buffer);
  }
}

/** Reads what {@link ByteWriter} wrote. Beyond the end it reads zeros; it never throws and never runs on. */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    public position: number,
  ) {}

  byte(): number {
    return this.bytes[this.position++] ?? 0;
  }

  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80 || scale > 0xffffffff) return value;
      scale *= 0x80;
    }
  }

  string(): string {
    const length = this.varint();
    const start = this.position;
    this.position = start + length;
    return decodeText(this.bytes, start, start + length);
  }

  stringBeside(base: string): string {
    const shared = this.varint();
    return base.slice(0, shared) + this.string();
  }
}

/** Decodes the UTF-8 bytes of the half-open range. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= shortLength) {
    let text = '';
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x80) break;
      text += String.fromCharCode(byte);
    }
    if (at >= end) return text;
  }
  return decoder.decode(bytes.subarray(start, end));
}
