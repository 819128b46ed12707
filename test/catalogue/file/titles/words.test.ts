import assert from 'node:assert/strict';
import { wordsOfQuery, wordsOfTitle } from '../../../../server/src/catalogue/file/titles/words';

const wordsOf = (title: string): string[] => [...wordsOfTitle(title).words];

describe('Words of titles', () => {
  it('are in lower case, without accents and signs', () => {
    assert.deepEqual(wordsOf('Low-voltage Switchgear — Part 1: Café (EV)'), [
      'low',
      'voltage',
      'switchgear',
      'part',
      '1',
      'cafe',
      'ev',
    ]);
    assert.deepEqual(wordsOf('ＩＳＯ ﬁre'), ['iso', 'fire']);
    assert.deepEqual(wordsOf(' — '), []);
  });

  it('are pairs of neighbours in Chinese, and the last sign', () => {
    assert.deepEqual(wordsOf('充电接口'), ['充电', '电接', '接口', '口']);
    assert.deepEqual(wordsOf('5G通信'), ['5g', '通信', '信']);
  });

  it('stand in a query once, and a single Chinese sign stands for itself', () => {
    assert.deepEqual(wordsOfQuery('充电 充电接口 阀'), ['充电', '电接', '接口', '阀']);
    assert.deepEqual(wordsOfQuery('Safety safety'), ['safety']);
  });

  it('are counted as the words of a query are', () => {
    for (const title of ['Safety — Safety of 5G', '充电 充电接口 阀', 'Café 通信', ''])
      assert.equal(wordsOfTitle(title).lengthAsQuery, wordsOfQuery(title).length, title);
  });

  it('are never longer than a key of the table', () => {
    assert.deepEqual(wordsOf('a'.repeat(5000)), ['a'.repeat(32)]);
  });
});
