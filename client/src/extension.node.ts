import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateNormlint } from './client';

let client: BaseLanguageClient | undefined;

/** Entry of the extension in a Node extension host: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  client = activateNormlint(context, {
    createClient: (options) => new LanguageClient('normlint', 'Normlint', server, options),
  });
}

/** Ends the server before the extension host ends. */
export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}
