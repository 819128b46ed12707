import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deviationNames } from '../../server/src/notation/deviation';
import { lintText } from '../engine';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'recognition.md'), 'utf8');
const rows = [...page.matchAll(/^\| `([a-z-]+)` \| `(.+)`.* \| `(.+)` \|$/gm)].map(
  ([, name = '', written = '', right = '']) => ({
    name,
    written,
    right,
  }),
);

describe('The page on recognition', () => {
  it('names every deviation', () => {
    const named = [...page.matchAll(/^\| `([a-z-]+)` \| /gm)].map(([, name]) => name);
    assert.deepEqual(named.sort(), [...deviationNames].sort());
  });

  for (const { name, written, right } of rows) {
    it(`shows ${name} by ${written}`, async () => {
      const { mentions } = await lintText(`The standard ${written} applies.`, 'plaintext');
      const [mention] = mentions;
      assert.equal(mention?.text, written);
      assert.equal(mention.canonical, right);
      assert.ok(mention.deviations.some((deviation) => deviation.name === name));
    });
  }

  it('gives examples of bodies that are found as they stand', async () => {
    const table = page.slice(page.indexOf('## Standards'), page.indexOf('Each body is one file'));
    const examples = [...table.matchAll(/`([^`]*\d[^`]*)`/g)].flatMap(([, example = '']) =>
      /^[/+]/.test(example) ? [] : [example],
    );
    assert.ok(examples.length > 20);
    for (const example of examples) {
      const { mentions } = await lintText(`按照标准 ${example} 执行`, 'plaintext');
      assert.deepEqual(
        mentions.map(({ text, deviations }) => [text, deviations]),
        [[example, []]],
      );
    }
  });
});
