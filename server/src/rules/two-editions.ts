import { contextOf } from '../context/contextOf';
import { type Neighbourhood, neighbourhoodOf, type SharedPlace } from '../context/outline/neighbourhood';
import { speaksOfItsTime } from '../context/ownTime';
import { isMeantAsHistory, type ReferenceContext, standsInHistory } from '../context/referenceContext';
import type { Reference } from '../recognition/mention';
import { referencesByStandard } from '../recognition/references';
import { outdated } from './knowledge/outdated';
import type { Report, ReportedFix, Rule, TextRuleContext } from './rule';

/** What a document requires of one standard is certain only when it means the same edition everywhere. */
export const twoEditions: Rule = {
  id: 'two-editions',
  family: 'consistency',
  description: 'One standard that a document cites in two editions, without a word that compares them.',
  defaultSeverity: 'warning',
  *checkText(document, context) {
    for (const [name, references] of document.facts.get(referencesByStandard)) {
      if (!context.documentOfRun && !haveTwoYears(references)) continue;
      const dated = references.filter((reference) => isMeant(reference, context));
      const editions = editionsOf(dated);
      const kept = [...editions.values()].reduce<Reference[]>((most, each) => (isBetter(each, most) ? each : most), []);
      const [first] = kept;
      if (editions.size === 1) yield* acrossDocuments(name, kept, context);
      if (editions.size < 2 || !first || isComparison(editions, document.facts.get(neighbourhoodOf))) continue;
      if (areInForce(editions, context)) continue;
      for (const others of editions.values()) {
        const [other] = others;
        if (others === kept || !other || isReportedAsOutdated(other, context)) continue;
        if (speaksOfItsTime(around(other, context), other.designation.year, first.designation.year)) continue;
        yield reportOf(name, others, first);
      }
    }
  },
};

function around(reference: Reference, { placementOf }: TextRuleContext): ReferenceContext {
  return contextOf(reference, placementOf(reference));
}

/** Whether the references are dated, and not all in the same year: a quick look before their words are weighed. */
function haveTwoYears(references: readonly Reference[]): boolean {
  const years = references.flatMap(({ designation: { year } }) => year ?? []);
  return years.some((year) => year !== years[0]);
}

/** Where documents are compared: another edition than that of an earlier document. */
function* acrossDocuments(name: string, references: readonly Reference[], context: TextRuleContext): Generator<Report> {
  const [first] = references;
  const year = first?.designation.year;
  if (!context.documentOfRun || !first || year === undefined || isReportedAsOutdated(first, context)) return;
  const citation = { value: year, start: first.start, isInForce: isInForce(first, context) };
  const earlier = context.documentOfRun.earlier(`edition of ${name} as of ${context.asOf}`, citation);
  if (!earlier || earlier.value === year || (earlier.isInForce && citation.isInForce)) return;
  if (speaksOfItsTime(around(first, context), year, earlier.value)) return;
  const { start, end, canonical } = first;
  yield {
    start,
    end,
    canonical,
    message: {
      en: `${name} is cited in the edition of ${year} here and in that of ${earlier.value} in ${earlier.place}; cite one edition in all documents, or say why both are meant.`,
      zh: `${name}在此处引用了${year}年版，在${earlier.place}引用了${earlier.value}年版；请在各文档中统一版本，或说明引用两个版本的原因。`,
    },
    fixes: yearFix(references, earlier.value),
  };
}

/** Whether the reference is dated and other rules have nothing to say against the edition. */
function isMeant(reference: Reference, context: TextRuleContext): boolean {
  if (reference.year === undefined) return false;
  const words = around(reference, context);
  if (isMeantAsHistory(words) || standsInHistory(words, context.placementOf(reference))) return false;
  const kind = context.resolutionOf(reference)?.kind;
  return kind === undefined || kind === 'known' || kind === 'newer' || kind === 'not-covered';
}

function editionsOf(references: readonly Reference[]): Map<string, Reference[]> {
  const editions = new Map<string, Reference[]>();
  for (const reference of references) {
    const year = reference.designation.year ?? '';
    const edition = editions.get(year);
    if (edition) edition.push(reference);
    else editions.set(year, [reference]);
  }
  return editions;
}

/** The edition that is cited most is taken for the one that is meant; of two that are cited as often, the newer one. */
function isBetter([a, ...moreOfA]: readonly Reference[], [b, ...moreOfB]: readonly Reference[]): boolean {
  if (!a || !b) return a !== undefined;
  if (moreOfA.length !== moreOfB.length) return moreOfA.length > moreOfB.length;
  return (a.designation.year ?? '') > (b.designation.year ?? '');
}

/** Two editions in one paragraph, one row, one column of a table or one list of references stand there on purpose. */
function isComparison(editions: ReadonlyMap<string, readonly Reference[]>, neighbourhood: Neighbourhood): boolean {
  const editionOf = new Map<SharedPlace, string>();
  for (const [year, references] of editions) {
    for (const reference of references) {
      const places = [neighbourhood.sectionOf(reference), neighbourhood.columnOf(reference)];
      for (const place of [neighbourhood.paragraphOf(reference), ...places]) {
        if (place === undefined) continue;
        const other = editionOf.get(place);
        if (other !== undefined && other !== year) return true;
        editionOf.set(place, year);
      }
    }
  }
  return false;
}

/** Whether two of the editions are in force side by side: then neither is a slip. */
function areInForce(editions: ReadonlyMap<string, readonly Reference[]>, context: TextRuleContext): boolean {
  return [...editions.values()].filter(([first]) => first && isInForce(first, context)).length > 1;
}

function isInForce(reference: Reference, context: TextRuleContext): boolean {
  const resolution = context.resolutionOf(reference);
  return resolution?.kind === 'known' && resolution.edition?.status === 'published';
}

/** The rule for superseded editions says more of one than that another is cited too. */
function isReportedAsOutdated(reference: Reference, context: TextRuleContext): boolean {
  const rules = context.settings.rules;
  if (rules.superseded === 'off' || rules.withdrawn === 'off') return false;
  return outdated(reference, context, context.placementOf(reference)) !== undefined;
}

function reportOf(name: string, [other, ...more]: readonly Reference[], first: Reference): Report {
  const { start, end, canonical, designation } = other ?? first;
  const year = first.designation.year ?? '';
  const also = { en: 'This edition is cited here as well.', zh: '此处也引用了该版本。' };
  return {
    start,
    end,
    canonical,
    message: {
      en: `${name} is cited in the edition of ${designation.year} here and in that of ${year} elsewhere; cite one edition, or say why both are meant.`,
      zh: `${name}在此处引用了${designation.year}年版，在别处引用了${year}年版；请统一版本，或说明引用两个版本的原因。`,
    },
    fixes: [other, ...more].every((each) => each !== undefined) ? yearFix([other ?? first, ...more], year) : [],
    related: [
      ...more.map((each) => ({ start: each.start, end: each.end, message: also })),
      {
        start: first.start,
        end: first.end,
        message: { en: `${first.canonical} is cited here.`, zh: `此处引用了${first.canonical}。` },
      },
    ].sort((a, b) => a.start - b.start),
  };
}

/** Writes the other year in all references to the edition; where one names amendments or a version, nothing. */
function yearFix(references: readonly Reference[], year: string): ReportedFix[] {
  const edits = references.flatMap((reference) => {
    const { supplements, version, month, identical } = reference.designation;
    const isPlain = supplements.length === 0 && version === undefined && month === undefined && !identical;
    return isPlain && reference.year ? [{ ...reference.year, text: year }] : [];
  });
  if (edits.length < references.length || !/^\d{4}$/.test(year)) return [];
  const title = { en: `Cite the edition of ${year}`, zh: `改为引用${year}年版` };
  return [{ kind: 'suggested', title, edits }];
}
