import assert from 'node:assert/strict';
import type { Mention } from '../server/src/recognition/mention';
import { labelledFolder, type Measurement, measure } from './labelled';
import { pagesIn } from './pages';

/** What the recogniser must reach at the least. */
const targets = {
  precision: { standard: 0.99, committee: 0.99, agency: 0.99 },
  recall: { standard: 0.98, committee: 0.98, agency: 0.97 },
  canonical: 0.99,
  deviations: 0.97,
  mistakenLookAlikes: 1 / 200,
};

const kinds = ['standard', 'committee', 'agency'] as const;

/** Every document in test/fixtures/labelled carries the labels of a careful reader; see `readLabels`. */
describe('The labelled set', () => {
  let measured: Measurement;

  before(async () => {
    measured = await measure();
    console.log(report(measured));
  });

  it('is large enough to say something', () => {
    assert.ok(pagesIn(labelledFolder).length >= 30);
    assert.ok(measured.labelled.standard >= 400);
    assert.ok(measured.lookAlikes >= 300);
  });

  for (const kind of kinds) {
    it(`${kind}: precision`, () => atLeast(precision(measured, kind), targets.precision[kind], [kind], ['invented']));
    it(`${kind}: recall`, () => atLeast(recall(measured, kind), targets.recall[kind], [kind], ['missed']));
  }

  it('canonical forms', () => {
    atLeast(measured.canonicalRight / measured.judged, targets.canonical, kinds, ['canonical']);
  });

  it('deviations', () => {
    atLeast(measured.deviationsRight / measured.judged, targets.deviations, kinds, ['deviations']);
  });

  it('look-alikes', () => {
    const right = 1 - measured.mistaken / measured.lookAlikes;
    atLeast(right, 1 - targets.mistakenLookAlikes, kinds, ['look-alike']);
  });

  function atLeast(value: number, least: number, of: readonly string[], what: readonly string[]): void {
    const misses = measured.misses.filter((miss) => what.includes(miss.what) && of.includes(miss.kind));
    const list = misses.map(({ file, line, text, detail }) => `  ${file}:${line}: ${JSON.stringify(text)} ${detail}`);
    assert.ok(value >= least, `${value.toFixed(4)} is below ${least}:\n${list.join('\n')}`);
  }
});

function precision({ exact, found }: Measurement, kind: Mention['kind']): number {
  return exact[kind] / found[kind];
}

function recall({ exact, labelled }: Measurement, kind: Mention['kind']): number {
  return exact[kind] / labelled[kind];
}

function report(measured: Measurement): string {
  const rows = kinds.map(
    (kind) =>
      `${kind.padEnd(9)} ${measured.labelled[kind]} labelled, precision ${precision(measured, kind).toFixed(4)}, ` +
      `recall ${recall(measured, kind).toFixed(4)}`,
  );
  return [
    ...rows,
    `canonical ${measured.canonicalRight} of ${measured.judged}, deviations ${measured.deviationsRight}`,
    `look-alikes ${measured.mistaken} of ${measured.lookAlikes} mistaken`,
  ]
    .map((line) => `    ${line}`)
    .join('\n');
}
