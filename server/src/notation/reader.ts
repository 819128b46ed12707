import { isAlphanumeric, isDigit, isLetter } from '../text/typography';
import type { Token, TokenRole } from './token';

/** The longest designation that is read, in UTF-16 units: no input makes the reader run far. */
export const longestDesignation = 160;

/** Reads a designation piece by piece from normalised text and keeps what it read. */
export class Reader {
  readonly tokens: Token[] = [];

  constructor(
    readonly text: string,
    public position: number,
  ) {}

  /** The unit at an offset from the position; NaN behind the end. */
  peek(offset = 0): number {
    return this.text.charCodeAt(this.position + offset);
  }

  /** Takes the next `length` units as a piece that the body prints as one of `expected` (as written when none is given). */
  take(role: TokenRole, length: number, ...expected: string[]): string {
    const start = this.position;
    const end = start + length;
    const written = this.text.slice(start, end);
    this.tokens.push({ role, start, end, expected: expected.length > 0 ? expected : [written] });
    this.position = end;
    return written;
  }

  /** How many digits stand at `offset` from the position, counted up to `most` + 1. */
  digits(offset: number, most: number): number {
    let count = 0;
    while (count <= most && isDigit(this.peek(offset + count))) count++;
    return count;
  }

  /** How many letters stand at `offset` from the position, counted up to `most` + 1. */
  letters(offset: number, most: number): number {
    let count = 0;
    while (count <= most && isLetter(this.peek(offset + count))) count++;
    return count;
  }

  /** What a sticky expression finds at an offset from the position; none that can backtrack without bound. */
  match(pattern: RegExp, offset = 0): RegExpExecArray | null {
    pattern.lastIndex = this.position + offset;
    return pattern.exec(this.text);
  }

  /** Whether no letter or digit stands at `offset` from the position, so that a piece may end in front of it. */
  endsAt(offset: number): boolean {
    return !isAlphanumeric(this.peek(offset));
  }

  /** Whether nothing but white space stands at `offset` from the position and behind it. */
  isLast(offset: number): boolean {
    const end = this.position + offset;
    return end >= this.text.length || (end === this.text.length - 1 && this.text.charCodeAt(end) === 0x20);
  }

  /**
   * The length of a separator at the position: one of `signs`, a hyphen also as the two or three that stand for a dash in
   * Markdown and TeX, with a space before or behind where `spaced` allows it;
   * 0 when there is none.
   */
  separator(signs: string, spaced: boolean): number {
    const before = spaced && this.peek() === 0x20 ? 1 : 0;
    if (!signs.includes(this.text.charAt(this.position + before)) || this.position + before >= this.text.length)
      return 0;
    let end = before + 1;
    if (this.peek(before) === 0x2d) while (end < before + 3 && this.peek(end) === 0x2d) end++;
    const behind = spaced && this.peek(end) === 0x20 ? 1 : 0;
    return end + behind;
  }

  /** Whether four digits at `offset` from the position can be the year of an edition. */
  yearAt(offset: number): boolean {
    if (this.digits(offset, 4) !== 4) return false;
    const year = Number(this.text.slice(this.position + offset, this.position + offset + 4));
    return year >= earliestYear && year <= latestYear;
  }
}

/** No body in the table has issued anything earlier (CISPR and ISA bulletins begin in the 1930s). */
export const earliestYear = 1920;

/** Later years are no editions but numbers. */
export const latestYear = 2049;
