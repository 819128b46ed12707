import type { Catalogue, StandardRecord } from '../catalogue/model/catalogue';
import type { Placement } from '../context/placement';
import type { BodyId } from '../designations/designation';
import type { Finding, Fix, RelatedPlace, Severity } from '../findings/finding';
import type { Bilingual } from '../language/bilingual';
import type { Facts } from '../recognition/facts';
import type { Mention, Reference, Written } from '../recognition/mention';
import type { RecognisedText } from '../recognition/recognisedText';
import type { Resolution } from '../recognition/resolve';
import type { RuleLevel, Settings } from '../settings/settings';
import type { DocumentOfRun } from './consistency/documentsOfRun';

/** Which part of the work a rule belongs to; see the table of rules in the documentation. */
export type RuleFamily = 'form' | 'knowledge' | 'title' | 'consistency' | 'list' | 'agency' | 'term' | 'house-style';

/** A repair whose title is not in one language yet. */
export type ReportedFix = Omit<Fix, 'title'> & { readonly title: Bilingual };

/** Another place that a report speaks of, in no language yet. */
export type ReportedPlace = Omit<RelatedPlace, 'message'> & { readonly message: Bilingual };

/**
 * What a rule reports: the linter adds the rule's id, puts the texts into the reader's language and, where the rule gives no
 * severity, takes its default.
 */
export interface Report extends Omit<Finding, 'rule' | 'severity' | 'canonical' | 'message' | 'fixes' | 'related'> {
  readonly message: Bilingual;
  readonly fixes: readonly ReportedFix[];
  readonly related?: readonly ReportedPlace[];
  readonly severity?: Severity;
  /** Canonical form of what it speaks of; that of the reference or mention which was checked when absent. */
  readonly canonical?: string;
}

/** What a rule may ask of the catalogue and the settings. */
export interface RuleContext {
  readonly catalogue: Catalogue | undefined;
  /** What has been worked out of the catalogue. */
  readonly ofCatalogue: Facts<Catalogue> | undefined;
  readonly settings: Settings;
  /** Day as of which the text is judged, ISO 8601; undefined for what is so by the day of the catalogue. */
  readonly asOf: string | undefined;
  /** What the catalogue knows of the reference; undefined without a catalogue. */
  resolutionOf(reference: Pick<Reference, 'canonical' | 'designation'>): Resolution | undefined;
  /** The record of an undated canonical designation; of bodies that share its prefix, the one that is given. */
  find(canonical: string, body?: BodyId): StandardRecord | undefined;
}

/** What a rule over a whole document may ask besides. */
export interface TextRuleContext extends RuleContext {
  /** Where several documents are compared: the one that is linted, as one of them. */
  readonly documentOfRun: DocumentOfRun | undefined;
  /** What the rest of the document says of the block that something stands in. */
  placementOf(written: Pick<Written, 'place'>): Placement;
}

/**
 * A document as rules see it: what is mentioned in it, and what the room for context has made of the rest. The text itself is
 * not to be seen.
 */
export type Document = Pick<RecognisedText, 'mentions' | 'asOf' | 'facts'>;

/**
 * A rule: one thing that a careful editor would mark. What looks at a single reference or mention sees nothing else of the
 * text but the placement of its block, so that what it finds holds until one of the two changes.
 */
export interface Rule {
  /** Also the name of its file, its documentation page and its fixture. */
  readonly id: string;
  readonly family: RuleFamily;
  /** One sentence: what it reports. */
  readonly description: string;
  /** `off`: the rule runs only where the settings give it a level. */
  readonly defaultSeverity: RuleLevel;
  /** Looks at one reference that is written itself; those of a list one after the other. */
  readonly checkReference?: (reference: Reference, context: RuleContext, placement: Placement) => Report | undefined;
  /** Looks at a mention as a whole: at the form of a list, at a committee. */
  readonly checkMention?: (mention: Mention, context: RuleContext, placement: Placement) => Report | undefined;
  /** Looks at the whole document. Linear in the number of its mentions and blocks. */
  readonly checkText?: (document: Document, context: TextRuleContext) => Iterable<Report>;
}
