import assert from 'node:assert/strict';
import { CancellationTokenSource, DocumentDiagnosticRequest, HoverRequest } from 'vscode-languageserver/node';
import { lintInSteps } from '../../server/src/linter';
import { damagedLate } from '../catalogue/file/damagedLate';
import { exampleCatalogueBytes } from './support/exampleCatalogue';
import { Inbox } from './support/inbox';
import { abilities, loadedCatalogue, TestClient } from './support/testClient';
import { messageOf } from './support/text';

const uri = 'file:///briefing.md';

describe('the language server', () => {
  it('says what it can do', async () => {
    const client = await TestClient.start();
    const { capabilities, serverInfo } = await client.initialize();
    assert.equal(serverInfo?.name, 'Normlint');
    assert.deepEqual(capabilities, {
      textDocumentSync: { openClose: true, change: 2 },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.normlint'] },
      executeCommandProvider: { commands: ['normlint.server.describeCatalogue'], workDoneProgress: true },
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    });
  });

  it('offers diagnostics on request only to clients that know them', async () => {
    const client = await TestClient.start({ capabilities: abilities.none });
    const { capabilities } = await client.initialize({ capabilities: abilities.none });
    assert.equal(capabilities.diagnosticProvider, undefined);
  });

  it('survives messages that make no sense', async () => {
    const client = await TestClient.start();
    const { connection } = client;
    await assert.rejects(connection.sendRequest('normlint/unknown'), { code: -32601 });
    assert.equal(await connection.sendRequest(HoverRequest.method, { textDocument: 5 }), null);
    await assert.rejects(connection.sendRequest(DocumentDiagnosticRequest.method, null));
    await connection.sendNotification('textDocument/didOpen', { textDocument: null });
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'file:///x' },
      contentChanges: 1,
    });
    await connection.sendNotification('workspace/didChangeConfiguration', 'nothing');
    await client.open(uri, 'ISO9001:2015');
    await assert.rejects(connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: 'here' }));
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: -5 }, end: null }, text: 7 }],
    });
    await client.change(uri, { text: 'ISO9001:2015' });
    assert.equal((await client.diagnostics(uri)).length, 1);
  });

  it('survives initialization options that make no sense', async () => {
    const client = await TestClient.start({
      initializationOptions: { commands: 'all', status: [], rulePages: 1, catalogue: {} },
    });
    await client.open(uri, 'ISO9001:2015');
    assert.equal((await client.diagnostics(uri)).length, 1);
  });

  describe('cancellation', () => {
    it('ends the work and answers that the request was cancelled', async () => {
      const starts = new Inbox<void>();
      let steps = 0;
      const client = await TestClient.start({
        environment: {
          lintInSteps: function* () {
            starts.put();
            for (;;) {
              steps++;
              yield;
            }
          },
        },
      });
      await client.open(uri, 'ISO9001:2015');
      const cancellation = new CancellationTokenSource();
      const params = { textDocument: { uri } };
      const asked = client.connection.sendRequest(DocumentDiagnosticRequest.type, params, cancellation.token);
      await starts.take();
      cancellation.cancel();
      await assert.rejects(asked, { code: -32800 });
      const stepsAtTheEnd = steps;
      // Two messages there and back are several turns of the event loop, in which work that went on would be seen.
      await client.pull('file:///unknown.md');
      await client.pull('file:///unknown.md');
      assert.equal(steps, stepsAtTheEnd);
    });

    it('of one request does not disturb another one for the same document', async () => {
      const gate = { open: false };
      let runs = 0;
      const client = await TestClient.start({
        environment: {
          lintInSteps: function* (...given) {
            runs++;
            while (!gate.open) yield;
            return yield* lintInSteps(...given);
          },
        },
      });
      await client.open(uri, 'ISO9001:2015');
      const cancellation = new CancellationTokenSource();
      const params = { textDocument: { uri } };
      const cancelled = client.connection.sendRequest(DocumentDiagnosticRequest.type, params, cancellation.token);
      const kept = client.diagnostics(uri);
      const hovered = client.hover(uri, 0, 3);
      cancellation.cancel();
      await assert.rejects(cancelled, { code: -32800 });
      gate.open = true;
      assert.equal((await kept).length, 1);
      assert.notEqual(await hovered, null);
      assert.equal(runs, 1);
    });
  });

  it('answers other requests while a long document is linted', async () => {
    const gate = { open: false };
    const client = await TestClient.start({
      environment: {
        lintInSteps: function* (source, ...given) {
          while (source.startsWith('long') && !gate.open) yield;
          return yield* lintInSteps(source, ...given);
        },
      },
    });
    await client.open('file:///long.md', 'long');
    await client.open(uri, 'ISO9001:2015');
    const long = client.diagnostics('file:///long.md');
    assert.equal((await client.diagnostics(uri)).length, 1);
    gate.open = true;
    assert.deepEqual(await long, []);
  });

  it('reports how linting went to a client that wants to know', async () => {
    const client = await TestClient.start();
    await client.open(uri, 'ISO9001:2015');
    await client.diagnostics(uri);
    const { milliseconds, ...status } = await client.statuses.take();
    assert.ok(milliseconds >= 0);
    assert.deepEqual(status, { uri, findings: 1, disabled: false, catalogueAsOf: '2025-11-01', problems: [] });
  });

  describe('without a usable catalogue', () => {
    const environment = {
      loadCatalogue: () => Promise.reject(new Error('The catalogue is damaged; reinstall Normlint.')),
    };

    it('warns once, and goes on with the rules that need none', async () => {
      const client = await TestClient.start({ environment });
      await client.open(uri, 'ISO9001:2008');
      assert.deepEqual(
        (await client.diagnostics(uri)).map(({ code }) => code),
        ['malformed-designation'],
      );
      await client.change(uri, { text: 'ISO9001:2015' });
      assert.match(messageOf((await client.diagnostics(uri))[0]), /ISO 9001:2015/);
      const warning = await client.messages.take();
      assert.equal(warning.type, 2);
      assert.match(warning.message, /^Normlint: The catalogue is damaged; reinstall Normlint\. Without a catalogue /);
      assert.match((await client.logged.take()).message, /The catalogue is damaged/);
      assert.deepEqual(client.messages.pending, []);
      const { catalogueAsOf, problems } = await client.statuses.take();
      assert.equal(catalogueAsOf, undefined);
      assert.match(problems[0] ?? '', /The catalogue is damaged/);
    });

    it('says in a hover that it knows nothing', async () => {
      const client = await TestClient.start({ environment });
      await client.open(uri, 'ISO9001:2008');
      const hover = await client.hover(uri, 0, 2);
      assert.match(JSON.stringify(hover?.contents), /No catalogue is loaded/);
    });
  });

  it('warns once of a catalogue whose damage shows late, and goes on with the rules that need none', async () => {
    const environment = { loadCatalogue: async () => loadedCatalogue(damagedLate(exampleCatalogueBytes())) };
    const client = await TestClient.start({ environment });
    await client.open(uri, 'ISO9001:2008');
    for (const text of ['ISO9001:2008', 'ISO9001:2016']) {
      await client.change(uri, { text });
      assert.deepEqual(
        (await client.diagnostics(uri)).map(({ code }) => code),
        ['malformed-designation'],
      );
    }
    assert.match((await client.messages.take()).message, /^Normlint: The catalogue is damaged /);
    assert.deepEqual(client.messages.pending, []);
  });

  it('answers a shutdown', async () => {
    const client = await TestClient.start();
    await client.open(uri, 'ISO9001:2015');
    await client.shutDown();
  });
});
