import type { Placement, Row } from '../context/placement';
import type { Finding } from '../findings/finding';
import type { BlockContent } from '../recognition/recognisedText';
import type { Resolution } from '../recognition/resolve';
import type { Directive } from '../settings/directives';
import type { MarkdownTree } from '../text/markdown';

/** What was found in a block by the rules that look at single references. Offsets are relative to the block. */
export interface FoundInBlock {
  /** The settings, the language and the day under which it was found. */
  readonly request: string;
  readonly placement: Placement;
  readonly findings: readonly Finding[];
}

/** A block that was read, kept until it changes. Offsets are relative to the block. */
export interface RememberedBlock {
  readonly content: BlockContent;
  readonly directives: readonly Directive[];
  /** By the occurrence of the block: the same block may stand in several places of a text. */
  readonly found: (FoundInBlock | undefined)[];
}

/**
 * What is kept between two versions of one text. Belongs to one text, one kind and one catalogue. It grows with the newest
 * version alone: nothing in it holds an older one.
 */
export class LintMemory {
  /** The parsed Markdown of the latest version. */
  tree: MarkdownTree | undefined;
  /** The recognised blocks of the latest version by their key. */
  blocks: ReadonlyMap<string, RememberedBlock> = new Map();
  /** The rows of tables, and the blocks that stand alone, of the latest version. */
  rows: ReadonlyMap<string, Row> = new Map();
  /** What the catalogue knows of the standards of the latest version, by canonical form. */
  resolutions: ReadonlyMap<string, Resolution> = new Map();
  #blocksRead = 0;

  /** A number that no other block of the text has had. */
  nextBlock(): number {
    return this.#blocksRead++;
  }
}
