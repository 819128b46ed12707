import type { Block } from '../text/block';
import type { Place } from './mention';

/** Where and how a range of a block's prose is written. Spans are relative to the block. */
export function written(block: Block, start: number, end: number) {
  const { prose } = block;
  const span = prose.toSource(start, end);
  const place: Place = { prose, blockStart: 0, start, end };
  return { ...span, text: prose.source.slice(span.start, span.end), place, hasMarkup: !prose.isPlain(start, end) };
}
