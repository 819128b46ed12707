import type { Span, TextEdit } from '../text/span';

/**
 * The deviations from a canonical form that have a name, as the words say what was written: `missing-space` is `GB/T1.1`,
 * `extra-slash` is `IEC/TS`, `wrong-prefix-separator` is `GB-T`.
 */
export const deviationNames = [
  'missing-space',
  'extra-space',
  'missing-slash',
  'extra-slash',
  'missing-hyphen',
  'wrong-prefix-separator',
  'lower-case',
  'full-width',
  'wrong-part-separator',
  'wrong-year-separator',
  'wrong-dash',
  'lost-dash',
  'letter-for-digit',
  'look-alike-letter',
  'two-digit-year',
  'invisible-character',
  'wrong-supplement-form',
  'incomplete-prefix',
  'no-break-space',
  'no-break-hyphen',
  'broken-across-lines',
] as const;

export type DeviationName = (typeof deviationNames)[number];

/** One way in which a mention differs from the canonical form. Its span is the piece that differs. */
export interface Deviation extends Span {
  readonly name: DeviationName;
  /** The repair of just this piece; absent where markup in between forbids one, or another deviation of the piece has it. */
  readonly edit?: TextEdit;
}

/**
 * Deviations that a careful editor leaves alone: non-breaking signs are good typography, a line break is a wrapped line.
 * They are recorded, and no rule reports them.
 */
export const harmlessDeviations: ReadonlySet<DeviationName> = new Set([
  'no-break-space',
  'no-break-hyphen',
  'broken-across-lines',
]);
