import { parseCanonical } from '../../designations/canonical';
import type { Designation } from '../../designations/designation';
import type {
  Adopter,
  Adoptions,
  Catalogue,
  SearchOptions,
  SearchResult,
  StandardRecord,
  StandardSummary,
  Suggestion,
} from '../model/catalogue';
import { type Key, keyText } from '../model/key';
import { compareNaturalText } from '../model/naturalOrder';
import type { Plausibility } from '../model/plausibility';
import { standing } from '../model/standing';
import { misreadings } from '../questions/misreadings';
import { mergeRecords } from './mergeRecords';
import type { OwnRecord } from './ownStandards';
import { searchOwn } from './searchOwn';

/**
 * A catalogue with a team's own standards over it. What a list says of an edition goes before what the base says of it;
 * what it leaves open, and every other edition, stays as it is. An undated row of a standard that the base knows with its
 * editions speaks of the current one. Of two lists, the later goes before.
 */
export function overlay(base: Catalogue, records: readonly OwnRecord[]): Catalogue {
  return records.length === 0 ? base : new OverlaidCatalogue(base, records);
}

class OverlaidCatalogue implements Catalogue {
  readonly asOf: string;
  /** By {@link keyText}. */
  readonly #own = new Map<string, OwnRecord>();
  /** The own standards under each number. */
  readonly #byNumber = new Map<string, OwnRecord[]>();
  /** By what they adopt, as {@link keyText}. */
  readonly #adopters = new Map<string, Adopter[]>();

  constructor(
    private readonly base: Catalogue,
    records: readonly OwnRecord[],
  ) {
    this.asOf = base.asOf;
    for (const own of records) {
      const key = keyText(own.designation);
      const before = this.#own.get(key);
      this.#own.set(key, before ? { ...own, record: mergeRecords(before.record, own.record) } : own);
    }
    for (const own of this.#own.values()) {
      gather(this.#byNumber, own.designation.number, own);
      for (const adoption of own.record.adopts) {
        const adopted = parseCanonical(adoption.designation, own.designation.body);
        const adopter = { ...adoption, designation: own.record.designation, adopted: adoption.designation };
        if (adopted) gather(this.#adopters, keyText(adopted), adopter);
      }
    }
  }

  find(designation: Designation): StandardRecord | undefined {
    const own = this.#own.get(keyText(designation));
    const known = this.base.find(designation);
    if (!own) return known;
    return known ? mergeRecords(known, own.record) : own.record;
  }

  has(designation: Designation): boolean {
    return this.#own.has(keyText(designation)) || this.base.has(designation);
  }

  parts(designation: Designation): readonly string[] {
    const parts = this.base.parts(designation);
    const series = this.seriesOf(designation);
    const own = (this.#byNumber.get(designation.number) ?? []).filter(
      (other) => other.designation.part !== undefined && this.seriesOf(other.designation) === series,
    );
    return own.length === 0 ? parts : union(parts, own).sort(compareParts);
  }

  underOtherPrefix(designation: Designation): readonly string[] {
    const others = this.base.underOtherPrefix(designation);
    const series = this.seriesOf(designation);
    const own = (this.#byNumber.get(designation.number) ?? []).filter(
      (other) =>
        other.designation.part === designation.part &&
        other.designation.prefix !== designation.prefix &&
        this.seriesOf(other.designation) === series,
    );
    return own.length === 0 ? others : union(others, own);
  }

  coverage: Catalogue['coverage'] = (designation) => this.base.coverage(designation);

  describeParts(designation: Designation): readonly StandardSummary[] {
    const known = new Map(this.base.describeParts(designation).map((part) => [part.designation, part]));
    return this.parts(designation).flatMap((canonical) => {
      const key = parseCanonical(canonical, designation.body);
      const own = key && this.#own.get(keyText(key));
      const record = own && this.find(own.designation);
      return (record ? summaryOf(record) : known.get(canonical)) ?? [];
    });
  }

  adoptions(designation: Designation): Adoptions {
    const { adopts, adoptedBy } = this.base.adoptions(designation);
    const own = this.#adopters.get(keyText(designation)) ?? [];
    const named = new Set(own.map((adopter) => adopter.designation));
    return {
      adopts: this.#own.has(keyText(designation)) ? (this.find(designation)?.adopts ?? adopts) : adopts,
      adoptedBy: [...adoptedBy.filter((adopter) => !named.has(adopter.designation)), ...own],
    };
  }

  plausibility(designation: Designation): Plausibility {
    const own = this.#own.get(keyText(designation));
    const isListed = own?.record.editions.some(({ year }) => year === designation.year);
    return isListed ? { kind: 'possible' } : this.base.plausibility(designation);
  }

  suggest(designation: Designation, limit: number, title?: string): readonly Suggestion[] {
    if (limit <= 0) return [];
    const own = this.#ownSuggestions(designation);
    const named = new Set(own.map((suggestion) => suggestion.designation));
    const others = this.base.suggest(designation, limit, title);
    return [...own, ...others.filter((suggestion) => !named.has(suggestion.designation))].slice(0, limit);
  }

  search(query: string, options: SearchOptions): readonly SearchResult[] {
    const own = searchOwn(query, [...this.#own.values()], options);
    const named = new Set(own.map((result) => result.designation));
    const others = this.base.search(query, options).filter((result) => !named.has(result.designation));
    return [...own, ...others].sort((a, b) => b.score - a.score).slice(0, options.limit);
  }

  succession: Catalogue['succession'] = (designation) => this.base.succession(designation);
  byAlias: Catalogue['byAlias'] = (name) => this.base.byAlias(name);
  agencies: Catalogue['agencies'] = () => this.base.agencies();
  committees: Catalogue['committees'] = () => this.base.committees();
  codes: Catalogue['codes'] = () => this.base.codes();

  #ownSuggestions(designation: Designation): Suggestion[] {
    return misreadings(designation.number).flatMap(({ number, reason }): Suggestion[] => {
      const own = this.#own.get(keyText({ ...designation, number }));
      if (!own) return [];
      const { record } = own;
      const title = record.titles.en ?? record.titles.zh;
      const edition = record.editions.find(({ year }) => year !== undefined && year === designation.year);
      const name = edition?.designation ?? record.designation;
      return [{ designation: name, ...(title === undefined ? {} : { title }), reason }];
    });
  }

  /** What numbers the prefix's documents together: the base knows, or it is the prefix without `/T` and `/Z`. */
  private seriesOf(key: Key): string {
    const { prefix } = key;
    const coverage = this.base.coverage({ ...key, supplements: [] });
    return coverage?.series ?? prefix.replace(/\/[TZ]$/, '');
  }
}

/** By number and part, then by prefix. */
function compareParts(a: string, b: string): number {
  const behindPrefix = (designation: string): string => designation.slice(designation.lastIndexOf(' ') + 1);
  return compareNaturalText(behindPrefix(a), behindPrefix(b)) || compareNaturalText(a, b);
}

function summaryOf(record: StandardRecord): StandardSummary {
  return { designation: record.designation, titles: record.titles, status: standing(record) };
}

function union(designations: readonly string[], own: readonly OwnRecord[]): string[] {
  return [...new Set([...designations, ...own.map(({ record }) => record.designation)])];
}

function gather<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
