import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openFile } from '../editor';

describe('catalogue', () => {
  afterEach(closeAll);

  it('its information is shown on a page, with the day of the data', async () => {
    await vscode.commands.executeCommand('normlint.showCatalogue');
    const isPage = ({ uri }: vscode.TextDocument) => uri.scheme === 'normlint';
    const pages = await eventually(
      'The page',
      () => vscode.workspace.textDocuments.filter(isPage),
      (found) => found.length === 1,
    );
    assert.match(pages[0]?.getText() ?? '', /^# Catalogue of \d{4}-\d\d-\d\d\n[\s\S]*\| ISO \| \d+ \| complete/);
  });

  it('standards are imported into a list on a desktop, and in a browser nothing is written', async () => {
    await openFile('clean.md');
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder !== undefined);
    const source = vscode.Uri.joinPath(folder.uri, 'own.csv');
    const list = vscode.Uri.joinPath(folder.uri, 'own.tsv');
    const isDesktop = folder.uri.scheme === 'file';
    if (isDesktop)
      await vscode.workspace.fs.writeFile(source, new TextEncoder().encode('标准号,标准名称\nQ/XYZ 001-2024,电缆\n'));
    await vscode.commands.executeCommand('normlint.importStandards', [source], list);
    const written = await vscode.workspace.fs.readFile(list).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => undefined,
    );
    if (isDesktop) {
      assert.match(written ?? '', /^Q\/XYZ 001-2024\t\t电缆\t/m);
      for (const file of [source, list]) await vscode.workspace.fs.delete(file);
    } else assert.equal(written, undefined);
  });
});
