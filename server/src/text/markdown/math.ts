import type { InlineContext, MarkdownConfig } from '@lezer/markdown';
import { isAlphanumeric, isDigit } from '../typography';
import { findIn } from './search';

/** Signs that money and text in escaped brackets have none of. */
const formulaSign = /[\\^_={}]/;

/**
 * TeX in Markdown: `$…$` as Pandoc reads it, `$$…$$`, `\(…\)` and `\[…\]`. Amounts of money are none: no digit behind the
 * last `$`, and what begins with a digit holds a sign of a formula or no space. Brackets that a converter escaped are none.
 */
export function readMath(cx: InlineContext, next: number, start: number): number {
  return next === 0x24 ? dollars(cx, start) : brackets(cx, start);
}

/** A formula on lines of its own, `$$` or `\\[` in front of it and `$$` or `\\]` behind it, without an empty line. */
export const mathBlocks: MarkdownConfig = {
  defineNodes: [{ name: 'MathBlock', block: true }],
  parseBlock: [
    {
      name: 'MathBlock',
      before: 'IndentedCode',
      parse(cx, line) {
        if ((line.next !== 0x24 && line.next !== 0x5c) || line.indent >= line.baseIndent + 4) return false;
        const text = line.text.slice(line.pos);
        const isBracket = text.trim() === '\\[';
        if (!isBracket && (!text.startsWith('$$') || text.includes('$$', 2))) return false;
        const close = isBracket ? '\\]' : '$$';
        const start = cx.lineStart + line.pos;
        const { depth } = cx;
        while (cx.nextLine() && line.next >= 0 && cx.depth === depth) {
          if (!line.text.includes(close)) continue;
          cx.nextLine();
          break;
        }
        cx.addElement(cx.elt('MathBlock', start, cx.prevLineEnd()));
        return true;
      },
    },
  ],
};

function dollars(cx: InlineContext, start: number): number {
  const size = cx.char(start + 1) === 0x24 ? 2 : 1;
  const from = start + size;
  const end = findIn(cx, size === 2 ? '$$' : '$', from);
  if (end < 0) return from;
  if (size === 2) return end > from ? cx.addElement(cx.elt('Math', start, end + 2)) : from;
  const isOpen = !isAlphanumeric(cx.char(start - 1)) && cx.char(from) > 0x20;
  const isClosed = cx.char(end - 1) > 0x20 && cx.char(end - 1) !== 0x5c && !isDigit(cx.char(end + 1));
  return isOpen && isClosed && isFormula(cx.slice(from, end)) ? cx.addElement(cx.elt('Math', start, end + 1)) : from;
}

function isFormula(text: string): boolean {
  return !isDigit(text.charCodeAt(0)) || !text.includes(' ') || formulaSign.test(text);
}

function brackets(cx: InlineContext, start: number): number {
  const open = cx.char(start + 1);
  if (open !== 0x28 && open !== 0x5b) return -1;
  const close = findIn(cx, open === 0x28 ? '\\)' : '\\]', start + 2);
  if (close < 0 || close - start > longestFormula) return -1;
  return formulaSign.test(cx.slice(start + 2, close)) ? cx.addElement(cx.elt('Math', start, close + 2)) : -1;
}

/** In UTF-16 units: as far as a `\(` is followed each time. */
const longestFormula = 1000;
