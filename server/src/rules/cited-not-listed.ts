import { type Citation, outlineOf } from '../context/outline/outline';
import type { StandardMention } from '../recognition/mention';
import { isNormative } from './references/normative';
import { looksLikeStandard, ownDesignations } from './references/profile';
import { designationsOf, StandardSet, seriesOf } from './references/standardSet';
import type { Report, Rule } from './rule';

/**
 * What a document requires must be in its list of normative references (ISO/IEC Directives, Part 2, 15.5;
 * GB/T 1.1-2020, 8.6). Only citations whose words make them normative count, and only in a document with such a list.
 */
export const citedNotListed: Rule = {
  id: 'cited-not-listed',
  family: 'list',
  description: 'A standard that the text requires and the list of normative references does not name.',
  defaultSeverity: 'warning',
  checkText: (document, context) => {
    const outline = document.facts.get(outlineOf);
    const lists = outline.sections.filter(({ kind }) => kind === 'normative');
    const [list] = lists;
    if (!list || !looksLikeStandard(outline)) return [];
    const isCitation = outline.citations.filter((each) => isNormative(each, context));
    if (isCitation.length === 0) return [];
    const listed = new StandardSet(
      [...lists.flatMap(({ mentions }) => mentions), ...ownDesignations(outline)],
      context.catalogue,
    );
    const missing = byStandard(isCitation).filter(([mention]) => mention && !listed.hasAny(mention));
    return missing.flatMap(([first, ...others]) => (first ? [reportOf(first, others, list.title)] : []));
  },
};

/** The citations of each standard together, in the order of the text. */
function byStandard(citations: readonly Citation[]): StandardMention[][] {
  const groups = new Map<string, StandardMention[]>();
  for (const { mention } of citations) {
    const key = designationsOf(mention)
      .map((designation) => `${seriesOf(designation)} ${designation.part ?? ''}`)
      .join();
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()];
}

function reportOf(mention: StandardMention, others: readonly StandardMention[], list: string): Report {
  const { start, end, canonical } = mention;
  return {
    start,
    end,
    canonical,
    message: {
      en: `The text requires ${canonical}, which “${list}” does not name; list it there or cite it as information.`,
      zh: `正文规范性引用了${canonical}，而“${list}”中没有列出；请列入清单，或改为资料性引用。`,
    },
    fixes: [],
    related: others.map((other) => ({
      start: other.start,
      end: other.end,
      message: { en: 'Required here as well.', zh: '此处也作了规范性引用。' },
    })),
  };
}
