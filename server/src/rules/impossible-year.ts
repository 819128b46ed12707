import type { Designation } from '../designations/designation';
import { currentEdition, type Resolution } from '../recognition/resolve';
import { replaceBy } from './replacement';
import type { Rule } from './rule';

/** How many standards with that number nearly, and an edition of that year, are looked for. */
const looked = 3;

/** Said of series that are known in part, where nothing else can be said (design decision 4). */
export const impossibleYear: Rule = {
  id: 'impossible-year',
  family: 'knowledge',
  description: 'A year in which a number so high cannot have been issued.',
  defaultSeverity: 'warning',
  check: (mention, context) => {
    if (mention.kind !== 'standard') return undefined;
    const resolution = context.resolutionOf(mention);
    if (resolution?.kind !== 'impossible-year') return undefined;
    const { designation } = mention;
    const current = resolution.record && currentEdition(resolution.record);
    const suggestions = context.catalogue?.suggest(designation, looked) ?? [];
    const ofYear = suggestions.filter((each) => designation.year && each.designation.endsWith(designation.year));
    const instead = current ? `; the current edition is ${current.designation}` : '';
    const meant = ofYear[0] && !current ? `; did you mean ${ofYear[0].designation}?` : `${instead}.`;
    const offered = [...(current ? [current.designation] : []), ...ofYear.map((each) => each.designation)];
    return {
      start: mention.start,
      end: mention.end,
      message: `${mention.canonical} cannot exist: ${whyImpossible(designation, resolution)}${meant}`,
      fixes: offered.flatMap((canonical) => replaceBy(mention, canonical) ?? []),
    };
  },
};

/** What stands against a number and its year: part of a sentence, without a full stop. */
export function whyImpossible(
  { number }: Designation,
  { plausibility, coverage }: Resolution & { kind: 'impossible-year' },
): string {
  const { series, asOf } = coverage;
  switch (plausibility.kind) {
    case 'too-early':
      return `no ${series} number from ${number} on is known from before ${plausibility.oldest}, as of ${asOf}`;
    case 'beyond':
      return `the highest known ${series} number below it is ${plausibility.highest}, as of ${asOf}`;
  }
}
