import type { Span } from './span';

/** A line of plain text, without its end. */
export interface Line extends Span {
  readonly isEmpty: boolean;
  /** Whether a page ends behind the line. */
  readonly endsPage: boolean;
}

/** The lines of a text; LF, CR, both together and form feeds end one. */
export function* linesOf(source: string): Generator<Line, void, void> {
  let start = 0;
  let isEmpty = true;
  for (let index = 0; index < source.length; index++) {
    const unit = source.charCodeAt(index);
    const isBreak = unit === 0x0a || unit === 0x0c || (unit === 0x0d && source.charCodeAt(index + 1) !== 0x0a);
    if (isBreak) {
      yield { start, end: index, isEmpty, endsPage: unit === 0x0c };
      start = index + 1;
      isEmpty = true;
    } else if (unit > 0x20 && unit !== 0xa0 && unit !== 0x3000 && unit !== 0xfeff) isEmpty = false;
  }
  if (!isEmpty) yield { start, end: source.length, isEmpty, endsPage: false };
}
