import { decodeHTML } from 'entities';
import type { CommentRange } from './block';
import { addTextWithoutLinks } from './links';
import type { ProseBuilder } from './prose';
import { isAlphanumeric, isDigit } from './typography';

const codeElements = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style', 'tt', 'svg', 'math', 'textarea']);
const inlineElements = new Set(
  'a abbr b bdi bdo cite data del dfn em font i ins label mark q s small span strong sub sup time u wbr'.split(' '),
);

/** Whether what the element holds is no prose. */
export function isCodeElement(name: string): boolean {
  return codeElements.has(name);
}

const noteMark = /^\s*[[(（]?(?:\d{1,3}|[a-z*†‡§]{1,2})[\])）]?\s*<\/sup\s*>/i;

/** Whether the text of a `sup` element, behind a text that ends with `lastUnit`, is the mark of a note and no text. */
export function isNoteMark(text: string, start: number, lastUnit: number): boolean {
  return isDigit(lastUnit) && noteMark.test(text.slice(start, start + 24));
}

/** The name, in lower case, of the tag that begins at `start`, and whether it closes an element. */
export function tagName(text: string, start: number): { name: string; closing: boolean } {
  const closing = text.charCodeAt(start + 1) === 0x2f;
  const from = start + (closing ? 2 : 1);
  let end = from;
  while (isAlphanumeric(text.charCodeAt(end))) end++;
  return { name: text.slice(from, end).toLowerCase(), closing };
}

/** Adds the readable text of a range of HTML to the prose; block elements part words, inline elements do not. */
export function addHtml(builder: ProseBuilder, text: string, from: number, to: number, comments: CommentRange[]): void {
  let position = from;
  while (position < to) {
    const open = text.indexOf('<', position);
    if (open < 0 || open >= to) break;
    addHtmlText(builder, text, position, open);
    if (text.startsWith('<!--', open)) {
      const close = text.indexOf('-->', open + 4);
      const end = close < 0 ? to : close + 3;
      comments.push({ start: open, end, text: text.slice(open + 4, close < 0 ? to : close) });
      position = end;
      continue;
    }
    const close = endOfTag(text, open, to);
    const tag = tagName(text, open);
    if (close < 0 || (tag.name === '' && !/[!?]/.test(text.charAt(open + 1)))) {
      builder.addText(open, open + 1);
      position = open + 1;
      continue;
    }
    position = close;
    const isCode = codeElements.has(tag.name) || (tag.name === 'sup' && isNoteMark(text, close, builder.lastUnit));
    if (!tag.closing && isCode && text.charAt(close - 2) !== '/') {
      const end = closingTag(text, tag.name, close, to);
      builder.addMasked(close, end);
      position = end;
    } else if (!inlineElements.has(tag.name)) builder.addMasked(open, close);
  }
  if (position < to) addHtmlText(builder, text, position, to);
}

function endOfTag(text: string, open: number, to: number): number {
  let quote = 0;
  for (let index = open + 1; index < to; index++) {
    const unit = text.charCodeAt(index);
    if (quote) {
      if (unit === quote) quote = 0;
    } else if (unit === 0x22 || unit === 0x27) quote = unit;
    else if (unit === 0x3e) return index + 1;
    else if (unit === 0x3c) return -1;
  }
  return -1;
}

function closingTag(text: string, name: string, from: number, to: number): number {
  const wanted = `</${name}`;
  for (let index = text.indexOf('</', from); index >= 0 && index < to; index = text.indexOf('</', index + 2)) {
    if (text.slice(index, index + wanted.length).toLowerCase() === wanted) return index;
  }
  return to;
}

/** Longest character reference that is looked for, in UTF-16 units. */
const longestReference = 32;

function addHtmlText(builder: ProseBuilder, text: string, from: number, to: number): void {
  let position = from;
  const part = text.slice(from, to);
  for (let at = part.indexOf('&'); at >= 0; at = part.indexOf('&', at + 1)) {
    const index = from + at;
    const semicolon = text.slice(index, Math.min(to, index + longestReference)).indexOf(';');
    if (semicolon < 2) continue;
    const end = index + semicolon + 1;
    const decoded = decodeHTML(text.slice(index, end));
    if (decoded.length >= semicolon + 1) continue;
    addTextWithoutLinks(builder, text, position, index);
    builder.addReference(index, end, decoded);
    position = end;
  }
  addTextWithoutLinks(builder, text, position, to);
}
