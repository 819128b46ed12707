import type { Edition, StandardRecord } from '../catalogue/model/catalogue';
import type { Reference } from '../recognition/mention';
import { currentEdition } from '../recognition/resolve';
import { isMeantAsHistory } from './history/historyWords';
import { standsInHistory } from './history/places';
import { replaceBy } from './knowledge/replacement';
import type { Rule, RuleContext } from './rule';

/** A draft is a working paper of its committee: what holds is the edition that was published. */
export const draftAsPublished: Rule = {
  id: 'draft-as-published',
  family: 'knowledge',
  description: 'A draft that is cited although the edition which it became has been published.',
  defaultSeverity: 'information',
  checkReference: (reference, context, placement) => {
    if (reference.designation.stage === undefined) return undefined;
    const resolution = context.resolutionOf(reference);
    if (resolution?.kind !== 'known') return undefined;
    const published = publishedSince(reference, resolution.record, context);
    if (!published || speaksOfDrafting(reference) || isMeantAsHistory(reference)) return undefined;
    if (standsInHistory(reference, placement)) return undefined;
    const { designation } = published;
    return {
      start: reference.start,
      end: reference.end,
      message: {
        en: `${reference.canonical} is a draft, and ${designation} has been published since; cite the published edition unless the draft itself is meant.`,
        zh: `${reference.canonical}是草案，此后已发布${designation}；除非特指草案，应引用已发布的版本。`,
      },
      fixes: [replaceBy(reference, designation) ?? []].flat(),
    };
  },
};

/**
 * The current edition, where it came after the draft: it is of the draft's year or a later one. A draft without a year may be
 * that of the next edition, unless the dataset has drafts as well and knows of none.
 */
function publishedSince(
  { designation }: Reference,
  record: StandardRecord,
  { asOf, catalogue }: RuleContext,
): Edition | undefined {
  const current = currentEdition(record, asOf);
  if (!current?.year) return undefined;
  if (designation.year !== undefined) return current.year >= designation.year ? current : undefined;
  const isPrepared = record.editions.some(({ status }) => status === 'draft' || status === 'upcoming');
  return catalogue?.coverage(designation)?.drafts && !isPrepared && asOf === undefined ? current : undefined;
}

/** How far from the reference, in UTF-16 units of the prose, words of drafting count. */
const nearby = 120;

const draftingWords =
  /\b(?:draft|ballot|vot(?:e|es|ed|ing)\b|comment|enquiry|inquiry|proposal|proposed|committee stage|under development|in preparation|forthcoming|upcoming|project)|征求意见|草案|草稿|送审|报批|投票|制定|起草|立项|在研|研制/i;

/** Whether words near the reference show that the draft itself is meant. */
function speaksOfDrafting({ place }: Reference): boolean {
  const { text } = place.prose;
  const before = text.slice(Math.max(0, place.start - nearby), place.start);
  return draftingWords.test(`${before} ${text.slice(place.end, place.end + nearby)}`);
}
