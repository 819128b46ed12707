import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset } from '../server/src/catalogue/model/dataset';
import { projectPath } from './data/folder';
import { readData } from './data/readData';
import { addNeeds, addRecords, beginFrozen, type Needs } from './freeze/freeze';
import { type FrozenCatalogue, isFrozen, readFrozen, writeFrozen } from './freeze/frozenFolder';
import { needsVariable, readNeeds } from './freeze/recorder';

/*
 * Brings into test/fixtures/catalogue what the tests ask and what is not frozen yet. Run by npm run freeze:
 *
 *     npm run freeze                                         all tests
 *     npm run freeze -- test/rules/fixtures.test.ts          these test files
 *     npm run freeze -- "ISO 9001" SAMR "SAC/TC 260"         these lines of data/ as they are by now, in place of what stands
 */

async function main(args: readonly string[]): Promise<void> {
  const { dataset: live, faults } = readData();
  if (faults.length > 0) throw new Error(`data/ has ${faults.length} faults; npm run data:check shows all of them.`);
  const before = isFrozen() ? await readFrozen() : beginFrozen(live);
  const files = args.filter((each) => each.endsWith('.ts'));
  const names = args.filter((each) => !files.includes(each));
  if (files.length > 0 && names.length > 0)
    throw new Error('Give test files or names of lines in data/, not both: run `npm run freeze` once for each.');
  const after = names.length > 0 ? addNamed(before, live, names) : addNeeds(before, live, needsOf(files));
  writeFrozen(after);
  report(before, after);
}

/** What the tests ask of everything that is known, under what is frozen. Whether they pass does not matter yet. */
function needsOf(files: readonly string[]): Needs {
  const folder = mkdtempSync(join(tmpdir(), 'normlint-freeze-'));
  try {
    const path = join(folder, 'needs.json');
    const tests =
      files.length > 0
        ? files
        : ['test/**/*.test.ts', '--ignore', 'test/languageServer/**', '--ignore', 'test/data/**'];
    const { status, stdout } = spawnSync(
      process.execPath,
      [projectPath('node_modules', 'mocha', 'bin', 'mocha.js'), '--reporter', 'dot', ...tests],
      { cwd: projectPath(), env: { ...process.env, [needsVariable]: path }, encoding: 'utf8' },
    );
    if (!existsSync(path))
      throw new Error(`The tests asked the frozen catalogue nothing (mocha ended with ${status}):\n${stdout}`);
    return readNeeds(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The frozen catalogue with the lines of these names as data/ has them. */
function addNamed(frozen: FrozenCatalogue, live: Dataset, names: readonly string[]): FrozenCatalogue {
  const wanted = new Set(names);
  const found = new Set<string>();
  const isWanted = (...ids: readonly string[]): boolean => {
    const hits = ids.filter((id) => wanted.has(id));
    for (const hit of hits) found.add(hit);
    return hits.length > 0;
  };
  const records = live.records.filter(({ designation }) => isWanted(designation));
  const grown = addRecords(frozen, live, records);
  const dataset: Dataset = {
    ...grown.dataset,
    agencies: replaced(
      grown.dataset.agencies,
      live.agencies,
      ({ id }) => id,
      ({ id }) => isWanted(id),
    ),
    committees: replaced(
      grown.dataset.committees,
      live.committees,
      ({ designation }) => designation,
      ({ designation }) => isWanted(designation),
    ),
    codes: replaced(
      grown.dataset.codes ?? [],
      live.codes ?? [],
      ({ code }) => code,
      ({ code }) => isWanted(code),
    ),
    aliases: replaced(
      grown.dataset.aliases ?? [],
      live.aliases ?? [],
      ({ names: [first = ''] }) => first,
      (alias) => isWanted(...alias.names),
    ),
  };
  const missing = names.filter((name) => !found.has(name));
  if (missing.length > 0)
    throw new Error(
      `data/ has no standard, agency, committee, code or alias called ${missing.map((name) => `“${name}”`).join(', ')}; ` +
        'a standard is named by its undated designation.',
    );
  return { ...grown, dataset };
}

/** The list in the order of the live one, with the wanted entries of that. */
function replaced<T>(
  frozen: readonly T[],
  live: readonly T[],
  id: (entry: T) => string,
  isWanted: (entry: T) => boolean,
): T[] {
  const byId = new Map(frozen.map((entry) => [id(entry), entry]));
  for (const entry of live) if (isWanted(entry)) byId.set(id(entry), entry);
  const order = new Map(live.map((entry, index) => [id(entry), index]));
  return [...byId].sort(([a], [b]) => (order.get(a) ?? -1) - (order.get(b) ?? -1)).map(([, entry]) => entry);
}

function report(before: FrozenCatalogue, after: FrozenCatalogue): void {
  const stood = new Map(before.dataset.records.map((record) => [record.designation, record]));
  const changed = after.dataset.records.filter((record) => stood.get(record.designation) !== record);
  for (const { designation } of changed) console.log(designation);
  const questions = after.asked.size - before.asked.size;
  console.log(
    `${changed.length} standards and ${questions} questions frozen. Now run the tests: \`npm run test:unit\`.`,
  );
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
