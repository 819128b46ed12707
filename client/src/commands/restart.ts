import type { LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Stops the language server, if it runs, and starts it anew. */
export async function restart(client: BaseLanguageClient, output: LogOutputChannel): Promise<void> {
  output.info('The language server is restarted.');
  if (client.needsStop()) await client.stop();
  await client.start();
}
