import { ownDesignationsOf } from '../context/documentNames';
import type { Placement, Row } from '../context/placement';
import { historicalBlocks } from '../context/places/historicalBlocks';
import { continuesRow, type RecognisedBlock, type RecognisedText } from '../recognition/recognisedText';
import { usualDashes } from '../rules/consistency/yearDash';
import type { LintMemory } from './memory';

/**
 * The placements of all blocks of a text, by where each block begins. Linear in the number of blocks and mentions. Rows that
 * the memory has of an earlier version of the text are taken from there; the memory is then that of this one.
 *
 * @param labels those that the document gives; see {@link labelsDefinedIn}
 */
export function placementsIn(
  text: RecognisedText,
  labels: ReadonlySet<string>,
  memory: LintMemory | undefined,
): ReadonlyMap<number, Placement> {
  const historical = text.facts.get(historicalBlocks);
  const usualDash = text.facts.get(usualDashes);
  const names = { labels, own: text.facts.get(ownDesignationsOf) };
  const placements = new Map<number, Placement>();
  const rows = new Map<string, Row>();
  for (const blocks of rowsIn(text.blocks)) {
    const key = keyOf(blocks);
    const row = rows.get(key) ?? memory?.rows.get(key) ?? rowOf(blocks);
    rows.set(key, row);
    for (const [column, { start }] of blocks.entries()) {
      placements.set(start, { row, column, isHistory: historical.has(start), usualDash, names });
    }
  }
  if (memory) memory.rows = rows;
  return placements;
}

/** The cells of each row of a table together, and every other block alone. */
function rowsIn(blocks: readonly RecognisedBlock[]): readonly (readonly RecognisedBlock[])[] {
  const rows: RecognisedBlock[][] = [];
  for (const [index, block] of blocks.entries()) {
    const row = rows.at(-1);
    if (row && continuesRow(block, blocks[index - 1])) row.push(block);
    else rows.push([block]);
  }
  return rows;
}

function keyOf(blocks: readonly RecognisedBlock[]): string {
  const from = blocks[0]?.start ?? 0;
  return blocks.map(({ start, content }) => `${content.id}@${start - from}`).join();
}

function rowOf(blocks: readonly RecognisedBlock[]): Row {
  const from = blocks[0]?.start ?? 0;
  return { cells: blocks.map(({ content }) => content), starts: blocks.map(({ start }) => start - from) };
}
