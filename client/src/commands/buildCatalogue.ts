import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { serverCommands } from '../../../server/src/languageServer/protocol';
import { chooseOutput, chooseSources, listFilters } from './files';
import { runServerTask, tell } from './serverTask';

/** Makes a catalogue file of a folder of data or of lists. The user chooses what is not given. */
export async function buildCatalogue(client: BaseLanguageClient, files?: unknown, file?: unknown): Promise<void> {
  const sources = await chooseSources(files, await sourceDialog(files));
  if (sources === undefined) return;
  const output = await chooseOutput(file, 'own.catalogue', { title: vscode.l10n.t('Save the catalogue') });
  if (output === undefined) return;
  const title = vscode.l10n.t('Building a catalogue');
  const answer = await runServerTask(client, serverCommands.buildCatalogue, title, {
    sources: sources.map(String),
    output: output.toString(),
  });
  if (answer !== undefined) void tell(answer);
}

/** A dialog shows either files or folders: the user says first what it is to be. */
async function sourceDialog(given: unknown): Promise<vscode.OpenDialogOptions | undefined> {
  if (given !== undefined) return {};
  const folder = vscode.l10n.t('A folder of data');
  const lists = vscode.l10n.t('Lists of standards');
  const chosen = await vscode.window.showQuickPick([folder, lists], {
    placeHolder: vscode.l10n.t('What is the catalogue made of?'),
  });
  if (chosen === folder) return { title: folder, canSelectFolders: true, canSelectFiles: false, canSelectMany: false };
  return chosen === lists ? { title: lists, filters: listFilters('csv', 'tsv', 'txt', 'xlsx') } : undefined;
}
