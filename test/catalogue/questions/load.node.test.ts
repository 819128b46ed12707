import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCatalogue } from '../../../server/src/catalogue/file/build';
import { catalogueFileName, loadCatalogue } from '../../../server/src/catalogue/questions/load.node';
import { parseCanonical } from '../../../server/src/designations/canonical';
import { read } from '../read';
import { smallDataset } from '../smallDataset';

describe('loading the catalogue', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'normlint-catalogue-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('opens the file in the folder', async () => {
    await writeFile(join(folder, catalogueFileName), buildCatalogue(smallDataset, parseCanonical));
    assert.equal((await loadCatalogue(folder)).has(read('ISO 9001')), true);
  });

  it('says in one sentence that the file is missing, and where', async () => {
    await assert.rejects(loadCatalogue(folder), (error: Error) => {
      assert.equal(error.name, 'CatalogueError');
      assert.ok(error.message.includes(join(folder, catalogueFileName)));
      assert.match(error.message, / is missing; [^.]*\.$/);
      return true;
    });
  });

  it('says that something stands there that cannot be read', async () => {
    await mkdir(join(folder, catalogueFileName));
    await assert.rejects(loadCatalogue(folder), / cannot be read; /);
  });

  it('says that the file is no catalogue', async () => {
    await writeFile(join(folder, catalogueFileName), 'designation,title\n');
    await assert.rejects(loadCatalogue(folder), /^CatalogueError: The file is not a Normlint catalogue; /);
  });
});
