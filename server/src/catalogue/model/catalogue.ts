import type { BodyId, Designation } from '../../designations/designation';
import type { Agency, Committee } from './agency';
import type { Alias } from './aliases';
import type { Code } from './code';
import type { Plausibility } from './plausibility';
import type { NumberRun } from './runs';
import type { NumberSuccession } from './succession';

/** What the dataset knows of a document's life. `unknown` when the source gives no status. */
export type Status = 'published' | 'upcoming' | 'draft' | 'superseded' | 'withdrawn' | 'unknown';

/**
 * Why a successor is named. `stated`: the source says that it replaces this edition. `edition`: it is the next edition of
 * the same number. `same-number`: the same body published the same number as another type of document when this one went
 * out of force, an International Standard for a Technical Specification. `inferred`: computed or single-source, good for a
 * hint only.
 */
export type SuccessionBasis = 'stated' | 'edition' | 'same-number' | 'inferred';

/** What replaces an edition. */
export interface Succession {
  /** Canonical designations, dated where the source dates them. */
  readonly designations: readonly string[];
  readonly basis: SuccessionBasis;
}

/** An amendment, corrigendum … of an edition. */
export interface EditionSupplement {
  /** Canonical designation of the supplement, base included: `ISO 9001:2015/Amd 1:2024`. */
  readonly designation: string;
  readonly status: Status;
  readonly published?: string;
  /** Official page. */
  readonly page?: string;
}

/** An edition that is also sold with its amendments worked in, marked or explained: `IEC 60601-1:2005+AMD1:2012 CSV`. */
export interface EditionVersion {
  /** Canonical designation, version word included. */
  readonly designation: string;
  readonly status: Status;
  readonly published?: string;
  /** Official page. */
  readonly page?: string;
}

/** One dated issue of a standard. Dates are ISO 8601, as precise as the source gives them (`2015-09-15`, `2015-09`, `2015`). */
export interface Edition {
  /** Canonical dated designation: `ISO 9001:2015`. A draft carries its stage: `ISO/DIS 9001`. */
  readonly designation: string;
  readonly year?: string;
  readonly status: Status;
  readonly published?: string;
  readonly withdrawn?: string;
  /** Day from which it applies, where the body states one beside the day of publication. */
  readonly implemented?: string;
  readonly succession?: Succession;
  readonly supplements: readonly EditionSupplement[];
  readonly versions?: readonly EditionVersion[];
  /** Official page. */
  readonly page?: string;
}

/**
 * How closely a national standard follows the international one: identical, modified, not equivalent; before 2001 also
 * equivalent and for reference.
 */
export type AdoptionDegree = 'IDT' | 'MOD' | 'NEQ' | 'EQV' | 'REF' | 'unknown';

/** How a national standard takes over an international one, or which ones take this one over. */
export interface Adoption {
  /** The other standard's designation. */
  readonly designation: string;
  readonly degree: AdoptionDegree;
  /** The edition that adopts, dated; absent when the source does not say which. */
  readonly edition?: string;
}

/** One standard with all its editions. */
export interface StandardRecord {
  /** Canonical undated designation: `ISO 9001`. */
  readonly designation: string;
  /** Who issues it, where the prefix is another body's as well. */
  readonly body?: BodyId;
  /** Other undated designations of the same standard: `ITU-T G.709` and `ITU-T Y.1331` of `ITU-T G.709/Y.1331`. */
  readonly also?: readonly string[];
  readonly titles: { readonly en?: string; readonly zh?: string };
  readonly committee?: string;
  /** Oldest first; drafts last. */
  readonly editions: readonly Edition[];
  readonly adopts: readonly Adoption[];
  /** A team's own remark, from a workspace catalogue. */
  readonly note?: string;
  /** The workspace catalogue that it is from, in whole or in part: the name of its file, for people. */
  readonly origin?: string;
}

/** How far the dataset knows a series. */
export interface Coverage {
  /** `ISO`, `IEC`, `GB` … : everything that one body numbers together. */
  readonly series: string;
  /** Whether every published document of the series is in the dataset. */
  readonly complete: boolean;
  /** Whether every edition of each standard is in it as well; absent where the series is as complete in this as in numbers. */
  readonly editions?: boolean;
  /** Whether documents in preparation are in it as well. */
  readonly drafts: boolean;
  /** Day until which the statement holds, ISO 8601. */
  readonly asOf: string;
  /** The stretches of numbers that are known; behind each of them new numbers may follow. */
  readonly runs: readonly NumberRun[];
  /** Name of the source, for people. */
  readonly source: string;
}

/** A standard that adopts another one. */
export interface Adopter {
  /** Canonical undated designation of the standard that adopts. */
  readonly designation: string;
  readonly degree: AdoptionDegree;
  /** The edition that adopts, dated; absent when the source does not say which. */
  readonly edition?: string;
  /** What it adopts, as the source has it, as a rule dated. */
  readonly adopted: string;
}

/** Adoptions of a standard in both directions. */
export interface Adoptions {
  readonly adopts: readonly Adoption[];
  readonly adoptedBy: readonly Adopter[];
}

/** A standard in one line. */
export interface StandardSummary {
  /** Canonical undated designation. */
  readonly designation: string;
  readonly titles: StandardRecord['titles'];
  /** `published` when an edition is in force, else the status of the newest edition. */
  readonly status: Status;
}

/** How titles are searched. */
export interface SearchOptions {
  readonly limit: number;
  /** Search titles in this language only; in both when absent. */
  readonly language?: 'en' | 'zh' | undefined;
}

/** A standard whose title was searched for. */
export interface SearchResult extends StandardSummary {
  /** The title that was found. */
  readonly title: string;
  /** From 0 to 1, which is a title with all words of the query and no others. */
  readonly score: number;
}

/**
 * Why a standard may have been meant. `title`: its title stands beside the wrong number. `prefix`: the same number under
 * another prefix. `adoption`: adopts the same number of another body. `part`: another part of the same number. The others
 * say what has to be done to the number: two digits swapped, one put in, one left out, one changed.
 */
export type SuggestionReason =
  | 'title'
  | 'prefix'
  | 'adoption'
  | 'part'
  | 'digits-swapped'
  | 'digit-missing'
  | 'digit-extra'
  | 'digit-changed';

/** A standard that somebody may have meant. */
export interface Suggestion {
  /** Canonical designation, dated when the wrong one was and that edition exists. */
  readonly designation: string;
  readonly title?: string;
  readonly reason: SuggestionReason;
}

/**
 * The reference dataset, opened. All look-ups are synchronous and allocate only what they return. In a file too large to be
 * checked when it is opened, those that read contents throw a CatalogueError where it is damaged; see `guarded`.
 */
export interface Catalogue {
  /** Day of the newest source, ISO 8601. */
  readonly asOf: string;
  /** The standard that carries the designation's prefix, number and part, or undefined. */
  find(designation: Designation): StandardRecord | undefined;
  /** Whether {@link find} would find something, without decoding it. */
  has(designation: Designation): boolean;
  /** Undated designations of the parts of the number, in order, when it is known as a multi-part standard. */
  parts(designation: Designation): readonly string[];
  /** The same parts with their titles and status. */
  describeParts(designation: Designation): readonly StandardSummary[];
  /** Undated designations with the same number and part under another prefix of the same series (GB for GB/T, ISO for ISO/IEC). */
  underOtherPrefix(designation: Designation): readonly string[];
  /** What the dataset claims to know of the series of this designation; undefined when it has none of it. */
  coverage(designation: Designation): Coverage | undefined;
  /** What the dataset knows of adoptions of the standard, by itself and by others. */
  adoptions(designation: Designation): Adoptions;
  /** Whether such a dated reference can exist, for series of which only a part is known; `possible` for all others. */
  plausibility(designation: Designation): Plausibility;
  /**
   * At most `limit` standards that may have been meant, best first.
   *
   * @param title The title that stands beside the designation, when there is one.
   */
  suggest(designation: Designation, limit: number, title?: string): readonly Suggestion[];
  /** Standards by words of their titles, also unfinished or mistyped ones, best first. */
  search(query: string, options: SearchOptions): readonly SearchResult[];
  /** What took the place of the standard as a whole under another number, as the table of successions has it. */
  succession(designation: Designation): NumberSuccession | undefined;
  /** What a name such as `Common Criteria` or `等保` stands for. */
  byAlias(name: string): Alias | undefined;
  /** All agencies of the dataset; decoded on the first call. */
  agencies(): readonly Agency[];
  /** All committees of the dataset; decoded on the first call. */
  committees(): readonly Committee[];
  /** What the codes in prefixes stand for; decoded on the first call. */
  codes(): readonly Code[];
}
