import { undated } from '../designations/designation';
import { printDesignation } from '../designations/print';
import type { StandardMention } from '../recognition/mention';
import type { RecognisedText } from '../recognition/recognisedText';
import { currentEdition, type Resolution } from '../recognition/resolve';
import { citedElement } from './consistency/citedElement';
import { referencesIn } from './consistency/references';
import { isMeantAsHistory } from './history/historyWords';
import { standsInHistory } from './history/places';
import { replaceByEdition } from './knowledge/replacement';
import type { Rule } from './rule';

/** Clauses are numbered anew from edition to edition (ISO/IEC Directives, Part 2, clause 10; GB/T 1.1-2020, 9.5.4.1). */
export const clauseUndated: Rule = {
  id: 'clause-undated',
  family: 'consistency',
  description: 'A clause, table, figure or annex of a standard that is cited without the year of its edition.',
  defaultSeverity: 'information',
  check: (mention, context) => {
    if (mention.kind !== 'standard' || !isUndated(mention)) return undefined;
    const element = citedElement(mention);
    if (element === undefined) return undefined;
    const resolution = context.resolutionOf(mention);
    const edition = editionFor(mention, resolution, context.asOf);
    if (edition === undefined || isDatedElsewhere(mention, context.text)) return undefined;
    if (isMeantAsHistory(mention) || standsInHistory(mention, context.text)) return undefined;
    const { canonical, start, end } = mention;
    const such =
      edition === '' ? { en: ' with its year', zh: '' } : { en: `, such as ${edition}`, zh: `，例如${edition}` };
    return {
      start,
      end,
      message: {
        en: `“${element}” of ${canonical} may say something else in another edition; cite the edition${such.en}.`,
        zh: `引用${canonical}的具体内容（${element}）未注日期，其他版本的相应内容可能不同；请注明日期${such.zh}。`,
      },
      fixes: resolution?.kind === 'known' ? [replaceByEdition(mention, resolution.record, edition) ?? []].flat() : [],
    };
  },
};

function isUndated({ designation, members }: StandardMention): boolean {
  const { year, version, stage, allParts, supplements, identical } = designation;
  if (members.length > 0 || allParts || identical || supplements.length > 0) return false;
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
  { designation }: StandardMention,
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

/** The standards that the text cites with a year. */
const datedStandards = new WeakMap<RecognisedText, ReadonlySet<string>>();

/** Whether the text dates the standard in another place, as in its list of references: then the edition is known. */
function isDatedElsewhere({ designation }: StandardMention, text: RecognisedText): boolean {
  let names = datedStandards.get(text);
  if (!names) {
    const withYear = referencesIn(text).filter(({ designation: { year } }) => year !== undefined);
    names = new Set(withYear.map((reference) => printDesignation(undated(reference.designation))));
    datedStandards.set(text, names);
  }
  return names.has(printDesignation(undated(designation)));
}
