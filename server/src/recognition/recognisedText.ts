import type { BlockKind, BlockStructure } from '../text/block';
import type { FrontMatterField } from '../text/frontMatter';
import type { Prose } from '../text/prose';
import type { Span } from '../text/span';
import { Facts } from './facts';
import type { Mention, PossibleMention } from './mention';

/**
 * What stands in a block, wherever the block stands: kept as long as the block does not change. All offsets are relative to
 * the block.
 */
export class BlockContent {
  /** What has been worked out of the block alone. */
  readonly facts = new Facts<BlockContent>(this);
  readonly #settled = new Map<string, BlockContent>();

  /**
   * @param id tells it from other blocks that are read with the same memory
   * @param mentions what is a mention by itself, in order
   * @param possible what is one only if the rest of the document says so, in order
   */
  constructor(
    readonly id: string,
    readonly kind: BlockKind,
    readonly prose: Prose,
    readonly mentions: readonly Mention[],
    readonly possible: readonly PossibleMention[] = [],
  ) {}

  /** The same block where those of the possible mentions with these indices are meant; each such block is made once. */
  settled(indices: readonly number[]): BlockContent {
    if (indices.length === 0) return this;
    const key = indices.join();
    let content = this.#settled.get(key);
    if (!content) {
      const meant = indices.flatMap((index) => this.possible[index]?.mention ?? []);
      const mentions = [...this.mentions, ...meant].sort((a, b) => a.start - b.start);
      content = new BlockContent(`${this.id}+${key}`, this.kind, this.prose, mentions);
      this.#settled.set(key, content);
    }
    return content;
  }
}

/** A block of the text: a paragraph, a heading, a table cell. Its prose begins at `start`. */
export interface RecognisedBlock extends Span {
  readonly kind: BlockKind;
  readonly prose: Prose;
  readonly structure: BlockStructure;
  readonly content: BlockContent;
}

/** Whether a block is a table cell in the same row as the block before it. */
export function continuesRow(block: RecognisedBlock | undefined, before: RecognisedBlock | undefined): boolean {
  const row = block?.structure.cell?.row;
  return row !== undefined && before?.structure.cell?.row === row;
}

/** A whole text after recognition: what its rules look at. Everything is in the order of the text. */
export class RecognisedText {
  /** What has been worked out of the text as a whole. */
  readonly facts = new Facts<RecognisedText>(this);

  /**
   * @param source everything that was read, markup included
   * @param asOf what the front matter gives as `asOf`, whether it is a day or not
   */
  constructor(
    readonly source: string,
    readonly mentions: readonly Mention[],
    readonly blocks: readonly RecognisedBlock[],
    readonly asOf: FrontMatterField | undefined,
  ) {}
}

/** The mentions of each block that has some, by where the block begins. */
export function mentionsByBlock({ mentions }: RecognisedText): ReadonlyMap<number, readonly Mention[]> {
  const byBlock = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const inBlock = byBlock.get(mention.place.blockStart);
    if (inBlock) inBlock.push(mention);
    else byBlock.set(mention.place.blockStart, [mention]);
  }
  return byBlock;
}
