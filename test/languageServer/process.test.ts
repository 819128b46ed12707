import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import {
  CancellationTokenSource,
  ExecuteCommandRequest,
  ExitNotification,
  IPCMessageReader,
  IPCMessageWriter,
  LSPErrorCodes,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { bundles } from '../../scripts/bundles.mjs';
import { serverCommands } from '../../server/src/languageServer/protocol';
import { jsonLines, row } from '../catalogue/tasks/isoOpenData/list';
import { firstOf, ListServer, whole } from '../catalogue/tasks/update/listServer';
import { ownHome, updatedFolder } from '../ownHome';
import { exampleCatalogueBytes } from './support/exampleCatalogue';
import { Inbox } from './support/inbox';
import { TestClient } from './support/testClient';
import { messageOf } from './support/text';

const uri = 'file:///briefing.md';

describe('the language server as a process', () => {
  let folder: string;
  const processes: ChildProcess[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'normlint-server-'));
    await build(bundles({ folder }).server);
    await writeFile(join(folder, 'normlint.catalogue'), exampleCatalogueBytes());
  });

  afterEach(() => {
    for (const child of processes.splice(0)) child.kill();
  });

  after(() => rm(folder, { recursive: true }));

  function start(program = folder): { client: TestClient; child: ChildProcess; exitCode: Promise<unknown> } {
    const child = spawn(process.execPath, [join(program, 'server.js'), '--stdio'], { env: ownHome(folder) });
    processes.push(child);
    const client = TestClient.over(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    return { client, child, exitCode: once(child, 'exit').then(([code]: unknown[]) => code) };
  }

  it('lints with the catalogue that lies beside it, and exits with 0 after a shutdown', async () => {
    const { client, exitCode } = start();
    await client.initialize();
    await client.open(uri, 'See ISO9001:2008.');
    const codes = (await client.diagnostics(uri)).map(({ code }) => code);
    assert.deepEqual(codes, ['malformed-designation', 'superseded']);
    assert.match(JSON.stringify(await client.hover(uri, 0, 5)), /Quality management systems/);
    await client.shutDown();
    await client.connection.sendNotification(ExitNotification.type);
    assert.equal(await exitCode, 0);
  });

  it('exits with 1 without a shutdown', async () => {
    const { client, exitCode } = start();
    await client.initialize();
    await client.connection.sendNotification(ExitNotification.type);
    assert.equal(await exitCode, 1);
  });

  it('exits when its input ends', async () => {
    const { client, child, exitCode } = start();
    await client.initialize();
    child.stdin?.end();
    assert.equal(await exitCode, 1);
  });

  it('talks to VS Code over the channel between processes', async () => {
    const child = fork(join(folder, 'server.js'), ['--node-ipc'], { stdio: 'ignore', env: ownHome(folder) });
    processes.push(child);
    const exit = once(child, 'exit');
    const client = TestClient.over(new IPCMessageReader(child), new IPCMessageWriter(child));
    await client.initialize();
    await client.open(uri, 'See ISO9001:2015.');
    assert.equal((await client.diagnostics(uri)).length, 1);
    await client.shutDown();
    await client.connection.sendNotification(ExitNotification.type);
    assert.deepEqual(await exit, [0, null]);
  });

  it('survives bytes that are no message', async () => {
    const { client, child } = start();
    await client.initialize();
    for (const body of ['{ "jsonrpc": ', 'null', '[]', '"text"', '{"jsonrpc":"2.0"}', '{"id":{},"method":7}']) {
      child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    }
    await client.open(uri, 'See ISO9001:2015.');
    assert.equal((await client.diagnostics(uri)).length, 1);
  });

  it('updates the catalogue in a thread of its own: it answers meanwhile, and can be stopped', async () => {
    const list = await ListServer.start();
    try {
      const content = Buffer.from(
        jsonLines([row(2, 'ISO 9001:2015', 9599, { replacedBy: [3] }), row(3, 'ISO 9001:2026', 6060)]),
      );
      list.answer = firstOf(content, 100);
      const child = spawn(process.execPath, [join(folder, 'server.js'), '--stdio'], { env: ownHome(folder) });
      processes.push(child);
      const client = TestClient.over(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {
        settings: () => ({ catalogueUpdateUrl: list.url }),
      });
      await client.initialize();
      await client.open(uri, 'See ISO 9001:2015.');
      const source = new CancellationTokenSource();
      const shown = new Inbox<string>();
      client.onProgress('mine', ({ kind }) => shown.put(kind));
      const params = { command: serverCommands.updateCatalogue, workDoneToken: 'mine' };
      const update = client.connection.sendRequest(ExecuteCommandRequest.type, params, source.token);
      await shown.takeUntil((kind) => kind === 'report');
      assert.deepEqual(await client.diagnostics(uri), []);
      source.cancel();
      await assert.rejects(update, { code: LSPErrorCodes.RequestCancelled });

      list.answer = (_, response) => response.writeHead(503).end();
      await assert.rejects(client.execute(serverCommands.updateCatalogue), {
        message: `${list.url} answers with HTTP 503; check the address or try again later.`,
      });
      list.answer = whole(content);
      const { message } = await client.execute(serverCommands.updateCatalogue);
      assert.match(message, /^The catalogue has ISO’s list of 2026-11-20 now: 2 documents/);
      assert.equal(list.requests.at(-1)?.headers.range, 'bytes=100-');
      assert.deepEqual(
        (await client.diagnostics(uri)).map(({ code }) => code),
        ['superseded'],
      );
    } finally {
      await list.stop();
    }
    await rm(updatedFolder(folder), { recursive: true });
  });

  for (const [state, bytes, told] of [
    ['damaged', Buffer.from('This is no catalogue.'), /not a Normlint catalogue/],
    ['missing', undefined, /is missing/],
  ] as const) {
    it(`warns of a ${state} catalogue and checks what needs none`, async () => {
      const program = join(folder, state);
      await mkdir(program);
      await build(bundles({ folder: program }).server);
      if (bytes !== undefined) await writeFile(join(program, 'normlint.catalogue'), bytes);
      const { client } = start(program);
      await client.initialize();
      await client.open(uri, 'See ISO9001:2008.');
      const diagnostics = await client.diagnostics(uri);
      assert.equal(diagnostics.length, 1);
      assert.match(messageOf(diagnostics[0]), /ISO 9001:2008/);
      assert.match((await client.messages.take()).message, told);
    });
  }

  it('says what to do when it is started without a transport', async () => {
    const child = spawn(process.execPath, [join(folder, 'server.js')]);
    processes.push(child);
    const exit = once(child, 'exit');
    const chunks: Buffer[] = [];
    for await (const chunk of child.stderr) chunks.push(chunk);
    assert.equal(
      Buffer.concat(chunks).toString(),
      'The language server talks to an editor. Start it with --stdio, or with --node-ipc from a Node process.\n',
    );
    assert.deepEqual(await exit, [2, null]);
  });
});
