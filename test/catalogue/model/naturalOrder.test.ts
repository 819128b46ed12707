import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareNaturalText } from '../../../server/src/catalogue/model/naturalOrder';

describe('the natural order', () => {
  it('sorts runs of digits by value, letters behind digits, leading zeros last among equals', () => {
    const sorted = [
      '',
      '1',
      '01',
      '1-1',
      '1-2',
      '1-10',
      '2',
      '9',
      '10',
      '60127',
      '60127A',
      '60127C',
      'A01',
      'A2',
      'Y.100',
      'Y.2060',
    ];
    assert.deepEqual([...sorted].reverse().sort(compareNaturalText), sorted);
  });

  it('is a total order in which only equal strings are equal', () => {
    const piece = fc.stringMatching(/^[0-9A-B.-]{0,5}$/);
    fc.assert(
      fc.property(piece, piece, piece, (a, b, c) => {
        const ab = compareNaturalText(a, b);
        assert.equal(Math.sign(compareNaturalText(b, a)), -Math.sign(ab) || 0);
        assert.equal(ab === 0, a === b);
        if (ab < 0 && compareNaturalText(b, c) < 0) assert.ok(compareNaturalText(a, c) < 0);
      }),
    );
  });
});
