/**
 * The deviations from a canonical form that have a name. Those in {@link harmlessDeviations} are good practice or the
 * work of a line-wrapping editor: they are recorded, and no rule reports them unless asked to.
 */
export const deviationNames = [
  'missing-space',
  'extra-space',
  'missing-slash',
  'extra-slash',
  'wrong-prefix-separator',
  'lower-case',
  'full-width',
  'wrong-part-separator',
  'wrong-year-separator',
  'wrong-dash',
  'two-digit-year',
  'invisible-character',
  'wrong-supplement-form',
  'no-break-space',
  'no-break-hyphen',
  'broken-across-lines',
] as const;

export type DeviationName = (typeof deviationNames)[number];

/** Deviations that a careful editor leaves alone: non-breaking signs are good typography, a line break is a wrapped line. */
export const harmlessDeviations: ReadonlySet<DeviationName> = new Set([
  'no-break-space',
  'no-break-hyphen',
  'broken-across-lines',
]);
