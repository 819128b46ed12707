import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  DidChangeWatchedFilesNotification,
  ExecuteCommandRequest,
  FileChangeType,
  LSPErrorCodes,
  type ProgressToken,
  RegistrationRequest,
  type WorkDoneProgressBegin,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver/node';
import { catalogueFileName } from '../../server/src/catalogue/questions/load.node';
import { openCatalogue } from '../../server/src/catalogue/questions/open';
import { runTask } from '../../server/src/catalogue/tasks/task.node';
import { catalogueTasksOnDisk } from '../../server/src/languageServer/catalogueTasks.node';
import { loadCatalogueFromDisk } from '../../server/src/languageServer/loadCatalogue.node';
import { serverCommands } from '../../server/src/languageServer/protocol';
import { workspaceCataloguesOnDisk } from '../../server/src/languageServer/workspaceCatalogues.node';
import { jsonLines, row } from '../catalogue/tasks/isoOpenData/list';
import { firstOf, ListServer, whole } from '../catalogue/tasks/update/listServer';
import { exampleCatalogueBytes } from './support/exampleCatalogue';
import { Inbox } from './support/inbox';
import { abilities, TestClient } from './support/testClient';

const uri = 'file:///briefing.md';
const text = 'See ISO 9001:2015.';

/** ISO's list, in which an edition that the bundled catalogue does not know has replaced the current one. */
const list = Buffer.from(
  jsonLines([
    row(1, 'ISO 9001:2008', 9599),
    row(2, 'ISO 9001:2015', 9599, { replacedBy: [3] }),
    row(3, 'ISO 9001:2026', 6060),
  ]),
);

type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

describe('commands for the catalogue in the language server', () => {
  let top: string;
  let bundled: string;
  let storage: string;
  let server: ListServer;

  beforeEach(async () => {
    top = await realpath(await mkdtemp(join(tmpdir(), 'normlint-commands-')));
    bundled = join(top, 'bundled');
    storage = join(top, 'storage');
    await mkdir(bundled);
    await writeFile(join(bundled, catalogueFileName), exampleCatalogueBytes());
    server = await ListServer.start();
    server.answer = whole(list);
  });

  afterEach(async () => {
    await server.stop();
    await rm(top, { recursive: true });
  });

  async function start({ window = {}, locale = 'en' } = {}): Promise<TestClient> {
    const client = await TestClient.start({
      environment: {
        loadCatalogue: ({ storage: folder = 'none' }) => loadCatalogueFromDisk(bundled, folder),
        catalogueTasks: catalogueTasksOnDisk({ bundled, run: runTask }),
        workspaceCatalogues: workspaceCataloguesOnDisk(),
      },
      capabilities: {
        ...abilities.full,
        window,
        workspace: {
          ...abilities.full.workspace,
          didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
        },
      },
      locale,
      settings: () => ({ catalogueUpdateUrl: server.url }),
      initializationOptions: { status: true, storage },
    });
    await client.open(uri, text);
    return client;
  }

  const codes = async (client: TestClient) => (await client.diagnostics(uri)).map(({ code }) => code);
  const inFolder = (name: string) => pathToFileURL(join(top, name)).href;

  it('are in the capabilities, all of them only where files can be written', async () => {
    const commandsOf = ({ initializeResult }: TestClient) =>
      initializeResult?.capabilities.executeCommandProvider?.commands;
    assert.deepEqual(commandsOf(await start()), Object.values(serverCommands));
    assert.deepEqual(commandsOf(await TestClient.start()), [serverCommands.describeCatalogue]);
  });

  it('describe the catalogue in use', async () => {
    const client = await start();
    const { markdown } = await client.execute(serverCommands.describeCatalogue);
    assert.match(markdown, /^# Catalogue of 2025-11-01\n\n1 standards, 1 agencies, 1 committees\.\n/);
    assert.match(markdown, /^\| ISO \| 1 \| complete \| 2025-11-01 \| ISO Open Data \|$/m);
    assert.match(markdown, /bundled\/normlint\.catalogue`, format version \d+, checksum [0-9a-f]{8}, /);
    assert.doesNotMatch(markdown, /delete/);
    await client.execute(serverCommands.updateCatalogue);
    const updated = await client.execute(serverCommands.describeCatalogue);
    assert.match(updated.markdown, /^# Catalogue of 2026-11-20$/m);
    assert.match(updated.markdown, /storage\/normlint\.catalogue`.*\n\nAn update left this file\. .*delete it\.$/m);
  });

  it('speak Chinese to Chinese readers', async () => {
    const client = await start({ locale: 'zh-cn' });
    assert.match((await client.execute(serverCommands.describeCatalogue)).markdown, /^# 目录（截至2025-11-01）\n/);
    assert.match(
      (await client.execute(serverCommands.updateCatalogue)).message,
      /^目录已更新为ISO截至2026-11-20的清单/,
    );
  });

  it('update the catalogue, which is used from then on', async () => {
    const client = await start();
    assert.deepEqual(await codes(client), []);
    assert.deepEqual(await client.execute(serverCommands.updateCatalogue), {
      message: 'The catalogue has ISO’s list of 2026-11-20 now: 3 documents, 0 left out.',
      details: [],
      isWritten: true,
    });
    await client.refreshes.take();
    assert.deepEqual(await codes(client), ['superseded']);
    assert.match(JSON.stringify(await client.hover(uri, 0, 5)), /as of 2026-11-20/);
  });

  it('show how far they are in a progress of the server’s own', async () => {
    const client = await start({ window: { workDoneProgress: true } });
    const shown = new Inbox<Progress>();
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => follow(client, token, shown));
    await client.execute(serverCommands.updateCatalogue);
    const first = await shown.take();
    assert.deepEqual(first, { kind: 'begin', title: 'Normlint: updating the catalogue', cancellable: true });
    await shown.takeUntil((progress) => progress.kind === 'report' && progress.percentage === 100);
    await shown.takeUntil((progress) => progress.kind === 'report' && progress.message === 'building the catalogue');
    assert.deepEqual(await shown.take(), { kind: 'end' });
  });

  it('show it in the progress that the client attached', async () => {
    const client = await start({ window: { workDoneProgress: true } });
    const shown = new Inbox<Progress>();
    follow(client, 'mine', shown);
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: serverCommands.updateCatalogue,
      workDoneToken: 'mine',
    });
    assert.equal((await shown.take()).kind, 'begin');
    await shown.takeUntil(({ kind }) => kind === 'end');
  });

  it('are stopped by the request’s cancellation, and the catalogue stays', async () => {
    const client = await start();
    server.answer = firstOf(list, 100);
    const source = new CancellationTokenSource();
    const shown = new Inbox<Progress>();
    follow(client, 'mine', shown);
    const request = client.connection.sendRequest(
      ExecuteCommandRequest.type,
      { command: serverCommands.updateCatalogue, workDoneToken: 'mine' },
      source.token,
    );
    await shown.takeUntil(({ kind }) => kind === 'report');
    source.cancel();
    await assert.rejects(request, { code: LSPErrorCodes.RequestCancelled });
    await shown.takeUntil(({ kind }) => kind === 'end');
    assert.deepEqual(await codes(client), []);
  });

  it('are stopped by the button of the server’s own progress, and go on where they stopped', async () => {
    const client = await start({ window: { workDoneProgress: true } });
    server.answer = firstOf(list, 100);
    const shown = new Inbox<Progress>();
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      follow(client, token, shown, () =>
        client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token }),
      );
    });
    await assert.rejects(client.execute(serverCommands.updateCatalogue), { code: LSPErrorCodes.RequestCancelled });
    server.answer = whole(list);
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, () => {});
    await client.execute(serverCommands.updateCatalogue);
    assert.equal(server.requests.at(-1)?.headers.range, 'bytes=100-');
  });

  it('say in one sentence why an update failed, and the catalogue stays', async () => {
    const client = await start();
    server.answer = (_, response) => response.writeHead(404).end();
    await assert.rejects(client.execute(serverCommands.updateCatalogue), {
      code: LSPErrorCodes.RequestFailed,
      message: `${server.url} answers with HTTP 404; check the address or try again later.`,
    });
    assert.deepEqual(await codes(client), []);
  });

  it('take over what another program has updated', async () => {
    const client = await start();
    const watched = new Inbox<string>();
    client.connection.onRequest(RegistrationRequest.type, ({ registrations }) =>
      watched.put(JSON.stringify(registrations)),
    );
    await watched.takeUntil((registrations) => registrations.includes('"pattern":"normlint.catalogue"'));
    assert.deepEqual(await codes(client), []);
    await runTask({ kind: 'update', url: server.url, bundled, folder: storage, today: '2026-11-25' });
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: inFolder(`storage/${catalogueFileName}`), type: FileChangeType.Created }],
    });
    await client.refreshes.take();
    await client.refreshes.take();
    assert.deepEqual(await codes(client), ['superseded']);
  });

  for (const [state, change] of [
    ['truncated', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 5)],
    ['damaged', (bytes: Uint8Array) => bytes.map((byte, index) => (index === bytes.length - 40 ? byte ^ 4 : byte))],
    ['of a newer format', (bytes: Uint8Array) => bytes.map((byte, index) => (index === 8 ? 200 : byte))],
    ['no Normlint catalogue', () => Buffer.from('<html>')],
  ] as const) {
    it(`fall back to the bundled catalogue when the updated one is ${state}, say so once, and repair it`, async () => {
      await mkdir(storage);
      await writeFile(join(storage, catalogueFileName), change(exampleCatalogueBytes()));
      const client = await start();
      assert.deepEqual(await codes(client), []);
      const { message } = await client.messages.take();
      assert.match(message, new RegExp(`^Normlint: The updated catalogue \\S+ is ${state}`));
      assert.match(
        message,
        / so the bundled one of 2025-11-01 is used; update the catalogue again or delete that file\.$/,
      );
      assert.equal((await client.statuses.take()).problems.length, 1);
      await client.execute(serverCommands.updateCatalogue);
      assert.deepEqual(await codes(client), ['superseded']);
      const { problems } = await client.statuses.takeUntil(({ catalogueAsOf }) => catalogueAsOf === '2026-11-20');
      assert.deepEqual(problems, []);
      assert.deepEqual(client.messages.pending, []);
    });
  }

  it('import standards into a list, and name what was left out', async () => {
    const client = await start();
    await writeFile(join(top, 'own.csv'), 'designation,title\nQ/XYZ 001-2024,Cable\nnonsense,\n');
    const argument = { sources: [inFolder('own.csv')], output: inFolder('own.tsv') };
    const answer = await client.execute(serverCommands.importStandards, argument);
    assert.equal(answer.message, `1 standards written to ${join(top, 'own.tsv')}.`);
    assert.equal(answer.details.length, 1);
    assert.match(answer.details[0] ?? '', /own\.csv:3:1: “nonsense” is no designation/);
    assert.match(await readFile(join(top, 'own.tsv'), 'utf8'), /^Q\/XYZ 001-2024\tCable\t/m);
  });

  it('write no list without standards', async () => {
    const client = await start();
    await writeFile(join(top, 'own.csv'), 'designation\n');
    const argument = { sources: [inFolder('own.csv')], output: inFolder('own.tsv') };
    const answer = await client.execute(serverCommands.importStandards, argument);
    assert.equal(answer.message, 'Nothing was written: no standard could be read.');
    assert.ok(!(await readdir(top)).includes('own.tsv'));
  });

  it('build a catalogue of lists, and none of faulty ones', async () => {
    const client = await start();
    await writeFile(join(top, 'own.csv'), 'designation,title\nQ/XYZ 001-2024,Cable\n');
    const argument = { sources: [inFolder('own.csv')], output: inFolder('own.catalogue') };
    const answer = await client.execute(serverCommands.buildCatalogue, argument);
    assert.match(answer.message, /^1 standards written to \S+own\.catalogue, 0\.0 MB\.$/);
    assert.match(openCatalogue(await readFile(join(top, 'own.catalogue'))).asOf, /^\d{4}-\d\d-\d\d$/);
    await writeFile(join(top, 'own.csv'), 'designation\nnonsense\n');
    const other = { ...argument, output: inFolder('other.catalogue') };
    const failed = await client.execute(serverCommands.buildCatalogue, other);
    assert.equal(failed.message, 'Nothing was written: the data has 1 faults, which the output names.');
    assert.equal(failed.details.length, 1);
    assert.ok(!(await readdir(top)).includes('other.catalogue'));
  });

  for (const [what, argument, message] of [
    ['nothing', undefined, /^The argument must be an object with “sources”/],
    ['no sources', { sources: [], output: 'file:///a' }, /^The argument must be an object with “sources”/],
    [
      'files on another machine',
      { sources: ['vscode-vfs://github/a.csv'], output: 'file:///a' },
      /^vscode-vfs:\/\/github\/a\.csv does not lie on this machine; /,
    ],
    ['an output in a folder that is missing', { sources: ['file:///none.csv'], output: 'file:///none/a' }, undefined],
  ] as const) {
    it(`refuse ${what} in one sentence`, async () => {
      const client = await start();
      const request = client.execute(serverCommands.importStandards, argument);
      if (message === undefined) assert.match((await request).details.join(), /none\.csv: there is no such list/);
      else await assert.rejects(request, { code: LSPErrorCodes.RequestFailed, message });
    });
  }

  it('that are none, or that cannot be executed here, are refused', async () => {
    const client = await TestClient.start();
    for (const command of ['none', serverCommands.updateCatalogue]) {
      await assert.rejects(client.connection.sendRequest(ExecuteCommandRequest.type, { command }), {
        code: LSPErrorCodes.RequestFailed,
        message: `The command “${command}” cannot be executed here.`,
      });
    }
  });
});

/** Gathers what is shown in a progress; calls back when the first bytes were reported. */
function follow(client: TestClient, token: ProgressToken, shown: Inbox<Progress>, onReport?: () => unknown): void {
  let isReported = false;
  client.onProgress(token, (progress) => {
    shown.put(progress);
    if (progress.kind === 'report' && !isReported) {
      isReported = true;
      onReport?.();
    }
  });
}
