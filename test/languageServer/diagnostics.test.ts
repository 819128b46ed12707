import assert from 'node:assert/strict';
import { lintInSteps } from '../../server/src/linter';
import { abilities, TestClient } from './support/testClient';
import { messageOf, rangeOf, textAt } from './support/text';

const uri = 'file:///briefing.md';

describe('diagnostics that the client asks for', () => {
  it('show the findings with rule, severity, message, source and data', async () => {
    const text = 'See ISO9001:2015. Also ISO 9001:2008.\n';
    const client = await TestClient.start();
    await client.open(uri, text);
    const [malformed, withdrawn, ...rest] = await client.diagnostics(uri);
    assert.deepEqual(rest, []);
    assert.equal(malformed?.source, 'normlint');
    assert.equal(malformed?.code, 'malformed-designation');
    assert.equal(malformed?.severity, 2);
    assert.match(messageOf(malformed), /ISO 9001:2015/);
    assert.deepEqual(malformed?.range, rangeOf(text, 'ISO9001:2015'));
    assert.equal(malformed?.codeDescription, undefined);
    assert.equal(malformed?.data.canonical, 'ISO 9001:2015');
    assert.equal(textAt(text, withdrawn?.range ?? rangeOf(text, '.')), 'ISO 9001:2008');
    assert.deepEqual(withdrawn?.tags, [2]);
  });

  it('link their code to the page of the rule when the client names the folder', async () => {
    const client = await TestClient.start({ initializationOptions: { rulePages: 'file:///pages/' } });
    await client.open(uri, 'ISO9001:2015');
    const [diagnostic] = await client.diagnostics(uri);
    assert.equal(diagnostic?.codeDescription?.href, 'file:///pages/malformed-designation.md');
  });

  it('are not sent again while nothing changes, and anew after a change', async () => {
    const client = await TestClient.start();
    await client.open(uri, 'ISO9001:2015');
    const first = await client.pull(uri);
    assert.equal(first.kind, 'full');
    assert.deepEqual(await client.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, { text: 'ISO 9001:2015' });
    const second = await client.pull(uri, first.resultId);
    assert.equal(second.kind, 'full');
    assert.notEqual(second.resultId, first.resultId);
  });

  it('follow incremental edits', async () => {
    const client = await TestClient.start();
    await client.open(uri, 'First line.\nSecond line.\n');
    assert.deepEqual(await client.diagnostics(uri), []);
    const insertion = { start: { line: 1, character: 7 }, end: { line: 1, character: 11 } };
    await client.change(
      uri,
      { range: insertion, text: 'ISO9001:2015' },
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'One more.\n' },
    );
    const [diagnostic] = await client.diagnostics(uri);
    assert.deepEqual(diagnostic?.range, { start: { line: 2, character: 7 }, end: { line: 2, character: 19 } });
  });

  it('are empty for a document that is not open', async () => {
    const client = await TestClient.start();
    assert.deepEqual(await client.pull('file:///unknown.md'), { kind: 'full', items: [] });
    await client.open(uri, 'ISO9001:2015');
    await client.close(uri);
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  for (const [name, text] of [
    ['LF', 'AB\nCD\nSee ISO9001:2015.\n'],
    ['CRLF', 'AB\r\nCD\r\nSee ISO9001:2015.\r\n'],
    ['CR', 'AB\rCD\rSee ISO9001:2015.\r'],
    ['a byte order mark', '\ufeffSee ISO9001:2015.\n'],
    ['an emoji', '😀👩‍🔬 see ISO9001:2015.\n'],
    ['Chinese', '按照国标和 ISO9001:2015 的规定。\n'],
    ['a combined sign', 'Cafe\u0301 ISO9001:2015.\n'],
  ] as const) {
    it(`stand at the right place in a document with ${name}`, async () => {
      for (const languageId of ['markdown', 'plaintext']) {
        const client = await TestClient.start();
        await client.open(uri.replace('.md', ''), text, languageId);
        const [diagnostic] = await client.diagnostics(uri.replace('.md', ''));
        assert.deepEqual(diagnostic?.range, rangeOf(text, 'ISO9001:2015'), languageId);
      }
    });
  }

  it('read Markdown as Markdown and plain text as plain text', async () => {
    const client = await TestClient.start();
    await client.open('untitled:one', 'In code: `ISO9001:2015`.', 'markdown');
    await client.open('untitled:two', 'In code: `ISO9001:2015`.', 'plaintext');
    assert.equal((await client.diagnostics('untitled:one')).length, 0);
    assert.equal((await client.diagnostics('untitled:two')).length, 1);
  });

  it('answer for the newest version when the document changes meanwhile', async () => {
    const gate = { open: false };
    const client = await TestClient.start({ environment: { lintInSteps: waitingFor(gate) } });
    await client.open(uri, 'ISO9001:2015');
    const asked = client.diagnostics(uri);
    await client.change(uri, { text: 'A line before.\nISO9001:2015' });
    gate.open = true;
    assert.equal((await asked)[0]?.range.start.line, 1);
  });

  it('say that a document is too long to be checked, and lint no part of it', async () => {
    const client = await TestClient.start();
    await client.open(uri, `ISO9001:2015 ${'x'.repeat(8_000_000)}`, 'plaintext');
    const [diagnostic, ...rest] = await client.diagnostics(uri);
    assert.deepEqual(rest, []);
    assert.equal(diagnostic?.severity, 3);
    assert.match(messageOf(diagnostic), /not checked: it has 8\.0 million characters/);
    const { problems } = await client.statuses.take();
    assert.match(problems[0] ?? '', /not checked/);
  });

  it('say that the engine failed, and the server goes on', async () => {
    const client = await TestClient.start({
      environment: {
        lintInSteps: function* (source, kind, options) {
          if (source.includes('trap')) throw new Error('The trap snapped.');
          return yield* lintInSteps(source, kind, options);
        },
      },
    });
    await client.open(uri, 'A trap.');
    const [diagnostic] = await client.diagnostics(uri);
    assert.match(messageOf(diagnostic), /The trap snapped/);
    await client.change(uri, { text: 'ISO9001:2015' });
    assert.equal((await client.diagnostics(uri))[0]?.code, 'malformed-designation');
  });
});

describe('diagnostics for a client that does not ask', () => {
  it('come after opening and after a change, stamped with the version', async () => {
    const client = await TestClient.start({ capabilities: abilities.none });
    await client.open(uri, 'ISO9001:2015');
    const first = await client.published.take();
    assert.equal(first.version, 1);
    assert.equal(first.diagnostics[0]?.code, 'malformed-designation');
    await client.change(uri, { text: 'ISO 9001:2015' });
    assert.deepEqual(await client.published.take(), { uri, version: 2, diagnostics: [] });
  });

  it('come once for a burst of changes', async () => {
    const client = await TestClient.start({ capabilities: abilities.none });
    await client.open(uri, 'ISO9001:2015');
    for (const text of ['ISO9001', 'ISO9001:2', 'ISO9001:2015 is it.']) await client.change(uri, { text });
    const { version } = await client.published.take();
    assert.equal(version, 4);
    assert.deepEqual(client.published.pending, []);
  });

  it('are taken back when the document is closed', async () => {
    const client = await TestClient.start({ capabilities: abilities.none });
    await client.open(uri, 'ISO9001:2015');
    await client.published.take();
    await client.close(uri);
    assert.deepEqual(await client.published.take(), { uri, diagnostics: [] });
  });

  it('come again when the settings change', async () => {
    const client = await TestClient.start({ capabilities: abilities.none });
    await client.open(uri, 'ISO9001:2015');
    await client.published.take();
    await client.changeSettings({ normlint: { rules: { 'malformed-designation': 'off' } } });
    assert.deepEqual((await client.published.take()).diagnostics, []);
  });
});

/** The real linter, held up until the gate opens. */
function waitingFor(gate: { open: boolean }): typeof lintInSteps {
  return function* (source, kind, options) {
    while (!gate.open) yield;
    return yield* lintInSteps(source, kind, options);
  };
}
