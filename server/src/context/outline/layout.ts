import type { Span } from '../../text/span';

/** How an entry of a list of references stands in the lines of the source, for what writes or strikes out whole lines. */
export interface EntryLayout {
  /** From the beginning of its first line to the end of its last, the line end left out. */
  readonly lines: Span;
  /** Whether the entry has its lines for itself, list marks and the bars of a table aside. */
  readonly ownsLines: boolean;
  /** Whether nothing but white space stands between its lines and those of the entry before; `false` for the first. */
  readonly followsDirectly: boolean;
  /** The line end before its first line; `\n` where there is none. */
  readonly lineBreak: '\n' | '\r\n';
  /** Whether an empty line stands before it. */
  readonly isApart: boolean;
  /** The number with its sign in the mark of a list of Markdown: the `3.` before the entry. */
  readonly listNumber?: Span;
  /** The mark of a list item without a number, with the space behind it: `- `, `• `, `——`, `a) `. */
  readonly listMark?: ListItemMark;
}

/** The span is that in the source. */
export interface ListItemMark extends Span {
  /** Whether it is markup, so that the lines run together without it. */
  readonly isMarkup: boolean;
}

/**
 * The layout of an entry at a place of the source. Takes a time that grows with the length of its lines.
 *
 * @param before where the lines of the entry before end; undefined for the first
 */
export function layoutOf(source: string, { start, end }: Span, before: number | undefined): EntryLayout {
  const lines = { start: lineStart(source, start), end: lineEnd(source, end) };
  const inFront = source.slice(lines.start, start);
  const behind = source.slice(end, lines.end);
  const lineBreak = source.slice(lines.start - 2, lines.start) === '\r\n' ? '\r\n' : '\n';
  const mark = /\d{1,9}[.)](?=\s+$)/.exec(inFront);
  const listNumber = mark && { start: lines.start + mark.index, end: lines.start + mark.index + mark[0].length };
  const listMark = listMarkIn(source, lines.start, start);
  const breaks = lineBreak.repeat(2);
  return {
    lines,
    ownsLines: /^[\s>|*+\-\d.)[\]•·]*$/.test(inFront) && /^[\s|;；,，.。*_]*$/.test(behind),
    followsDirectly: before !== undefined && source.slice(before, lines.start).trim() === '',
    lineBreak,
    isApart: source.slice(Math.max(0, lines.start - breaks.length), lines.start) === breaks,
    ...(listNumber ? { listNumber } : {}),
    ...(listMark ? { listMark } : {}),
  };
}

const itemMark = /[\s>]{0,16}((?:[-*+][ \t]{1,4}|(?:[•·▪●○◆■□]|——?|[a-z][)）])[ \t\u3000]{0,4}))(?=\S)/y;

function listMarkIn(source: string, lineStart: number, start: number): ListItemMark | undefined {
  itemMark.lastIndex = lineStart;
  const mark = itemMark.exec(source)?.[1];
  if (mark === undefined) return undefined;
  const end = itemMark.lastIndex;
  return { start: end - mark.length, end, isMarkup: end <= start };
}

function lineStart(source: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(source.charCodeAt(start - 1))) start--;
  return start;
}

function lineEnd(source: string, offset: number): number {
  let end = offset;
  while (end < source.length && !isBreak(source.charCodeAt(end))) end++;
  return end;
}

function isBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}
