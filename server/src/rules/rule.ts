import type { Catalogue, StandardRecord } from '../catalogue/catalogue';
import type { Finding, Severity } from '../finding';
import type { Mention, StandardMention } from '../mention';
import type { Resolution } from '../recognition/resolve';

/** Which part of the work a rule belongs to; see the table of rules in the documentation. */
export type RuleFamily = 'form' | 'knowledge';

/** What a rule reports: the linter adds the rule's id and, where the rule gives none, its default severity. */
export type Report = Omit<Finding, 'rule' | 'severity' | 'canonical'> & { readonly severity?: Severity };

/** What a rule may ask besides the mention. */
export interface RuleContext {
  readonly catalogue: Catalogue | undefined;
  /** What the catalogue knows of the mention; undefined without a catalogue. */
  resolutionOf(mention: StandardMention): Resolution | undefined;
  /** The record of an undated canonical designation. */
  find(canonical: string): StandardRecord | undefined;
}

/** A rule: one thing that a careful editor would mark. */
export interface Rule {
  /** Also the name of its file, its documentation page and its fixture. */
  readonly id: string;
  readonly family: RuleFamily;
  /** One sentence: what it reports. */
  readonly description: string;
  readonly defaultSeverity: Severity;
  /** Looks at one mention. */
  readonly check: (mention: Mention, context: RuleContext) => Report | undefined;
}
