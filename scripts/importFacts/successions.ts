import { compareNaturalText } from '../../server/src/catalogue/model/naturalOrder';
import type { NumberSuccession, SuccessionKind } from '../../server/src/catalogue/model/succession';
import { parseCanonical } from '../../server/src/designations/canonical';
import { printDesignation } from '../../server/src/designations/print';
import { listOf, readTable } from './table';

const kinds: readonly SuccessionKind[] = ['renumbered', 'replaced', 'merged', 'split'];

const bases: Readonly<Record<string, NumberSuccession['basis']>> = {
  'agrees with the registers': 'stated',
  'general knowledge': 'known',
};

/** Rows that name a document under a prefix that it does not have, and as it is. */
const corrections: ReadonlyMap<string, string> = new Map([['ISO/IEC 33061', 'ISO/IEC TS 33061']]);

/**
 * Takes over what took the place of a standard under another number.
 *
 * @param asOf day of the table, ISO 8601
 */
export function importSuccessions(folder: string, asOf: string): NumberSuccession[] {
  const path = 'successions.tsv';
  const successions = readTable(folder, path).map((row): NumberSuccession => {
    const designation = row('designation');
    const kind = kinds.find((each) => each === row('kind'));
    const basis = bases[row('basis')];
    const since = row('since');
    if (!kind || !basis)
      throw new Error(`${path}: ${designation}: unknown kind “${row('kind')}” or basis “${row('basis')}”.`);
    return {
      designation: asPrinted(designation),
      successors: listOf(row('succeeded_by')).map(asPrinted),
      kind,
      ...(since === '' ? {} : { since }),
      basis,
      asOf,
    };
  });
  return successions.sort((a, b) => compareNaturalText(a.designation, b.designation));
}

/** As the body prints it: the table leaves out the “Std” of IEEE. What the grammar does not know yet stays as it is. */
function asPrinted(text: string): string {
  const read = parseCanonical(text.replace(/^IEEE (?=\d)/, 'IEEE Std '));
  const printed = read ? printDesignation(read) : text;
  return corrections.get(printed) ?? printed;
}
