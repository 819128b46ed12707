import type { Block } from '../text/block';
import { withWholeElements } from '../text/wholeElements';
import type { Place } from './mention';

/** Where and how a range of a block's prose is written. Spans are relative to the block. */
export function written(block: Block, start: number, end: number) {
  const { prose } = block;
  const span = withWholeElements(prose.source, prose.toSource(start, end));
  const place: Place = { prose, blockStart: 0, start, end };
  return {
    ...span,
    text: prose.source.slice(span.start, span.end),
    reading: prose.text.slice(start, end),
    place,
    signBefore: prose.text.charAt(start - 1),
    signBehind: prose.text.charAt(end),
    hasMarkup: !prose.isPlain(start, end),
  };
}
