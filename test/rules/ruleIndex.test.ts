import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleIndex } from '../../scripts/ruleIndex';
import { rules } from '../../server/src/rules/registry';

const root = join(__dirname, '..', '..');
const pages = join(root, 'docs', 'rules');

describe('The index of rules', () => {
  it('is the registry’s; `npm run schema` writes it', () => {
    assert.equal(readFileSync(join(pages, 'README.md'), 'utf8'), ruleIndex(rules));
  });

  it('has a page, a file and a fixture for each rule, and no page of another', () => {
    const ids = rules.map(({ id }) => id).sort();
    const named = (folder: string, ending: string): string[] =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith(ending) && name !== 'README.md')
        .map((name) => name.slice(0, -ending.length))
        .sort();
    assert.deepEqual(named('docs/rules', '.md'), ids);
    assert.deepEqual(named('test/fixtures/rules', '.md'), ids);
    assert.deepEqual(named('server/src/rules', '.ts'), [...ids, 'registry', 'rule'].sort());
  });

  it('stands in the table of the README in the same order, with the same levels', () => {
    const table = readFileSync(join(root, 'README.md'), 'utf8').matchAll(
      /^\| \[([\w-]+)\]\(docs\/rules\/\1\.md\) \|.*\| (\w+)[^|]* \|$/gm,
    );
    assert.deepEqual(
      [...table].map(([, id, level]) => `${id} ${level}`),
      rules.map(({ id, defaultSeverity }) => `${id} ${defaultSeverity}`),
    );
  });
});
