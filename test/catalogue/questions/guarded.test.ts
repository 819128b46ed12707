import assert from 'node:assert/strict';
import { buildCatalogue } from '../../../server/src/catalogue/file/build';
import type { Catalogue } from '../../../server/src/catalogue/model/catalogue';
import type { CatalogueError } from '../../../server/src/catalogue/model/error';
import { guarded } from '../../../server/src/catalogue/questions/guarded';
import { openCatalogue } from '../../../server/src/catalogue/questions/open';
import { parseCanonical } from '../../../server/src/designations/canonical';
import { lint } from '../../../server/src/linter';
import { defaultSettings } from '../../../server/src/settings/settings';
import { damagedLate } from '../file/damagedLate';
import { read } from '../read';
import { smallDataset } from '../smallDataset';

const bytes = buildCatalogue(smallDataset, parseCanonical);

describe('A catalogue whose damage shows late', () => {
  it('is reported once and knows nothing of standards from then on', () => {
    const errors: CatalogueError[] = [];
    const catalogue = guarded(damagedLate(bytes), (error) => errors.push(error));
    assert.equal(catalogue.has(read('ISO 9001')), true);
    assert.equal(catalogue.find(read('ISO 9001')), undefined);
    assert.equal(catalogue.find(read('ISO 9001')), undefined);
    assert.deepEqual(
      errors.map(({ fault }) => fault),
      ['damaged'],
    );
    assert.equal(catalogue.has(read('ISO 9001')), false);
    assert.equal(catalogue.coverage(read('ISO 9001')), undefined);
    assert.deepEqual(catalogue.search('quality', { limit: 3 }), []);
    assert.deepEqual(catalogue.suggest(read('ISO 9002'), 3), []);
  });

  it('lets the linter go on with what needs no catalogue', () => {
    const errors: CatalogueError[] = [];
    const catalogue = guarded(damagedLate(bytes), (error) => errors.push(error));
    const text = 'See ISO9001:2016 and ISO 99999:2015.';
    const { findings } = lint(text, 'plaintext', { settings: defaultSettings, catalogue });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['malformed-designation'],
    );
    assert.equal(errors.length, 1);
  });

  it('hides no other error', () => {
    const broken: Catalogue = {
      ...guarded(damagedLate(bytes), () => {}),
      find: () => {
        throw new RangeError('a mistake of the program');
      },
    };
    assert.throws(() => guarded(broken, () => {}).find(read('ISO 9001')), RangeError);
  });

  it('is as good as any other while nothing is damaged', () => {
    const catalogue = guarded(openCatalogue(bytes), () => assert.fail());
    assert.equal(catalogue.find(read('ISO 9001'))?.designation, 'ISO 9001');
    assert.equal(catalogue.asOf, '2026-08-19');
  });
});
