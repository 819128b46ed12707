import type { Suggestion } from '../catalogue/catalogue';
import { printDesignation } from '../designations/print';
import type { StandardMention } from '../mention';
import type { Resolution } from '../recognition/resolve';
import { replaceBy } from './replacement';
import type { Rule } from './rule';

/** How many standards that may have been meant are offered. */
const offers = 3;

/** Said only where the dataset has the body's complete list (design decision 4). */
export const unknownNumber: Rule = {
  id: 'unknown-number',
  family: 'knowledge',
  description: 'A number that the issuing body has never issued.',
  defaultSeverity: 'warning',
  check: (mention, context) => {
    if (mention.kind !== 'standard') return undefined;
    const resolution = context.resolutionOf(mention);
    if (resolution?.kind !== 'unknown-number') return undefined;
    const suggestions = context.catalogue?.suggest(mention.designation, offers) ?? [];
    return {
      start: mention.start,
      end: mention.end,
      message: `${whatIsUnknown(mention, resolution)}${whatIsMeant(suggestions[0])}`,
      fixes: suggestions.flatMap(({ designation }) => replaceBy(mention, designation) ?? []),
    };
  },
};

function whatIsUnknown(mention: StandardMention, resolution: Resolution & { kind: 'unknown-number' }): string {
  const { designation } = mention;
  const { coverage, parts } = resolution;
  const asOf = `as of ${coverage.asOf}`;
  const { part, ...whole } = designation;
  if (part !== undefined && parts.length > 0) {
    const number = printDesignation({ prefix: whole.prefix, number: whole.number, supplements: [] });
    return `${number} has no part ${part}, ${asOf}`;
  }
  return `${mention.canonical} does not exist in the list of ${coverage.series} documents, ${asOf}`;
}

function whatIsMeant(suggestion: Suggestion | undefined): string {
  if (!suggestion) return '.';
  const { designation, title, reason } = suggestion;
  const name = title === undefined ? designation : `${designation} (${title})`;
  switch (reason) {
    case 'prefix':
      return `; the number is that of ${name}.`;
    case 'adoption':
      return `; the international standard with this number is adopted as ${name}.`;
    case 'digits-swapped':
      return `; did you mean ${name}, with two digits swapped?`;
    case 'digit-missing':
      return `; did you mean ${name}, with one digit more?`;
    case 'digit-extra':
      return `; did you mean ${name}, with one digit less?`;
    case 'title':
    case 'part':
    case 'digit-changed':
      return `; did you mean ${name}?`;
  }
}
