import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { bundles } from '../../scripts/bundles.mjs';
import { buildCatalogue } from '../../server/src/catalogue/file/build';
import { catalogueFileName } from '../../server/src/catalogue/questions/load.node';
import { parseCanonical } from '../../server/src/designations/canonical';
import { ownHome, updatedFolder } from '../ownHome';
import type { Ran } from './run';

/** A text with one malformed designation, the only finding that needs no catalogue. */
const malformed = 'See ISO9001:2015 for details.\n';

describe('the normlint process', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'normlint-process-'));
    await build(bundles({ folder }).commandLine);
    await writeFile(join(folder, catalogueFileName), buildCatalogue(exampleDataset, parseCanonical));
  });

  after(() => rm(folder, { recursive: true }));

  /** Starts the program in the folder of its bundle, or in another one that has a bundle. */
  function start(args: readonly string[], program = folder) {
    const child = spawn(process.execPath, [join(program, 'normlint.js'), ...args], {
      cwd: folder,
      env: ownHome(folder),
    });
    return { child, ended: once(child, 'close').then(([code]: unknown[]) => code) };
  }

  async function run(args: readonly string[], stdin = '', program = folder): Promise<Ran> {
    const { child, ended } = start(args, program);
    child.stdin.end(stdin);
    const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    assert(typeof code === 'number');
    return { code, stdout, stderr };
  }

  it('returns 0 for a clean file without end of line', async () => {
    await writeFile(join(folder, 'clean.md'), 'See ISO 9001:2015 for details.');
    const ran = await run(['lint', 'clean.md']);
    assert.deepEqual(ran, { code: 0, stdout: '', stderr: 'No findings in 1 file. Catalogue of 2026-08-19.\n' });
  });

  it('returns 1 for standard input with findings, which the JSON report gives', async () => {
    const ran = await run(['lint', '--format', 'json', '-'], malformed);
    assert.equal(ran.stderr, '');
    assert.equal(ran.code, 1);
    const [report] = JSON.parse(ran.stdout);
    assert.equal(report.file, '<stdin>');
    assert.deepEqual(
      report.findings.map((finding: Record<string, unknown>) => [finding.rule, finding.start, finding.end]),
      [['malformed-designation', 4, 16]],
    );
    assert.equal(report.findings[0].fixes[0].kind, 'safe');
  });

  it('returns 2 for wrong arguments', async () => {
    assert.equal((await run(['lint', '--nonsense'])).code, 2);
  });

  it('returns 3 for a missing file', async () => {
    const ran = await run(['lint', 'none.md']);
    assert.equal(ran.code, 3);
    assert.match(ran.stderr, /^normlint: none\.md: there is no such file/);
  });

  for (const [state, content] of [
    ['missing', undefined],
    ['corrupt', 'no catalogue at all'],
  ] as const) {
    it(`returns 3 for a ${state} catalogue, says so in a sentence, and runs the rules that need none`, async () => {
      const other = join(folder, state);
      await mkdir(other);
      await copyFile(join(folder, 'normlint.js'), join(other, 'normlint.js'));
      if (content !== undefined) await writeFile(join(other, catalogueFileName), content);
      const ran = await run(['lint', '-'], malformed, other);
      assert.equal(ran.code, 3);
      assert.match(ran.stdout, /malformed-designation/);
      assert.match(
        ran.stderr,
        /^normlint: The .*; reinstall Normlint .* only the rules that need no catalogue are run\.\n/,
      );
      assert.equal(ran.stderr.match(/\n/g)?.length, 2);
    });
  }

  it('uses the updated catalogue of the user, and the bundled one when that is damaged, which it says once', async () => {
    const updated = updatedFolder(folder);
    await mkdir(updated, { recursive: true });
    const [iso] = exampleDataset.series;
    assert.ok(iso !== undefined);
    const newer = { ...exampleDataset, series: [{ ...iso, asOf: '2026-09-30' }] };
    const bytes = buildCatalogue(newer, parseCanonical);
    await writeFile(join(updated, catalogueFileName), bytes);
    await writeFile(join(folder, 'clean.md'), 'See ISO 9001:2015 for details.');
    assert.equal((await run(['lint', 'clean.md'])).stderr, 'No findings in 1 file. Catalogue of 2026-09-30.\n');
    await writeFile(join(updated, catalogueFileName), bytes.subarray(0, bytes.length - 9));
    const ran = await run(['lint', 'clean.md', 'clean.md']);
    assert.equal(ran.code, 0);
    const [remark, ...others] = ran.stderr.split('\n');
    assert.match(
      remark ?? '',
      /^normlint: The updated catalogue \S+ is truncated, so the bundled one of 2026-08-19 is used; /,
    );
    assert.deepEqual(others, ['No findings in 1 file. Catalogue of 2026-08-19.', '']);
    await rm(updated, { recursive: true });
  });

  it('writes a long report to its end before it stops', async () => {
    await writeFile(join(folder, 'long.md'), `${malformed}\n`.repeat(5000));
    const ran = await run(['lint', '--format', 'json', 'long.md']);
    assert.equal(ran.code, 1);
    assert.equal(JSON.parse(ran.stdout)[0].findings.length, 5000);
  });

  it('stops in silence when nobody reads its report any more', async () => {
    await writeFile(join(folder, 'long.md'), `${malformed}\n`.repeat(5000));
    const { child, ended } = start(['lint', '--format', 'json', 'long.md']);
    const stderr = text(child.stderr);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    assert.equal(await ended, 1);
    assert.equal(await stderr, '');
  });
});

const exampleDataset = {
  series: [
    {
      series: 'ISO',
      prefixes: ['ISO'],
      complete: true,
      drafts: false,
      asOf: '2026-08-19',
      source: 'a test',
      licence: 'a test',
    },
  ],
  records: [
    {
      designation: 'ISO 9001',
      titles: {},
      editions: [{ designation: 'ISO 9001:2015', year: '2015', status: 'published', supplements: [] }],
      adopts: [],
    },
  ],
  agencies: [],
  committees: [],
} as const;
