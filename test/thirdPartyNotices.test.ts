import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundles } from '../scripts/bundles.mjs';
import { noticesFileName, packagesInBundles, thirdPartyNotices } from '../scripts/thirdPartyNotices.mjs';

const root = join(__dirname, '..');

describe('The licence texts of packages', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'normlint-notices-'));
  });

  after(() => rmSync(folder, { recursive: true }));

  /** Makes a package of these files, and returns its folder. */
  function makePackage(name: string, description: object, files: Readonly<Record<string, string>>): string {
    const place = join(folder, 'node_modules', name);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'package.json'), JSON.stringify({ name, ...description }));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
    return place;
  }

  it('were written by the build, and are those of all packages in the bundles and of no other', async () => {
    const all = Object.values(bundles({ folder }));
    const built = await Promise.all(all.map((bundle) => build({ ...bundle, write: false, metafile: true })));
    const packages = packagesInBundles(built.flatMap(({ metafile }) => metafile ?? []));
    const written = readFileSync(join(root, 'dist', noticesFileName), 'utf8');
    assert.ok(packages.length > 20);
    const headings = packages.map((each) => {
      const { name, version } = JSON.parse(readFileSync(join(each, 'package.json'), 'utf8'));
      return `${name} ${version}`;
    });
    assert.deepEqual([...written.matchAll(/^={80}\n(.*)$/gm)].map(([, heading]) => heading).sort(), headings.sort());
  });

  it('are packed into the extension', () => {
    const packed = readFileSync(join(root, '.vscodeignore'), 'utf8').split('\n');
    assert.ok(packed.includes(`!dist/${noticesFileName}`));
  });

  it('stand with name, version, licence and what else a package has to say, by name', () => {
    const b = makePackage(
      'b',
      { version: '2.0.0', license: 'Apache-2.0' },
      { LICENSE: 'Text of b.\r\n', NOTICE: 'Of b.' },
    );
    const a = makePackage('@a/a', { version: '1.0.0', license: 'MIT' }, { 'license.md': 'Text of a.\n' });
    const [, ...entries] = thirdPartyNotices([b, a], folder).split(`${'='.repeat(80)}\n`);
    assert.deepEqual(entries, [
      '@a/a 1.0.0\nLicence: MIT\n\nText of a.\n\n',
      'b 2.0.0\nLicence: Apache-2.0\n\nText of b.\n\nOf b.\n',
    ]);
  });

  it('may be added for a package that brings none', () => {
    const bare = makePackage('bare', { version: '1.0.0', license: 'MIT' }, {});
    writeFileSync(join(folder, 'bare.txt'), 'Added.');
    assert.match(thirdPartyNotices([bare], folder), /^bare 1\.0\.0\nLicence: MIT\n\nAdded\.\n$/m);
  });

  it('fail the build where one is missing, in a sentence that says what to do', () => {
    const none = makePackage('none', { version: '1.0.0', license: 'MIT' }, { 'index.js': '' });
    assert.throws(() => thirdPartyNotices([none], folder), {
      message: `The package none 1.0.0 in ${none} is in a bundle but brings no licence text: write it to ${join(folder, 'none.txt')}, or do without the package.`,
    });
    const unnamed = makePackage('unnamed', { version: '1.0.0' }, { LICENSE: 'Text.' });
    assert.throws(() => thirdPartyNotices([unnamed], folder), {
      message: `The package unnamed 1.0.0 in ${unnamed} is in a bundle but its package.json names no licence: do without the package.`,
    });
  });

  it('are asked for from packages within packages, and not for what was left out of a bundle', () => {
    const inputs = {
      'server/src/a.ts': { bytesInOutput: 1 },
      '../x/node_modules/@s/a/lib/b.js': { bytesInOutput: 1 },
      'node_modules/a/node_modules/b/b.js': { bytesInOutput: 1 },
      'node_modules/a/a.js': { bytesInOutput: 0 },
    };
    const output = { inputs, bytes: 3, imports: [], exports: [] };
    assert.deepEqual(packagesInBundles([{ inputs: {}, outputs: { 'o.js': output } }], '/p'), [
      join('/p/node_modules/a/node_modules/b'),
      join('/x/node_modules/@s/a'),
    ]);
  });
});
