import { linesOf } from './lines';
import type { Span } from './span';
import { isDigit, isWide } from './typography';

/** A run of blanks between two signs of a line. */
interface Gap extends Span {
  /** The column of the screen at which the text goes on. */
  readonly column: number;
  /** What stands before it in its line, up to another run of blanks. */
  readonly before: string;
}

/** Blanks, in UTF-16 units, that no justified line has between two words. */
const widest = 6;

/** Blanks, in UTF-16 units, that two aligned gaps have together at least: those of justified lines meet by chance. */
const together = 8;

/** What is a column of its own before a column of numbers: `GB/T`, `IEC TS`. */
const prefix = /^[A-Z][A-Z/ ]{0,15}$/;

/**
 * The runs of blanks in a block of plain text that part two columns, where the sign before and the sign behind could be taken
 * for one designation: a line of `pdftotext -layout`, a table that Pandoc writes. Blanks are the gap of a column when the text
 * behind them begins at the same column of the screen as behind blanks in the line above or below, both {@link together}
 * as wide at least, or when they are {@link widest} alone; narrower ones may come from justified text, and tabs from Word.
 * Where a prefix stands alone in its column, line by line, the number in the next column belongs to it. Linear in the text.
 */
export function columnGaps(text: string): readonly Span[] {
  if (!text.includes('  ')) return [];
  const found: Span[] = [];
  let before: readonly Gap[] = [];
  let open: readonly Gap[] = [];
  const judge = (next: readonly Gap[]): void => {
    if (open.length === 0) return;
    const above = new Map(before.map((gap) => [gap.column, gap]));
    const below = new Map(next.map((gap) => [gap.column, gap]));
    for (const gap of open) {
      if (couldJoin(text, gap) && isColumn(gap, [above.get(gap.column), below.get(gap.column)])) found.push(gap);
    }
  };
  for (const line of linesOf(text)) {
    const next = gapsOf(text, line);
    judge(next);
    before = open;
    open = next;
  }
  judge([]);
  return found;
}

function isColumn(gap: Gap, neighbours: readonly (Gap | undefined)[]): boolean {
  const width = gap.end - gap.start;
  const aligned = neighbours.flatMap((each) => (each && each.end - each.start + width >= together ? [each] : []));
  if (prefix.test(gap.before) && aligned.every((each) => prefix.test(each.before))) return false;
  return aligned.length > 0 || width >= widest;
}

/** Whether the signs on both sides could belong to one designation. */
function couldJoin(text: string, { start, end }: Gap): boolean {
  const left = text.charCodeAt(start - 1);
  const right = text.charCodeAt(end);
  if (isDigit(left)) return isDigit(right);
  return (isCapital(left) || left === 0x2f) && (isDigit(right) || isCapital(right));
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

function gapsOf(text: string, { start, end }: Span): Gap[] {
  const gaps: Gap[] = [];
  let column = 0;
  let blanks = 0;
  let from = start;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) blanks++;
    else {
      if (blanks >= 2 && at - blanks > from) {
        gaps.push({
          start: at - blanks,
          end: at,
          column,
          before: text.slice(Math.max(from, at - blanks - 20), at - blanks),
        });
      }
      if (blanks >= 2) from = at;
      blanks = 0;
    }
    column += isWide(unit) ? 2 : 1;
  }
  return gaps;
}
