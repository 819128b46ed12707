import assert from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  RegistrationRequest,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver/node';
import { trustedMethod } from '../../server/src/languageServer/protocol';
import { settingsFilesOnDisk } from '../../server/src/languageServer/settingsFiles.node';
import { workspaceCataloguesOnDisk } from '../../server/src/languageServer/workspaceCatalogues.node';
import { rules } from '../../server/src/rules/registry';
import { Inbox } from './support/inbox';
import { abilities, TestClient } from './support/testClient';
import { messageOf } from './support/text';

const text = 'See ISO 9001:2026 and Q/XYZ 001-2024.';
const ownList = 'designation,title,status\nISO 9001:2026,,published\nQ/XYZ 001-2024,Cable,withdrawn\n';

describe('workspace catalogues in the language server', () => {
  let top: string;
  let folder: string;
  let uri: string;

  beforeEach(async () => {
    top = await realpath(await mkdtemp(join(tmpdir(), 'normlint-own-')));
    folder = join(top, 'workspace');
    await mkdir(folder);
    uri = pathToFileURL(join(folder, 'a.md')).href;
  });

  afterEach(() => rm(top, { recursive: true }));

  const environment = () => ({
    settingsFiles: settingsFilesOnDisk(rules),
    workspaceCatalogues: workspaceCataloguesOnDisk(),
  });

  async function start(options: { trusted?: boolean; catalogues?: string[]; watching?: boolean } = {}) {
    const { trusted, catalogues, watching } = options;
    const client = await TestClient.start({
      environment: environment(),
      capabilities: watching
        ? {
            ...abilities.full,
            workspace: {
              ...abilities.full.workspace,
              didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
            },
          }
        : abilities.full,
      settings: () => (catalogues === undefined ? null : { catalogues }),
      initializationOptions: { status: true, ...(trusted === undefined ? {} : { trusted }) },
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'workspace' }],
    });
    await client.open(uri, text);
    return client;
  }

  async function codes(client: TestClient): Promise<unknown[]> {
    return (await client.diagnostics(uri)).map(({ code }) => code);
  }

  it('that a settings file names beside it go before the catalogue', async () => {
    await writeFile(join(folder, 'own.csv'), ownList);
    await writeFile(join(folder, '.normlint.json'), '{ "catalogues": ["own.csv"] }');
    const client = await start();
    const diagnostics = await client.diagnostics(uri);
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['withdrawn'],
    );
    assert.match(messageOf(diagnostics[0]), /^Q\/XYZ 001-2024 is no longer in force/);
    const hover = await client.hover(uri, 0, 24);
    assert.match(JSON.stringify(hover?.contents), /Cable/);
    assert.match(JSON.stringify(hover?.contents), /Your own list own\.csv names it/);
  });

  it('that the editor names are relative to the workspace folder', async () => {
    await writeFile(join(folder, 'own.csv'), ownList);
    assert.deepEqual(await codes(await start({ catalogues: ['own.csv'] })), ['withdrawn']);
  });

  it('are watched, and read again when the client says that they changed', async () => {
    const list = join(folder, 'own.csv');
    await writeFile(list, ownList);
    const client = await start({ catalogues: ['own.csv'], watching: true });
    const watched = new Inbox<string>();
    client.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      watched.put(JSON.stringify(registrations));
    });
    assert.deepEqual(await codes(client), ['withdrawn']);
    await watched.takeUntil((registrations) => registrations.includes('"pattern":"own.csv"'));
    await writeFile(list, ownList.replace('withdrawn', 'published'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: pathToFileURL(list).href, type: FileChangeType.Changed }],
    });
    await client.refreshes.take();
    assert.deepEqual(await codes(client), []);
  });

  describe('of a folder that joins the workspace later', () => {
    let other: string;
    const watching = { dynamicRegistration: true, relativePatternSupport: true };
    const folderOf = (path: string) => ({ uri: pathToFileURL(path).href, name: path });

    beforeEach(async () => {
      other = join(top, 'other');
      await mkdir(other);
      await writeFile(join(other, 'own.csv'), ownList);
      uri = pathToFileURL(join(other, 'a.md')).href;
    });

    async function startIn(options: { trusted?: boolean; settings?: unknown }) {
      const { workspace, ...capabilities } = abilities.full;
      const client = await TestClient.start({
        environment: environment(),
        capabilities: {
          ...capabilities,
          workspace: { ...workspace, workspaceFolders: true, didChangeWatchedFiles: watching },
        },
        settings: () => options.settings ?? null,
        initializationOptions: { status: true, trusted: options.trusted ?? true },
        workspaceFolders: [folderOf(folder)],
      });
      await client.open(uri, text);
      return client;
    }

    function changeFolders(client: TestClient, event: WorkspaceFoldersChangeEvent): Promise<void> {
      return client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
    }

    it('are found by the editor’s relative paths, watched, and gone with the folder', async () => {
      const client = await startIn({ settings: { catalogues: ['own.csv'] } });
      const watched = new Inbox<string>();
      client.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
        watched.put(JSON.stringify(registrations));
      });
      const without = await codes(client);
      assert.ok(!without.includes('withdrawn'));
      await changeFolders(client, { added: [folderOf(other)], removed: [] });
      await client.refreshes.take();
      assert.deepEqual(await codes(client), ['withdrawn']);
      await watched.takeUntil((registrations) => registrations.includes(JSON.stringify(pathToFileURL(other).href)));
      await writeFile(join(other, 'own.csv'), ownList.replace('withdrawn', 'published'));
      await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: pathToFileURL(join(other, 'own.csv')).href, type: FileChangeType.Changed }],
      });
      await client.refreshes.take();
      assert.deepEqual(await codes(client), []);
      await changeFolders(client, { added: [], removed: [folderOf(other)] });
      await client.refreshes.take();
      assert.deepEqual(await codes(client), without);
    });

    it('are read without trust from then on', async () => {
      await writeFile(join(other, '.normlint.json'), '{ "catalogues": ["own.csv"] }');
      const client = await startIn({ trusted: false });
      assert.ok(!(await codes(client)).includes('withdrawn'));
      await changeFolders(client, { added: [folderOf(other)], removed: [] });
      await client.refreshes.take();
      assert.deepEqual(await codes(client), ['withdrawn']);
    });

    it('are announced: the server wants to hear of folders', async () => {
      const { capabilities } = (await startIn({})).initializeResult ?? assert.fail();
      assert.deepEqual(capabilities.workspace?.workspaceFolders, { supported: true, changeNotifications: true });
    });
  });

  it('lose a faulty line only, which is named in the status and once in the log', async () => {
    await writeFile(join(folder, 'own.csv'), `${ownList}nonsense,,\n`);
    const client = await start({ catalogues: ['own.csv'] });
    assert.deepEqual(await codes(client), ['withdrawn']);
    const { problems } = await client.statuses.take();
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /own\.csv:4:1: “nonsense” is no designation/);
    assert.equal((await client.logged.take()).message, problems[0]);
    await client.change(uri, { text: `${text} ` });
    await client.diagnostics(uri);
    await client.statuses.take();
    await client.shutDown();
    assert.deepEqual(client.logged.pending, []);
  });

  for (const [way, path] of [
    ['by its path', '../own.csv'],
    ['by a link in the workspace', 'link.csv'],
  ] as const) {
    it(`outside an untrusted workspace are refused ${way}, and read when the user trusts it`, async () => {
      await writeFile(join(top, 'own.csv'), ownList);
      await symlink(join(top, 'own.csv'), join(folder, 'link.csv'));
      await writeFile(join(folder, '.normlint.json'), JSON.stringify({ catalogues: [path] }));
      const client = await start({ trusted: false });
      const before = await codes(client);
      assert.ok(!before.includes('withdrawn'));
      const { problems } = await client.statuses.take();
      assert.match(problems[0] ?? '', /\.csv lies outside this workspace, which is not trusted, /);
      await client.connection.sendNotification(trustedMethod);
      await client.refreshes.take();
      assert.deepEqual(await codes(client), ['withdrawn']);
    });
  }

  it('inside an untrusted workspace are read', async () => {
    await writeFile(join(folder, 'own.csv'), ownList);
    assert.deepEqual(await codes(await start({ trusted: false, catalogues: ['own.csv'] })), ['withdrawn']);
  });

  it('are named as unreadable where the server cannot read files', async () => {
    const client = await TestClient.start({ settings: () => ({ catalogues: ['own.csv'] }) });
    await client.open('file:///a.md', 'ISO 9001:2015');
    await client.diagnostics('file:///a.md');
    assert.match((await client.statuses.take()).problems[0] ?? '', /cannot be read in a browser/);
  });
});
