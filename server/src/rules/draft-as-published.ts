import type { Edition, StandardRecord } from '../catalogue/model/catalogue';
import { contextOf } from '../context/contextOf';
import { isMeantAsHistory, standsInHistory } from '../context/referenceContext';
import type { Reference } from '../recognition/mention';
import { currentEdition } from '../recognition/resolve';
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
    if (!published) return undefined;
    const around = contextOf(reference, placement);
    if (around.cues.has('drafting') || isMeantAsHistory(around) || standsInHistory(around, placement)) return undefined;
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
