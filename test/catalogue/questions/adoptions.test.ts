import assert from 'node:assert/strict';
import { buildCatalogue } from '../../../server/src/catalogue/file/build';
import type { Dataset, SeriesData } from '../../../server/src/catalogue/model/dataset';
import { openCatalogue } from '../../../server/src/catalogue/questions/open';
import { parseCanonical } from '../../../server/src/designations/canonical';
import { read } from '../read';
import { smallDataset } from '../smallDataset';

const european: SeriesData = {
  series: 'EN',
  prefixes: ['EN', 'EN ISO'],
  complete: false,
  drafts: false,
  asOf: '2026-01-01',
  source: 'a list',
  licence: 'free',
};

const dataset: Dataset = {
  ...smallDataset,
  series: [...smallDataset.series, european],
  records: [
    ...smallDataset.records,
    {
      designation: 'EN ISO 9001',
      titles: {},
      adopts: [],
      editions: [{ designation: 'EN ISO 9001:2015', year: '2015', status: 'published', supplements: [] }],
    },
  ],
};

const catalogue = openCatalogue(buildCatalogue(dataset, parseCanonical));

describe('Adoptions', () => {
  it('are known from the adopting standard, with degree and edition', () => {
    assert.deepEqual(catalogue.adoptions(read('GB/T 19001-2016')), {
      adopts: [
        { designation: 'ISO 9001:2015', degree: 'IDT', edition: 'GB/T 19001-2016' },
        { designation: 'ISO 9001', degree: 'unknown' },
      ],
      adoptedBy: [],
    });
  });

  it('are known from the adopted standard, by the data and by the prefix', () => {
    assert.deepEqual(catalogue.adoptions(read('ISO 9001:2008')).adoptedBy, [
      { designation: 'EN ISO 9001', degree: 'unknown', adopted: 'ISO 9001' },
      { designation: 'GB/T 19001', degree: 'IDT', edition: 'GB/T 19001-2016', adopted: 'ISO 9001:2015' },
      { designation: 'GB/T 19001', degree: 'unknown', adopted: 'ISO 9001' },
    ]);
  });

  it('are read from a prefix, also of a standard that the dataset does not have', () => {
    const adopted = (text: string): string[] => catalogue.adoptions(read(text)).adopts.map((each) => each.designation);
    assert.deepEqual(adopted('EN ISO 9001:2015'), ['ISO 9001']);
    assert.deepEqual(adopted('DIN EN ISO 9001:2015-11'), ['EN ISO 9001', 'ISO 9001']);
    assert.deepEqual(adopted('EN IEC 61508-1'), ['IEC 61508-1']);
    assert.deepEqual(adopted('ISO 9001'), []);
  });

  it('are none of a part, when only the whole is adopted', () => {
    assert.deepEqual(catalogue.adoptions(read('ISO 9001-1')), { adopts: [], adoptedBy: [] });
  });
});
