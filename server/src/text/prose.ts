import type { Span } from './span';
import { dropped, fold, isDigit, isHan, isLineBreak } from './typography';

/** Stands in the prose for what may not be linted (code, a URL): it joins with nothing. */
export const masked = '\ufffc';

/**
 * The one invisible sign that stays: no number is hyphenated, so that between two digits it may stand for a hyphen, which
 * exports of pages make of it. What it is, the number tells.
 */
export const softHyphenBetweenDigits = '\u00ad';

/**
 * The readable text of one block, normalised: one kind of space and dash, no invisible signs, no markup, a single line
 * break read as a space. The source itself is never changed; every range comes back through the offset map.
 */
export class Prose {
  /**
   * @param source the block's source text
   * @param text the normalised text
   * @param proseStarts where each segment begins in `text`, ascending
   * @param sourceStarts where each segment begins in `source`
   * @param sourceEnds where each segment ends in `source`; in between the two run in step
   */
  constructor(
    readonly source: string,
    readonly text: string,
    private readonly proseStarts: readonly number[],
    private readonly sourceStarts: readonly number[],
    private readonly sourceEnds: readonly number[],
  ) {}

  /** The source range of a range of the prose; markup at its edges stays outside. An empty range is a place between signs. */
  toSource(start: number, end: number): Span {
    if (start >= end) {
      const place = start === 0 ? this.startOf(0) : this.endOf(start - 1);
      return { start: place, end: place };
    }
    return { start: this.startOf(start), end: this.endOf(end - 1) };
  }

  /** What stands in the source for a range of the prose, markup in between included. */
  raw(start: number, end: number): string {
    const span = this.toSource(start, end);
    return this.source.slice(span.start, span.end);
  }

  /** Whether nothing stands in the source between the sign before `offset` and the one at it. */
  isSeamless(offset: number): boolean {
    if (offset <= 0 || offset >= this.text.length) return true;
    return this.endOf(offset - 1) === this.startOf(offset);
  }

  /** Whether nothing but white space and invisible signs stands in the source between the sign before `offset` and it. */
  isBlankBefore(offset: number): boolean {
    return isBlank(this.source, this.endOf(offset - 1), this.startOf(offset));
  }

  /** Whether nothing but white space and invisible signs stands in the source between the signs of a range. */
  isPlain(start: number, end: number): boolean {
    const last = this.segmentAt(end - 1);
    for (let segment = this.segmentAt(start); segment < last; segment++) {
      if (!isBlank(this.source, this.sourceEnds[segment] ?? 0, this.sourceStarts[segment + 1] ?? 0)) return false;
    }
    return true;
  }

  /** Where the first sign of the prose stands that comes from `sourceOffset` or from behind it; its length when none does. */
  fromSource(sourceOffset: number): number {
    let low = 0;
    let high = this.proseStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sourceEnds[middle] ?? 0) > sourceOffset) high = middle;
      else low = middle + 1;
    }
    const from = this.proseStarts[low] ?? this.text.length;
    const inside = sourceOffset - (this.sourceStarts[low] ?? sourceOffset);
    const to = this.proseStarts[low + 1] ?? this.text.length;
    return inside > 0 ? Math.min(from + inside, to) : from;
  }

  private startOf(offset: number): number {
    const segment = this.segmentAt(offset);
    return (this.sourceStarts[segment] ?? 0) + offset - (this.proseStarts[segment] ?? 0);
  }

  private endOf(offset: number): number {
    const segment = this.segmentAt(offset);
    const isLast = offset + 1 >= (this.proseStarts[segment + 1] ?? this.text.length);
    if (isLast) return this.sourceEnds[segment] ?? this.source.length;
    return (this.sourceStarts[segment] ?? 0) + offset + 1 - (this.proseStarts[segment] ?? 0);
  }

  private segmentAt(offset: number): number {
    let low = 0;
    let high = this.proseStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.proseStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const softHyphen = 0xad;

/** Where the word goes on behind a soft hyphen: behind it, or where it ends the line, on the next one. */
function endOfHyphenation(text: string, start: number, end: number): number {
  let next = start + 1;
  let breaks = 0;
  for (; next < end; next++) {
    const unit = text.charCodeAt(next);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(next + 1) !== 0x0a)) breaks++;
    else if (unit !== 0x20 && unit !== 0x09 && unit !== 0x0d) break;
  }
  return breaks === 1 ? next : start + 1;
}

/** Whether nothing but white space and invisible signs stands in the range. */
function isBlank(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const folded = fold(text.charCodeAt(index));
    if (folded !== 0x20 && folded !== dropped) return false;
  }
  return true;
}

/** Builds a {@link Prose} from pieces of a block's source, front to back. */
export class ProseBuilder {
  private text = '';
  private readonly proseStarts: number[] = [];
  private readonly sourceStarts: number[] = [];
  private readonly sourceEnds: number[] = [];
  private last = 0x20;
  private pendingSpace: { start: number; end: number; lineBreak: boolean } | undefined;

  constructor(private readonly source: string) {}

  /** Adds the source range `[start, end)` as readable text. */
  addText(start: number, end: number): void {
    const { source } = this;
    let runStart = start;
    let runText = '';
    let copied = start;
    const flush = (to: number): void => {
      if (to > runStart) this.add(runStart, to, runText + source.slice(copied, to));
      runText = '';
    };
    for (let index = start; index < end; index++) {
      const unit = source.charCodeAt(index);
      if (unit > 0x20 && unit < 0x7f) continue;
      const folded = fold(unit);
      if (folded === 0x20) {
        flush(index);
        this.addSpace(index, index + 1, isLineBreak(unit));
        runStart = copied = index + 1;
      } else if (folded === dropped) {
        flush(index);
        if (unit === softHyphen) {
          const next = endOfHyphenation(source, index, end);
          const isBetweenDigits = isDigit(source.charCodeAt(index - 1)) && isDigit(source.charCodeAt(next));
          if (isBetweenDigits) this.add(index, next, softHyphenBetweenDigits);
          index = next - 1;
        }
        runStart = copied = index + 1;
      } else if (folded !== unit) {
        runText += source.slice(copied, index) + String.fromCharCode(folded);
        copied = index + 1;
      }
    }
    flush(end);
  }

  /**
   * Adds white space that the source range stands for; runs of it become one sign, whose range ends where something else
   * than white space stands in between.
   */
  addSpace(start: number, end: number, lineBreak = false): void {
    const space = this.pendingSpace;
    if (space) {
      if (isBlank(this.source, space.end, start)) space.end = end;
      space.lineBreak ||= lineBreak;
    } else this.pendingSpace = { start, end, lineBreak };
  }

  /** Adds the text that a character reference in the source range stands for. */
  addReference(start: number, end: number, text: string): void {
    for (let index = 0; index < text.length; index++) {
      const folded = fold(text.charCodeAt(index));
      if (folded === 0x20) this.addSpace(start, end);
      else if (folded !== dropped) this.add(start, end, String.fromCharCode(folded));
    }
  }

  /** Adds a range that may not be linted. */
  addMasked(start: number, end: number): void {
    this.add(start, end, masked);
  }

  /** The last unit of the prose so far; a space when white space follows it or nothing was added. */
  get lastUnit(): number {
    return this.pendingSpace ? 0x20 : this.last;
  }

  /** The prose of everything that was added. */
  build(): Prose {
    return new Prose(this.source, this.text, this.proseStarts, this.sourceStarts, this.sourceEnds);
  }

  private add(start: number, end: number, text: string): void {
    const space = this.pendingSpace;
    if (space) {
      this.pendingSpace = undefined;
      const joinsHan = space.lineBreak && isHan(this.last) && isHan(text.charCodeAt(0));
      if (!joinsHan && this.text !== '') this.segment(space.start, space.end, ' ');
    }
    this.segment(start, end, text);
    this.last = text.charCodeAt(text.length - 1);
  }

  private segment(start: number, end: number, text: string): void {
    const last = this.sourceEnds.length - 1;
    const inStep = end - start === text.length;
    const lastInStep =
      last >= 0 &&
      (this.sourceEnds[last] ?? 0) - (this.sourceStarts[last] ?? 0) ===
        this.text.length - (this.proseStarts[last] ?? 0);
    if (inStep && lastInStep && this.sourceEnds[last] === start) {
      this.sourceEnds[last] = end;
    } else {
      this.proseStarts.push(this.text.length);
      this.sourceStarts.push(start);
      this.sourceEnds.push(end);
    }
    this.text += text;
  }
}
