import type { Designation } from '../designations/designation';
import type { Bilingual } from '../language/bilingual';
import { currentEdition, type Resolution } from '../recognition/resolve';
import { replaceBy } from './knowledge/replacement';
import type { Rule } from './rule';

/** How many standards with that number nearly, and an edition of that year, are looked for. */
const looked = 3;

/** Said of series that are known in part, where nothing else can be said (design decision 4). */
export const impossibleYear: Rule = {
  id: 'impossible-year',
  family: 'knowledge',
  description: 'A year in which a number so high cannot have been issued.',
  defaultSeverity: 'warning',
  checkReference: (reference, context) => {
    const resolution = context.resolutionOf(reference);
    if (resolution?.kind !== 'impossible-year') return undefined;
    const { designation } = reference;
    const current = resolution.record && currentEdition(resolution.record);
    const suggestions = context.catalogue?.suggest(designation, looked) ?? [];
    const ofYear = suggestions.filter((each) => designation.year && each.designation.endsWith(designation.year));
    const meant = whatIsMeant(current?.designation, ofYear[0]?.designation);
    const why = whyImpossible(designation, resolution);
    const offered = [...(current ? [current.designation] : []), ...ofYear.map((each) => each.designation)];
    return {
      start: reference.start,
      end: reference.end,
      message: {
        en: `${reference.canonical} cannot exist: ${why.en}${meant.en}`,
        zh: `${reference.canonical}不可能存在：${why.zh}${meant.zh}`,
      },
      fixes: offered.flatMap((canonical) => replaceBy(reference, canonical) ?? []),
    };
  },
};

function whatIsMeant(current: string | undefined, near: string | undefined): Bilingual {
  if (current) return { en: `; the current edition is ${current}.`, zh: `；现行版本为${current}。` };
  return near ? { en: `; did you mean ${near}?`, zh: `；是否应为${near}？` } : { en: '.', zh: '。' };
}

/** What stands against a number and its year: part of a sentence, without a full stop. */
export function whyImpossible(
  { number }: Designation,
  { plausibility, coverage }: Resolution & { kind: 'impossible-year' },
): Bilingual {
  const { series, asOf } = coverage;
  switch (plausibility.kind) {
    case 'too-early':
      return {
        en: `no ${series} number from ${number} on is known from before ${plausibility.oldest}, as of ${asOf}`,
        zh: `截至${asOf}，${number}及以后的${series}编号最早见于${plausibility.oldest}年`,
      };
    case 'beyond':
      return {
        en: `the highest known ${series} number below it is ${plausibility.highest}, as of ${asOf}`,
        zh: `截至${asOf}，此前已知的最大${series}编号为${plausibility.highest}`,
      };
  }
}
