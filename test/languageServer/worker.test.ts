import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  ExitNotification,
  type Message,
} from 'vscode-languageserver/node';
import { bundles } from '../../scripts/bundles.mjs';
import { exampleCatalogueBytes } from './support/exampleCatalogue';
import { TestClient } from './support/testClient';

const uri = 'vscode-vfs://github/briefing.md';

describe('the language server in a worker', () => {
  let folder: string;
  let worker: Worker;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'normlint-worker-'));
    const bundle = bundles({ folder }).browserServer;
    await build({ ...bundle, banner: { js: webWorkerGlobals } });
  });

  beforeEach(() => {
    worker = new Worker(join(folder, 'server.browser.js'));
  });

  afterEach(() => worker.terminate());

  after(() => rm(folder, { recursive: true }));

  it('lints with the catalogue that the client sends, and closes itself at the end', async () => {
    const client = TestClient.over(new WorkerReader(worker), new WorkerWriter(worker));
    await client.initialize({ initializationOptions: { catalogue: exampleCatalogueBytes() } });
    await client.open(uri, 'See ISO9001:2008.');
    const codes = (await client.diagnostics(uri)).map(({ code }) => code);
    assert.deepEqual(codes, ['malformed-designation', 'superseded']);
    assert.match(JSON.stringify(await client.hover(uri, 0, 5)), /Quality management systems/);
    const exit = once(worker, 'exit');
    await client.shutDown();
    await client.connection.sendNotification(ExitNotification.type);
    await exit;
  });

  for (const [state, catalogue, told] of [
    ['missing', undefined, /The client did not send the catalogue\./],
    ['damaged', new Uint8Array([1, 2, 3]), /not a Normlint catalogue/],
  ] as const) {
    it(`warns of a ${state} catalogue and checks what needs none`, async () => {
      const client = TestClient.over(new WorkerReader(worker), new WorkerWriter(worker));
      await client.initialize({ initializationOptions: { catalogue } });
      await client.open(uri, 'See ISO9001:2008.');
      assert.equal((await client.diagnostics(uri)).length, 1);
      assert.match((await client.messages.take()).message, told);
    });
  }
});

/** What a web worker has and a worker thread of Node has not; nothing of Node is left for the bundle to find. */
const webWorkerGlobals = `
const { parentPort } = require('node:worker_threads');
globalThis.self = globalThis;
globalThis.postMessage = (message) => parentPort.postMessage(message);
globalThis.close = () => process.exit();
globalThis.addEventListener = () => {};
parentPort.on('message', (data) => globalThis.onmessage?.({ data }));
require = undefined; setImmediate = undefined; Buffer = undefined;
`;

class WorkerReader extends AbstractMessageReader {
  constructor(private readonly worker: Worker) {
    super();
  }

  listen(callback: (message: Message) => void) {
    this.worker.on('message', callback);
    return { dispose: () => this.worker.off('message', callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  constructor(private readonly worker: Worker) {
    super();
  }

  async write(message: Message): Promise<void> {
    this.worker.postMessage(message);
  }

  end(): void {}
}
