import {
  parser as commonMark,
  type InlineParser,
  type MarkdownConfig,
  Strikethrough,
  Table,
  TaskList,
} from '@lezer/markdown';
import { readAddress } from './addresses';
import { codeSpans } from './codeSpans';
import { limitDelimiters } from './delimiters';
import { footnotes, readFootnoteReference } from './footnotes';
import { inlineHtml } from './inlineHtml';
import { linkReferences } from './linkReferences';
import { mathBlocks, readMath } from './math';
import { readTemplate } from './templates';

/** Blocks within blocks, as deep as they are followed: deeper ones would exhaust the stack. */
const deepestBlock = 100;

const depthLimit: MarkdownConfig = {
  parseBlock: [
    {
      name: 'DepthLimit',
      before: 'LinkReference',
      parse(cx, line) {
        if (cx.depth <= deepestBlock || line.next < 0) return false;
        const start = cx.lineStart + line.pos;
        cx.nextLine();
        cx.addElement(cx.elt('Paragraph', start, cx.prevLineEnd()));
        return true;
      },
    },
  ],
};

type Read = InlineParser['parse'];

/** A `: ` that begins a line, in front of what a term means. */
const readDefinitionMark: Read = (cx, _next, start) => {
  if (cx.char(start - 1) !== 0x0a || cx.char(start + 1) !== 0x20) return -1;
  return cx.addElement(cx.elt('DefinitionMark', start, start + 1));
};

const readBracket: Read = (cx, next, start) => {
  const end = readFootnoteReference(cx, next, start);
  return end < 0 ? limitDelimiters(cx, next, start) : end;
};

/** What may begin with a sign: one question for each sign of the text instead of one for each construct. */
const extensions = new Map<number, Read>([
  [0x21, limitDelimiters],
  [0x24, readMath],
  [0x2a, limitDelimiters],
  [0x3a, readDefinitionMark],
  [0x5b, readBracket],
  [0x5c, readMath],
  [0x5d, limitDelimiters],
  [0x5f, limitDelimiters],
  [0x66, readAddress],
  [0x68, readAddress],
  [0x77, readAddress],
  [0x7b, readTemplate],
  [0x7e, limitDelimiters],
]);
const byUnit = Array.from({ length: 128 }, (_, unit) => extensions.get(unit));

const inlineExtensions: MarkdownConfig = {
  defineNodes: ['Brackets', 'DefinitionMark', 'FootnoteReference', 'Math', 'Template'],
  parseInline: [
    {
      name: 'Extensions',
      before: 'Escape',
      parse: (cx, next, start) => byUnit[next]?.(cx, next, start) ?? -1,
    },
  ],
};

/** CommonMark and GFM, and what is common around them, in linear time for any text. */
export const parser = commonMark.configure([
  Table,
  TaskList,
  Strikethrough,
  inlineExtensions,
  // In front of all that can hold blocks.
  depthLimit,
  footnotes,
  mathBlocks,
  { parseInline: [inlineHtml, codeSpans], parseBlock: [linkReferences] },
]);
