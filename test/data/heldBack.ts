import { type DatedNumber, dateRow, type NumberRow, oldestFrom } from '../../server/src/catalogue/model/plausibility';

/** How a row of numbers fares when known editions are held back from it. */
export interface HeldBack {
  readonly row: NumberRow;
  /** Editions in the row. */
  readonly points: number;
  /** Of all rounds, the most years by which a held-back edition was older than all others at or above its number. */
  readonly mostYears: number;
  /** That edition. */
  readonly worst: DatedNumber | undefined;
}

/** Holds back each part of the points in turn, and each point alone, and looks how far it lies before the others. */
export function holdBack(row: NumberRow, all: readonly DatedNumber[], parts: number, rounds: number): HeldBack {
  const points = all.filter(([number]) => number >= row.first && number <= row.last);
  let mostYears = 0;
  let worst: DatedNumber | undefined;
  const judge = (held: readonly DatedNumber[], others: readonly DatedNumber[]): void => {
    const dated = dateRow(row, others);
    if (!dated) return;
    for (const point of held) {
      const years = oldestFrom(dated, point[0]) - point[1];
      if (years > mostYears) {
        mostYears = years;
        worst = point;
      }
    }
  };
  for (let round = 0; round < rounds; round++) {
    const partOf = points
      .map((_, index) => Math.imul(index + 1, 0x9e3779b1 + 2 * round) >>> 8)
      .map((mixed) => mixed % parts);
    for (let part = 0; part < parts; part++) {
      judge(
        points.filter((_, index) => partOf[index] === part),
        points.filter((_, index) => partOf[index] !== part),
      );
    }
  }
  for (const [index, point] of points.entries()) judge([point], points.toSpliced(index, 1));
  return { row, points: points.length, mostYears, worst };
}
