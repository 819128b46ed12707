import assert from 'node:assert/strict';
import { datedNumbers } from '../../scripts/data/datedNumbers';
import { readData } from '../../scripts/data/readData';
import { holdBack } from './heldBack';

describe('Margins of the rows of numbers', () => {
  const { dataset } = readData();

  for (const series of dataset.series) {
    for (const each of series.rows ?? []) {
      it(`${series.series} ${each.first} to ${each.last}: no edition that is held back is called impossible`, () => {
        const { points, mostYears, worst } = holdBack(each, datedNumbers(dataset, series), 10, 3);
        assert.ok(points > 20, `${points} points`);
        assert.ok(mostYears > 0 && mostYears <= each.margin, `${worst?.join('-')} is ${mostYears} years early`);
      });
    }
  }

  it('are there for the national standards of China', () => {
    assert.ok(dataset.series.some(({ series, rows = [] }) => series === 'GB' && rows.length > 0));
  });
});
