import { type ChangedRange, type Input, type SyntaxNode, type Tree, TreeFragment } from '@lezer/common';
import { parser as commonMark, GFM } from '@lezer/markdown';
import { decodeHTML } from 'entities';
import type { Block, BlockKind, CommentRange } from './block';
import { frontMatterEnd } from './frontMatter';
import { addHtml, isCodeElement, tagName } from './html';
import { addTextWithoutLinks } from './links';
import { ProseBuilder } from './prose';
import type { Span } from './span';

const parser = commonMark.configure([GFM]);

/** A block of Markdown whose inline markup was not looked at yet. */
export interface MarkdownBlock extends Span {
  readonly kind: BlockKind;
  readonly node: SyntaxNode;
}

/** A parsed Markdown text, kept to parse the next version of it faster. */
export interface MarkdownTree {
  /** What was parsed: the text with its front matter blanked and its line ends made one. */
  readonly source: string;
  readonly tree: Tree;
}

const hiddenNodes = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'QuoteMark',
  'HeaderMark',
  'ListMark',
  'TaskMarker',
  'TableDelimiter',
  'LinkMark',
  'LinkTitle',
  'LinkLabel',
  'SubscriptMark',
  'SuperscriptMark',
  'ProcessingInstruction',
]);

/**
 * Parses Markdown (CommonMark and GFM), front matter left out. Yields now and then; returns the tree.
 * `previous` is the tree of an earlier version of the text: what did not change is not parsed again.
 */
export function* parseMarkdown(source: string, previous?: MarkdownTree): Generator<void, MarkdownTree, void> {
  const body = withPlainLineEnds(withoutFrontMatter(source));
  const parse = parser.startParse(inputOf(body), previous ? fragments(previous.source, previous.tree, body) : []);
  for (let steps = 1; ; steps++) {
    const tree = parse.advance();
    if (tree) return { source: body, tree };
    if (steps % 64 === 0) yield;
  }
}

/** The blocks with readable text, in order, and those that hold nothing but a comment. */
export function* markdownBlocks(tree: Tree): Generator<MarkdownBlock, void, void> {
  const cursor = tree.cursor();
  let goOn = true;
  while (goOn) {
    const kind = blockKind(cursor.name);
    if (kind) yield { start: cursor.from, end: cursor.to, kind, node: cursor.node };
    goOn = cursor.next(kind === undefined && cursor.name !== 'LinkReference');
  }
}

/** Reads the inline markup of a block. Ranges of the comments are relative to the block. */
export function readMarkdownBlock(source: string, block: MarkdownBlock): { block: Block; comments: CommentRange[] } {
  const { start, end, kind, node } = block;
  const text = source.slice(start, end);
  const builder = new ProseBuilder(text);
  const comments: CommentRange[] = [];
  if (kind === 'html') addHtml(builder, text, 0, text.length, comments);
  else new InlineReader(text, start, builder, comments).read(node);
  return { block: { start, end, kind, prose: builder.build() }, comments };
}

class InlineReader {
  private position = 0;
  private codeElement: { name: string; start: number } | undefined;

  constructor(
    private readonly text: string,
    private readonly base: number,
    private readonly builder: ProseBuilder,
    private readonly comments: CommentRange[],
  ) {}

  read(node: SyntaxNode): void {
    this.children(node);
    if (this.codeElement) this.builder.addMasked(this.codeElement.start, this.text.length);
    else this.textUntil(this.text.length);
  }

  private children(node: SyntaxNode): void {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const start = child.from - this.base;
      const end = child.to - this.base;
      this.textUntil(start);
      this.child(child, start, end);
    }
  }

  private child(child: SyntaxNode, start: number, end: number): void {
    const name = child.name;
    if (name === 'HTMLTag') this.tag(start, end);
    else if (this.codeElement) this.position = end;
    else if (name === 'Escape') {
      this.position = start + 1;
      this.textUntil(end);
    } else if (name === 'Entity') {
      this.builder.addReference(start, end, decodeHTML(this.text.slice(start, end)));
      this.position = end;
    } else if (name === 'HardBreak') {
      this.builder.addSpace(start, end, true);
      this.position = end;
    } else if (name === 'Comment') {
      this.comments.push({ start, end, text: this.text.slice(start + 4, end - 3) });
      this.position = end;
    } else if (name === 'InlineCode' || name === 'Autolink') {
      this.builder.addMasked(start, end);
      this.position = end;
    } else if ((name === 'URL' && isLinkTarget(child)) || hiddenNodes.has(name)) this.position = end;
    else if (child.firstChild) {
      this.children(child);
      this.textUntil(end);
    }
  }

  private tag(start: number, end: number): void {
    const tag = tagName(this.text, start);
    if (this.codeElement) {
      if (tag.closing && tag.name === this.codeElement.name) {
        this.builder.addMasked(this.codeElement.start, start);
        this.codeElement = undefined;
      }
    } else if (!tag.closing && isCodeElement(tag.name)) this.codeElement = { name: tag.name, start: end };
    else if (tag.name === 'br') this.builder.addSpace(start, end, true);
    this.position = end;
  }

  private textUntil(end: number): void {
    if (end > this.position) {
      if (!this.codeElement) addTextWithoutLinks(this.builder, this.text, this.position, end);
      this.position = end;
    }
  }
}

function isLinkTarget(url: SyntaxNode): boolean {
  const parent = url.parent?.name;
  return parent === 'Link' || parent === 'Image' || parent === 'LinkReference';
}

function blockKind(node: string): BlockKind | undefined {
  if (node === 'Paragraph' || node === 'Task') return 'paragraph';
  if (node === 'TableCell') return 'cell';
  if (node === 'HTMLBlock' || node === 'CommentBlock') return 'html';
  if (node.startsWith('ATXHeading') || node.startsWith('SetextHeading')) return 'heading';
  return undefined;
}

/** The front matter as empty lines, so that all offsets stay. */
function withoutFrontMatter(source: string): string {
  const end = frontMatterEnd(source);
  return end === 0 ? source : '\n'.repeat(end) + source.slice(end);
}

/**
 * The parser knows LF only. A carriage return in front of it becomes a space, and a backslash in front of that one too: both
 * make the same hard break. Nor does it know a table whose lines end with a space behind the last bar: the bar changes
 * places with it. All offsets stay.
 */
function withPlainLineEnds(source: string): string {
  let text = source;
  if (text.includes('\r')) text = text.replaceAll('\\\r\n', '  \n').replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  return text.includes('| \n') ? text.replace(/\|([ \t]+)(?=\n)/g, '$1|') : text;
}

/** What the two texts share at both ends is kept of the old tree. */
function fragments(before: string, tree: Tree, source: string): readonly TreeFragment[] {
  const shorter = Math.min(before.length, source.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === source.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === source.charCodeAt(source.length - 1 - tail)
  )
    tail++;
  const whole = TreeFragment.addTree(tree);
  if (head === before.length && before.length === source.length) return whole;
  const change: ChangedRange = { fromA: head, toA: before.length - tail, fromB: head, toB: source.length - tail };
  return TreeFragment.applyChanges(whole, [change]);
}

function inputOf(source: string): Input {
  return {
    length: source.length,
    lineChunks: false,
    chunk: (from) => source.slice(from),
    read: (from, to) => source.slice(from, to),
  };
}
