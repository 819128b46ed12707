import assert from 'node:assert/strict';
import { readData } from '../../scripts/data/readData';
import type { Catalogue, StandardRecord } from '../../server/src/catalogue/model/catalogue';
import { bundledCatalogue } from '../engine';

/** A typing error at a place of a text: one sign left out, put in, changed, or swapped with the next. */
const mistakes: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => `${text.slice(0, at)}x${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}x${text.slice(at + 1)}`,
  (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
];

describe('Searching the titles of all standards', () => {
  const { records } = readData().dataset;
  let catalogue: Catalogue;

  before(async () => {
    catalogue = await bundledCatalogue();
  });

  for (const language of ['en', 'zh'] as const) {
    it(`finds ${language} titles that are written with a typing error`, () => {
      const titled = records.filter(({ titles }) => titles[language] !== undefined);
      const step = Math.max(1, Math.floor(titled.length / 200));
      const sample = titled.filter((_, index) => index % step === 0);
      const missed = sample.filter((record, index) => !isFound(record, record.titles[language] ?? '', index));
      assert.ok(sample.length >= 200);
      const names = missed.map(({ designation }) => designation).join(', ');
      assert.ok(missed.length <= sample.length / 50, `${missed.length} of ${sample.length}: ${names}`);
    });
  }

  /** Whether the standard, or another one with the same title, is among the first five. */
  function isFound({ designation }: StandardRecord, title: string, index: number): boolean {
    const at = 1 + ((index * 7919) % Math.max(1, title.length - 2));
    const written = mistakes[index % mistakes.length]?.(title, at) ?? title;
    const found = catalogue.search(written, { limit: 5 });
    return found.some((each) => each.designation === designation || each.title === title);
  }
});
