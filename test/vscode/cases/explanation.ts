import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, closeAll, codeActionAt, diagnosticsIn, eventually, openUntitled, reportedEventually } from '../editor';

describe('explanation', () => {
  afterEach(closeAll);

  it('a diagnostic’s code leads to the page of its rule, which the extension brings along', async () => {
    const document = await openUntitled('See ISO/IEC 27001:2013.');
    await reportedEventually(document, 1);
    const code = diagnosticsIn(document)[0]?.code;
    assert.ok(typeof code === 'object');
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(code.target));
    assert.match(page, /^# .*superseded/i);
  });

  it('a code action opens that page', async () => {
    const document = await openUntitled('See ISO/IEC 27001:2013.');
    await reportedEventually(document, 1);
    await apply(await codeActionAt(document, 'ISO/IEC 27001:2013', ({ title }) => title.startsWith('Explain')));
    await eventually('A tab with the page', tabLabels, (labels) => labels.some((label) => /superseded/.test(label)));
  });
});

const tabLabels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
