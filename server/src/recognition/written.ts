import type { Place } from '../mention';
import type { Block } from '../text/block';
import type { Prose } from '../text/prose';

/** Where and how a range of a block's prose is written. Spans are relative to the block. */
export function written(block: Block, start: number, end: number) {
  const { prose } = block;
  const span = prose.toSource(start, end);
  const place: Place = { prose, blockStart: 0, start, end };
  return { ...span, text: prose.source.slice(span.start, span.end), place, hasMarkup: !isPlain(prose, start, end) };
}

/** Whether only white space and invisible signs stand between the signs of the range. */
function isPlain(prose: Prose, start: number, end: number): boolean {
  for (let offset = start + 1; offset < end; offset++) {
    if (!prose.isSeamless(offset) && !prose.isBlankBefore(offset)) return false;
  }
  return true;
}
