import type { InlineContext } from '@lezer/markdown';
import { endOfLinkTarget } from './linkTarget';

/**
 * How many signs of emphasis and links one paragraph may have; what follows them is read as text. The parser looks back
 * through all of them for each one that closes nothing, which this bounds.
 */
const mostDelimiters = 4096;

const counts = new WeakMap<InlineContext, number>();

/** Stands in front of the parser's own emphasis and links and keeps both within linear time. */
export function limitDelimiters(cx: InlineContext, next: number, start: number): number {
  const count = (counts.get(cx) ?? 0) + 1;
  counts.set(cx, count);
  if (count > mostDelimiters) return start + 1;
  const isNoLink = next === 0x5d && cx.char(start + 1) === 0x28 && endOfLinkTarget(cx, start + 1) < 0;
  return isNoLink ? start + 1 : -1;
}
