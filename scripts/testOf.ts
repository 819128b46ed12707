// Runs the tests of issuing bodies or rules alone: `npm run test:body -- jisc`, `npm run test:rule -- superseded`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bodiesWith } from '../server/src/designations/homes';
import { issuingBodies } from '../server/src/designations/issuingBodies';
import { rules } from '../server/src/rules/registry';

/** What can be tested alone: which tests there are, and what they are called by. */
const kinds: Readonly<
  Record<
    string,
    { readonly files: readonly string[]; readonly title: string; readonly ids: (name: string) => readonly string[] }
  >
> = {
  body: {
    files: ['test/designations/bodies.test.ts'],
    title: 'Issuing bodies',
    ids: (name) => issuingBodies.flatMap(({ id }) => (id === name || bodiesWith(name).includes(id) ? [id] : [])),
  },
  rule: {
    files: ['test/rules/fixtures.test.ts', 'test/rules/pages.test.ts'],
    title: '(?:Rule fixtures|Rule pages)',
    ids: (name) => rules.flatMap(({ id }) => (id === name ? [id] : [])),
  },
};

function main([kind = '', ...names]: readonly string[]): number {
  const tests = kinds[kind];
  if (!tests || names.length === 0) {
    console.error('Say what is to be tested: npm run test:body -- jisc, or npm run test:rule -- superseded.');
    return 2;
  }
  const unknown = names.filter((name) => tests.ids(name).length === 0);
  if (unknown.length > 0) {
    const where = kind === 'body' ? 'server/src/designations/issuingBodies.ts' : 'server/src/rules/registry.ts';
    console.error(`There is no ${kind} “${unknown.join('”, “')}”; enter it in ${where}.`);
    return 2;
  }
  const pattern = `^${tests.title} (?:${names.flatMap(tests.ids).join('|')})[ ,]`;
  const root = join(__dirname, '..');
  const mocha = join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
  return (
    spawnSync(process.execPath, [mocha, ...tests.files, '--grep', pattern], { cwd: root, stdio: 'inherit' }).status ?? 1
  );
}

process.exitCode = main(process.argv.slice(2));
