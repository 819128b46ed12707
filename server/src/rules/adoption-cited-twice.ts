import { undated } from '../designations/designation';
import { printDesignation } from '../designations/print';
import type { StandardMention } from '../recognition/mention';
import type { RecognisedText } from '../recognition/recognisedText';
import { type IdenticalPair, identicalPairs } from './consistency/adoptions';
import { standsInChinese } from './consistency/language';
import { byStandard, type Reference, referencesIn } from './consistency/references';
import { blockOf } from './history/blockOf';
import { isMeantAsHistory } from './history/historyWords';
import { standsInHistory } from './history/places';
import { outdated } from './knowledge/outdated';
import { replaceBy } from './knowledge/replacement';
import { outlineOf, type ReferenceSection } from './references/outline';
import type { Report, ReportedFix, Rule, RuleContext } from './rule';

/** Whoever meets two numbers in one document looks for two sets of requirements. */
export const adoptionCitedTwice: Rule = {
  id: 'adoption-cited-twice',
  family: 'consistency',
  description: 'A standard and the one that takes it over word for word, cited in one document as if they were two.',
  defaultSeverity: 'information',
  *checkText(text, context) {
    const references = referencesIn(text);
    const places = new Places(text);
    const all = byStandard(references);
    for (const isChinese of [true, false]) {
      const cited = byStandard(
        references.filter((each) => isMeant(each, context) && standsInChinese(each.mention) === isChinese),
      );
      const pairs = [...identicalPairs(cited, context)];
      const adopters = numbersBeside(pairs);
      for (const pair of pairs) {
        const isOfManyCountries = (adopters.get(pair.names[1])?.size ?? 0) > 1;
        if (!isOfManyCountries && !isRelated(pair, all, places)) yield reportOf(pair, context, places);
      }
    }
  },
};

/** Whether the reference is to the standard itself, and other rules have nothing to say against its number and year. */
function isMeant({ mention, designation }: Reference, { resolutionOf, text }: RuleContext): boolean {
  const { supplements, version, identical } = designation;
  if (supplements.length > 0 || version !== undefined || identical) return false;
  const kind = resolutionOf(mention)?.kind;
  if (kind !== undefined && kind !== 'known' && kind !== 'newer' && kind !== 'not-covered') return false;
  return !isMeantAsHistory(mention) && !standsInHistory(mention, text);
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

/** Where references stand beside each other, so that the writer has both in view. */
class Places {
  readonly #blocks;
  readonly #sections: readonly ReferenceSection[];

  constructor(text: RecognisedText) {
    this.#blocks = new Map(text.blocks.map((block) => [block.start, block]));
    this.#sections = outlineOf(text).sections;
  }

  /** The list of references that the reference stands in. */
  sectionOf({ start }: Reference): ReferenceSection | undefined {
    return this.#sections.find((each) => each.start <= start && start < each.end);
  }

  /** Its paragraph; its list or table, unless these are the normative references, of which each is to stand for itself. */
  of(reference: Reference): readonly (string | ReferenceSection)[] {
    const { blockStart } = reference.mention.place;
    const section = this.sectionOf(reference);
    const paragraph = `at ${blockStart}`;
    if (section?.kind === 'normative') return [paragraph];
    const { list, cell } = this.#blocks.get(blockStart)?.structure ?? {};
    return [
      paragraph,
      ...(section ? [section] : []),
      ...(list === undefined ? [] : [`in ${list}`]),
      ...(cell ? [`in ${cell.table}`] : []),
    ];
  }
}

/** Whether the document says somewhere how the two belong together, or has them beside each other. */
function isRelated({ names }: IdenticalPair, all: ReadonlyMap<string, readonly Reference[]>, places: Places): boolean {
  const [adopting = [], adopted = []] = names.map((name) => all.get(name));
  if (adopting.some(({ designation }) => designation.identical)) return true;
  if ([...adopting, ...adopted].some(({ mention }) => speaksOfAdoption(mention))) return true;
  const beside = new Set(adopting.flatMap((each) => places.of(each)));
  return adopted.some((each) => places.of(each).some((place) => beside.has(place)));
}

/** Whether the words that govern the mention tell of an adoption, or of a counterpart. */
function speaksOfAdoption({ place }: StandardMention): boolean {
  const meanings = blockOf(place.prose).meaningsFor(place);
  return meanings.has('adoption') || meanings.has('correspondence');
}

function reportOf({ adopting, adopted }: IdenticalPair, context: RuleContext, places: Places): Report {
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
  context: RuleContext,
  places: Places,
): ReportedFix[] {
  if (outdated(other.mention, context)) return [];
  const name = printDesignation(undated(other.designation));
  const { year } = other.designation;
  const edits = references.flatMap((reference) => {
    const { mention, designation } = reference;
    if (mention.members.length > 0 || places.sectionOf(reference)) return [];
    if (designation.year !== undefined && year === undefined) return [];
    return replaceBy(mention, designation.year === undefined ? name : other.canonical)?.edits ?? [];
  });
  if (edits.length < references.length) return [];
  const title = { en: `Cite ${other.canonical} instead`, zh: `改为引用${other.canonical}` };
  return [{ kind: 'suggested', title, edits }];
}
