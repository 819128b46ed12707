import type { InlineContext, InlineParser } from '@lezer/markdown';

const backtick = 0x60;

/** For each length of a run of backticks, where the last such run begins. */
const lastRuns = new WeakMap<InlineContext, ReadonlyMap<number, number>>();

/** Code spans (CommonMark 6.1), in linear time also when no run of backticks has its like. */
export const codeSpans: InlineParser = {
  name: 'InlineCode',
  parse(cx, next, start) {
    if (next !== backtick) return -1;
    const contentStart = endOfRun(cx, start);
    const size = contentStart - start;
    if ((lastRunsOf(cx).get(size) ?? -1) < contentStart) return contentStart;
    for (let position = contentStart; position < cx.end; ) {
      if (cx.char(position) !== backtick) {
        position++;
        continue;
      }
      const end = endOfRun(cx, position);
      if (end - position === size) return cx.addElement(cx.elt('InlineCode', start, end));
      position = end;
    }
    return contentStart;
  },
};

function endOfRun(cx: InlineContext, start: number): number {
  let end = start + 1;
  while (cx.char(end) === backtick) end++;
  return end;
}

function lastRunsOf(cx: InlineContext): ReadonlyMap<number, number> {
  const known = lastRuns.get(cx);
  if (known) return known;
  const runs = new Map<number, number>();
  for (let at = cx.text.indexOf('`'); at >= 0; ) {
    const end = endOfRun(cx, at + cx.offset);
    runs.set(end - at - cx.offset, at + cx.offset);
    at = cx.text.indexOf('`', end - cx.offset);
  }
  lastRuns.set(cx, runs);
  return runs;
}
