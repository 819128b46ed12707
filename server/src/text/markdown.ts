import { type ChangedRange, type Input, type SyntaxNode, type Tree, TreeFragment } from '@lezer/common';
import type { Block, BlockKind, BlockStructure, CellPlace, CommentRange } from './block';
import { addHtml } from './html';
import { InlineReader } from './markdown/inlineReader';
import { parser } from './markdown/parser';
import { prepareMarkdown } from './markdown/prepare';
import { ownCopy } from './ownCopy';
import { isWrappedAt } from './plainText';
import { ProseBuilder } from './prose';
import type { Span } from './span';

/** A block of Markdown whose inline markup was not looked at yet. */
export interface MarkdownBlock extends Span {
  readonly kind: BlockKind;
  readonly node: SyntaxNode;
  /** The last of the paragraphs that an export made of one; otherwise the node itself. */
  readonly last: SyntaxNode;
  readonly structure: BlockStructure;
}

/** A parsed Markdown text, kept to parse the next version of it faster. */
export interface MarkdownTree {
  /** What was parsed: the text with its front matter blanked and its line ends made one. */
  readonly source: string;
  readonly tree: Tree;
}

/**
 * Parses Markdown (CommonMark and GFM), front matter left out. Yields now and then; returns the tree.
 * `previous` is the tree of an earlier version of the text: what did not change is not parsed again.
 */
export function* parseMarkdown(source: string, previous?: MarkdownTree): Generator<void, MarkdownTree, void> {
  const body = prepareMarkdown(source);
  const parse = parser.startParse(inputOf(body), previous ? fragments(previous.source, previous.tree, body) : []);
  for (let steps = 1; ; steps++) {
    const tree = parse.advance();
    if (tree) return { source: body, tree };
    if (steps % 64 === 0) yield;
  }
}

/**
 * The blocks with readable text, in order, and those that hold nothing but a comment. Paragraphs at the top that an
 * export from PDF made of the lines of one are one block; see {@link isWrappedAt}.
 */
export function* markdownBlocks(tree: Tree, source: string): Generator<MarkdownBlock, void, void> {
  const cursor = tree.cursor();
  let pending: MarkdownBlock | undefined;
  const cells = new CellCounter();
  let goOn = true;
  while (goOn) {
    cells.pass(cursor);
    const kind = blockKind(cursor.name);
    if (kind) {
      const node = cursor.node;
      if (pending && kind === 'paragraph' && isContinued(source, pending.last, node)) {
        pending = { ...pending, end: node.to, last: node };
      } else {
        if (pending) yield pending;
        pending = {
          start: node.from,
          end: node.to,
          kind,
          node,
          last: node,
          structure: structureOf(node, kind === 'cell' ? cells.place : undefined),
        };
      }
    }
    goOn = cursor.next(kind === undefined && cursor.name !== 'LinkReference');
  }
  if (pending) yield pending;
}

/** Counts the columns of tables while their nodes are passed in order. */
class CellCounter {
  private table = 0;
  private row = 0;
  private column = 0;
  private isHeader = false;

  pass({ name, from }: { readonly name: string; readonly from: number }): void {
    if (name === 'Table') this.table = from;
    else if (name === 'TableHeader' || name === 'TableRow') {
      this.isHeader = name === 'TableHeader';
      this.row = from;
      this.column = 0;
      // The sign before the first cell, where there is one, opens the row.
    } else if (name === 'TableDelimiter' && from > this.row) this.column++;
  }

  get place(): CellPlace {
    const { table, row, column, isHeader } = this;
    return { table, row, column, isHeader };
  }
}

function structureOf(node: SyntaxNode, cell: CellPlace | undefined): BlockStructure {
  const level = Number.parseInt(/^(?:ATX|Setext)Heading(\d)$/.exec(node.name)?.[1] ?? '', 10) || undefined;
  let quotation: number | undefined;
  let list: number | undefined;
  for (let parent = node.parent; parent; parent = parent.parent) {
    if (parent.name === 'Blockquote') quotation = parent.from;
    else if (parent.name === 'BulletList' || parent.name === 'OrderedList') list = parent.from;
  }
  return { level, cell, quotation, list };
}

function isContinued(source: string, before: SyntaxNode, next: SyntaxNode): boolean {
  if (before.name !== 'Paragraph' || next.name !== 'Paragraph' || !isWrappedAt(source, before.to)) return false;
  if (before.parent?.name !== 'Document' || next.parent?.name !== 'Document') return false;
  let breaks = 0;
  for (let index = before.to; index < next.from; index++) {
    const unit = source.charCodeAt(index);
    if (unit === 0x0a || (unit === 0x0d && source.charCodeAt(index + 1) !== 0x0a)) breaks++;
    else if (unit > 0x20) return false;
  }
  return breaks === 2;
}

/** Reads the inline markup of a block. Ranges of the comments are relative to the block. */
export function readMarkdownBlock(source: string, block: MarkdownBlock): { block: Block; comments: CommentRange[] } {
  const { start, end, kind, node, last } = block;
  const text = ownCopy(source.slice(start, end));
  const builder = new ProseBuilder(text);
  const comments: CommentRange[] = [];
  if (kind === 'html') addHtml(builder, text, 0, text.length, comments);
  else {
    const reader = new InlineReader(text, start, builder, comments);
    for (let next: SyntaxNode | null = node; next && next.from <= last.from; next = next.nextSibling) {
      if (next !== node) builder.addSpace(next.from - start - 1, next.from - start, true);
      reader.read(next);
    }
  }
  return { block: { start, end, kind, prose: builder.build() }, comments };
}

function blockKind(node: string): BlockKind | undefined {
  if (node === 'Paragraph' || node === 'Task') return 'paragraph';
  if (node === 'TableCell') return 'cell';
  if (node === 'HTMLBlock' || node === 'CommentBlock') return 'html';
  if (node.startsWith('ATXHeading') || node.startsWith('SetextHeading')) return 'heading';
  return undefined;
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
