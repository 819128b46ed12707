import type { Designation } from '../designations/designation';
import type { Agency, Committee } from './agency';
import type { NumberRun } from './runs';

/** What the dataset knows of a document's life. `unknown` when the source gives no status. */
export type Status = 'published' | 'upcoming' | 'draft' | 'superseded' | 'withdrawn' | 'unknown';

/**
 * Why a successor is named. `stated`: the source says that it replaces this edition. `edition`: it is the next edition of
 * the same number. `inferred`: computed or single-source, good for a hint only.
 */
export type SuccessionBasis = 'stated' | 'edition' | 'inferred';

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
  readonly titles: { readonly en?: string; readonly zh?: string };
  readonly committee?: string;
  /** Oldest first; drafts last. */
  readonly editions: readonly Edition[];
  readonly adopts: readonly Adoption[];
}

/** How far the dataset knows a series. */
export interface Coverage {
  /** `ISO`, `IEC`, `GB` … : everything that one body numbers together. */
  readonly series: string;
  /** Whether every published document of the series is in the dataset. */
  readonly complete: boolean;
  /** Whether documents in preparation are in it as well. */
  readonly drafts: boolean;
  /** Day until which the statement holds, ISO 8601. */
  readonly asOf: string;
  /** The stretches of numbers that are known; behind each of them new numbers may follow. */
  readonly runs: readonly NumberRun[];
  /** Name of the source, for people. */
  readonly source: string;
}

/** A standard that somebody may have meant. */
export interface Suggestion {
  /** Canonical designation, dated when the wrong one was and that edition exists. */
  readonly designation: string;
  readonly title?: string;
  /** `prefix`: same number under another prefix; `number`: a number that is easily mistaken for it. */
  readonly reason: 'prefix' | 'number';
}

/**
 * The reference dataset, opened. All look-ups are synchronous and allocate only what they return. In a file
 * too large to be checked when it is opened, {@link find} and {@link suggest} throw a CatalogueError where it is damaged.
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
  /** Undated designations with the same number and part under another prefix of the same series (GB for GB/T, ISO for ISO/IEC). */
  underOtherPrefix(designation: Designation): readonly string[];
  /** What the dataset claims to know of the series of this designation; undefined when it has none of it. */
  coverage(designation: Designation): Coverage | undefined;
  /** At most `limit` standards that may have been meant, best first. */
  suggest(designation: Designation, limit: number): readonly Suggestion[];
  /** All agencies of the dataset; decoded on the first call. */
  agencies(): readonly Agency[];
  /** All committees of the dataset; decoded on the first call. */
  committees(): readonly Committee[];
}
