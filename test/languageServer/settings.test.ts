import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver/node';
import { settingsFilesOnDisk } from '../../server/src/languageServer/settingsFiles.node';
import { rules } from '../../server/src/rules/registry';
import { abilities, TestClient } from './support/testClient';

const text = 'ISO9001:2015. And ISO 9001:2008';

describe('settings of the language server', () => {
  it('are asked for per document', async () => {
    const client = await TestClient.start({
      settings: (uri) => (uri.includes('/quiet/') ? { rules: { 'malformed-designation': 'off' } } : null),
    });
    await client.open('file:///loud/a.md', text);
    await client.open('file:///quiet/a.md', text);
    assert.deepEqual(await codes(client, 'file:///loud/a.md'), ['malformed-designation', 'superseded']);
    assert.deepEqual(await codes(client, 'file:///quiet/a.md'), ['superseded']);
  });

  it('set the severity, and leave out designations to be ignored', async () => {
    const client = await TestClient.start({
      settings: () => ({ rules: { 'malformed-designation': 'error' }, ignore: ['ISO 9001:2008'] }),
    });
    await client.open('file:///a.md', text);
    const diagnostics = await client.diagnostics('file:///a.md');
    assert.deepEqual(
      diagnostics.map(({ code, severity }) => [code, severity]),
      [['malformed-designation', 1]],
    );
  });

  it('switch Normlint off for a document', async () => {
    const client = await TestClient.start({ settings: () => ({ enable: false }) });
    await client.open('file:///a.md', text);
    assert.deepEqual(await client.diagnostics('file:///a.md'), []);
    assert.equal(await client.hover('file:///a.md', 0, 3), null);
    assert.equal((await client.statuses.take()).disabled, true);
  });

  it('are asked for once as long as they do not change', async () => {
    let asked = 0;
    const client = await TestClient.start({
      settings: () => {
        asked++;
        return null;
      },
    });
    await client.open('file:///a.md', text);
    await client.diagnostics('file:///a.md');
    await client.change('file:///a.md', { text: 'ISO9001:2015' });
    await client.diagnostics('file:///a.md');
    assert.equal(asked, 1);
  });

  it('make the client ask for diagnostics again when they change', async () => {
    let level = 'off';
    const client = await TestClient.start({ settings: () => ({ rules: { 'malformed-designation': level } }) });
    await client.open('file:///a.md', text);
    const before = await client.pull('file:///a.md');
    level = 'hint';
    await client.changeSettings();
    await client.refreshes.take();
    const after = await client.pull('file:///a.md', before.resultId);
    assert.equal(after.kind, 'full');
    assert.deepEqual(await codes(client, 'file:///a.md'), ['malformed-designation', 'superseded']);
  });

  it('that are wrong are named in the log and the status; the valid rest is used', async () => {
    const client = await TestClient.start({
      settings: () => ({ rules: { superseded: 'off', 'malformed-designation': 'loud' }, ignore: 'ISO 9001' }),
    });
    await client.open('file:///a.md', text);
    assert.deepEqual(await codes(client, 'file:///a.md'), ['malformed-designation']);
    const { problems } = await client.statuses.take();
    assert.deepEqual(problems, [
      'Settings “normlint”: “loud” is no level for the rule “malformed-designation”; use error, warning, information, hint or off.',
      'Settings “normlint”: “ignore” must be a list, not a string.',
    ]);
    assert.equal((await client.logged.take()).message, problems[0]);
  });

  it('come from the initialization options when the client cannot be asked', async () => {
    const client = await TestClient.start({
      capabilities: abilities.none,
      initializationOptions: { settings: { rules: { 'malformed-designation': 'off' } } },
    });
    await client.open('file:///a.md', text);
    const { diagnostics } = await client.published.take();
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['superseded'],
    );
  });

  it('fall back to the defaults when the client fails to answer', async () => {
    const client = await TestClient.start({
      settings: () => {
        throw new Error('The client is out of order.');
      },
    });
    await client.open('file:///a.md', text);
    assert.deepEqual(await codes(client, 'file:///a.md'), ['malformed-designation', 'superseded']);
    await client.logged.takeUntil(({ message }) => message.includes('The settings of file:///a.md could not be read'));
  });
});

describe('settings files beside documents', () => {
  let folder: string;
  let uri: string;
  const environment = { settingsFiles: settingsFilesOnDisk(rules) };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'normlint-settings-'));
    uri = pathToFileURL(join(folder, 'briefing 1.md')).href;
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('hold for the documents near them, before what the editor says of a rule', async () => {
    await writeSettings('{ "rules": { "malformed-designation": "hint" }, /* old */ "ignore": ["ISO 9001:2008"] }');
    const client = await TestClient.start({
      environment,
      settings: () => ({ rules: { 'malformed-designation': 'off' } }),
    });
    await client.open(uri, text);
    await client.open('untitled:other', text);
    assert.deepEqual(await codes(client, uri), ['malformed-designation']);
    assert.deepEqual(await codes(client, 'untitled:other'), ['superseded']);
  });

  it('are read again when the client says that they changed', async () => {
    const client = await TestClient.start({ environment });
    await client.open(uri, text);
    assert.deepEqual(await codes(client, uri), ['malformed-designation', 'superseded']);
    await writeSettings('{ "rules": { "superseded": "off" } }');
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [] });
    await client.refreshes.take();
    assert.deepEqual(await codes(client, uri), ['malformed-designation']);
  });

  it('that cannot be used are named with the place, and the editor’s settings hold', async () => {
    await writeSettings('{\n  "rules": { "supersede": "off" }\n}');
    const client = await TestClient.start({ environment, settings: () => ({ ignore: ['ISO 9001:2015'] }) });
    await client.open(uri, text);
    assert.deepEqual(await codes(client, uri), ['superseded']);
    const { problems } = await client.statuses.take();
    assert.match(
      problems[0] ?? '',
      /\.normlint\.json:2:14: rule “supersede” does not exist; did you mean “superseded”\?$/,
    );
  });

  it('are sought for no document that is not on this disk', async () => {
    const client = await TestClient.start({ environment });
    for (const elsewhere of ['vscode-vfs://github/a.md', 'file://host/a.md', 'file:///%00.md']) {
      await client.open(elsewhere, text);
      assert.deepEqual(await codes(client, elsewhere), ['malformed-designation', 'superseded'], elsewhere);
    }
  });

  function writeSettings(content: string): Promise<void> {
    return writeFile(join(folder, '.normlint.json'), content);
  }
});

async function codes(client: TestClient, uri: string): Promise<unknown[]> {
  return (await client.diagnostics(uri)).map(({ code }) => code);
}
