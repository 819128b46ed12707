import type { BlockContext, BlockParser, LeafBlock, LeafBlockParser, Line } from '@lezer/markdown';

const label = String.raw`^\[(?!\^|\s*\])(?:[^\[\]\\]|\\[^]){1,999}\]:[ \t]*\n?[ \t]*`;
const destination = String.raw`(?:<(?:[^<>\\\n]|\\.)*>|[^\s<]\S*)`;
const gap = String.raw`(?:[ \t]+\n?[ \t]*|\n[ \t]*)`;
const title = String.raw`(?:"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\))`;
const whole = new RegExp(String.raw`${label}${destination}(${gap}${title})?[ \t]*$`);
/** What more lines can still make a definition of. */
const begun = new RegExp(
  String.raw`^\[(?!\^)(?:[^\[\]\\]|\\[^]){0,999}$|${label}$|${label}${destination}${gap}(?:"(?:[^"\\]|\\[^])*|'(?:[^'\\]|\\[^])*|\((?:[^()\\]|\\[^])*)$`,
);

/** Longer definitions, in lines, are read as text. */
const mostLines = 8;

/**
 * Link reference definitions (CommonMark 4.7). Replaces the parser's own, which takes a footnote for one and reads a
 * paragraph anew with each line while a bracket or a quotation mark is open.
 */
export const linkReferences: BlockParser = {
  name: 'LinkReference',
  leaf: (_cx, leaf) => (leaf.content.charCodeAt(0) === 0x5b ? new LinkReference() : null),
};

class LinkReference implements LeafBlockParser {
  private lines = 1;
  private failed = false;

  nextLine(cx: BlockContext, line: Line, leaf: LeafBlock): boolean {
    if (this.failed) return false;
    const { content } = leaf;
    const next = line.text.slice(line.pos);
    const found = whole.exec(content);
    if (found) {
      if (found[1] === undefined && /^["'(]/.test(next) && whole.exec(`${content}\n${next}`)) return false;
      return this.complete(cx, leaf);
    }
    this.failed = ++this.lines > mostLines || !begun.test(content);
    return false;
  }

  finish(cx: BlockContext, leaf: LeafBlock): boolean {
    return !this.failed && whole.test(leaf.content) && this.complete(cx, leaf);
  }

  private complete(cx: BlockContext, leaf: LeafBlock): boolean {
    cx.addLeafElement(leaf, cx.elt('LinkReference', leaf.start, leaf.start + leaf.content.length));
    return true;
  }
}
