import type { Edition, StandardRecord } from '../catalogue/model/catalogue';
import type { Mention, StandardMention } from '../recognition/mention';
import { currentEdition } from '../recognition/resolve';
import { blockOf } from './history/blockOf';
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
  check: (mention, context) => {
    if (mention.kind !== 'standard' || mention.designation.stage === undefined) return undefined;
    const resolution = context.resolutionOf(mention);
    if (resolution?.kind !== 'known') return undefined;
    const published = publishedSince(mention, resolution.record, context);
    if (!published || speaksOfDrafting(mention) || isMeantAsHistory(mention)) return undefined;
    if (standsInHistory(mention, context.text)) return undefined;
    const { designation } = published;
    return {
      start: mention.start,
      end: mention.end,
      message: {
        en: `${mention.canonical} is a draft, and ${designation} has been published since; cite the published edition unless the draft itself is meant.`,
        zh: `${mention.canonical}是草案，此后已发布${designation}；除非特指草案，应引用已发布的版本。`,
      },
      fixes: [replaceBy(mention, designation) ?? []].flat(),
    };
  },
};

/**
 * The current edition, where it came after the draft: it is of the draft's year or a later one. A draft without a year may be
 * that of the next edition, unless the dataset has drafts as well and knows of none.
 */
function publishedSince(
  { designation }: StandardMention,
  record: StandardRecord,
  { asOf, catalogue }: RuleContext,
): Edition | undefined {
  const current = currentEdition(record, asOf);
  if (!current?.year) return undefined;
  if (designation.year !== undefined) return current.year >= designation.year ? current : undefined;
  const isPrepared = record.editions.some(({ status }) => status === 'draft' || status === 'upcoming');
  return catalogue?.coverage(designation)?.drafts && !isPrepared && asOf === undefined ? current : undefined;
}

/** Whether the words that govern the mention show that the draft itself is meant. */
function speaksOfDrafting({ place }: Mention): boolean {
  return blockOf(place.prose).meaningsFor(place).has('drafting');
}
