import type { InlineContext } from '@lezer/markdown';

interface Found {
  readonly from: number;
  readonly at: number;
}

const searches = new WeakMap<InlineContext, Map<string, Found>>();

/**
 * Where `needle` stands next in inline text, at or behind `from`; -1 when it does not. Inline text is read front to
 * back, so the answer is kept: however often a missing sign is asked for, the text is searched through once.
 */
export function findIn(cx: InlineContext, needle: string, from: number): number {
  let known = searches.get(cx);
  if (!known) {
    known = new Map();
    searches.set(cx, known);
  }
  const last = known.get(needle);
  if (last && from >= last.from && (last.at < 0 || last.at >= from)) return last.at;
  const index = cx.text.indexOf(needle, from - cx.offset);
  const at = index < 0 ? -1 : index + cx.offset;
  known.set(needle, { from, at });
  return at;
}
