import type { InlineContext } from '@lezer/markdown';

/** As deep as CommonMark asks for parentheses in a bare destination to be followed. */
const deepestParentheses = 32;

/**
 * Where the target of an inline link ends whose `(` stands at `open` (CommonMark 6.3): destination, title, `)`.
 * -1 when it is none.
 */
export function endOfLinkTarget(cx: InlineContext, open: number): number {
  let position = cx.skipSpace(open + 1);
  const destination = endOfDestination(cx, position);
  if (destination < 0) return -1;
  position = cx.skipSpace(destination);
  if (position > destination && destination > open + 1) {
    const title = endOfTitle(cx, position);
    if (title > 0) position = cx.skipSpace(title);
  }
  return cx.char(position) === 0x29 ? position + 1 : -1;
}

function endOfDestination(cx: InlineContext, start: number): number {
  if (cx.char(start) === 0x3c) {
    for (let position = start + 1; position < cx.end; position++) {
      const unit = cx.char(position);
      if (unit === 0x3e) return position + 1;
      if (unit === 0x3c || unit === 0x0a) return -1;
      if (unit === 0x5c) position++;
    }
    return -1;
  }
  let depth = 0;
  let position = start;
  for (; position < cx.end; position++) {
    const unit = cx.char(position);
    if (unit <= 0x20) break;
    if (unit === 0x5c) position++;
    else if (unit === 0x28 && ++depth > deepestParentheses) return -1;
    else if (unit === 0x29 && --depth < 0) return position;
  }
  return depth > 0 ? -1 : Math.min(position, cx.end);
}

function endOfTitle(cx: InlineContext, start: number): number {
  const open = cx.char(start);
  if (open !== 0x22 && open !== 0x27 && open !== 0x28) return -1;
  const close = open === 0x28 ? 0x29 : open;
  for (let position = start + 1; position < cx.end; position++) {
    const unit = cx.char(position);
    if (unit === close) return position + 1;
    if (unit === 0x28 && open === 0x28) return -1;
    if (unit === 0x5c) position++;
  }
  return -1;
}
