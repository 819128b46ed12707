import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openFile, reportedEventually } from '../editor';

describe('restart', () => {
  afterEach(closeAll);

  it('ends the server, starts another, and the findings come back', async () => {
    const briefing = await openFile('briefing.md');
    const before = await reportedEventually(briefing, 6);
    const cleared = new Promise<void>((resolve) => {
      const subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (!uris.some((uri) => uri.toString() === briefing.uri.toString())) return;
        subscription.dispose();
        resolve();
      });
    });
    await vscode.commands.executeCommand('normlint.restart');
    await cleared;
    assert.deepStrictEqual(await reportedEventually(briefing, 6), before);
  });
});
