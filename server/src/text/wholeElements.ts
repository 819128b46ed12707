import type { Span } from './span';

/** In UTF-16 units: as far as a tag at the edge of a range is looked for. */
const longestTag = 200;

/** How many tags at the edges are looked at: a designation stands in few elements. */
const mostTags = 8;

const edgeOpening = /<([a-z][a-z0-9]{0,11})(?:\s[^<>]*)?>$/i;
const edgeClosing = /^<\/([a-z][a-z0-9]{0,11})\s*>/i;

/**
 * The range with the tags at its edges whose element begins or ends within it: of `<b>IEC</b>&nbsp;62304` the whole, so that
 * what is put in its place leaves no tag alone.
 */
export function withWholeElements(source: string, { start, end }: Span): Span {
  const range = { start, end };
  if (!source.slice(start, end).includes('<')) return range;
  for (let passed = 0; passed < mostTags; passed++) {
    const inside = source.slice(range.start, range.end);
    const opening = edgeOpening.exec(source.slice(Math.max(0, range.start - longestTag), range.start));
    const closing = edgeClosing.exec(source.slice(range.end, range.end + longestTag));
    if (opening?.[1] !== undefined && balance(inside, opening[1]) < 0) range.start -= opening[0].length;
    else if (closing?.[1] !== undefined && balance(inside, closing[1]) > 0) range.end += closing[0].length;
    else break;
  }
  return range;
}

/** How many elements of the name are opened in the text and not closed; less than 0 for those that are only closed. */
function balance(text: string, name: string): number {
  const lower = text.toLowerCase();
  const count = (mark: string) => lower.split(mark).length - 1;
  const tag = name.toLowerCase();
  return count(`<${tag}>`) + count(`<${tag} `) - count(`</${tag}>`);
}
