import { currentEdition } from '../recognition/resolve';
import { replaceBy } from './replacement';
import type { Rule } from './rule';

/** Said only where the dataset has all editions of the standard (design decision 4). */
export const unknownEdition: Rule = {
  id: 'unknown-edition',
  family: 'knowledge',
  description: 'A year in which the standard had no edition.',
  defaultSeverity: 'warning',
  check: (mention, context) => {
    if (mention.kind !== 'standard') return undefined;
    const resolution = context.resolutionOf(mention);
    if (resolution?.kind !== 'unknown-edition') return undefined;
    const { record } = resolution;
    const years = record.editions.flatMap(({ year, status }) => (year && status !== 'draft' ? [year] : []));
    const current = currentEdition(record);
    const instead = current ? `; the current edition is ${current.designation}` : '';
    return {
      start: mention.start,
      end: mention.end,
      message: `${record.designation} has no edition of ${mention.designation.year} (there are ${years.join(', ')})${instead}.`,
      fixes: current ? [replaceBy(mention, current.designation) ?? []].flat() : [],
    };
  },
};
