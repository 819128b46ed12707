import assert from 'node:assert/strict';
import { buildCatalogue } from '../../../server/src/catalogue/file/build';
import { openCatalogue } from '../../../server/src/catalogue/questions/open';
import { parseCanonical } from '../../../server/src/designations/canonical';
import { read } from '../read';
import { smallDataset } from '../smallDataset';

const catalogue = openCatalogue(buildCatalogue(smallDataset, parseCanonical));

describe('looking up', () => {
  it('finds a standard whatever edition, supplement or stage is asked for', () => {
    for (const text of ['ISO 9001', 'ISO 9001:1999', 'ISO/DIS 9001', 'ISO 9001:2015/Amd 1:2024', 'iso9001-2015']) {
      assert.equal(catalogue.find(read(text))?.designation, 'ISO 9001', text);
    }
  });

  it('finds nothing under another prefix, number or part', () => {
    for (const text of [
      'ISO/IEC 9001',
      'ISO 9002',
      'ISO 9001-1',
      'ISO 27001',
      'IEC 61508-3',
      'ISO/TR 9001',
      'GB/Z 19001',
      'ISO 999999',
    ]) {
      assert.equal(catalogue.find(read(text)), undefined, text);
      assert.equal(catalogue.has(read(text)), false, text);
    }
    assert.equal(catalogue.has(read('IEC 61508-2')), true);
  });

  it('does not take a number with leading zeros for the one without', () => {
    assert.equal(catalogue.has({ body: 'iso', prefix: 'ISO', number: '09001', supplements: [] }), false);
  });

  it('finds nothing for a number that is no number of the dataset, however strange', () => {
    for (const number of ['', '٣', 'é'.repeat(40), '9'.repeat(500), '9001 ']) {
      assert.equal(catalogue.has({ body: 'iso', prefix: 'ISO', number, supplements: [] }), false);
    }
  });

  it('lists parts by their value, through the prefixes of the series', () => {
    const parts = ['IEC TR 61508-0', 'IEC 61508-1', 'IEC 61508-2', 'ISO/TS 61508-5', 'IEC 61508-10'];
    assert.deepEqual(catalogue.parts(read('IEC 61508')), parts);
    assert.deepEqual(catalogue.parts(read('IEC 61508-3')), parts);
    assert.deepEqual(catalogue.parts(read('GB 9706')), ['GB 9706.1', 'GB/T 9706.1', 'GB 9706.202']);
    assert.deepEqual(catalogue.parts(read('ISO 9001')), []);
  });

  it('lists parts of ISO and IEC together where they share the number', () => {
    assert.deepEqual(catalogue.parts(read('ISO 80000')), ['ISO 80000-1', 'IEC 80000-6']);
  });

  it('names the same number and part under another prefix of the series only', () => {
    assert.deepEqual(catalogue.underOtherPrefix(read('GB 19001-2016')), ['GB/T 19001']);
    assert.deepEqual(catalogue.underOtherPrefix(read('ISO 27001')), ['ISO/IEC 27001']);
    assert.deepEqual(catalogue.underOtherPrefix(read('GB 9706.1')), ['GB/T 9706.1']);
    assert.deepEqual(catalogue.underOtherPrefix(read('IEC 27001')), []);
    assert.deepEqual(catalogue.underOtherPrefix(read('ISO 9001')), []);
  });

  it('says how far it knows a series, with its runs of numbers', () => {
    const { complete, drafts, asOf, runs, series } = catalogue.coverage(read('ISO/TS 1')) ?? assert.fail();
    assert.deepEqual(
      { complete, drafts, asOf, runs, series },
      {
        complete: true,
        drafts: true,
        asOf: '2026-08-19',
        runs: [
          [9001, 9001],
          [27000, 27100],
          [61508, 61508],
          [80000, 80000],
        ],
        series: 'ISO',
      },
    );
    assert.equal(catalogue.coverage(read('GB/Z 1'))?.complete, false);
    assert.equal(catalogue.coverage(read('CISPR 11')), undefined);
  });
});

describe('suggesting', () => {
  const suggest = (text: string, limit = 5): string[] =>
    catalogue.suggest(read(text), limit).map(({ designation, reason }) => `${designation} (${reason})`);

  it('offers the right prefix, across ISO and IEC as well, with the edition that was asked for', () => {
    assert.deepEqual(suggest('GB 19001-2016'), ['GB/T 19001-2016 (prefix)']);
    assert.deepEqual(suggest('IEC 27001:2022', 1), ['ISO/IEC 27001:2022 (prefix)']);
    assert.deepEqual(suggest('IEC 27001:2020', 1), ['ISO/IEC 27001 (prefix)']);
  });

  it('offers numbers with a digit swapped, doubled, missing or changed', () => {
    assert.deepEqual(suggest('ISO 9010:2015'), ['ISO 9001:2015 (digits-swapped)']);
    assert.deepEqual(suggest('ISO 99001'), ['ISO 9001 (digit-extra)']);
    assert.deepEqual(suggest('ISO 901'), ['ISO 9001 (digit-missing)']);
    assert.deepEqual(suggest('ISO 9007'), ['ISO 9001 (digit-changed)']);
    assert.deepEqual(suggest('IEC 61085-2'), ['IEC 61805-2 (digits-swapped)']);
  });

  it('puts a swapped digit before a changed one, and an edition of the year before both', () => {
    const swappedFirst = ['ISO/IEC 27001 (prefix)', 'ISO 27010 (digits-swapped)', 'ISO 27000 (digit-changed)'];
    assert.deepEqual(suggest('ISO 27001'), swappedFirst);
    assert.deepEqual(suggest('ISO 27110'), ['ISO 27010 (digit-changed)', 'ISO 27100 (digit-changed)']);
    assert.deepEqual(suggest('ISO 27110:2022'), ['ISO 27100:2022 (digit-changed)', 'ISO 27010 (digit-changed)']);
  });

  it('keeps to the limit and to the part', () => {
    assert.deepEqual(suggest('ISO 27001', 1), ['ISO/IEC 27001 (prefix)']);
    assert.deepEqual(suggest('ISO 27001', 0), []);
    assert.deepEqual(suggest('IEC 61058-2', 1), ['IEC 61508-2 (digits-swapped)']);
    assert.deepEqual(suggest('IEC 61058-7'), []);
  });

  it('offers other parts, the nearest first, and the number without part', () => {
    assert.deepEqual(suggest('IEC 61508-12:2010'), [
      'IEC 61508-2:2010 (part)',
      'IEC 61508-1:2010 (part)',
      'IEC 61508-10:2010 (part)',
    ]);
    assert.deepEqual(suggest('ISO 9001-1'), ['ISO 9001 (part)']);
  });

  it('offers the standard of another body with the number, and who adopts that', () => {
    assert.deepEqual(suggest('GB/T 9001'), ['ISO 9001 (prefix)', 'GB/T 19001 (adoption)']);
  });

  it('offers the standard whose title stands beside the number, whatever the number', () => {
    const offered = catalogue.suggest(read('ISO 7777'), 3, 'Quality management systems - Requirements');
    assert.deepEqual(
      offered.map(({ designation, reason }) => `${designation} (${reason})`),
      ['ISO 9001 (title)'],
    );
    assert.equal(catalogue.suggest(read('ISO 27000-1'), 1, 'Something that is no title')[0]?.reason, 'part');
  });

  it('gives the title, English first', () => {
    assert.equal(catalogue.suggest(read('GB 19001'), 1)[0]?.title, 'Quality management systems');
  });
});
