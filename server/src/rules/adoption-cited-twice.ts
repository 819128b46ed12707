import { contextOf } from '../context/contextOf';
import { type Neighbourhood, neighbourhoodOf } from '../context/outline/neighbourhood';
import { isMeantAsHistory, standsInHistory } from '../context/referenceContext';
import { languageAround } from '../context/surroundingLanguage';
import type { Reference } from '../recognition/mention';
import { byStandard, referencesByStandard, referencesIn } from '../recognition/references';
import { type IdenticalPair, identicalPairs } from './consistency/adoptions';
import { outdated } from './knowledge/outdated';
import { replaceBy } from './knowledge/replacement';
import type { Report, ReportedFix, Rule, TextRuleContext } from './rule';

/** Whoever meets two numbers in one document looks for two sets of requirements. */
export const adoptionCitedTwice: Rule = {
  id: 'adoption-cited-twice',
  family: 'consistency',
  description: 'A standard and the one that takes it over word for word, cited in one document as if they were two.',
  defaultSeverity: 'information',
  *checkText(document, context) {
    const all = document.facts.get(referencesByStandard);
    // The words around them are weighed only where two numbers of one text are cited at all.
    const names = new Set([...identicalPairs(all, context)].flatMap((pair) => pair.names));
    if (names.size === 0) return;
    const references = referencesIn(document).filter(({ standard }) => names.has(standard));
    const places = document.facts.get(neighbourhoodOf);
    for (const isChinese of [true, false]) {
      const cited = byStandard(
        references.filter((each) => isMeant(each, context) && (languageAround(each) === 'zh') === isChinese),
      );
      const pairs = [...identicalPairs(cited, context)];
      const adopters = numbersBeside(pairs);
      for (const pair of pairs) {
        const isOfManyCountries = (adopters.get(pair.names[1])?.size ?? 0) > 1;
        if (!isOfManyCountries && !isRelated(pair, all, places, context)) yield reportOf(pair, context, places);
      }
    }
  },
};

/** Whether the reference is to the standard itself, and other rules have nothing to say against its number and year. */
function isMeant(reference: Reference, { resolutionOf, placementOf }: TextRuleContext): boolean {
  const { supplements, version, identical } = reference.designation;
  if (supplements.length > 0 || version !== undefined || identical) return false;
  const kind = resolutionOf(reference)?.kind;
  if (kind !== undefined && kind !== 'known' && kind !== 'newer' && kind !== 'not-covered') return false;
  const placement = placementOf(reference);
  const around = contextOf(reference, placement);
  return !isMeantAsHistory(around) && !standsInHistory(around, placement);
}

/** Under which other numbers each adopted standard is cited: a text with more than one of them is for several countries. */
function numbersBeside(pairs: readonly IdenticalPair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const numbers = new Map<string, Set<string>>();
  for (const { names } of pairs) {
    const [adopting, adopted] = names;
    numbers.set(adopted, (numbers.get(adopted) ?? new Set<string>()).add(adopting));
  }
  return numbers;
}

/** Whether the document says somewhere how the two belong together, or has them beside each other. */
function isRelated(
  { names }: IdenticalPair,
  all: ReadonlyMap<string, readonly Reference[]>,
  places: Neighbourhood,
  context: TextRuleContext,
): boolean {
  const [adopting = [], adopted = []] = names.map((name) => all.get(name));
  if (adopting.some(({ designation }) => designation.identical)) return true;
  if ([...adopting, ...adopted].some((each) => speaksOfAdoption(each, context))) return true;
  const beside = new Set(adopting.flatMap((each) => places.placesOf(each)));
  return adopted.some((each) => places.placesOf(each).some((place) => beside.has(place)));
}

/** Whether the words that govern a reference tell of an adoption, or of a counterpart. */
function speaksOfAdoption(reference: Reference, context: TextRuleContext): boolean {
  const { cues } = contextOf(reference, context.placementOf(reference));
  return cues.has('adoption') || cues.has('correspondence');
}

function reportOf({ adopting, adopted }: IdenticalPair, context: TextRuleContext, places: Neighbourhood): Report {
  const isAdoptingFirst = adopting[0].start < adopted[0].start;
  const [later, earlier] = isAdoptingFirst ? [adopted, adopting] : [adopting, adopted];
  const [here, there] = [later[0], earlier[0]];
  const [outside, inside] = [adopting[0].canonical, adopted[0].canonical];
  return {
    start: here.start,
    end: here.end,
    canonical: here.canonical,
    message: {
      en: isAdoptingFirst
        ? `${outside}, which is cited elsewhere, takes over ${inside} word for word; cite one of the two, or say that they are the same.`
        : `${outside} takes over word for word ${inside}, which is cited elsewhere; cite one of the two, or say that they are the same.`,
      zh: `${outside}等同采用${inside}，本文档将两者作为两项标准分别引用；请只引用其中之一，或说明其等同关系。`,
    },
    fixes: citeInstead(later, there, context, places),
    related: [
      {
        start: there.start,
        end: there.end,
        message: { en: `${there.canonical} is cited here.`, zh: `此处引用了${there.canonical}。` },
      },
    ],
  };
}

/** Writes the other number everywhere; nothing in a list of references, where it stands already, or where it is out of force. */
function citeInstead(
  references: readonly Reference[],
  other: Reference,
  context: TextRuleContext,
  places: Neighbourhood,
): ReportedFix[] {
  if (outdated(other, context, context.placementOf(other))) return [];
  const { standard: name } = other;
  const { year } = other.designation;
  const edits = references.flatMap((reference) => {
    const { isInList, designation } = reference;
    if (isInList || places.sectionOf(reference)) return [];
    if (designation.year !== undefined && year === undefined) return [];
    return replaceBy(reference, designation.year === undefined ? name : other.canonical)?.edits ?? [];
  });
  if (edits.length < references.length) return [];
  const title = { en: `Cite ${other.canonical} instead`, zh: `改为引用${other.canonical}` };
  return [{ kind: 'suggested', title, edits }];
}
