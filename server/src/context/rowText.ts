import type { Placement } from './placement';

/** How much of a cell is read, in UTF-16 units, and how many cells to either side. */
const longestCell = 200;
const cellsBeside = 12;

/** What the other cells of the row say; empty where the block is no cell. */
export function otherCells({ row: { cells }, column }: Placement): string {
  return cells
    .slice(Math.max(0, column - cellsBeside), column + cellsBeside + 1)
    .filter((cell) => cell !== cells[column])
    .map(({ prose }) => prose.text.slice(0, longestCell))
    .join(' ');
}
