import type { Mention } from '../mention';
import type { BlockKind } from '../text/block';
import type { Prose } from '../text/prose';
import type { Span } from '../text/span';

/** A block of the text as the rules see it: a paragraph, a heading, a table cell. Its prose begins at `start`. */
export interface RecognisedBlock extends Span {
  readonly kind: BlockKind;
  readonly prose: Prose;
}

/** A whole text after recognition: what its rules look at. Everything is in the order of the text. */
export interface RecognisedText {
  readonly mentions: readonly Mention[];
  readonly blocks: readonly RecognisedBlock[];
}
