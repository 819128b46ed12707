import assert from 'node:assert/strict';
import { buildCatalogue } from '../../server/src/catalogue/file/build';
import type { Catalogue } from '../../server/src/catalogue/model/catalogue';
import { openCatalogue } from '../../server/src/catalogue/questions/open';
import { parseCanonical } from '../../server/src/designations/canonical';
import { parseDesignation } from '../../server/src/designations/parse';
import { lint } from '../../server/src/linter';
import { rules } from '../../server/src/rules/registry';
import { smallDataset } from '../catalogue/smallDataset';
import { useEmptyFolder } from './folder';
import { exampleEngine, run } from './run';

const designation = parseDesignation('Q/XYZ 001-2024');

/** An engine that notes of every text whether the catalogue knows Q/XYZ 001-2024. */
function askingEngine(known: (boolean | undefined)[]) {
  const lint: typeof exampleEngine.lint = (source, kind, options) => {
    known.push(designation && options.catalogue?.has(designation));
    return exampleEngine.lint(source, kind, options);
  };
  return { lint };
}

describe('lists of standards for normlint lint', () => {
  const folder = useEmptyFolder();
  const list = 'designation\nQ/XYZ 001-2024\n';

  it('are those that the settings file names, relative to it', async () => {
    await folder.write('docs/lists/own.csv', list);
    await folder.write('docs/.normlint.json', '{ "catalogues": ["lists/own.csv"] }');
    await folder.write('docs/a.md', 'text');
    await folder.write('b.md', 'text');
    const known: (boolean | undefined)[] = [];
    const ran = await run(['lint', 'docs/a.md', 'b.md'], { engine: askingEngine(known) });
    assert.deepEqual([ran.code, known], [0, [true, false]]);
  });

  it('are those of --catalogue as well, which may be repeated', async () => {
    await folder.write('own.csv', list);
    await folder.write('other.csv', 'designation\nQ/XYZ 002-2024\n');
    await folder.write('a.md', 'text');
    const known: (boolean | undefined)[] = [];
    const args = ['lint', '--catalogue', 'own.csv', '--catalogue', 'other.csv', 'a.md'];
    assert.equal((await run(args, { engine: askingEngine(known) })).code, 0);
    assert.deepEqual(known, [true]);
  });

  it('are named once with path, line and column where they are wrong; the rest is used and the code is 3', async () => {
    await folder.write('own.csv', `${list}nonsense\n`);
    for (const name of ['a.md', 'b.md']) await folder.write(name, 'text');
    const known: (boolean | undefined)[] = [];
    const ran = await run(['lint', '--catalogue', 'own.csv', 'a.md', 'b.md'], { engine: askingEngine(known) });
    assert.deepEqual([ran.code, known], [3, [true, true]]);
    assert.match(ran.stderr, /^normlint: .*own\.csv:3:1: “nonsense” is no designation[^\n]*\nNo findings in 2 files\./);
  });

  it('do without when they are missing, which is said', async () => {
    await folder.write('a.md', 'OLD');
    const ran = await run(['lint', '--catalogue', 'none.csv', 'a.md']);
    assert.equal(ran.code, 3);
    assert.match(ran.stderr, /none\.csv: there is no such list of standards; /);
    assert.match(ran.stdout, /OLD is superseded/);
  });

  it('are read by their form: a document that writes a designation as wrongly is told so', async () => {
    await folder.write('own.csv', 'designation\nISO 9001-2015\n');
    await folder.write('a.md', 'See ISO 9001-2015.');
    const openSmall = async () => openCatalogue(buildCatalogue(smallDataset, parseCanonical));
    const engine = { lint, rules, openCatalogue: openSmall };
    const ran = await run(['lint', '--format', 'json', '--catalogue', 'own.csv', 'a.md'], { engine });
    assert.equal(ran.code, 1);
    assert.match(
      ran.stderr,
      /^normlint: \S+own\.csv:2:1: “ISO 9001-2015” is read as ISO 9001:2015; write it so, or add the year behind it if 2015 is a part\.\n/,
    );
    const [finding, ...others] = JSON.parse(ran.stdout)[0].findings;
    assert.deepEqual(others, []);
    assert.equal(finding.rule, 'malformed-designation');
    assert.deepEqual(finding.fixes[0].edits[0].text, ':');
  });

  it('say in one sentence that several of their designations could be understood otherwise, and once', async () => {
    await folder.write('own.csv', 'designation\nISO 9001-2015\nISO 14001-2015\nISO 45001-2018\n');
    for (const name of ['a.md', 'b.md']) await folder.write(name, 'text');
    const ran = await run(['lint', '--catalogue', 'own.csv', 'a.md', 'b.md']);
    assert.equal(ran.code, 0);
    assert.match(
      ran.stderr,
      /^normlint: \S+own\.csv:2:1: “ISO 9001-2015” [^\n]* 2 other designations are such; import \S+own\.csv to write them as they are read\.\nNo findings in 2 files\./,
    );
  });

  it('are not read without a catalogue to lay them over', async () => {
    await folder.write('own.csv', list);
    await folder.write('a.md', 'text');
    const broken = (): Promise<Catalogue> => Promise.reject(new Error('The catalogue is gone.'));
    const known: (boolean | undefined)[] = [];
    const engine = { ...askingEngine(known), openCatalogue: broken };
    const ran = await run(['lint', '--catalogue', 'own.csv', 'a.md'], { engine });
    assert.deepEqual([ran.code, known], [3, [undefined]]);
  });
});
