import type { ReferenceEntry } from './entries';

/** Where the line begins in which the offset stands. Takes a time that grows with the length of the line. */
export function lineStart(source: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(source.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the line ends in which the offset stands, its line end left out. */
export function lineEnd(source: string, offset: number): number {
  let end = offset;
  while (end < source.length && !isBreak(source.charCodeAt(end))) end++;
  return end;
}

/** The line end that stands before the offset's line: `\n`, `\r\n`; `\n` when there is none. */
export function lineBreakBefore(source: string, offset: number): string {
  const start = lineStart(source, offset);
  return source.slice(start - 2, start) === '\r\n' ? '\r\n' : '\n';
}

/** Whether the entry has its lines for itself, list marks and the bars of a table aside. */
export function ownsLines(source: string, { start, end }: ReferenceEntry): boolean {
  const before = source.slice(lineStart(source, start), start);
  const behind = source.slice(end, lineEnd(source, end));
  return /^[\s>|*+\-\d.)[\]•·]*$/.test(before) && /^[\s|;；,，.。*_]*$/.test(behind);
}

function isBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}
