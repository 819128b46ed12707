import type { InlineContext, InlineParser } from '@lezer/markdown';
import { findIn } from './search';

const address = /^<(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d][a-z\d.-]*)>/i;

/** An attribute's value may also stand in braces, as JSX writes it. */
const value = /[^\s"'=<>`{]+|'[^']*'|"[^"]*"|\{[^{}]*\}/.source;
const attribute = String.raw`\s+(?:[a-z_:][\w.:-]*(?:\s*=\s*(?:${value}))?|\{\.\.\.[^{}]*\})`;
const tag = new RegExp(String.raw`^<(?:/[a-z][\w.-]*\s*|[a-z][\w.-]*(?:${attribute})*\s*/?|/?)>`, 'i');

/**
 * Tags, comments, processing instructions, declarations, CDATA and addresses in angle brackets (CommonMark 6.5, 6.6),
 * the tags of JSX as well. Replaces the parser's own, whose searches for a missing end can add up to quadratic time.
 */
export const inlineHtml: InlineParser = {
  name: 'HTMLTag',
  parse(cx, next, start) {
    if (next !== 0x3c || findIn(cx, '>', start) < 0) return -1;
    const second = cx.char(start + 1);
    if (second === 0x21) return declaration(cx, start);
    if (second === 0x3f) return upTo(cx, 'ProcessingInstruction', start, '?>', start + 2);
    const rest = cx.slice(start, cx.end);
    const link = address.exec(rest);
    if (link) {
      const end = start + link[0].length;
      return cx.addElement(cx.elt('Autolink', start, end));
    }
    const found = tag.exec(rest);
    return found ? cx.addElement(cx.elt('HTMLTag', start, start + found[0].length)) : -1;
  },
};

function declaration(cx: InlineContext, start: number): number {
  if (cx.char(start + 2) === 0x2d && cx.char(start + 3) === 0x2d) {
    if (cx.char(start + 4) === 0x3e) return cx.addElement(cx.elt('Comment', start, start + 5));
    if (cx.slice(start + 4, start + 6) === '->') return cx.addElement(cx.elt('Comment', start, start + 6));
    return upTo(cx, 'Comment', start, '-->', start + 4);
  }
  if (cx.slice(start + 2, start + 9) === '[CDATA[') return upTo(cx, 'HTMLTag', start, ']]>', start + 9);
  return /[a-z]/i.test(cx.slice(start + 2, start + 3)) ? upTo(cx, 'HTMLTag', start, '>', start + 2) : -1;
}

function upTo(cx: InlineContext, name: string, start: number, end: string, from: number): number {
  const at = findIn(cx, end, from);
  return at < 0 ? -1 : cx.addElement(cx.elt(name, start, at + end.length));
}
