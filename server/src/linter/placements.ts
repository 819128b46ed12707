import type { Placement } from '../context/placement';
import { type BlockContent, continuesRow, type RecognisedText } from '../recognition/recognisedText';
import { usualDashes } from '../rules/consistency/yearDash';
import { historicalBlocks } from '../rules/history/places';

/** The placements of all blocks of a text, by where each block begins. Linear in the number of blocks and mentions. */
export function placementsIn(text: RecognisedText): ReadonlyMap<number, Placement> {
  const historical = text.facts.get(historicalBlocks);
  const usualDash = text.facts.get(usualDashes);
  const placements = new Map<number, Placement>();
  let row: BlockContent[] = [];
  for (const [index, block] of text.blocks.entries()) {
    if (continuesRow(block, text.blocks[index - 1])) row.push(block.content);
    else row = [block.content];
    placements.set(block.start, { isHistory: historical.has(block.start), row, usualDash });
  }
  return placements;
}
