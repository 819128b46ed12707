import type { Block, BlockStructure, CommentRange } from './block';
import { type MarkdownTree, markdownBlocks, parseMarkdown, readMarkdownBlock } from './markdown';
import { plainTextBlocks, readPlainTextBlock } from './plainText';
import type { Span } from './span';

/** How a source text is read: as Markdown (CommonMark and GFM) or as plain text. */
export type TextKind = 'markdown' | 'plaintext';

/** A block that was read. Ranges of the comments are relative to the block. */
export interface ReadBlock {
  readonly block: Block;
  readonly comments: readonly CommentRange[];
}

/** A block that was found and not read yet. Two blocks with the same key read the same, whatever text they stand in. */
export interface UnreadBlock extends Span {
  readonly key: string;
  readonly structure: BlockStructure;
  read(): ReadBlock;
}

/** Finds the blocks of a text, in order; undefined stands for a pause in between. */
export function* unreadBlocks(
  source: string,
  kind: TextKind,
  memory: { tree?: MarkdownTree | undefined },
): Generator<UnreadBlock | undefined, void, void> {
  if (kind === 'plaintext') {
    for (const block of plainTextBlocks(source)) {
      const holes = block.holes.map((hole) => `${hole.start - block.start}-${hole.end - block.start}`);
      yield {
        start: block.start,
        end: block.end,
        structure: block.isFurniture ? { isFurniture: true } : {},
        key: `${holes.join()}\n${source.slice(block.start, block.end)}`,
        read: () => ({ block: readPlainTextBlock(source, block), comments: [] }),
      };
    }
    return;
  }
  const parse = parseMarkdown(source, memory.tree);
  for (;;) {
    const step = parse.next();
    if (!step.done) {
      yield undefined;
      continue;
    }
    memory.tree = step.value;
    for (const block of markdownBlocks(step.value.tree, source)) {
      yield {
        start: block.start,
        end: block.end,
        structure: block.structure,
        key: `${block.node.name}${block.last === block.node ? '' : '+'}>${block.node.parent?.name ?? ''}\n${source.slice(block.start, block.end)}`,
        read: () => readMarkdownBlock(source, block),
      };
    }
    return;
  }
}
