/** A name that an agency had before. What the source leaves open is absent. */
export interface FormerName {
  readonly abbreviation?: string;
  readonly en?: string;
  readonly zh?: string;
  /** First and last year or month of use, ISO 8601 (`1998`, `2018-03`). */
  readonly from?: string;
  readonly until?: string;
  /** What the source adds: `part`, `merged`, `predecessor`. */
  readonly remark?: string;
}

/** A form of the name that is seen in texts and is not the agency's own. */
export interface WrongForm {
  readonly form: string;
  /** Why, or who uses it nevertheless. */
  readonly remark?: string;
}

/** That an agency exists no more, or not under this name. */
export interface AgencyEnd {
  readonly kind: 'defunct' | 'renamed';
  /** Year or month, ISO 8601. */
  readonly date?: string;
  /** Identifiers ({@link Agency.id}) of the agencies that took over; all of them are in the dataset. */
  readonly successors: readonly string[];
  /** How the functions were divided, when the source says so. */
  readonly remark?: string;
}

/** A body that is named in texts: a ministry, an administration, a standards organisation, an association. */
export interface Agency {
  /** Unique: the abbreviation, or the abbreviation with the English name in brackets where several share it. */
  readonly id: string;
  /** As the agency writes it: `SAMR`, `IECEx`, `DG GROW`; the name itself when there is no abbreviation (`State Council`). */
  readonly abbreviation: string;
  /** Other abbreviations in use for the same agency: `PBC` for `PBOC`. */
  readonly abbreviations: readonly string[];
  /** Official names. */
  readonly names: { readonly en?: string; readonly zh?: string };
  /** Other accepted names; `other` holds names in languages other than English and Chinese. */
  readonly aliases: {
    readonly en: readonly string[];
    readonly zh: readonly string[];
    readonly other: readonly string[];
  };
  readonly formerNames: readonly FormerName[];
  readonly wrongForms: readonly WrongForm[];
  /** Absent while the agency exists under this name. */
  readonly ended?: AgencyEnd;
  /** Superior bodies: identifiers where the dataset has them, abbreviations otherwise (`UN`). */
  readonly parents: readonly string[];
  /** ISO 3166 code, or the region: `CN`, `EU`, `Europe`, `INT`. */
  readonly country: string;
  /** The agency's home page. */
  readonly page?: string;
  /** Others that are abbreviated with the same letters; not empty: the abbreviation alone does not say who is meant. */
  readonly ambiguousWith: readonly string[];
  /** Remark for people. */
  readonly note?: string;
}

/** A technical committee that is named in texts. */
export interface Committee {
  /** Canonical designation: `SAC/TC 260`, `SAC/TC 10/SC 5`. */
  readonly designation: string;
  readonly names: { readonly en?: string; readonly zh?: string };
  /** Whether a published source stands behind the name; otherwise it is general knowledge. */
  readonly sourced: boolean;
}
