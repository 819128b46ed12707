import type { Span, TextEdit } from '../text/span';

/** How much a finding matters, in the words of the Language Server Protocol. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/**
 * A repair. `safe`: the meaning cannot change (typography, separators). `suggested`: a person decides.
 * Edits are disjoint and in order.
 */
export interface Fix {
  readonly kind: 'safe' | 'suggested';
  /** What it does, as a menu entry: `Replace by “ISO 9001:2015”`. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Another place of the same text that a finding speaks of, and what stands there. */
export interface RelatedPlace extends Span {
  readonly message: string;
}

/** One thing that a reviewer should see. */
export interface Finding extends Span {
  /** The rule's id: `superseded`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence: what, why, what instead. */
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** Canonical form of the mention that it speaks of. */
  readonly canonical: string;
  /** The reference itself is out of force: editors may strike it through. */
  readonly deprecated?: boolean;
  /** The other places of the text that it speaks of, in the order of the text. */
  readonly related?: readonly RelatedPlace[];
}
