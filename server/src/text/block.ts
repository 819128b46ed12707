import type { Prose } from './prose';
import type { Span } from './span';

/** What a block of text is, as far as a rule may care. */
export type BlockKind = 'paragraph' | 'heading' | 'cell' | 'html';

/** A piece of text that is read on its own: a paragraph, a heading, a table cell. Its prose starts at `start`. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly prose: Prose;
}

/** An HTML comment, wherever it stands. */
export interface CommentRange extends Span {
  /** What stands between `<!--` and `-->`. */
  readonly text: string;
}
