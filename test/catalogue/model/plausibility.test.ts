import assert from 'node:assert/strict';
import {
  type DatedNumber,
  dateRow,
  oldestFrom,
  plausibilityOf,
} from '../../../server/src/catalogue/model/plausibility';

const row = { first: 1, last: 49999, margin: 3 };
const points: DatedNumber[] = [
  [100, 1980],
  [100, 2019],
  [20000, 2006],
  [19000, 2003],
  [30000, 2013],
  [45000, 2024],
  [24001, 1996],
  [60000, 1900],
];
const rows = [dateRow(row, points) ?? assert.fail()];

describe('Plausibility of a number and a year', () => {
  it('rests on the oldest known edition at or above the number', () => {
    const oldest = [1, 100, 101, 24001, 24002, 30001, 45000, 49000].map((number) =>
      oldestFrom(rows[0] ?? assert.fail(), number),
    );
    assert.deepEqual(oldest, [1980, 1980, 1996, 1996, 2013, 2024, 2024, 2024]);
  });

  it('says only what is impossible, by more than the margin', () => {
    assert.deepEqual(plausibilityOf(rows, 44000, 2020, 2026), { kind: 'too-early', earliest: 2021, oldest: 2024 });
    for (const [number, year] of [
      [44000, 2021],
      [20000, 1993],
      [100, 1977],
      [1, 2025],
      [24001, 1996],
    ] as const) {
      assert.deepEqual(plausibilityOf(rows, number, year, 2026), { kind: 'possible' }, `${number}-${year}`);
    }
  });

  it('knows numbers far beyond the highest one, and leaves room for those that it does not have', () => {
    assert.deepEqual(plausibilityOf(rows, 48001, 2025, 2026), { kind: 'beyond', highest: 45000 });
    assert.deepEqual(plausibilityOf(rows, 60000, 2025, 2026), { kind: 'beyond', highest: 45000 });
    assert.deepEqual(plausibilityOf(rows, 48000, 2025, 2026), { kind: 'possible' });
  });

  it('says nothing of a year that may be newer than the data, or of numbers before all rows', () => {
    assert.deepEqual(plausibilityOf(rows, 60000, 2026, 2026), { kind: 'possible' });
    assert.deepEqual(plausibilityOf(rows, 0, 1900, 2026), { kind: 'possible' });
    assert.deepEqual(plausibilityOf([], 45000, 1900, 2026), { kind: 'possible' });
  });

  it('has no row where nothing is known', () => {
    assert.equal(dateRow({ ...row, first: 70000, last: 80000 }, points), undefined);
  });
});
