import assert from 'node:assert/strict';
import { parseDesignation } from '../../server/src/designations/parse';
import { printDesignation } from '../../server/src/designations/print';
import { isAreaCode } from '../../server/src/designations/tables/areaCodes';
import { sectorCodes } from '../../server/src/designations/tables/sectorCodes';
import { lint } from '../../server/src/linter';
import { defaultSettings } from '../../server/src/settings/settings';
import { growth, linearGrowth } from '../countedWork';
import { bundledCatalogue } from '../engine';

describe('Chinese designations', () => {
  it('keep the pieces apart', () => {
    assert.deepEqual(parseDesignation('GB 4943.1—2022第1号修改单'), {
      body: 'china-national',
      prefix: 'GB',
      number: '4943',
      part: '1',
      year: '2022',
      supplements: [{ kind: 'XG', number: '1', joint: '/' }],
    });
    assert.deepEqual(parseDesignation('JTG/T D70/2-02-2014'), {
      body: 'china-transport-engineering',
      prefix: 'JTG/T',
      number: 'D70/2',
      part: '02',
      year: '2014',
      supplements: [],
    });
    assert.deepEqual(parseDesignation('GJB 150.1A-2009'), {
      body: 'china-military',
      prefix: 'GJB',
      number: '150',
      part: '1A',
      year: '2009',
      supplements: [],
    });
    assert.equal(parseDesignation('DB11/139-2015')?.prefix, 'DB11/');
    assert.equal(parseDesignation('JJG（航天）34-1999')?.prefix, 'JJG(航天)');
    assert.equal(parseDesignation('T/GZAEPI 001-2018')?.number, '001');
    assert.equal(parseDesignation('GSB 07-1183-2000')?.number, '07-1183');
  });

  /** DB alone begins the local prefixes, SN alone is as well that of Switzerland. */
  it('read all sector codes alone, with /T and with /Z', () => {
    assert.equal(new Set(sectorCodes).size, 76);
    const types = sectorCodes.flatMap((code) =>
      (code === 'DB' || code === 'SN' ? ['/T', '/Z'] : ['', '/T', '/Z']).map((t) => code + t),
    );
    for (const prefix of types) {
      const text = `${prefix} 0123.4-2016`;
      const designation = parseDesignation(text);
      assert.ok(designation, text);
      assert.equal(printDesignation(designation), text);
    }
  });

  it('know the provinces and cities that issue local standards', () => {
    for (const code of ['11', '65', '1301', '4403', '6543', '440300']) assert.ok(isAreaCode(code), code);
    for (const code of ['', '1', '10', '71', '81', '99', '1101', '1312', '4404x', '449900', '123']) {
      assert.ok(!isAreaCode(code), code);
    }
  });

  it('take a part of four digits that is no year, and a year behind a dot', () => {
    assert.equal(parseDesignation('DL/T 860.7410')?.part, '7410');
    assert.equal(parseDesignation('GB/T 19001.2016')?.year, '2016');
    const knowledge = { hasStandard: () => true, hasEdition: () => false };
    assert.equal(parseDesignation('GB/T 19001.2016', knowledge)?.part, '2016');
  });

  for (const piece of ['T/', 'Q/A1', 'DB11/', 'GB/T 1.1.', 'T/ABCDEFGHIJKLMN', 'GB 1-1', 'JJG(航航', 'SC 1234-2019 ']) {
    it(`are read with work that grows with the text: ${piece}`, async () => {
      const options = { settings: defaultSettings, catalogue: await bundledCatalogue() };
      const work = (size: number) => void lint(piece.repeat(size), 'plaintext', options);
      assert.ok(growth(work, 500) <= linearGrowth);
    });
  }
});
