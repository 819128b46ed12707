import { citedElement } from '../context/citedElement';
import { outlineOf } from '../context/outline/outline';
import type { Reference } from '../recognition/mention';
import { byStandard, referencesIn } from '../recognition/references';
import { replaceBy } from './knowledge/replacement';
import { isNormative } from './references/normative';
import { looksLikeStandard } from './references/profile';
import type { Document, Report, ReportedFix, Rule, TextRuleContext } from './rule';

/**
 * A dated reference is to one edition, an undated one to the latest (ISO/IEC Directives, Part 2, clause 10;
 * GB/T 1.1-2020, 9.5.4). In running text the short form is usual; in what a document requires the difference counts.
 */
export const datedUndatedMix: Rule = {
  id: 'dated-undated-mix',
  family: 'consistency',
  description:
    'A standard that the list of normative references names with its year and the requirements without, or the other way round.',
  defaultSeverity: 'hint',
  *checkText(document, context) {
    const { listed, required } = normativePlaces(document, context);
    if (listed.size === 0 || required.size === 0) return;
    for (const references of byStandard(referencesIn(document).filter(isSimple)).values()) {
      const entries = references.filter((each) => listed.has(each));
      const [entry] = entries;
      if (!entry || entries.some(({ canonical }) => canonical !== entry.canonical)) continue;
      const cited = references.filter((each) => required.has(each) && isDated(each) !== isDated(entry));
      const [first, ...more] = isDated(entry) ? cited : cited.filter(namesNoElement);
      if (first) yield reportOf(first, more, entry);
    }
  },
};

/** Where the normative references stand in their list, and where the text makes its requirements of a standard. */
function normativePlaces(
  document: Document,
  context: TextRuleContext,
): { listed: ReadonlySet<Reference>; required: ReadonlySet<Reference> } {
  const outline = document.facts.get(outlineOf);
  const lists = looksLikeStandard(outline) ? outline.sections.filter(({ kind }) => kind === 'normative') : [];
  const entries = lists.flatMap((list) => list.entries);
  return {
    listed: new Set(entries.flatMap(({ subject }) => (subject ? subject.references : []))),
    required: new Set(
      outline.citations.filter((each) => isNormative(each, context)).flatMap(({ mention }) => mention.references),
    ),
  };
}

function isSimple({ designation: { supplements, version, identical } }: Reference): boolean {
  return supplements.length === 0 && version === undefined && !identical;
}

function isDated({ designation }: Reference): boolean {
  return designation.year !== undefined;
}

/** Whoever cites a clause of a standard has to say of which edition, and may cite the standard undated besides. */
function namesNoElement(reference: Reference): boolean {
  return !reference.isInList && citedElement(reference) === undefined;
}

function reportOf(first: Reference, more: readonly Reference[], entry: Reference): Report {
  const { start, end, canonical } = first;
  return {
    start,
    end,
    canonical,
    message: isDated(entry)
      ? {
          en: `The list of normative references dates ${entry.canonical}, and the text requires ${canonical} in whatever edition is the latest; cite it with its year, or list it without.`,
          zh: `规范性引用文件清单中列出的是${entry.canonical}，正文引用${canonical}却未注日期（即适用最新版本）；请在正文注明日期，或在清单中不注日期。`,
        }
      : {
          en: `The text requires ${canonical}, and the list of normative references names ${entry.canonical} in whatever edition is the latest; list it with its year, or cite it without.`,
          zh: `正文引用的是${canonical}，规范性引用文件清单中列出的${entry.canonical}却未注日期（即适用最新版本）；请在清单中注明日期，或在正文中不注日期。`,
        },
    fixes: citeAsListed([first, ...more], entry),
    related: [
      ...more.map((each) => ({
        start: each.start,
        end: each.end,
        message: { en: 'Required here as well.', zh: '此处也作了规范性引用。' },
      })),
      { start: entry.start, end: entry.end, message: { en: 'The entry of the list.', zh: '清单中的条目。' } },
    ].sort((a, b) => a.start - b.start),
  };
}

function citeAsListed(references: readonly Reference[], { corrected, isInList }: Reference): ReportedFix[] {
  const edits = references.flatMap((reference) =>
    reference.isInList ? [] : (replaceBy(reference, corrected)?.edits ?? []),
  );
  if (edits.length < references.length || isInList) return [];
  const title = { en: `Cite “${corrected}”, as in the list`, zh: `与清单一致，写作“${corrected}”` };
  return [{ kind: 'suggested', title, edits }];
}
