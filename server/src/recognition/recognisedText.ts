import type { BlockKind, BlockStructure } from '../text/block';
import type { FrontMatterField } from '../text/frontMatter';
import type { Prose } from '../text/prose';
import type { Span } from '../text/span';
import type { Mention } from './mention';

/** A block of the text as the rules see it: a paragraph, a heading, a table cell. Its prose begins at `start`. */
export interface RecognisedBlock extends Span {
  readonly kind: BlockKind;
  readonly prose: Prose;
  readonly structure: BlockStructure;
}

/** Whether a block is a table cell in the same row as the block before it. */
export function continuesRow(block: RecognisedBlock | undefined, before: RecognisedBlock | undefined): boolean {
  const row = block?.structure.cell?.row;
  return row !== undefined && before?.structure.cell?.row === row;
}

/** A whole text after recognition: what its rules look at. Everything is in the order of the text. */
export interface RecognisedText {
  /** Everything that was read, markup included. */
  readonly source: string;
  readonly mentions: readonly Mention[];
  readonly blocks: readonly RecognisedBlock[];
  /** What the front matter gives as `asOf`, whether it is a day or not. */
  readonly asOf?: FrontMatterField | undefined;
}
