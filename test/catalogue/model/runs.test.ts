import assert from 'node:assert/strict';
import { distanceToEnd, runsOf } from '../../../server/src/catalogue/model/runs';

describe('Runs of numbers', () => {
  const runs = runsOf([63675, 60034, 61508, 62600, 60034, 61034, 80000, 81346]);

  it('are parted by wide gaps', () => {
    assert.deepEqual(runs, [
      [60034, 61508],
      [62600, 62600],
      [63675, 63675],
      [80000, 80000],
      [81346, 81346],
    ]);
    assert.deepEqual(runsOf([]), []);
  });

  it('tell how far a number stands from the end of its run', () => {
    assert.equal(distanceToEnd(runs, 61000), 508);
    assert.equal(distanceToEnd(runs, 61508), 0);
    assert.equal(distanceToEnd(runs, 63999), -324);
    assert.equal(distanceToEnd(runs, 1), 0);
  });
});
