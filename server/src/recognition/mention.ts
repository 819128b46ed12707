import type { Designation } from '../designations/designation';
import type { NameKind } from '../names/agencies';
import type { Deviation } from '../notation/deviation';
import type { Prose } from '../text/prose';
import type { Span } from '../text/span';

/** Where in its block's prose a mention stands, for rules that weigh the words around it. Offsets are into `prose.text`. */
export interface Place extends Span {
  readonly prose: Prose;
  /** Where the block begins in the source. */
  readonly blockStart: number;
}

interface MentionBase extends Span {
  /** As written in the source. */
  readonly text: string;
  /** As the body itself prints it. Equal for all mentions of one document, committee or name. */
  readonly canonical: string;
  /** The canonical form in the signs that the text uses, where the body prints either: `GB/T 1.1—2020`, `IEC/TC 113`. */
  readonly corrected: string;
  /** Empty when the form is right. */
  readonly deviations: readonly Deviation[];
  readonly place: Place;
  /** Whether markup stands between its signs, so that it cannot be replaced as a whole. */
  readonly hasMarkup: boolean;
}

/** One of the standards that a list or range names: the `14001` of `ISO 9001 and 14001`. */
export interface Member extends Span {
  readonly canonical: string;
  readonly designation: Designation;
  /** Where the year of its edition stands in the source, when it stands there. */
  readonly year?: Span;
  /** Whether it is written itself; the members between the ends of a range are not. */
  readonly isWritten: boolean;
}

/** A designation, right or wrong; or a list or range that shares a prefix. */
export interface StandardMention extends MentionBase {
  readonly kind: 'standard';
  /** Of a list or range: its first member. */
  readonly designation: Designation;
  /** Of a list or range: all its members, in order; the span of a member that is only implied is that of the range. */
  readonly members: readonly Member[];
  /** Where the year of the edition stands in the source, in a dated reference. */
  readonly year?: Span;
}

/** A technical committee: `SAC/TC 260`, `IEC SyC SM`. */
export interface CommitteeMention extends MentionBase {
  readonly kind: 'committee';
}

/** A body that is named in text. Its canonical form is the official name in the language of the mention. */
export interface AgencyMention extends MentionBase {
  readonly kind: 'agency';
  /** The agency's identifier in the catalogue. */
  readonly agency: string;
  /** By which of its names it is mentioned. */
  readonly name: NameKind;
}

/** One place in a text where a designation, a committee or an agency is written. */
export type Mention = StandardMention | CommitteeMention | AgencyMention;
