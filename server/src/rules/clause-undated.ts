import { citedElement } from '../context/citedElement';
import { contextOf } from '../context/contextOf';
import { isMeantAsHistory, standsInHistory } from '../context/referenceContext';
import type { Reference } from '../recognition/mention';
import { referencesIn } from '../recognition/references';
import { currentEdition, type Resolution } from '../recognition/resolve';
import { replaceByEdition } from './knowledge/replacement';
import type { Report, Rule, TextRuleContext } from './rule';

/** Clauses are numbered anew from edition to edition (ISO/IEC Directives, Part 2, clause 10; GB/T 1.1-2020, 9.5.4.1). */
export const clauseUndated: Rule = {
  id: 'clause-undated',
  family: 'consistency',
  description: 'A clause, table, figure or annex of a standard that is cited without the year of its edition.',
  defaultSeverity: 'information',
  *checkText(document, context) {
    const references = referencesIn(document);
    const isDated = ({ designation: { year } }: Reference) => year !== undefined;
    const dated = new Set(references.filter(isDated).map(({ standard }) => standard));
    for (const reference of references) {
      // Where the text dates the standard in another place, as in its list of references, the edition is known.
      if (!isUndated(reference) || dated.has(reference.standard)) continue;
      const report = reportOf(reference, context);
      if (report) yield report;
    }
  },
};

function reportOf(reference: Reference, context: TextRuleContext): Report | undefined {
  const element = citedElement(reference);
  if (element === undefined) return undefined;
  const resolution = context.resolutionOf(reference);
  const edition = editionFor(reference, resolution, context.asOf);
  if (edition === undefined) return undefined;
  const placement = context.placementOf(reference);
  const around = contextOf(reference, placement);
  if (isMeantAsHistory(around) || standsInHistory(around, placement)) return undefined;
  const { canonical, start, end } = reference;
  const such =
    edition === '' ? { en: ' with its year', zh: '' } : { en: `, such as ${edition}`, zh: `，例如${edition}` };
  return {
    start,
    end,
    canonical,
    message: {
      en: `“${element}” of ${canonical} may say something else in another edition; cite the edition${such.en}.`,
      zh: `引用${canonical}的具体内容（${element}）未注日期，其他版本的相应内容可能不同；请注明日期${such.zh}。`,
    },
    fixes: resolution?.kind === 'known' ? [replaceByEdition(reference, resolution.record, edition) ?? []].flat() : [],
  };
}

function isUndated({ designation, isInList }: Reference): boolean {
  const { year, version, stage, allParts, supplements, identical } = designation;
  if (isInList || allParts || identical || supplements.length > 0) return false;
  return year === undefined && version === undefined && stage === undefined;
}

/** Bodies whose standards are all dated by their year, also those that the catalogue does not know. */
const dated: ReadonlySet<string> = new Set(['iso', 'iec', 'cen-cenelec', 'china-national']);

/**
 * The dated designation of the edition in force; empty where the catalogue does not know the standard of a body that dates
 * all of its own. Undefined where nothing is to be said: of a withdrawn standard, a series, an unknown number, and of bodies
 * that do not date by the year.
 */
function editionFor(
  { designation }: Reference,
  resolution: Resolution | undefined,
  asOf: string | undefined,
): string | undefined {
  if (!resolution || resolution.kind === 'not-covered') {
    return dated.has(designation.body) ? '' : undefined;
  }
  if (resolution.kind !== 'known') return undefined;
  const current = currentEdition(resolution.record, asOf)?.designation;
  return current !== undefined && /[:-]\d{4}$/.test(current) ? current : undefined;
}
