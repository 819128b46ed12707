import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { LintMemory, lint } from '../../server/src/linter';
import { defaultSettings } from '../../server/src/settings/settings';

/** Bytes of the heap that are in use once everything that nobody holds is gone. */
function liveHeap(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  return process.memoryUsage().heapUsed;
}

const paragraphs = 300;
const edits = 40;
/** So many edits at first, in which the engine compiles its code and fills its tables. */
const first = 10;

/** A long text as an editor holds it: one string, not one that is put together of pieces of an older one. */
function written(edited: number): string {
  const text = Array.from({ length: paragraphs }, (_, index) => {
    const sign = index < edited ? 'X' : '';
    return `${sign}Paragraph ${index} names ISO 9001:2015, which is held against nothing else. ${'word '.repeat(100)}ends here.\n\n`;
  }).join('');
  return Buffer.from(text).toString();
}

describe('What is kept of a text between two versions', () => {
  for (const kind of ['markdown', 'plaintext'] as const) {
    it(`holds no older version of it (${kind})`, () => {
      const memory = new LintMemory();
      const options = { settings: defaultSettings, memory };
      for (let edited = 0; edited < first; edited++) lint(written(edited), kind, options);
      const before = liveHeap();
      for (let edited = first; edited < first + edits; edited++) lint(written(edited), kind, options);
      const versions = (liveHeap() - before) / written(0).length;
      // One version for each edited place would be forty.
      assert.ok(versions < edits / 4, `as much as ${versions.toFixed(1)} versions more`);
    });
  }

  it('is read again only where the text has changed', () => {
    const memory = new LintMemory();
    const options = { settings: defaultSettings, memory };
    lint(written(0), 'markdown', options);
    const before = [...memory.blocks.values()];
    lint(written(1), 'markdown', options);
    const kept = new Set(memory.blocks.values());
    assert.equal(before.filter((block) => !kept.has(block)).length, 1);
    assert.equal(kept.size, before.length);
  });

  it('keeps what rules found in a block until the block, its placement, the settings or the day change', () => {
    const memory = new LintMemory();
    const found = () => [...memory.blocks.values()].flatMap((block) => block.found[0]?.findings ?? []);
    const options = { settings: defaultSettings, memory };
    lint('ISO9001:2015 is cited.\n\nNothing here.', 'markdown', options);
    const [first] = found();
    assert.equal(first?.rule, 'malformed-designation');
    lint('ISO9001:2015 is cited.\n\nSomething here.', 'markdown', options);
    assert.equal(found()[0], first);
    lint('# Change log\n\nISO9001:2015 is cited.\n\nSomething here.', 'markdown', options);
    assert.notEqual(found()[0], first);
    const [second] = found();
    lint('# Change log\n\nISO9001:2015 is cited.\n\nSomething here.', 'markdown', {
      memory,
      settings: { ...defaultSettings, rules: { 'malformed-designation': 'hint' } },
    });
    assert.notEqual(found()[0], second);
    assert.equal(found()[0]?.severity, 'hint');
  });
});
