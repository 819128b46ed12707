import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingsInBriefing } from '../briefing';
import { closeAll, openFile, reportedEventually, reportedIn } from '../editor';

describe('restart', () => {
  afterEach(closeAll);

  it('ends the server, starts another, and the findings come back', async () => {
    const briefing = await openFile('briefing.md');
    const before = await reportedEventually(briefing, findingsInBriefing);
    const cleared = new Promise<void>((resolve) => {
      const subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const concerned = uris.some((uri) => uri.toString() === briefing.uri.toString());
        if (!concerned || reportedIn(briefing).length > 0) return;
        subscription.dispose();
        resolve();
      });
    });
    await vscode.commands.executeCommand('normlint.restart');
    await cleared;
    assert.deepStrictEqual(await reportedEventually(briefing, findingsInBriefing), before);
  });
});
