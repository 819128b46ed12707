import { type Designation, undated } from '../designations/designation';
import { printDesignation } from '../designations/print';
import type { BlockContent } from '../recognition/recognisedText';
import { referencesIn } from '../recognition/references';
import type { Placement } from './placement';

/** Whether the standard, in any edition, is named in the paragraph or table row. */
export function isNamedBeside(standard: Designation, { row }: Placement): boolean {
  const name = printDesignation(undated(standard));
  return row.cells.some(({ facts }) => facts.get(namesIn).has(name));
}

/** The undated names of the published documents that a block cites. */
function namesIn(block: BlockContent): ReadonlySet<string> {
  return new Set(referencesIn(block).map(({ standard }) => standard));
}
