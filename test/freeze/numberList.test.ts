import assert from 'node:assert/strict';
import { readNumberList, writeNumberList } from '../../scripts/freeze/numberList';

const prefixes = ['ISO', 'ISO/TS', 'ITU-T'];

describe('Lists of numbers', () => {
  for (const [designations, text] of [
    [['ISO 9001'], 'ISO: 9001\n'],
    [['ISO 1', 'ISO 2', 'ISO 4'], 'ISO: 1 2 4\n'],
    [['ISO 1', 'ISO 2', 'ISO 3'], 'ISO: 1…3\n'],
    [['ISO 4-1', 'ISO 4-2', 'ISO 4-3', 'ISO 4-5'], 'ISO: 4-1…-3 -5\n'],
    [['ISO 3', 'ISO 4', 'ISO 5', 'ISO 5-1', 'ISO 5-2'], 'ISO: 3…5 -1 -2\n'],
    [['ISO 105-A', 'ISO 105-A01', 'ISO 105-A02'], 'ISO: 105-A -A01 -A02\n'],
    [['ISO 7-01', 'ISO 7-02', 'ISO 7-03'], 'ISO: 7-01 -02 -03\n'],
    [['ISO 9-1-1', 'ISO 9-1-2', 'ISO 9-1-3'], 'ISO: 9-1-1 -1-2 -1-3\n'],
    [['ISO 999', 'ISO 1000', 'ISO 1001', 'ISO/TS 9'], 'ISO: 999\nISO: 1000 1001\nISO/TS: 9\n'],
    [['ITU-T A Suppl. 1', 'ITU-T G.709'], 'ITU-T: A_Suppl._1 G.709\n'],
    [[], ''],
  ] as const) {
    it(`are ${JSON.stringify(text)} and read back`, () => {
      assert.equal(writeNumberList([...designations].reverse(), prefixes), text);
      assert.deepEqual(readNumberList(text), designations);
    });
  }

  it('refuse what has no prefix of the series', () => {
    assert.throws(() => writeNumberList(['GB 1'], prefixes), /“GB 1” has no prefix of its series\./);
    assert.throws(() => readNumberList('9001\n'), /“9001” is no line of numbers/);
  });
});
