import { parseCanonical } from '../../../designations/canonical';
import { type Designation, undated } from '../../../designations/designation';
import { printDesignation } from '../../../designations/print';
import { inOrder } from '../../lists/ownStandards';
import type { Edition, EditionSupplement, StandardRecord, Status, Succession } from '../../model/catalogue';
import type { Dataset, SeriesData } from '../../model/dataset';
import type { Deliverable } from './deliverable';
import { UnfitList } from './unfitList';

/** A dataset with ISO's list taken over. */
export interface Merged {
  readonly dataset: Dataset;
  /** How many documents of the list were taken over, and how many the grammar or the dataset has no place for. */
  readonly taken: number;
  readonly leftOut: number;
}

/** The list must have at least this part of the ISO documents that are known already; otherwise it is not whole. */
const leastPart = 0.9;

const source = 'ISO Open Data, list of deliverables';

/**
 * Puts ISO's list in the place of what the dataset knows of ISO's own series. What the list does not have, such as days of
 * withdrawal, Chinese titles and adoptions, is kept. Of documents of other bodies only those are added that are new.
 *
 * @param asOf day of the list, ISO 8601
 * @throws UnfitList when the list is older than the dataset or has too few documents
 */
export function mergeDeliverables(dataset: Dataset, deliverables: readonly Deliverable[], asOf: string): Merged {
  const own = dataset.series.filter(isOwnSeries);
  const newest =
    own
      .map((series) => series.asOf)
      .sort()
      .at(-1) ?? '';
  if (asOf < newest) throw new UnfitList(`The list is of ${asOf} and older than the catalogue, which is of ${newest}.`);
  const merge = new Merge(dataset, new Set(own.flatMap(({ prefixes }) => prefixes)));
  merge.take(deliverables);
  merge.checkWhole();
  return {
    dataset: {
      ...dataset,
      series: dataset.series.map((series) =>
        own.includes(series) ? { ...series, asOf, source, drafts: true } : series,
      ),
      records: merge.records(),
    },
    taken: merge.taken,
    leftOut: deliverables.length - merge.taken,
  };
}

function isOwnSeries({ prefixes }: SeriesData): boolean {
  return prefixes.every((prefix) => /^(?:ISO|IWA)\b/.test(prefix));
}

interface Row {
  readonly deliverable: Deliverable;
  readonly designation: Designation;
  readonly text: string;
}

interface NewEdition {
  readonly edition: Edition;
  readonly title: string | undefined;
  readonly committee: string | undefined;
}

class Merge {
  taken = 0;
  readonly #known: ReadonlyMap<string, StandardRecord>;
  readonly #prefixes: ReadonlySet<string>;
  readonly #editions = new Map<string, Map<string, NewEdition>>();
  #replacements: ReadonlyMap<number, string> = new Map();

  constructor(
    private readonly dataset: Dataset,
    private readonly ownPrefixes: ReadonlySet<string>,
  ) {
    this.#known = new Map(dataset.records.map((record) => [record.designation, record]));
    this.#prefixes = new Set(dataset.series.flatMap(({ prefixes }) => prefixes));
  }

  take(deliverables: readonly Deliverable[]): void {
    const rows = deliverables.flatMap((deliverable): Row[] => {
      if (isCancelled(deliverable)) return [];
      const designation = parseCanonical(deliverable.reference);
      if (!designation || designation.allParts || !this.#prefixes.has(designation.prefix)) return [];
      return [{ deliverable, designation, text: printDesignation(designation) }];
    });
    this.#replacements = new Map(rows.map(({ deliverable, text }) => [deliverable.id, text]));
    const isSupplement = ({ designation }: Row): boolean =>
      designation.supplements.length > 0 || designation.version !== undefined;
    for (const row of rows) if (!isSupplement(row)) this.#addEdition(row);
    for (const row of rows) if (isSupplement(row)) this.#addSupplement(row);
  }

  checkWhole(): void {
    let known = 0;
    for (const { designation, editions } of this.dataset.records) {
      if (!this.#isOwn(designation)) continue;
      for (const { status } of editions) if (status !== 'draft' && status !== 'upcoming') known++;
    }
    let listed = 0;
    for (const [designation, editions] of this.#editions) if (this.#isOwn(designation)) listed += editions.size;
    if (listed < known * leastPart)
      throw new UnfitList(`The list names ${listed} ISO documents, and ${known} are known already; it is not whole.`);
  }

  records(): StandardRecord[] {
    const records = this.dataset.records.filter(({ designation }) => !this.#editions.has(designation));
    for (const [designation, editions] of this.#editions) records.push(this.#record(designation, editions));
    return records;
  }

  #addEdition({ deliverable, designation, text }: Row): void {
    const key = printDesignation(undated(designation));
    const known = this.#known.get(key)?.editions.find((edition) => edition.designation === text);
    if (known && !this.ownPrefixes.has(designation.prefix)) return;
    const editions = this.#editions.get(key) ?? new Map<string, NewEdition>();
    this.#editions.set(key, editions);
    if (editions.has(text)) return;
    this.taken++;
    const { titleEn: title, ownerCommittee: committee } = deliverable;
    editions.set(text, { edition: this.#edition({ deliverable, designation, text }, known), title, committee });
  }

  #edition({ deliverable, designation, text }: Row, known: Edition | undefined): Edition {
    const succession = this.#succession(deliverable) ?? known?.succession;
    const status = statusOf(deliverable, succession);
    const isOver = status === 'superseded' || status === 'withdrawn';
    return {
      designation: text,
      ...(designation.year === undefined || designation.year === '—' ? {} : { year: designation.year }),
      status,
      ...(deliverable.publicationDate === undefined ? {} : { published: deliverable.publicationDate }),
      ...(isOver && known?.withdrawn !== undefined ? { withdrawn: known.withdrawn } : {}),
      ...(succession === undefined ? {} : { succession }),
      page: pageOf(deliverable, this.ownPrefixes.has(designation.prefix)),
      supplements: [],
      ...(known?.versions === undefined ? {} : { versions: known.versions }),
    };
  }

  #addSupplement({ deliverable, designation, text }: Row): void {
    const { supplements: _, version: __, ...base } = designation;
    const editions = this.#editions.get(printDesignation(undated(designation)));
    const name = printDesignation({ ...base, supplements: [] });
    const found = editions?.get(name);
    if (!editions || !found || designation.version !== undefined) return;
    this.taken++;
    const status = statusOf(deliverable, this.#succession(deliverable));
    const supplement: EditionSupplement = {
      designation: text,
      status,
      ...(deliverable.publicationDate === undefined ? {} : { published: deliverable.publicationDate }),
      page: pageOf(deliverable, this.ownPrefixes.has(designation.prefix)),
    };
    const { edition } = found;
    const supplements = [...edition.supplements.filter((other) => other.designation !== text), supplement].sort(
      (a, b) => ((a.published ?? '9999') < (b.published ?? '9999') ? -1 : 1),
    );
    editions.set(name, { ...found, edition: { ...edition, supplements } });
  }

  #succession({ replacedBy }: Deliverable): Succession | undefined {
    // An edition is often replaced by the next one and its amendment: the edition is named first.
    const isSupplement = (text: string): number => Number((parseCanonical(text)?.supplements.length ?? 0) > 0);
    const designations = replacedBy
      .flatMap((id) => this.#replacements.get(id) ?? [])
      .sort((a, b) => isSupplement(a) - isSupplement(b));
    return designations.length === 0 ? undefined : { designations, basis: 'stated' };
  }

  #record(designation: string, found: ReadonlyMap<string, NewEdition>): StandardRecord {
    const known = this.#known.get(designation);
    const isOwn = this.#isOwn(designation);
    const kept = (known?.editions ?? []).filter(
      (edition) =>
        !found.has(edition.designation) && (!isOwn || (edition.status !== 'draft' && edition.status !== 'upcoming')),
    );
    const editions = inOrder([...kept, ...[...found.values()].map(({ edition }) => edition)]);
    const ordered = editions.flatMap((edition) => found.get(edition.designation) ?? []);
    const title = ordered.findLast((each) => each.title !== undefined && each.edition.status !== 'draft')?.title;
    const en = title ?? known?.titles.en ?? ordered.find((each) => each.title !== undefined)?.title;
    const committee = ordered.findLast((each) => each.committee !== undefined)?.committee ?? known?.committee;
    return {
      designation,
      titles: { ...known?.titles, ...(en === undefined ? {} : { en }) },
      ...(committee === undefined ? {} : { committee }),
      adopts: known?.adopts ?? [],
      editions,
    };
  }

  #isOwn(designation: string): boolean {
    return /^(?:ISO|IWA)\b/.test(designation);
  }
}

/** A project that was given up never became a document (stages .98). */
function isCancelled({ currentStage }: Deliverable): boolean {
  return currentStage % 100 === 98 && currentStage < 9500;
}

/** ISO's harmonised stage codes: 60.60 published, 90 under review and 95 to be withdrawn (in force), 95.99 withdrawn. */
function statusOf({ currentStage }: Deliverable, succession: Succession | undefined): Status {
  if (currentStage === 9599) return succession && succession.basis !== 'inferred' ? 'superseded' : 'withdrawn';
  if (currentStage >= 6060) return 'published';
  return currentStage >= 6000 ? 'upcoming' : 'draft';
}

/** In ISO's own series the number of the page is enough. */
function pageOf({ id }: Deliverable, isOwn: boolean): string {
  return isOwn ? String(id) : `https://www.iso.org/standard/${id}.html`;
}
