import assert from 'node:assert/strict';
import { buildCatalogue } from '../../../../server/src/catalogue/file/build';
import type { StandardRecord } from '../../../../server/src/catalogue/model/catalogue';
import { openCatalogue } from '../../../../server/src/catalogue/questions/open';
import { parseCanonical } from '../../../../server/src/designations/canonical';
import { smallDataset } from '../../smallDataset';

const catalogue = openCatalogue(
  buildCatalogue(
    {
      ...smallDataset,
      records: [
        titled('ISO 1', 'Road vehicles — Functional safety — Part 1: Vocabulary', '道路车辆 功能安全 第1部分：术语'),
        titled('ISO 2', 'Road vehicles — Safety of the intended functionality'),
        titled('ISO 3', 'Quality management systems — Requirements', '质量管理体系 要求'),
        titled('ISO 4', 'Quality management systems — Fundamentals and vocabulary', '质量管理体系 基础和术语'),
        titled('ISO 5', 'Quality management systems — Requirements', undefined, 'withdrawn'),
        titled('IEC 6', 'Electric vehicle conductive charging system', '电动汽车传导充电系统'),
        titled('GB/T 7', undefined, '电动汽车传导充电用连接装置 直流充电接口'),
        titled('GB/T 8', undefined, '阀门'),
      ],
    },
    parseCanonical,
  ),
);

function titled(
  designation: string,
  en: string | undefined,
  zh?: string,
  status: 'published' | 'withdrawn' = 'published',
): StandardRecord {
  const titles = { ...(en === undefined ? {} : { en }), ...(zh === undefined ? {} : { zh }) };
  return { designation, titles, adopts: [], editions: [{ designation, status, supplements: [] }] };
}

function search(query: string, limit = 10, language?: 'en' | 'zh'): string[] {
  return catalogue.search(query, { limit, language }).map(({ designation }) => designation);
}

describe('Searching titles', () => {
  it('finds English words in any order and case, the fuller hit first', () => {
    assert.deepEqual(search('SAFETY functional'), ['ISO 1', 'ISO 2']);
    assert.deepEqual(search('vocabulary'), ['ISO 4', 'ISO 1']);
  });

  it('finds Chinese, with and without spaces', () => {
    assert.deepEqual(search('充电接口'), ['GB/T 7']);
    assert.deepEqual(search('充电 接口'), ['GB/T 7', 'IEC 6']);
    assert.deepEqual(search('电动汽车充电'), ['IEC 6', 'GB/T 7']);
    assert.deepEqual(search('功能安全'), ['ISO 1']);
    assert.deepEqual(search('门'), ['GB/T 8']);
  });

  it('puts up with typing errors', () => {
    for (const query of ['fuctional safety', 'functoinal safety', 'functionall safety', 'functional saftey']) {
      assert.equal(search(query)[0], 'ISO 1', query);
    }
    assert.deepEqual(search('qaulity managment', 2), ['ISO 3', 'ISO 4']);
    assert.equal(search('传导冲电系统')[0], 'IEC 6');
  });

  it('takes the beginning of a word for the word', () => {
    assert.deepEqual(search('charg'), ['IEC 6']);
    assert.deepEqual(search('condu charg'), ['IEC 6']);
  });

  it('puts the title that has nothing else first, and what is in force before what is not', () => {
    assert.deepEqual(search('quality management systems requirements'), ['ISO 3', 'ISO 5', 'ISO 4']);
  });

  it('gives the title that was found, the status and a score of 1 for the whole title', () => {
    const titles = { en: 'Quality management systems — Requirements', zh: '质量管理体系 要求' };
    assert.deepEqual(catalogue.search('质量管理体系 要求', { limit: 1 }), [
      { designation: 'ISO 3', titles, title: titles.zh, status: 'published', score: 1 },
    ]);
    assert.equal(catalogue.search('Quality management systems — Requirements', { limit: 1 })[0]?.score, 1);
  });

  it('names a standard once, though both its titles fit', () => {
    assert.deepEqual(search('electric vehicle 电动汽车'), ['GB/T 7', 'IEC 6'].toReversed());
  });

  it('keeps to the limit and to the language', () => {
    assert.equal(search('quality', 2).length, 2);
    assert.deepEqual(search('quality', 0), []);
    assert.deepEqual(search('术语', 9, 'en'), []);
    assert.deepEqual(search('vocabulary', 9, 'zh'), []);
    assert.deepEqual(search('电动汽车', 9, 'zh').length, 2);
  });

  it('finds nothing for nothing, nor for what is nowhere, however strange', () => {
    for (const query of ['', '  — ', 'xqzzy', '\ud83d\ude00', '\u0000', 'é'.repeat(100_000), '9'.repeat(1000)]) {
      assert.deepEqual(search(query), [], query.slice(0, 10));
    }
  });

  it('does not take a number for another', () => {
    assert.deepEqual(search('12'), []);
  });
});
