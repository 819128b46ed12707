/** A row of numbers that a body hands out one after the other. */
export interface NumberRow {
  readonly first: number;
  readonly last: number;
  /**
   * Years by which a number may be older than every known edition at or above it: numbers are set aside and handed out
   * before their turn. At least what held-back points have shown.
   */
  readonly margin: number;
}

/** A row with what the known editions say of it. */
export interface DatedRow extends NumberRow {
  readonly highest: number;
  /** Ascending. Up to each number (and behind the one before) no known edition at or above it is older than the year. */
  readonly steps: readonly (readonly [number: number, year: number])[];
}

/** A number and a year in which an edition of it was published. */
export type DatedNumber = readonly [number: number, year: number];

/** Whether a number can have been published in a year, as far as the numbers and years of known editions tell. */
export type Plausibility =
  | { readonly kind: 'possible' }
  /** Such a number cannot have an edition before the year `earliest`; no known one as high is older than `oldest`. */
  | { readonly kind: 'too-early'; readonly earliest: number; readonly oldest: number }
  /** No number near it had been handed out; `highest` is the highest known one of the row below. */
  | { readonly kind: 'beyond'; readonly highest: number };

/** How far numbers may have gone beyond the highest known one: more than China hands out in a year. */
const mostUnknown = 3000;

const possible: Plausibility = { kind: 'possible' };

/** Sums up what known editions say of a row; undefined when none is in it. */
export function dateRow(row: NumberRow, points: readonly DatedNumber[]): DatedRow | undefined {
  const inside = points.filter(([number]) => number >= row.first && number <= row.last).sort(([a], [b]) => b - a);
  const [top] = inside;
  if (!top) return undefined;
  const steps: DatedNumber[] = [];
  for (const point of inside) if (point[1] < (steps.at(-1)?.[1] ?? Infinity)) steps.push(point);
  return { ...row, highest: top[0], steps: steps.reverse() };
}

/** The oldest year of the known editions at or above the number; beyond the highest one, the year of that. */
export function oldestFrom({ steps }: DatedRow, number: number): number {
  return (steps.find(([last]) => number <= last) ?? steps.at(-1))?.[1] ?? 0;
}

/**
 * Judges a dated reference. A year is never too late: numbers are issued anew.
 *
 * @param asOfYear Year until which the rows are known; later ones are always possible.
 */
export function plausibilityOf(
  rows: readonly DatedRow[],
  number: number,
  year: number,
  asOfYear: number,
): Plausibility {
  if (year >= asOfYear) return possible;
  const below = rows.findLast(({ first }) => first <= number);
  if (!below) return possible;
  if (number > Math.min(below.last, below.highest + mostUnknown)) return { kind: 'beyond', highest: below.highest };
  const oldest = oldestFrom(below, number);
  const earliest = oldest - below.margin;
  return year < earliest ? { kind: 'too-early', earliest, oldest } : possible;
}
