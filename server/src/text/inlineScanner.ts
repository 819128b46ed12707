import { decodeHTML } from 'entities';
import { addTextWithoutLinks, endOfAddress } from './links';
import type { ProseBuilder } from './prose';
import { isAlphanumeric } from './typography';

const addresses = ['https://', 'http://', 'ftp://', 'www.'];

/** Longest character reference that is looked for, in UTF-16 units. */
const longestReference = 32;

/** Reads a range of a text front to back: what is not hidden, masked or given a meaning is read as it stands. */
export class InlineScanner {
  /** Where what was not read yet begins. */
  position: number;

  constructor(
    readonly text: string,
    from: number,
    readonly to: number,
    private readonly builder: ProseBuilder,
  ) {
    this.position = from;
  }

  /** The last unit of the prose in front of `at`, which was not passed yet. */
  lastUnitBefore(at: number): number {
    return at > this.position ? this.text.charCodeAt(at - 1) : this.builder.lastUnit;
  }

  /** The unit at an offset; 0 outside of the range. */
  unit(at: number): number {
    return at < this.to ? this.text.charCodeAt(at) || 0 : 0;
  }

  /** Reads up to `end` as text. */
  readTo(end: number): void {
    if (end > this.position) {
      addTextWithoutLinks(this.builder, this.text, this.position, end);
      this.position = end;
    }
  }

  /** The range leaves no trace. */
  hide(start: number, end: number): void {
    this.readTo(start);
    this.position = end;
  }

  /** The range is no prose. */
  mask(start: number, end: number): void {
    this.readTo(start);
    if (end > start) this.builder.addMasked(start, end);
    this.position = end;
  }

  /** The range stands for a text. */
  stand(start: number, end: number, text: string): void {
    this.readTo(start);
    this.builder.addReference(start, end, text);
    this.position = end;
  }

  /** The range stands for a break of the line. */
  break(start: number, end: number): void {
    this.readTo(start);
    this.builder.addSpace(start, end, true);
    this.position = end;
  }

  /** Masks the address that begins at `at`; false when none does. */
  address(at: number): boolean {
    const begin = addresses.find((text) => this.text.startsWith(text, at));
    if (!begin || isAlphanumeric(this.text.charCodeAt(at - 1))) return false;
    this.mask(at, Math.max(endOfAddress(this.text, at + begin.length, this.to), at + begin.length));
    return true;
  }

  /** Reads the character reference that begins at `at`; false when none does. */
  reference(at: number): boolean {
    const semicolon = this.text.slice(at, Math.min(this.to, at + longestReference)).indexOf(';');
    if (semicolon < 2) return false;
    const end = at + semicolon + 1;
    const decoded = decodeHTML(this.text.slice(at, end));
    if (decoded.length >= semicolon + 1) return false;
    this.stand(at, end, decoded);
    return true;
  }

  /** Where `needle` stands at or behind `from`, at most `longest` units away; -1 when it does not. */
  find(needle: string, from: number, longest: number): number {
    const end = Math.min(this.to, from + longest);
    const at = this.text.slice(from, end).indexOf(needle);
    return at < 0 ? -1 : from + at;
  }

  /** What a pattern with `^` finds at `at`, in the next `longest` units. */
  match(pattern: RegExp, at: number, longest: number): RegExpExecArray | null {
    return pattern.exec(this.text.slice(at, Math.min(this.to, at + longest)));
  }
}
