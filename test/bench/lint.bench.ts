import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../server/src/catalogue/model/catalogue';
import { LintMemory, lint } from '../../server/src/linter';
import { Recogniser } from '../../server/src/recognition/recogniser';
import { defaultSettings } from '../../server/src/settings/settings';
import { type ReadBlock, type TextKind, unreadBlocks } from '../../server/src/text/reading';
import { bundledCatalogue } from '../engine';
import { readMarks } from '../marked';
import { median } from './measure';

const folder = join(__dirname, '..', 'fixtures', 'briefings');

/** Briefings in English and Chinese, repeated with a running number so that no paragraph stands twice, to about a size. */
function prose(size: number): string {
  const briefings = ['english.md', 'chinese.md', 'word-export.txt'].map(
    (file) => readMarks(readFileSync(join(folder, file), 'utf8')).text,
  );
  let text = '';
  for (let index = 0; text.length < size; index++) {
    text += `${briefings[index % briefings.length]}\n\nItem ${index} of the agenda follows below.\n\n`;
  }
  return text.slice(0, size);
}

/** Milliseconds of a call, the median over rounds after a first one. */
function milliseconds(call: () => unknown, rounds: number): number {
  call();
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      call();
      return performance.now() - start;
    }),
  );
}

function blocksOf(text: string, kind: TextKind): ReadBlock[] {
  return [...unreadBlocks(text, kind, {})].flatMap((block) => block?.read() ?? []);
}

const report = (name: string, value: string): void => console.log(`      ${name.padEnd(34)} ${value}`);

describe('bench: lint', () => {
  let catalogue: Catalogue;

  before(async () => {
    catalogue = await bundledCatalogue();
  });

  it('recognises', () => {
    const text = prose(1_000_000);
    const blocks = blocksOf(text, 'markdown');
    const units = blocks.reduce((sum, { block }) => sum + block.prose.text.length, 0);
    for (const [name, recogniser] of [
      ['with the catalogue', new Recogniser(catalogue)],
      ['without a catalogue', new Recogniser(undefined)],
    ] as const) {
      const time = milliseconds(() => {
        for (const { block } of blocks) recogniser.recognise(block);
      }, 9);
      report(`prose, ${name}`, `${(units / time / 1000).toFixed(1)} million characters a second`);
    }
  });

  it('lints in a time that grows with the length and nothing else', () => {
    for (const kind of ['markdown', 'plaintext'] as const) {
      const times = [100_000, 1_000_000, 4_000_000].map((size) => {
        const text = prose(size);
        return milliseconds(() => lint(text, kind, { settings: defaultSettings, catalogue }), size > 1_000_000 ? 3 : 7);
      });
      const [small = 0, middle = 0, large = 0] = times;
      report(kind, times.map((time) => `${time.toFixed(1)} ms`).join(', '));
      report(`${kind}, per character`, `1 : ${(middle / small / 10).toFixed(2)} : ${(large / small / 40).toFixed(2)}`);
      assert.ok(large / middle < 12, 'four times the text takes less than twelve times as long');
    }
  });

  it('lints again after an edit', () => {
    for (const size of [10_000, 100_000, 1_000_000]) {
      const text = prose(size);
      const memory = new LintMemory();
      const options = { settings: defaultSettings, catalogue, memory };
      lint(text, 'markdown', options);
      let edits = 0;
      const time = milliseconds(() => {
        const at = Math.floor(size * (0.1 + 0.08 * (edits++ % 10)));
        lint(`${text.slice(0, at)}x${edits}${text.slice(at)}`, 'markdown', options);
      }, 20);
      report(`${size / 1000} kB, one word changed`, `${time.toFixed(1)} ms`);
    }
  });
});
