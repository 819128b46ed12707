/** What a piece of a written designation is; the typographic judgement differs by it. */
export type TokenRole =
  | 'word'
  | 'prefix-slash'
  | 'prefix-space'
  | 'prefix-hyphen'
  | 'gap'
  | 'number'
  | 'part-separator'
  | 'year-separator'
  | 'year'
  | 'supplement'
  | 'remark'
  /** Empty, behind the last piece: the space in front of the next word, which was left out. */
  | 'space-behind';

/**
 * One piece of a designation as it stands in the prose, and how the issuing body prints it. A piece that the body prints
 * and the writer left out has an empty range. Offsets are into the prose.
 */
export interface Token {
  readonly role: TokenRole;
  readonly start: number;
  readonly end: number;
  /** The ways in which the body prints it; the first is the canonical one. */
  readonly expected: readonly string[];
}
