import { outdated, sayWithdrawn } from './outdated';
import { replaceBy } from './replacement';
import type { Rule } from './rule';

/** An outdated reference is often deliberate: a warning with the successor named, never part of fix-all. */
export const superseded: Rule = {
  id: 'superseded',
  family: 'knowledge',
  description: 'An edition that another one or another standard has replaced.',
  defaultSeverity: 'warning',
  check: (mention, context) => {
    const found = outdated(mention, context);
    if (!found || found.successors.length === 0) return undefined;
    const names = found.successors.join(' and ');
    const instead = found.isNewEdition ? `the current edition is ${names}` : `it is replaced by ${names}`;
    return {
      start: mention.start,
      end: mention.end,
      message: `${sayWithdrawn(found)}; ${instead}.`,
      fixes: found.successors.flatMap((successor) => replaceBy(found.mention, successor) ?? []),
      deprecated: true,
    };
  },
};
