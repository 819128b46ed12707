import type { Block, BlockKind, BlockStructure, CommentRange } from './block';
import { ownCopy } from './ownCopy';
import { ProseBuilder } from './prose';
import type { Span } from './span';

/** Reads the text of a block into its prose; offsets are those of the text. */
export type ReadText = (text: string, builder: ProseBuilder, comments: CommentRange[]) => void;

/** A block that the reader of a format found in a source, and how its text is to be read. */
export interface ScannedBlock extends Span {
  readonly kind: BlockKind;
  readonly structure: BlockStructure;
  /** Tells it from a block with the same text that is read in another way. */
  readonly how: string;
  readonly read: ReadText;
}

/** Reads the block. Ranges of the comments are relative to it. */
export function readScannedBlock(
  source: string,
  { start, end, kind, read }: ScannedBlock,
): { block: Block; comments: CommentRange[] } {
  const text = ownCopy(source.slice(start, end));
  const builder = new ProseBuilder(text);
  const comments: CommentRange[] = [];
  read(text, builder, comments);
  return { block: { start, end, kind, prose: builder.build() }, comments };
}
