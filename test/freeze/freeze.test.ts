import assert from 'node:assert/strict';
import { addNeeds, beginFrozen } from '../../scripts/freeze/freeze';
import type { FrozenCatalogue } from '../../scripts/freeze/frozenFolder';
import { openForFreezing, openFrozen } from '../../scripts/freeze/openFrozen';
import { watchedCatalogue } from '../../scripts/freeze/watchedCatalogue';
import type { Catalogue, StandardRecord } from '../../server/src/catalogue/model/catalogue';
import type { Dataset } from '../../server/src/catalogue/model/dataset';
import { read } from '../catalogue/read';
import { smallDataset } from '../catalogue/smallDataset';
import { guardedCatalogue } from '../frozenCatalogue';

/** What is frozen after tests have asked this. */
function asked(frozen: FrozenCatalogue, live: Dataset, ask: (catalogue: Catalogue) => void): FrozenCatalogue {
  const needs = { asked: new Set<string>(), told: new Set<string>(), named: new Set<string>() };
  const watched = watchedCatalogue(openForFreezing(frozen, live), {
    asked: (question) => needs.asked.add(question),
    told: (designation) => needs.told.add(designation),
    named: (designation) => needs.named.add(designation),
  });
  ask(watched);
  return addNeeds(frozen, live, needs);
}

function inFull({ dataset }: FrozenCatalogue): string[] {
  return dataset.records.map(({ designation }) => designation);
}

function newStandard(designation: string): StandardRecord {
  const edition = { designation: `${designation}-2027`, year: '2027', status: 'published', supplements: [] } as const;
  return { designation, titles: { en: 'Something new' }, editions: [edition], adopts: [] };
}

const grown: Dataset = {
  ...smallDataset,
  records: [...smallDataset.records, newStandard('GB 9706.299'), newStandard('GB/T 77'), newStandard('ISO 77')],
};

describe('The frozen catalogue', () => {
  const empty = beginFrozen(smallDataset);

  it('knows from the start every number of the complete series, and their stretches', () => {
    const { catalogue, isNumberOnly } = openFrozen(empty);
    assert.deepEqual(inFull(empty), []);
    assert.equal(catalogue.has(read('ISO/IEC 27001')), true);
    assert.equal(isNumberOnly('ISO/IEC 27001'), true);
    assert.equal(catalogue.has(read('GB/T 19001')), false);
    assert.deepEqual(
      catalogue.coverage(read('ISO 9001'))?.runs,
      openForFreezing(empty, smallDataset).coverage(read('ISO 9001'))?.runs,
    );
  });

  it('takes over what contents are told of, what takes it over, and no more than the number of what only has to be there', () => {
    let parts: readonly string[] = [];
    const frozen = asked(empty, smallDataset, (catalogue) => {
      catalogue.find(read('ISO/IEC 27001:2013'));
      catalogue.adoptions(read('ISO 9001'));
      parts = catalogue.parts(read('GB 9706'));
      catalogue.has(read('ISO 27000'));
    });
    assert.deepEqual(inFull(frozen).sort(), ['GB/T 19001', 'ISO 9001', 'ISO/IEC 27001']);
    assert.deepEqual([...(frozen.numbers.get('GB') ?? [])].sort(), ['GB 9706.1', 'GB 9706.202', 'GB/T 9706.1']);
    assert.deepEqual(openFrozen(frozen).catalogue.parts(read('GB 9706')), parts);
  });

  it('answers what was asked before as it was, whatever came in since', () => {
    const ask = (catalogue: Catalogue): void => {
      catalogue.find(read('GB/T 77-2027'));
      catalogue.find(read('ISO 77'));
      catalogue.parts(read('GB 9706'));
      catalogue.suggest(read('ISO 9010:2015'), 3);
    };
    const frozen = asked(empty, smallDataset, ask);
    assert.deepEqual(asked(frozen, grown, ask), frozen);
    assert.equal(openFrozen(frozen).catalogue.has(read('GB/T 77')), false);
  });

  it('has no contents to tell of a number alone, and says what to do', () => {
    const { catalogue, isNumberOnly } = openFrozen(empty);
    const guarded = guardedCatalogue(catalogue, isNumberOnly);
    assert.equal(guarded.has(read('ISO 27000')), true);
    assert.throws(() => guarded.find(read('ISO 27000')), /no more than the number of ISO 27000, .* `npm run freeze`/);
  });

  it('takes over what is asked for the first time, and completes a number', () => {
    const frozen = asked(empty, smallDataset, (catalogue) => catalogue.has(read('ISO 27000')));
    const later = asked(frozen, grown, (catalogue) => {
      catalogue.find(read('ISO 77'));
      catalogue.find(read('ISO 27000'));
    });
    assert.deepEqual(inFull(later).sort(), ['ISO 27000', 'ISO 77']);
    assert.equal(openFrozen(later).catalogue.find(read('ISO 27000'))?.editions.length, 1);
  });
});
