import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { serverCommands } from '../../../server/src/languageServer/protocol';
import { addToList } from '../settings';
import { chooseOutput, chooseSources, listFilters } from './files';
import { runServerTask, tell } from './serverTask';

/** Makes a list of standards of files, and offers to use it. The user chooses what is not given. */
export async function importStandards(client: BaseLanguageClient, files?: unknown, list?: unknown): Promise<void> {
  const sources = await chooseSources(files, {
    title: vscode.l10n.t('Files with standards'),
    filters: listFilters('csv', 'tsv', 'txt', 'xlsx', 'yaml', 'yml'),
  });
  if (sources === undefined) return;
  const output = await chooseOutput(list, 'standards.tsv', {
    title: vscode.l10n.t('Save the list'),
    filters: listFilters('tsv'),
  });
  if (output === undefined) return;
  const title = vscode.l10n.t('Importing standards');
  const answer = await runServerTask(client, serverCommands.importStandards, title, {
    sources: sources.map(String),
    output: output.toString(),
  });
  if (answer === undefined) return;
  if (!answer.isWritten) void tell(answer);
  else void offer(output, tell(answer, vscode.l10n.t('Use This List')));
}

async function offer(list: vscode.Uri, chosen: Promise<string | undefined>): Promise<void> {
  if ((await chosen) === vscode.l10n.t('Use This List')) await addToList('catalogues', pathFor(list), list);
}

/** The path as the setting has it: relative to the workspace folder that it lies in. */
function pathFor(list: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(list);
  return folder === undefined ? list.fsPath : list.path.slice(folder.uri.path.length).replace(/^\//, '');
}
