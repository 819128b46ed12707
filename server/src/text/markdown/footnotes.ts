import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

const reference = /^\[\^[^\s[\]^]{1,100}\]/;
const definition = /^\[\^[^\s[\]^]{1,100}\]:/;

/** Columns by which the further blocks of a footnote are indented. */
const indentation = 4;

/** Footnotes of GFM: `[^1]:` in front of blocks of its own. */
export const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'Footnote',
      block: true,
      composite(_cx, line) {
        if (line.next < 0) return true;
        if (line.indent < line.baseIndent + indentation) return false;
        line.moveBaseColumn(line.baseIndent + indentation);
        return true;
      },
    },
    'FootnoteMark',
  ],
  parseBlock: [
    {
      name: 'Footnote',
      before: 'LinkReference',
      parse(cx, line) {
        if (line.next !== 0x5b) return false;
        const mark = definition.exec(line.text.slice(line.pos, line.pos + 120));
        if (!mark) return false;
        const start = cx.lineStart + line.pos;
        cx.startComposite('Footnote', line.pos);
        cx.addElement(cx.elt('FootnoteMark', start, start + mark[0].length));
        line.moveBase(line.skipSpace(line.pos + mark[0].length));
        return null;
      },
      endLeaf: (_cx, line) =>
        line.next === 0x5b &&
        line.indent < line.baseIndent + 4 &&
        definition.test(line.text.slice(line.pos, line.pos + 120)),
    },
  ],
};

/** `[^1]` in a text. */
export function readFootnoteReference(cx: InlineContext, _next: number, start: number): number {
  if (cx.char(start + 1) !== 0x5e) return -1;
  const mark = reference.exec(cx.slice(start, Math.min(cx.end, start + 120)));
  return mark ? cx.addElement(cx.elt('FootnoteReference', start, start + mark[0].length)) : -1;
}
