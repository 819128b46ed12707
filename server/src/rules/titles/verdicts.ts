import type { Catalogue, StandardRecord } from '../../catalogue/model/catalogue';
import { misreadings } from '../../catalogue/questions/misreadings';
import { contextOf } from '../../context/contextOf';
import type { Placement } from '../../context/placement';
import { isMeantAsHistory } from '../../context/referenceContext';
import { type TitleBeside, titlesBeside } from '../../context/titles/titlesBeside';
import { parseCanonical } from '../../designations/canonical';
import type { BodyId } from '../../designations/designation';
import type { Reference } from '../../recognition/mention';
import { ownCopy } from '../../text/ownCopy';
import type { Span, TextEdit } from '../../text/span';
import type { RuleContext } from '../rule';
import { type Comparison, compareTitles, isWholeTitle } from './compare';
import { languageOf, type TitleLanguage, titleWords } from './words';

/** A title that is not the one which the catalogue has for the standard beside it. */
export interface TitleVerdict {
  readonly reference: Reference;
  /** The title in the text, and where it stands in the source. */
  readonly written: string;
  readonly place: Span;
  readonly language: TitleLanguage;
  /** The title that the catalogue has for the standard; undefined where it does not know the standard. */
  readonly known: string | undefined;
  /** The standards whose title it is, when there are any. */
  readonly owners: readonly StandardRecord[];
  /** The edit that writes the known title; undefined where markup forbids it. */
  readonly edit: TextEdit | undefined;
}

/**
 * A title beside the reference that differs from the catalogue's; undefined when there is none. Says nothing of editions that
 * another one has replaced: the catalogue has the title of the newest.
 */
export function titleVerdict(
  reference: Reference,
  context: RuleContext,
  placement: Placement,
): TitleVerdict | undefined {
  if (!context.catalogue || !hasOwnTitle(reference)) return undefined;
  return judge(reference, titlesBeside(reference, placement), context, placement);
}

function hasOwnTitle({ isInList, designation }: Reference): boolean {
  const { allParts, stage, supplements, version } = designation;
  return !isInList && !allParts && stage === undefined && supplements.length === 0 && version === undefined;
}

interface Candidate {
  readonly title: TitleBeside;
  readonly language: TitleLanguage;
  readonly known: string | undefined;
  readonly comparison: Comparison | undefined;
}

function judge(
  reference: Reference,
  titles: readonly TitleBeside[],
  context: RuleContext,
  placement: Placement,
): TitleVerdict | undefined {
  if (titles.length === 0) return undefined;
  const record = titledRecord(reference, context, placement);
  if (record === 'unjudged') return undefined;
  const candidates = titles.flatMap((title): Candidate[] => {
    const language = languageOf(title.text);
    if (!language) return [];
    const known = record?.titles[language];
    if (record && known === undefined && !isKnownForCertain(reference, record)) return [];
    const comparison = known === undefined ? undefined : compareTitles(textFor(title, known), known, language);
    return [{ title, language, known, comparison }];
  });
  if (candidates.some(({ comparison }) => comparison?.kind === 'same')) return undefined;
  for (const candidate of candidates) {
    const owners = ownersOf(reference, candidate, record, context);
    if (owners.length > 0) return verdictOf(reference, candidate, candidate.title.text.length, owners);
  }
  const differing = candidates.filter((candidate) => isMismatch(reference, candidate));
  const [only] = differing;
  if (!only || differing.some(({ title }) => !title.beginsLike(only.title))) return undefined;
  const { ending } = only.title;
  const isWhole = ending === 'marked' || !only.comparison?.spansKnown;
  return verdictOf(reference, only, isWhole ? only.title.text.length : (only.comparison?.end ?? 0), []);
}

/** Two documents of ISO and IEC that are both in force have different titles, also where one of the titles is not known. */
function isKnownForCertain({ designation }: Reference, record: StandardRecord): boolean {
  return numbersOf(designation.body) === 'iso' && record.editions.some(({ status }) => status === 'published');
}

/** The record whose title the reference should have beside it; undefined where the catalogue does not know the standard. */
function titledRecord(
  reference: Reference,
  context: RuleContext,
  placement: Placement,
): StandardRecord | 'unjudged' | undefined {
  const resolution = context.resolutionOf(reference);
  if (resolution?.kind === 'not-covered') return undefined;
  if (resolution?.kind !== 'known' || isMeantAsHistory(contextOf(reference, placement))) return 'unjudged';
  const { record } = resolution;
  const newest = record.editions.findLast(({ status }) => status !== 'draft' && status !== 'upcoming');
  const { year } = reference.designation;
  return year === undefined || year === newest?.year ? record : 'unjudged';
}

/** Of an open text no more than the title with some words too many can be. */
function textFor({ text, ending }: TitleBeside, known: string): string {
  return ending === 'marked' ? text : text.slice(0, Math.ceil(known.length * 1.3) + 8);
}

/** English titles of Chinese standards are translations: only a slip in one is certain. */
function isTranslation({ designation }: Reference, language: TitleLanguage): boolean {
  return language === 'en' && designation.body === 'china-national';
}

/** The share of words without counterpart that a title without a sure end may have. */
const mostDiffering = 0.25;
const mostDifferingInCell = 0.4;

/** An entry of a list that is as long as the title, to a sign or two, is meant as the whole of it, also with another last word. */
function isAsLong({ text, ending }: TitleBeside, known: string): boolean {
  return ending === 'entry' && Math.abs(text.length - known.length) <= 2;
}

function isMismatch(reference: Reference, { title, language, known, comparison }: Candidate): boolean {
  if (!comparison || known === undefined || comparison.kind !== 'similar') return false;
  if (isTranslation(reference, language)) return comparison.isSlip;
  const differing = Math.max(comparison.extra, comparison.missing);
  const words = titleWords(known, language).length;
  // What stands in the next cell may be a product or a subject.
  if (title.isInOtherCell && differing > Math.max(1, words * mostDifferingInCell)) return false;
  if (title.ending === 'marked') return true;
  if ((!comparison.spansKnown && !isAsLong(title, known)) || title.ending === 'phrase') return false;
  return differing <= Math.max(1, words * mostDiffering);
}

/** How many words, of Chinese signs, a title needs to belong to one standard only. */
const leastWords: Readonly<Record<TitleLanguage, number>> = { en: 3, zh: 6 };

/** More standards with the same title than this prove nothing. */
const mostOwners = 2;

function ownersOf(
  reference: Reference,
  { title, language, comparison }: Candidate,
  record: StandardRecord | undefined,
  context: RuleContext,
): StandardRecord[] {
  if (title.ending === 'open' || (title.ending === 'phrase' && comparison?.kind === 'similar')) return [];
  const words = titleWords(title.text, language).filter(({ isFunctionWord }) => !isFunctionWord);
  if (words.length < leastWords[language]) return [];
  const owners = withTitle(title.text, language, context);
  if (record && owners.some((owner) => isSuccession(owner, record) || owner.designation === record.designation))
    return [];
  const ofBody = owners.filter((owner) => {
    const designation = parseCanonical(owner.designation, reference.designation.body);
    if (!designation || numbersOf(designation.body) !== numbersOf(reference.designation.body)) return false;
    return record !== undefined || isMisread(reference.designation.number, designation.number);
  });
  return ofBody.length > mostOwners ? [] : ofBody;
}

function isMisread(written: string, meant: string): boolean {
  return misreadings(written).some(({ number }) => number === meant);
}

function isSuccession(a: StandardRecord, b: StandardRecord): boolean {
  const names = (from: StandardRecord, to: StandardRecord): boolean =>
    from.editions.some(({ succession }) =>
      succession?.designations.some(
        (other) =>
          other === to.designation || other.startsWith(`${to.designation}:`) || other.startsWith(`${to.designation}-`),
      ),
    );
  return names(a, b) || names(b, a);
}

/** Who hands out the numbers: ISO and IEC share their titles' form and their joint documents. */
function numbersOf(body: BodyId): BodyId {
  return body === 'iec' ? 'iso' : body;
}

/** The titles that were searched for: the same ones stand in many texts and are linted again after every edit. */
class SearchedTitles {
  readonly #found = new Map<string, readonly string[]>();

  constructor(private readonly catalogue: Catalogue) {}

  /** The standards with this title that are not out of force. */
  withTitle(title: string, language: TitleLanguage): readonly string[] {
    let found = this.#found.get(title);
    if (!found) {
      if (this.#found.size >= mostSearched) this.#found.clear();
      found = this.catalogue
        .search(title, { limit: 8, language })
        .filter((result) => isWholeTitle(title, result.title, language))
        .filter(({ status }) => status !== 'withdrawn' && status !== 'superseded')
        .map(({ designation }) => designation);
      this.#found.set(ownCopy(title), found);
    }
    return found;
  }
}

const mostSearched = 2000;

function searchedTitles(catalogue: Catalogue): SearchedTitles {
  return new SearchedTitles(catalogue);
}

/** The standards with this title that are not out of force. */
function withTitle(title: string, language: TitleLanguage, context: RuleContext): StandardRecord[] {
  const found = context.ofCatalogue?.get(searchedTitles).withTitle(title, language) ?? [];
  return found.flatMap((designation) => context.find(designation) ?? []);
}

function verdictOf(
  reference: Reference,
  { title, language, known }: Candidate,
  length: number,
  owners: readonly StandardRecord[],
): TitleVerdict {
  const place = title.placeOf(length);
  const plain = title.plainly(length);
  return {
    reference,
    written: plain?.replace(/\s+/g, ' ') ?? title.text.slice(0, length),
    place,
    language,
    known,
    owners,
    edit: known !== undefined && plain !== undefined ? { ...place, text: withDashesOf(plain, known) } : undefined,
  };
}

/** The known title with the dash between its elements that the text uses. */
function withDashesOf(raw: string, known: string): string {
  const dash = [' — ', ' – ', ' - ', '—'].find((each) => raw.includes(each));
  return dash === undefined ? known : known.replace(/ [—–-] /g, dash);
}
