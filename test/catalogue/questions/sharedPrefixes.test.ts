import assert from 'node:assert/strict';
import { buildCatalogue } from '../../../server/src/catalogue/file/build';
import { readDataset } from '../../../server/src/catalogue/file/readDataset';
import { overlay } from '../../../server/src/catalogue/lists/overlay';
import type { StandardRecord } from '../../../server/src/catalogue/model/catalogue';
import type { Dataset } from '../../../server/src/catalogue/model/dataset';
import { openCatalogue } from '../../../server/src/catalogue/questions/open';
import { parseCanonical } from '../../../server/src/designations/canonical';
import { parseDesignation } from '../../../server/src/designations/parse';
import { smallDataset } from '../smallDataset';

const [any = assert.fail()] = smallDataset.series;

function record(
  designation: string,
  body: string,
  title: string,
  adopts: StandardRecord['adopts'] = [],
): StandardRecord {
  return {
    designation,
    body,
    titles: { en: title },
    adopts,
    editions: [{ designation, status: 'published', supplements: [] }],
  };
}

const chinese = record('SN 5000', 'china-sector', 'Inspection of tea', [{ designation: 'SN 5001', degree: 'IDT' }]);
const swiss = record('SN 5000', 'snv', 'Roads');
const dataset: Dataset = {
  ...smallDataset,
  series: [
    { ...any, series: 'SN (China)', prefixes: ['SN'], body: 'china-sector' },
    { ...any, series: 'SN (Switzerland)', prefixes: ['SN'], body: 'snv' },
  ],
  records: [chinese, swiss],
};
const bytes = buildCatalogue(dataset, parseCanonical);
const catalogue = openCatalogue(bytes);

const named = (text: string, body: string) => ({ ...(parseDesignation(text) ?? assert.fail()), body });

describe('Standards of two bodies that share a prefix', () => {
  it('do not find each other’s records', () => {
    assert.equal(catalogue.find(named('SN 5000', 'china-sector'))?.titles.en, 'Inspection of tea');
    assert.equal(catalogue.find(named('SN 5000', 'snv'))?.titles.en, 'Roads');
    assert.equal(catalogue.coverage(named('SN 5000', 'snv'))?.series, 'SN (Switzerland)');
    assert.deepEqual(catalogue.underOtherPrefix(named('SN 5000', 'snv')), []);
  });

  it('are each adopted on their own', () => {
    assert.equal(catalogue.adoptions(named('SN 5001', 'china-sector')).adoptedBy.length, 1);
    assert.equal(catalogue.adoptions(named('SN 5001', 'snv')).adoptedBy.length, 0);
  });

  it('stay apart when the file is read back and built again', () => {
    assert.deepEqual(buildCatalogue(readDataset(bytes), parseCanonical), bytes);
  });

  it('stay apart in a list of one’s own', () => {
    const own = { designation: named('SN 5002', 'snv'), record: record('SN 5002', 'snv', 'Bridges') };
    const both = overlay(catalogue, [own]);
    assert.equal(both.find(named('SN 5002', 'snv'))?.titles.en, 'Bridges');
    assert.equal(both.find(named('SN 5002', 'china-sector')), undefined);
  });

  it('are refused in a series that does not say whose it is', () => {
    const series = [{ ...any, series: 'SN', prefixes: ['SN'] }];
    assert.throws(() => buildCatalogue({ ...dataset, series }, parseCanonical), /Several bodies have the prefix SN/);
  });
});
