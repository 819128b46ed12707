import { type Mention, shiftMention } from '../recognition/mention';
import { BlockContent, type RecognisedBlock } from '../recognition/recognisedText';
import type { Recogniser } from '../recognition/recogniser';
import { type Directive, readDirective } from '../settings/directives';
import { type TextKind, unreadBlocks } from '../text/reading';
import { shiftSpan } from '../text/span';
import type { LintMemory, RememberedBlock } from './memory';

/** A text, block by block; everything is in its order, and offsets are into it. */
export interface ReadText {
  readonly blocks: readonly RecognisedBlock[];
  /** The same blocks as they are remembered, one for each. */
  readonly remembered: readonly RememberedBlock[];
  readonly mentions: readonly Mention[];
  readonly directives: readonly Directive[];
}

/** How much text, in UTF-16 units, is read between two yields. */
const unitsPerStep = 16_384;

/** Reads a text. What an earlier version of it left in the memory is not read again; the memory is then that of this one. */
export function* readBlocks(
  source: string,
  kind: TextKind,
  recogniser: Recogniser,
  memory: LintMemory | undefined,
): Generator<void, ReadText, void> {
  const blocks: RecognisedBlock[] = [];
  const remembered: RememberedBlock[] = [];
  const mentions: Mention[] = [];
  const directives: Directive[] = [];
  const byKey = new Map<string, RememberedBlock>();
  const next = { tree: memory?.tree };
  let sinceYield = 0;
  for (const unread of unreadBlocks(source, kind, next)) {
    if (!unread || sinceYield > unitsPerStep) {
      sinceYield = 0;
      yield;
    }
    if (!unread) continue;
    const { start, end, key, structure } = unread;
    sinceYield += end - start;
    let block = byKey.get(key) ?? memory?.blocks.get(key);
    if (!block) {
      const fresh = unread.read();
      const { kind: blockKind, prose } = fresh.block;
      const { mentions: found, possible } = recogniser.recognise(fresh.block);
      const id = `${memory?.nextBlock() ?? byKey.size}`;
      block = {
        content: new BlockContent(id, blockKind, prose, found, possible),
        directives: fresh.comments.flatMap((comment) => readDirective(comment) ?? []),
        found: [],
      };
    }
    byKey.set(key, block);
    remembered.push(block);
    const { content } = block;
    blocks.push({ start, end, kind: content.kind, prose: content.prose, structure, content });
    for (const mention of content.mentions) mentions.push(shiftMention(mention, start));
    for (const directive of block.directives) directives.push(shiftSpan(directive, start));
  }
  if (memory) {
    memory.tree = next.tree;
    memory.blocks = byKey;
  }
  return { blocks, remembered, mentions, directives };
}
