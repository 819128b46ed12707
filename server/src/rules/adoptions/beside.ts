import { type Designation, undated } from '../../designations/designation';
import { printDesignation } from '../../designations/print';
import type { StandardMention } from '../../recognition/mention';
import type { RecognisedText } from '../../recognition/recognisedText';
import { referencesIn } from '../consistency/references';

/** Whether the standard, in any edition, is named in the same paragraph or table row as the mention. */
export function isNamedBeside(standard: Designation, { place }: StandardMention, text: RecognisedText): boolean {
  let groups = named.get(text);
  if (!groups) {
    groups = namesIn(text);
    named.set(text, groups);
  }
  return groups.get(place.blockStart)?.has(printDesignation(undated(standard))) === true;
}

/** The standards that are named in each paragraph or row, by where each of its blocks begins. */
const named = new WeakMap<RecognisedText, ReadonlyMap<number, ReadonlySet<string>>>();

function namesIn(text: RecognisedText): ReadonlyMap<number, ReadonlySet<string>> {
  const groups = new Map<number, Set<string>>();
  const rows = new Map<number, Set<string>>();
  for (const { start, structure } of text.blocks) {
    const row = structure.cell?.row;
    const group = (row === undefined ? undefined : rows.get(row)) ?? new Set<string>();
    if (row !== undefined) rows.set(row, group);
    groups.set(start, group);
  }
  for (const { designation, mention } of referencesIn(text)) {
    groups.get(mention.place.blockStart)?.add(printDesignation(undated(designation)));
  }
  return groups;
}
