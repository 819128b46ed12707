import assert from 'node:assert/strict';
import { findContradictions } from '../../scripts/data/contradictions';
import { readData } from '../../scripts/data/readData';
import { buildCatalogue } from '../../server/src/catalogue/file/build';
import { Aliases } from '../../server/src/catalogue/model/aliases';
import type { Catalogue, Edition } from '../../server/src/catalogue/model/catalogue';
import { openCatalogue } from '../../server/src/catalogue/questions/open';
import { parseCanonical } from '../../server/src/designations/canonical';
import { issuingBodies } from '../../server/src/designations/issuingBodies';
import { read } from '../catalogue/read';

describe('the data of the project', () => {
  const data = readData();
  let catalogue: Catalogue;

  before(() => {
    catalogue = openCatalogue(buildCatalogue(data.dataset, parseCanonical));
  });

  function edition(text: string): Edition {
    const found = catalogue.find(read(text))?.editions.find(({ designation }) => designation === text);
    return found ?? assert.fail(`${text} is not in the data`);
  }

  it('is in order', () => {
    assert.deepEqual(data.faults, []);
    assert.deepEqual(findContradictions(data).faults, []);
  });

  it('comes out of the file as it went in, every standard of it', () => {
    for (const { record, series } of data.placed) {
      const found = catalogue.find(parseCanonical(record.designation) ?? assert.fail(record.designation));
      assert.ok(found, record.designation);
      const numbers = JSON.stringify(found).replaceAll(/"page":"([^"]*)"/g, (_, page: string) => {
        const [before = '\0', behind = '\0'] = series.page?.split('{id}') ?? [];
        const isOwn = page.startsWith(before) && page.endsWith(behind);
        return `"page":"${isOwn ? page.slice(before.length, page.length - behind.length) : page}"`;
      });
      assert.deepEqual(JSON.parse(numbers), record);
    }
  });

  it('knows the current edition of ISO 9001, its amendment and the one to come', () => {
    assert.equal(edition('ISO 9001:2015').status, 'published');
    assert.deepEqual(
      edition('ISO 9001:2015').supplements.map(({ designation, status }) => `${designation} ${status}`),
      ['ISO 9001:2015/Amd 1:2024 published'],
    );
    assert.deepEqual(edition('ISO 9001:2008').succession, { designations: ['ISO 9001:2015'], basis: 'stated' });
    assert.equal(catalogue.find(read('ISO 9001'))?.editions.at(-1)?.status, 'upcoming');
    assert.equal(edition('ISO 9001:2015').page, 'https://www.iso.org/standard/62085.html');
  });

  it('knows what superseded ISO/IEC 27001:2013', () => {
    const { status, succession } = edition('ISO/IEC 27001:2013');
    assert.equal(status, 'superseded');
    assert.deepEqual(succession, { designations: ['ISO/IEC 27001:2022'], basis: 'stated' });
    assert.deepEqual(catalogue.underOtherPrefix(read('ISO 27001')), ['ISO/IEC 27001']);
  });

  it('knows the parts of IEC 61508, through the prefixes', () => {
    const parts = catalogue.parts(read('IEC 61508'));
    assert.deepEqual(
      parts.filter((part) => /-\d$/.test(part) && !/-\d-/.test(part)),
      ['IEC TR 61508-0', ...[1, 2, 3, 4, 5, 6, 7].map((part) => `IEC 61508-${part}`)],
    );
  });

  it('knows consolidated versions of IEC standards', () => {
    const versions = edition('IEC 60601-1:2005').versions?.map(({ designation }) => designation);
    assert.ok(versions?.includes('IEC 60601-1:2005+AMD1:2012+AMD2:2020 CSV'), versions?.join());
  });

  it('knows that GB 19001 is GB/T 19001, and what it adopts', () => {
    assert.deepEqual(catalogue.underOtherPrefix(read('GB 19001-2016')), ['GB/T 19001']);
    assert.deepEqual(catalogue.find(read('GB/T 19001'))?.adopts[0], {
      designation: 'ISO 9001:2015',
      degree: 'IDT',
      edition: 'GB/T 19001-2016',
    });
  });

  it('calls nothing superseded or withdrawn on general knowledge alone', () => {
    assert.equal(edition('GB/T 19001-2008').status, 'unknown');
    assert.equal(edition('GB/T 19001-2008').succession?.basis, 'inferred');
  });

  it('has a series for every prefix of the international bodies, and none that claims the national standards', () => {
    for (const body of issuingBodies.filter(({ id }) => id === 'iso' || id === 'iec')) {
      for (const { prefix } of body.forms) {
        const coverage = catalogue.coverage({ body: body.id, prefix, number: '1', supplements: [] });
        assert.equal(coverage?.complete, true, prefix);
        assert.equal(coverage.drafts, body.id === 'iso', prefix);
      }
    }
    assert.equal(catalogue.coverage(read('GB/T 1.1'))?.complete, false);
  });

  it('names agencies that share an abbreviation apart, and successors that are there', () => {
    const agencies = catalogue.agencies();
    const ids = new Set(agencies.map(({ id }) => id));
    assert.equal(ids.size, agencies.length);
    assert.deepEqual(
      agencies.filter(({ abbreviation }) => abbreviation === 'CAS').map(({ ambiguousWith }) => ambiguousWith),
      [['Chinese Academy of Sciences'], ['China Association for Standardization']],
    );
    assert.deepEqual(agencies.find(({ id }) => id === 'CFDA')?.ended?.successors, ['NMPA', 'SAMR']);
    assert.deepEqual(
      catalogue.committees().find(({ designation }) => designation === 'SAC/TC 260')?.names.zh,
      '全国网络安全标准化技术委员会',
    );
  });

  it('has aliases that stand for one thing each', () => {
    const { aliases = [] } = data.dataset;
    const known = new Aliases(aliases);
    assert.ok(aliases.length > 50);
    for (const alias of aliases) for (const name of alias.names) assert.equal(known.find(name), alias, name);
  });

  it('suggests ISO/IEC 27001 for a wrong prefix and for swapped digits', () => {
    const suggest = (text: string): string[] => catalogue.suggest(read(text), 5).map(({ designation }) => designation);
    assert.equal(suggest('IEC 27001:2022')[0], 'ISO/IEC 27001:2022');
    assert.ok(suggest('ISO/IEC 20701:2022').includes('ISO/IEC 27001:2022'));
    assert.equal(suggest('GB 19001-2016')[0], 'GB/T 19001-2016');
  });
});
