import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { clientCommands } from '../../server/src/languageServer/protocol';
import { lintInSteps } from '../../server/src/linter';
import { abilities, TestClient, type TestClientOptions } from './support/testClient';
import { afterEdit, rangeOf } from './support/text';

const uri = 'file:///briefing.md';
const withCommands = { initializationOptions: { commands: Object.values(clientCommands) } };

describe('code actions', () => {
  it('repair the form of a designation, as the preferred action, in the version that was linted', async () => {
    const text = '按 ISO9001:2015 😀 执行';
    const client = await opened(text);
    const [repair] = await client.codeActions(uri, rangeOf(text, '9001'));
    assert.equal(repair?.title, 'Write “ISO 9001:2015”');
    assert.equal(repair?.kind, 'quickfix');
    assert.equal(repair?.isPreferred, true);
    assert.equal(repair?.diagnostics?.[0]?.code, 'malformed-designation');
    assert.equal(repair?.command, undefined);
    assert.deepEqual(versions(repair), [1]);
    assert.equal(afterEdit(text, repair?.edit), '按 ISO 9001:2015 😀 执行');
  });

  it('suggest another edition without preferring it', async () => {
    const text = 'See ISO 9001:2008.';
    const client = await opened(text);
    const [update] = await client.codeActions(uri, rangeOf(text, 'ISO 9001:2008'));
    assert.equal(update?.isPreferred, false);
    assert.equal(afterEdit(text, update?.edit), 'See ISO 9001:2015.');
  });

  it('attach the diagnostic that they repair exactly as it was reported', async () => {
    const text = 'See ISO9001:2015.';
    const client = await opened(text);
    const [reported] = await client.diagnostics(uri);
    const [repair] = await client.codeActions(uri, rangeOf(text, 'ISO9001:2015'));
    assert.deepEqual(repair?.diagnostics, [reported]);
  });

  it('are none where nothing is wrong, and none for a document that is not open', async () => {
    const text = 'Nothing here. ISO9001:2015 there.';
    const client = await opened(text);
    assert.deepEqual(await client.codeActions(uri, rangeOf(text, 'Nothing')), []);
    assert.deepEqual(await client.codeActions('file:///other.md', rangeOf(text, 'Nothing')), []);
  });

  it('come without versions for a client that cannot check them', async () => {
    const text = 'See ISO9001:2015.';
    const client = await opened(text, { capabilities: abilities.none });
    const [repair] = await client.codeActions(uri, rangeOf(text, '9001'));
    assert.deepEqual(Object.keys(repair?.edit?.changes ?? {}), [uri]);
    assert.equal(afterEdit(text, repair?.edit), 'See ISO 9001:2015.');
  });

  it('repair all places of which the same is said', async () => {
    const text = 'See ISO 9001:2008, ISO 14001:2004 and ISO 9001:2008.\r\n\r\nISO 9001:2008 applies.';
    const client = await opened(text);
    const actions = await client.codeActions(uri, rangeOf(text, 'See ISO'));
    const all = actions.find(({ title }) => title === 'Replace by “ISO 9001:2015” in all 3 places');
    assert.equal(afterEdit(text, all?.edit), text.replaceAll('ISO 9001:2008', 'ISO 9001:2015'));
    const once = await client.codeActions(uri, rangeOf(text, 'ISO 14001:2004'));
    assert.ok(!once.some(({ title }) => title.includes('in all')));
  });

  describe('fix all', () => {
    const text = 'ISO9001:2015, ISO 9001:2008 and ISO9001:2015/Amd 1:2024.\r\n';
    const repaired = 'ISO 9001:2015, ISO 9001:2008 and ISO 9001:2015/Amd 1:2024.\r\n';
    const whole = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };

    for (const only of ['source.fixAll.normlint', 'source.fixAll', 'source']) {
      it(`repairs what is safe, and only that, when the client asks for ${only}`, async () => {
        const client = await opened(text);
        const actions = await client.codeActions(uri, whole, { only: [only] });
        assert.deepEqual(titles(actions), ['Fix all safe problems']);
        assert.equal(actions[0]?.kind, 'source.fixAll.normlint');
        assert.equal(afterEdit(text, actions[0]?.edit), repaired);
      });
    }

    it('is not given for kinds that are not asked for', async () => {
      const client = await opened(text);
      assert.deepEqual(await client.codeActions(uri, whole, { only: ['source.organizeImports'] }), []);
      assert.deepEqual(await client.codeActions(uri, whole, { only: ['source.fixAll.other'] }), []);
      const quickFixes = await client.codeActions(uri, whole, { only: ['quickfix'] });
      assert.ok(quickFixes.length > 0 && quickFixes.every(({ kind }) => kind === 'quickfix'));
    });

    it('is none when nothing is safe to repair', async () => {
      const client = await opened('See ISO 9001:2008.');
      assert.deepEqual(await client.codeActions(uri, whole, { only: ['source.fixAll'] }), []);
    });

    it('is a quick fix as well where more than one place can be repaired', async () => {
      const client = await opened(text);
      const all = (await client.codeActions(uri, { start: whole.start, end: whole.start })).find(({ title }) =>
        title.startsWith('Fix all'),
      );
      assert.equal(all?.title, 'Fix all safe problems in this document');
      assert.equal(all?.kind, 'quickfix');
      assert.equal(afterEdit(text, all?.edit), repaired);
      const single = await opened('Only ISO9001:2015.');
      const actions = await single.codeActions(uri, rangeOf('Only ISO9001:2015.', '9001'));
      assert.ok(!titles(actions).some((title) => title.startsWith('Fix all')));
    });
  });

  describe('suppress', () => {
    it('puts a comment behind the mention in Markdown, after which the finding is gone', async () => {
      const text = 'Before **ISO 9001:2008**系列 it was so.';
      const client = await opened(text);
      const suppressed = await suppress(client, text);
      assert.equal(suppressed, 'Before **ISO 9001:2008**<!-- normlint-ignore superseded -->系列 it was so.');
      await client.change(uri, { text: suppressed });
      assert.deepEqual(await client.diagnostics(uri), []);
    });

    it('adds a second rule to the comment', async () => {
      const text = 'ISO9001:2008<!-- normlint-ignore superseded --> it was.';
      const client = await opened(text);
      const suppressed = await suppress(client, text);
      assert.equal(suppressed, 'ISO9001:2008<!-- normlint-ignore malformed-designation superseded --> it was.');
      await client.change(uri, { text: suppressed });
      assert.deepEqual(await client.diagnostics(uri), []);
    });

    it('stands behind the element in HTML', async () => {
      const text = '<p>See <b>ISO 9001:2008</b>.</p>';
      const client = await opened(text, withCommands, uri, 'html');
      const suppressed = await suppress(client, text);
      assert.equal(suppressed, '<p>See <b>ISO 9001:2008</b><!-- normlint-ignore superseded -->.</p>');
      await client.change(uri, { text: suppressed });
      assert.deepEqual(await client.diagnostics(uri), []);
    });

    it('is no edit in plain text', async () => {
      const text = 'See ISO 9001:2008.';
      const client = await opened(text, withCommands, 'untitled:plain', 'plaintext');
      const actions = await client.codeActions('untitled:plain', rangeOf(text, '9001'));
      assert.deepEqual(titles(actions).slice(-2), [
        'Ignore “ISO 9001:2008” in this workspace',
        'Explain the rule “superseded”',
      ]);
      assert.ok(!titles(actions).some((title) => title.startsWith('Suppress')));
    });

    async function suppress(client: TestClient, text: string): Promise<string> {
      const actions = await client.codeActions(uri, rangeOf(text, '9001'));
      return afterEdit(text, actions.find(({ title }) => title.startsWith('Suppress'))?.edit);
    }
  });

  describe('that are commands of the client', () => {
    it('are offered to a client that has them', async () => {
      const text = 'See ISO 9001:2008.';
      const client = await opened(text, withCommands);
      const actions = await client.codeActions(uri, rangeOf(text, '9001'));
      const commands = actions.flatMap(({ command }) => (command === undefined ? [] : [command]));
      assert.deepEqual(
        commands.map(({ command, arguments: given }) => [command, given]),
        [
          [clientCommands.ignoreDesignation, [uri, 'ISO 9001:2008']],
          [clientCommands.explainRule, ['superseded']],
        ],
      );
    });

    it('are not offered to any other', async () => {
      const text = 'See ISO 9001:2008.';
      const client = await opened(text);
      const actions = await client.codeActions(uri, rangeOf(text, '9001'));
      assert.ok(actions.length > 0 && actions.every(({ command }) => command === undefined));
    });
  });

  it('are refused as outdated when the document changes before they are ready', async () => {
    const gate = { open: false };
    const client = await opened('ISO9001:2015', {
      environment: {
        lintInSteps: function* (...given) {
          while (!gate.open) yield;
          return yield* lintInSteps(...given);
        },
      },
    });
    const asked = client.codeActions(uri, rangeOf('ISO9001:2015', '9001'));
    await client.change(uri, { text: 'Another text.' });
    gate.open = true;
    await assert.rejects(asked, { code: -32801 });
  });
});

async function opened(
  text: string,
  options: TestClientOptions = {},
  document = uri,
  languageId = 'markdown',
): Promise<TestClient> {
  const client = await TestClient.start(options);
  await client.open(document, text, languageId);
  return client;
}

function titles(actions: readonly CodeAction[]): string[] {
  return actions.map(({ title }) => title);
}

function versions(action: CodeAction | undefined): unknown[] {
  return (action?.edit?.documentChanges ?? []).map((change) =>
    'textDocument' in change ? change.textDocument.version : undefined,
  );
}
