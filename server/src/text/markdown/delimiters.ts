import { InlineContext } from '@lezer/markdown';
import { endOfLinkTarget } from './linkTarget';

/**
 * How many signs of emphasis, links and images one paragraph may have, in UTF-16 units; what follows them is read as text.
 * The parser looks back through all of them for each one that closes nothing, and goes down a level of its stack for each
 * pair that holds another one: this bounds both.
 */
const mostDelimiters = 2048;

const counts = new WeakMap<InlineContext, number>();

/**
 * Stands in front of the parser's own emphasis and links and keeps both within linear time. Brackets without a target are
 * taken out here: the parser has them all for links, and would not see the link that they stand in.
 */
export function limitDelimiters(cx: InlineContext, next: number, start: number): number {
  if (next === 0x21 && cx.char(start + 1) !== 0x5b) return -1;
  const end = endOfRun(cx, next, start);
  const count = (counts.get(cx) ?? 0) + end - start;
  counts.set(cx, count);
  if (count > mostDelimiters) return end;
  if (next !== 0x5d) return -1;
  const behind = cx.char(start + 1);
  const isLink = behind === 0x28 ? endOfLinkTarget(cx, start + 1) > 0 : behind === 0x5b && !beginsLink(cx, start + 1);
  return isLink ? -1 : readBrackets(cx, start);
}

/** A run of signs of emphasis is read as one; of the others each one is for itself. */
function endOfRun(cx: InlineContext, sign: number, start: number): number {
  let end = start + 1;
  if (sign === 0x2a || sign === 0x5f || sign === 0x7e) while (cx.char(end) === sign) end++;
  return end;
}

/** Longest label of a reference, in UTF-16 units (CommonMark 6.3). */
const longestLabel = 999;

/** Whether the brackets that open here are a link of their own and no label: `[1][ISO 9001](target)`. */
function beginsLink(cx: InlineContext, open: number): boolean {
  for (let at = open + 1; at < Math.min(cx.end, open + longestLabel); at++) {
    const unit = cx.char(at);
    if (unit === 0x5b) return false;
    if (unit === 0x5d) return cx.char(at + 1) === 0x28 && endOfLinkTarget(cx, at + 1) > 0;
    if (unit === 0x5c) at++;
  }
  return false;
}

function readBrackets(cx: InlineContext, close: number): number {
  const opens = [InlineContext.linkStart, InlineContext.imageStart].map((type) => cx.findOpeningDelimiter(type) ?? -1);
  const index = Math.max(...opens);
  const open = index < 0 ? null : cx.getDelimiterAt(index);
  if (!open) return -1;
  return cx.addElement(cx.elt('Brackets', open.from, close + 1, cx.takeContent(index)));
}
