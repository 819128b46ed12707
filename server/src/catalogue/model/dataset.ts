import type { BodyId } from '../../designations/designation';
import type { Agency, Committee } from './agency';
import type { Alias } from './aliases';
import type { Coverage, StandardRecord } from './catalogue';
import type { Code } from './code';
import type { DatedNumber, DatedRow, NumberRow } from './plausibility';
import type { NumberSuccession } from './succession';

/** A series as `data/coverage.jsonl` describes it; the runs of numbers are computed from the records. */
export interface SeriesData extends Omit<Coverage, 'runs'> {
  /** Who issues it, to be given where a prefix of the series is another body's as well: `SN`, `HB`. */
  readonly body?: BodyId;
  /** Every prefix whose numbers belong to the series. */
  readonly prefixes: readonly string[];
  /**
   * Prefixes that the series' documents are cited under as well: `IEEE 802.3` for `IEEE Std 802.3`. One that another series
   * has stands for this one where that series has no such number: `EN 303 645` for `ETSI EN 303 645`.
   */
  readonly otherPrefixes?: readonly string[];
  /** What the source permits, for people. */
  readonly licence: string;
  /** Series with the same family are mistaken for one another (`ISO` and `IEC`); a series alone is its own. */
  readonly family?: string;
  /** From this number on the series of the family share their numbers: `ISO 80000-1`, `IEC 80000-6`. */
  readonly sharedFrom?: number;
  /** Address of an official page, `{id}` for its number. */
  readonly page?: string;
  /** Rows of numbers that are handed out in order; with them a series that is known in part can tell what is impossible. */
  readonly rows?: readonly NumberRow[];
  /** Editions, beside the records, whose numbers were handed out long before their turn. */
  readonly handedOutEarly?: readonly DatedNumber[];
}

/** Everything that goes into a catalogue. */
export interface Dataset {
  readonly series: readonly SeriesData[];
  /** In any order. Pages are numbers for the series' address, or addresses. */
  readonly records: readonly StandardRecord[];
  readonly agencies: readonly Agency[];
  readonly committees: readonly Committee[];
  readonly aliases?: readonly Alias[];
  readonly codes?: readonly Code[];
  readonly successions?: readonly NumberSuccession[];
}

/** A series as a catalogue file describes it. */
export interface SeriesDescription extends Coverage, Pick<SeriesData, 'family' | 'sharedFrom' | 'page'> {
  readonly rows?: readonly DatedRow[];
}

/** What a catalogue file says of itself: its section META, as JSON. */
export interface CatalogueDescription {
  readonly asOf: string;
  readonly series: readonly SeriesDescription[];
  /**
   * Prefix and index of its series, and the body where several have the prefix. The index in this list is the prefix's
   * number in the file.
   */
  readonly prefixes: readonly (readonly [prefix: string, series: number, body?: BodyId])[];
  /** Prefix that a series is cited under as well, and the series' index. */
  readonly otherPrefixes?: readonly (readonly [string, number])[];
}
