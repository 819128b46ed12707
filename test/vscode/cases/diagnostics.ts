import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingsInBriefing } from '../briefing';
import { closeAll, diagnosticsIn, openFile, openUntitled, reportedEventually, reportedIn } from '../editor';

describe('diagnostics', () => {
  afterEach(closeAll);

  it('mark every wrong reference of a briefing that was exported from Word, and nothing else', async () => {
    const briefing = await openFile('briefing.md');
    assert.deepStrictEqual(await reportedEventually(briefing, findingsInBriefing), [
      { rule: 'malformed-designation', text: 'GB/T19001-2016' },
      { rule: 'malformed-designation', text: 'ISO 9001-2015' },
      { rule: 'superseded', text: 'ISO/IEC 27001:2013' },
      { rule: 'wrong-prefix', text: 'GB 19001-2016' },
      { rule: 'unknown-number', text: 'ISO 99999:2015' },
      { rule: 'malformed-designation', text: 'ISO 9001：2015' },
      { rule: 'superseded', text: 'ISO/IEC\n27001:2013' },
      { rule: 'malformed-designation', text: 'GB/T 190\u00ad01-2016' },
    ]);
  });

  it('name the newer edition in the message', async () => {
    const document = await openUntitled('Built on ISO/IEC 27001:2013.');
    await reportedEventually(document, 1);
    assert.match(diagnosticsIn(document)[0]?.message ?? '', /ISO\/IEC 27001:2022/);
  });

  it('appear in plain text', async () => {
    const notes = await openFile('notes.txt');
    assert.deepStrictEqual(await reportedEventually(notes, 1), [
      { rule: 'malformed-designation', text: 'GB/T19001-2016' },
    ]);
  });

  it('follow the text as it is edited, and leave a text without errors alone', async () => {
    const clean = await openFile('clean.md');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(clean.uri, clean.lineAt(clean.lineCount - 1).range.end, 'And GB/T19001-2016.\n');
    await vscode.workspace.applyEdit(edit);
    assert.deepStrictEqual(await reportedEventually(clean, 1), [
      { rule: 'malformed-designation', text: 'GB/T19001-2016' },
    ]);
    await vscode.commands.executeCommand('undo');
    await reportedEventually(clean, 0);
    assert.deepStrictEqual(reportedIn(clean), []);
  });
});
