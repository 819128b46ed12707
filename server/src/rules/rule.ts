import type { Catalogue, StandardRecord } from '../catalogue/model/catalogue';
import type { BodyId } from '../designations/designation';
import type { Finding, Fix, RelatedPlace, Severity } from '../findings/finding';
import type { Bilingual } from '../language/bilingual';
import type { Mention, StandardMention } from '../recognition/mention';
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
  /** Canonical form of the mention that it speaks of; that of the mention which was checked when absent. */
  readonly canonical?: string;
}

/** What a rule may ask besides the mention. */
export interface RuleContext {
  /** The text that is linted. */
  readonly text: RecognisedText;
  readonly catalogue: Catalogue | undefined;
  readonly settings: Settings;
  /** Day as of which the text is judged, ISO 8601; undefined for what is so by the day of the catalogue. */
  readonly asOf: string | undefined;
  /** Where several documents are compared: the one that is linted, as one of them. */
  readonly document?: DocumentOfRun | undefined;
  /** What the catalogue knows of the mention; undefined without a catalogue. */
  resolutionOf(mention: StandardMention): Resolution | undefined;
  /** The record of an undated canonical designation; of bodies that share its prefix, the one that is given. */
  find(canonical: string, body?: BodyId): StandardRecord | undefined;
}

/** A rule: one thing that a careful editor would mark. It looks at single mentions, at the whole text, or at both. */
export interface Rule {
  /** Also the name of its file, its documentation page and its fixture. */
  readonly id: string;
  readonly family: RuleFamily;
  /** One sentence: what it reports. */
  readonly description: string;
  /** `off`: the rule runs only where the settings give it a level. */
  readonly defaultSeverity: RuleLevel;
  /** Looks at one mention. Of a list or range the form rules see the whole, the others each member. */
  readonly check?: (mention: Mention, context: RuleContext) => Report | undefined;
  /** Looks at the whole text. Linear in the number of its mentions and blocks. */
  readonly checkText?: (text: RecognisedText, context: RuleContext) => Iterable<Report>;
}
