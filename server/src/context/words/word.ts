import type { Span } from '../../text/span';

/**
 * What a word can be to a reference near it. All but `other`, `modal` and `conform` are transparent: they may stand between a
 * reference and the cue that governs it.
 */
export type WordKind =
  | 'reference'
  /** A noun for documents: standard, edition, 版本. */
  | 'document'
  /** What shows conformity to an edition: certificate, report, 证书. */
  | 'conformity'
  /** it, which, these, 其. */
  | 'pronoun'
  | 'determiner'
  /** An adjective, or a noun beside another one, that says nothing of what a document is about: new, international, 现行. */
  | 'quality'
  /** A copula or an auxiliary verb. */
  | 'linking'
  | 'adverb'
  | 'preposition'
  /** A number, a year, a date; words that measure time. */
  | 'number'
  /** shall, must, 应. */
  | 'modal'
  /** A verb that makes a document a requirement, or a use of one, now: meets, follow, accordance, 符合. */
  | 'conform'
  /** What joins equals: and, or, 、, a slash. */
  | 'joiner'
  /** The border of a clause. */
  | 'border'
  | 'open'
  | 'close'
  /** A title in 《》, or in quotation marks behind a reference. */
  | 'title'
  | 'other';

/** A word or sign of a sentence; its span is half-open, in UTF-16 units of the prose. */
export interface Word extends Span {
  readonly kind: WordKind;
  /** In small letters; of a reference, title or number: empty. */
  readonly text: string;
}
