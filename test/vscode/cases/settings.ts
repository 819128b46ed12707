import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingsInBriefing } from '../briefing';
import { apply, closeAll, codeActionAt, openFile, openUntitled, reportedEventually } from '../editor';

describe('settings', () => {
  afterEach(async () => {
    for (const key of ['rules', 'ignore', 'enable']) await set(key, undefined);
    await closeAll();
  });

  it('a rule that is switched off says nothing, and speaks again when it is switched on', async () => {
    const document = await openUntitled('See ISO/IEC 27001:2013 and GB/T19001-2016.');
    await reportedEventually(document, 2);
    await set('rules', { superseded: 'off' });
    assert.deepStrictEqual(await reportedEventually(document, 1), [
      { rule: 'malformed-designation', text: 'GB/T19001-2016' },
    ]);
    await set('rules', undefined);
    await reportedEventually(document, 2);
  });

  it('a code action puts a designation on the list of those that are ignored', async () => {
    const document = await openUntitled('See ISO/IEC 27001:2013 and GB/T19001-2016.');
    await reportedEventually(document, 2);
    await apply(await codeActionAt(document, 'ISO/IEC 27001:2013', ({ title }) => title.startsWith('Ignore')));
    await reportedEventually(document, 1);
    assert.deepStrictEqual(vscode.workspace.getConfiguration('normlint').get('ignore'), ['ISO/IEC 27001:2013']);
  });

  it('Normlint can be switched off', async () => {
    const briefing = await openFile('briefing.md');
    await reportedEventually(briefing, findingsInBriefing);
    await set('enable', false);
    await reportedEventually(briefing, 0);
  });
});

/** Sets something in the workspace's settings; `undefined` takes it out. */
async function set(key: string, value: unknown): Promise<void> {
  const settings = vscode.workspace.getConfiguration('normlint');
  if (value === undefined && settings.inspect(key)?.workspaceValue === undefined) return;
  await settings.update(key, value, vscode.ConfigurationTarget.Workspace);
}
