import { BlockContext } from '../../context/block';
import type { Prose } from '../../text/prose';

const blocks = new WeakMap<Prose, BlockContext>();

/** The context of the block that a prose is of, read once for all rules. */
export function blockOf(prose: Prose): BlockContext {
  let block = blocks.get(prose);
  if (!block) {
    block = new BlockContext(prose.text, []);
    blocks.set(prose, block);
  }
  return block;
}
