import * as vscode from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import {
  clientCommands,
  type InitializationOptions,
  type StatusParams,
  statusMethod,
} from '../../server/src/languageServer/protocol';
import { buildCatalogue } from './commands/buildCatalogue';
import { explainRule, rulePages } from './commands/explainRule';
import { ignoreDesignation } from './commands/ignoreDesignation';
import { importStandards } from './commands/importStandards';
import { restart } from './commands/restart';
import { CataloguePage } from './commands/showCatalogue';
import { updateCatalogue } from './commands/updateCatalogue';
import { documentMiddleware, documentSelector } from './documents';
import { StatusItem } from './statusItem';

/** What a kind of extension host does in its own way. */
export interface Host {
  /** Makes the client of a language server that this host can run. */
  createClient(options: LanguageClientOptions): BaseLanguageClient;
  /** What the server is told besides what every host tells it; asked for each time that the server starts. */
  initializationOptions?(): InitializationOptions;
}

/**
 * Puts Normlint together in an extension host: output channel, status item, commands, and the language server, which is
 * started. Everything is released with the context; the server is to be stopped with the client that is returned.
 */
export function activateNormlint(context: vscode.ExtensionContext, host: Host): BaseLanguageClient {
  const output = vscode.window.createOutputChannel('Normlint', { log: true });
  const status = new StatusItem(documentSelector);
  const client = host.createClient({
    documentSelector,
    middleware: documentMiddleware,
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: (): InitializationOptions => ({
      ...host.initializationOptions?.(),
      rulePages: rulePages(context).toString(),
      commands: Object.values(clientCommands),
      status: true,
    }),
  });
  const page = new CataloguePage(client);
  context.subscriptions.push(
    output,
    status,
    client.onDidChangeState(({ newState }) => status.serverChanged(newState)),
    client.onNotification(statusMethod, (params: StatusParams) => status.linted(params)),
    vscode.commands.registerCommand('normlint.showOutput', () => output.show()),
    vscode.commands.registerCommand('normlint.restart', () => restart(client, output)),
    page,
    vscode.commands.registerCommand('normlint.showCatalogue', () => page.show()),
    vscode.commands.registerCommand('normlint.updateCatalogue', () => updateCatalogue(client)),
    vscode.commands.registerCommand('normlint.importStandards', (files: unknown, list: unknown) =>
      importStandards(client, files, list),
    ),
    vscode.commands.registerCommand('normlint.buildCatalogue', (files: unknown, file: unknown) =>
      buildCatalogue(client, files, file),
    ),
    vscode.commands.registerCommand(clientCommands.explainRule, (rule: unknown) => explainRule(context, rule)),
    vscode.commands.registerCommand(clientCommands.ignoreDesignation, ignoreDesignation),
  );
  // The client itself tells the user that the server cannot be started; the log has the details.
  client.start().catch((error: unknown) => output.error(error instanceof Error ? error : String(error)));
  return client;
}
