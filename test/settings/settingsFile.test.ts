import assert from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultSettings } from '../../server/src/settings/settings';
import { SettingsFiles } from '../../server/src/settings/settingsFile.node';
import { exampleRules } from './exampleRules';

describe('SettingsFiles', () => {
  let root: string;

  beforeEach(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'normlint-settings-')));
    await mkdir(join(root, 'a/b'), { recursive: true });
  });

  afterEach(() => rm(root, { recursive: true }));

  const ignoring = (designation: string) => JSON.stringify({ ignore: [designation] });

  it('takes the nearest file above the document', async () => {
    await writeFile(join(root, '.normlint.json'), ignoring('ISO 1'));
    await writeFile(join(root, 'a/.normlint.jsonc'), `${ignoring('ISO 2')} // a comment`);
    const files = new SettingsFiles(exampleRules);
    assert.deepEqual((await files.forDocument(join(root, 'a/b/x.md'))).settings.ignore, ['ISO 2']);
    assert.deepEqual((await files.forDocument(join(root, 'a/x.md'))).settings.ignore, ['ISO 2']);
    assert.deepEqual((await files.forDocument(join(root, 'x.md'))).settings.ignore, ['ISO 1']);
  });

  it('prefers .normlint.json to .normlint.jsonc in one folder', async () => {
    await writeFile(join(root, '.normlint.json'), ignoring('ISO 1'));
    await writeFile(join(root, '.normlint.jsonc'), ignoring('ISO 2'));
    const loaded = await new SettingsFiles(exampleRules).forDocument(join(root, 'x.md'));
    assert.equal(loaded.file, join(root, '.normlint.json'));
  });

  it('works for a document in a folder that does not exist', async () => {
    await writeFile(join(root, '.normlint.json'), ignoring('ISO 1'));
    const loaded = await new SettingsFiles(exampleRules).forDocument(join(root, 'none/x.md'));
    assert.deepEqual(loaded.settings.ignore, ['ISO 1']);
  });

  it('names file, line and column of each problem, columns in UTF-16 units', async () => {
    const file = join(root, '.normlint.json');
    await writeFile(file, '\ufeff{\r\n  "rules": {\r\n/*😀*/ "superceded": "off",\r\n    "malformed": 1 } }');
    const loaded = await new SettingsFiles(exampleRules).forDocument(join(root, 'x.md'));
    assert.deepEqual(loaded.settings, defaultSettings);
    assert.deepEqual(loaded.problems, [
      `${file}:3:8: rule “superceded” does not exist; did you mean “superseded”?`,
      `${file}:4:18: a number is no level for the rule “malformed”; use error, warning, information, hint or off`,
    ]);
  });

  it('says that a named file is missing', async () => {
    const file = join(root, 'none.json');
    const loaded = await new SettingsFiles(exampleRules).load(file);
    assert.deepEqual(loaded.problems, [`${file}: there is no such settings file`]);
  });

  it('says that a settings file cannot be read', async () => {
    await mkdir(join(root, '.normlint.json'));
    const loaded = await new SettingsFiles(exampleRules).forDocument(join(root, 'x.md'));
    assert.equal(loaded.problems.length, 1);
    assert.match(loaded.problems[0] ?? '', /\.normlint\.json: the settings file cannot be read \(EISDIR\)$/);
  });

  it('refuses a settings file that is not UTF-8', async () => {
    await writeFile(join(root, '.normlint.json'), Buffer.from([0x7b, 0xb1, 0xea, 0x7d]));
    const loaded = await new SettingsFiles(exampleRules).forDocument(join(root, 'x.md'));
    assert.match(loaded.problems[0] ?? '', /\.normlint\.json: line 1 \(byte offset 1\) is not valid UTF-8/);
  });
});
