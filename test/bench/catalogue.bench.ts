import assert from 'node:assert/strict';
import { datedNumbers } from '../../scripts/data/datedNumbers';
import { readData } from '../../scripts/data/readData';
import { buildCatalogue } from '../../server/src/catalogue/file/build';
import type { Catalogue } from '../../server/src/catalogue/model/catalogue';
import type { Dataset } from '../../server/src/catalogue/model/dataset';
import { openCatalogue } from '../../server/src/catalogue/questions/open';
import { parseCanonical } from '../../server/src/designations/canonical';
import type { Designation } from '../../server/src/designations/designation';
import { holdBack } from '../data/heldBack';
import { openInFreshProcess } from './freshProcess';
import { median, microseconds } from './measure';

/** Times per call are medians over rounds; a round goes over the same designations, a thousand of them, known ones. */
describe('bench: catalogue', () => {
  let bytes: Uint8Array;
  let catalogue: Catalogue;
  let known: Designation[];
  let dataset: Dataset;

  before(() => {
    ({ dataset } = readData());
    bytes = buildCatalogue(dataset, parseCanonical);
    catalogue = openCatalogue(bytes);
    const step = Math.floor(dataset.records.length / 1000);
    known = Array.from({ length: 1000 }, (_, index) => {
      const record = dataset.records[index * step] ?? assert.fail();
      return { ...(parseCanonical(record.designation) ?? assert.fail()), year: record.editions[0]?.year ?? '2000' };
    });
  });

  const report = (name: string, value: string): void => console.log(`      ${name.padEnd(34)} ${value}`);

  it('opens', async () => {
    report('size', `${(bytes.length / 1e6).toFixed(2)} MB, ${dataset.records.length} standards`);
    const { open, memory } = await openInFreshProcess(bytes, 9);
    report('open, cold process', `${open.toFixed(1)} ms`);
    report('memory with the file, cold', `${memory.toFixed(1)} MB`);
  });

  it('opens ten times as many standards', async () => {
    const tenfold = buildCatalogue(multiply(dataset, 10), readCopy);
    const { open, memory } = await openInFreshProcess(tenfold, 9);
    report('size', `${(tenfold.length / 1e6).toFixed(2)} MB, ${dataset.records.length * 10} standards`);
    report('open, cold process', `${open.toFixed(1)} ms`);
    report('memory with the file, cold', `${memory.toFixed(1)} MB`);
    const opened = openCatalogue(tenfold);
    const searches = microseconds(
      Array<string>(5).fill('informaton secuirty'),
      (each) => opened.search(each, { limit: 10 }),
      5,
    );
    report('search, typing errors', `${(median(searches) / 1000).toFixed(2)} ms`);
    report('has, known', `${median(microseconds(known, (each) => opened.has(each), 20)).toFixed(2)} µs`);
    report(
      'suggest 5',
      `${median(microseconds(known.slice(0, 200), (each) => opened.suggest(each, 5), 5)).toFixed(2)} µs`,
    );
  });

  it('looks up', () => {
    const wrong = known.map((designation) => ({ ...designation, number: `${designation.number}7` }));
    const calls: [string, Designation[], (designation: Designation) => unknown][] = [
      ['has, known', known, (designation) => catalogue.has(designation)],
      ['has, mostly unknown', wrong, (designation) => catalogue.has(designation)],
      ['find, known', known, (designation) => catalogue.find(designation)],
      ['underOtherPrefix', known, (designation) => catalogue.underOtherPrefix(designation)],
      ['parts', known, (designation) => catalogue.parts(designation)],
      ['describeParts', known, (designation) => catalogue.describeParts(designation)],
      ['adoptions', known, (designation) => catalogue.adoptions(designation)],
      ['plausibility', known, (designation) => catalogue.plausibility(designation)],
      ['coverage', known, (designation) => catalogue.coverage(designation)],
      ['suggest 5, mostly unknown', wrong, (designation) => catalogue.suggest(designation, 5)],
      [
        'suggest 5, with a title',
        wrong,
        (designation) => catalogue.suggest(designation, 5, 'Information security — Requirements'),
      ],
    ];
    for (const [name, designations, call] of calls) {
      const rounds = name.startsWith('suggest') ? 5 : 50;
      report(name, `${median(microseconds(designations, call, rounds)).toFixed(2)} µs`);
    }
  });

  it('searches titles', () => {
    const queries = Object.entries({
      'one word': 'safety',
      'a whole title': 'Quality management systems — Requirements',
      'typing errors': 'informaton secuirty managment systms requirments',
      'beginnings of words': 'inf sec man sys req',
      'the commonest words': 'part of the and for general requirements test methods',
      'a long paragraph': 'electrical safety of machinery in general '.repeat(20),
      Chinese: '电动汽车传导充电用连接装置',
      'both languages': '功能安全 functional safety',
    });
    for (const [name, query] of queries) {
      const times = microseconds(Array<string>(5).fill(query), (each) => catalogue.search(each, { limit: 10 }), 5);
      report(`search, ${name}`, `${(median(times) / 1000).toFixed(2)} ms`);
    }
    const fresh = openCatalogue(bytes);
    const [first = 0] = microseconds(['quality managment'], (query) => fresh.search(query, { limit: 10 }), 1);
    report('search, first of a catalogue', `${(first / 1000).toFixed(2)} ms`);
  });

  it('says which years are impossible, by how many points', () => {
    for (const series of dataset.series) {
      for (const row of series.rows ?? []) {
        const { points, mostYears, worst } = holdBack(row, datedNumbers(dataset, series), 10, 10);
        const range = `${series.series} ${row.first} to ${row.last}`;
        report(
          range,
          `${points} editions, held back at most ${mostYears} years (${worst?.join('-')}), margin ${row.margin}`,
        );
      }
    }
  });

  it('looks up records that were never touched before', () => {
    const fresh = openCatalogue(bytes);
    const [first = 0] = microseconds(known, (designation) => fresh.find(designation), 1);
    report('find, first touch, checks included', `${first.toFixed(2)} µs`);
  });
});

/** The dataset many times over, the copies under numbers of their own: `ISO 9001~3`. */
function multiply(dataset: Dataset, times: number): Dataset {
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 1);
  const copied = copies.flatMap((copy) =>
    dataset.records.map(({ also: _, ...record }) => {
      const renumber = (text: string): string =>
        text.replace(/^ECMA-\d+| \S*?\d+|^\S+ \D+$/, (number) => `${number}~${copy}`);
      const editions = record.editions.map((edition) => ({ ...edition, designation: renumber(edition.designation) }));
      return { ...record, designation: renumber(record.designation), editions };
    }),
  );
  return { ...dataset, records: [...dataset.records, ...copied] };
}

function readCopy(text: string): Designation | undefined {
  const copy = /~\d+/.exec(text)?.[0] ?? '';
  const designation = parseCanonical(text.replace(copy, ''));
  return designation && { ...designation, number: designation.number + copy };
}
