/**
 * One supplement of a dated document: an amendment, a corrigendum, an interpretation sheet.
 * `kind` is the word as the body prints it (`Amd`, `AMD`, `XG`, `Cor` …).
 */
export interface Supplement {
  readonly kind: string;
  readonly number: string;
  readonly year?: string;
  /** Two digits, for bodies that print the month. */
  readonly month?: string;
  /** `+` when the supplement is part of a consolidated edition, `/` otherwise. */
  readonly joint: '/' | '+';
}

/** Which body issues a document: the `id` of one of the issuing bodies. */
export type BodyId = string;

/** What follows from reading an identifier by the grammar of one body: its pieces, without typography. */
export interface DesignationPieces {
  /** Canonical prefix of the published document, without a stage: `GB/T`, `ISO/IEC TS`, `IEC`. */
  readonly prefix: string;
  /** Stage of an unpublished document as printed in the prefix: `DIS`, `FDIS`, `CD` … */
  readonly stage?: string;
  /** Which round of the stage it is, from the second on: the `3` of `ISO/DIS 4254-19.3`. */
  readonly iteration?: string;
  /** The number with its letter suffix, if any: `20438`, `60127C`. */
  readonly number: string;
  /** Part and subparts without the leading separator, as printed: `1`, `5-3`, `4.2`. */
  readonly part?: string;
  /** Four digits; two where the body prints two (GOST until 1999, ASTM, CSA); `—` for a document that is not published yet. */
  readonly year?: string;
  /** Two digits, for bodies that print the month. */
  readonly month?: string;
  readonly supplements: readonly Supplement[];
  /** What tells editions apart besides or in place of the year: `CSV`, `RLV`, `SER`; `V2.1.1`; `ed.3`; `Rev. 5`. */
  readonly version?: string;
  /** Whether the standard is cited with all its parts: `ISO 26262 (all parts)`. */
  readonly allParts?: boolean;
}

/** An identifier that an issuing body prints. Two bodies may share a prefix: `SN` is Swiss, and a sector of China. */
export interface Designation extends DesignationPieces {
  readonly body: BodyId;
  /** The document that it takes over word for word, printed behind a slash: `GB/T 19001-2016/ISO 9001:2015`. */
  readonly identical?: Designation;
}

/** The designation without date, supplements and version: the name of the standard, all editions together. */
export function undated({ body, prefix, number, part }: Designation): Designation {
  const name = { body, prefix, number, supplements: [] };
  return part === undefined ? name : { ...name, part };
}
