import assert from 'node:assert/strict';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { swapIn } from '../../../server/src/catalogue/tasks/swapIn.node';

describe('swapping a file in', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'normlint-swap-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('makes and replaces a file, and leaves nothing else behind', async () => {
    const path = join(folder, 'a');
    for (const content of ['old', 'new']) {
      await swapIn(path, content);
      assert.equal(await readFile(path, 'utf8'), content);
    }
    assert.deepEqual(await readdir(folder), ['a']);
  });

  it('keeps a link and replaces what it leads to', async () => {
    await writeFile(join(folder, 'a'), 'old');
    await symlink(join(folder, 'a'), join(folder, 'link'));
    await swapIn(join(folder, 'link'), 'new');
    assert.ok((await lstat(join(folder, 'link'))).isSymbolicLink());
    assert.equal(await readFile(join(folder, 'a'), 'utf8'), 'new');
  });

  it('does not replace what is no file', async () => {
    await mkdir(join(folder, 'a'));
    await assert.rejects(swapIn(join(folder, 'a'), 'new'), /EISDIR/);
    await swapIn('/dev/null', 'new');
    assert.ok((await lstat('/dev/null')).isCharacterDevice());
    assert.deepEqual(await readdir(folder), ['a']);
  });
});
