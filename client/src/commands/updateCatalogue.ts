import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { serverCommands } from '../../../server/src/languageServer/protocol';
import { runServerTask, tell } from './serverTask';

/** Takes over ISO's open list of deliverables. */
export async function updateCatalogue(client: BaseLanguageClient): Promise<void> {
  const title = vscode.l10n.t('Updating the catalogue');
  const answer = await runServerTask(client, serverCommands.updateCatalogue, title);
  if (answer !== undefined) void tell(answer);
}
