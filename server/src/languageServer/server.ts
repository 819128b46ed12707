import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { messageLanguage } from '../settings/language';
import { CatalogueOfSession } from './catalogueOfSession';
import { CatalogueWatchers } from './catalogueWatchers';
import { clientSettings } from './clientSettings';
import { codeActionKinds, provideCodeActions } from './codeActions';
import { provideCommands } from './commands/provideCommands';
import { readEditorSettings } from './editorSettings';
import type { Environment } from './environment';
import { inBackground } from './failure';
import { provideHover } from './hover';
import { readInitializationOptions } from './initializationOptions';
import { LintedDocuments } from './lintedDocuments';
import { settingsSection, trustedMethod } from './protocol';
import { providePullDiagnostics } from './pullDiagnostics';
import { PushDiagnostics } from './pushDiagnostics';
import type { Session } from './session';
import { SettingsOfDocuments } from './settingsOfDocuments';
import { StatusReports } from './statusReports';
import { WorkspaceFolders } from './workspaceFolders';

/**
 * Starts the language server on a connection and listens. This is where the features are put together; what each of
 * them does stands in its own file.
 */
export function startServer(connection: Connection, environment: Environment): void {
  connection.onInitialize((params) => initialize(connection, environment, params));
  connection.listen();
}

function initialize(connection: Connection, environment: Environment, params: InitializeParams): InitializeResult {
  const { capabilities, locale } = params;
  const options = readInitializationOptions(params.initializationOptions);
  const pulls = capabilities.textDocument?.diagnostic !== undefined;

  const documents = new TextDocuments(TextDocument);
  const catalogue = new CatalogueOfSession(connection, () => environment.loadCatalogue(options));
  const fromClient = clientSettings(connection, capabilities, options);
  const folders = new WorkspaceFolders(params);
  const workspace = { folders, isTrusted: options.trusted !== false };
  const settings = new SettingsOfDocuments(connection, fromClient, environment, workspace);
  const watchers = new CatalogueWatchers(connection, capabilities, environment.workspaceCatalogues);
  const status = new StatusReports(connection, options, catalogue);
  const linted = new LintedDocuments(documents, {
    environment,
    catalogue: () => catalogue.loaded,
    overlay: async (base, lists) => {
      watchers.watch(lists);
      return (await environment.workspaceCatalogues?.over(base, lists)) ?? { catalogue: base, problems: [] };
    },
    settings: (uri) => settings.get(uri),
    locale,
    linted: (result) => status.report(result),
  });
  const session: Session = { linted, options, capabilities };
  const push = pulls ? undefined : new PushDiagnostics(connection, session);

  documents.onDidChangeContent(({ document }) => push?.schedule(document.uri));
  documents.onDidClose(({ document }) => {
    linted.drop(document.uri);
    settings.drop(document.uri);
    status.drop(document.uri);
    push?.clear(document.uri);
  });
  documents.listen(connection);

  connection.onInitialized(() => {
    catalogue.load();
    registerForSettings(connection, capabilities, environment);
    if (environment.catalogueTasks !== undefined)
      watchers.watch([environment.catalogueTasks.updatedFile(options.storage)]);
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((change) => {
        folders.change(change);
        settingsChanged();
      });
    }
  });
  const relint = () => {
    linted.dropAll();
    if (pulls && capabilities.workspace?.diagnostics?.refreshSupport) {
      inBackground(connection, connection.languages.diagnostics.refresh());
    }
    for (const { uri } of documents.all()) push?.schedule(uri);
  };
  const settingsChanged = () => {
    settings.dropAll();
    relint();
  };
  connection.onDidChangeConfiguration((change) => {
    fromClient.changed(change.settings);
    settingsChanged();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) environment.workspaceCatalogues?.forget(uri);
    const { catalogueTasks: tasks } = environment;
    if (tasks !== undefined && changes.some(({ uri }) => tasks.isUpdatedFile(uri, options.storage)))
      inBackground(connection, catalogue.reload().then(relint));
    settingsChanged();
  });
  connection.onNotification(trustedMethod, () => {
    workspace.isTrusted = true;
    settingsChanged();
  });
  connection.onShutdown(() => {
    push?.dispose();
    linted.dropAll();
  });

  if (pulls) providePullDiagnostics(connection, session);
  provideHover(connection, session);
  provideCodeActions(connection, session);
  const settingsOfClient = async () => readEditorSettings(await fromClient.ask(), environment.rules).lint;
  const commands = provideCommands(connection, {
    catalogue,
    tasks: environment.catalogueTasks,
    storage: options.storage,
    showsProgress: capabilities.window?.workDoneProgress === true,
    language: async () => messageLanguage((await settingsOfClient()).language, locale),
    updateAddress: async () => (await settingsOfClient()).catalogueUpdateUrl,
    catalogueChanged: relint,
  });

  return {
    serverInfo: { name: 'Normlint' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [...codeActionKinds] },
      executeCommandProvider: { commands, workDoneProgress: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...(pulls ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
    },
  };
}

/** Asks the client to tell when settings change, its own and those in files. */
function registerForSettings(
  connection: Connection,
  { workspace }: ClientCapabilities,
  environment: Environment,
): void {
  if (workspace?.didChangeConfiguration?.dynamicRegistration) {
    const options = { section: settingsSection };
    inBackground(connection, connection.client.register(DidChangeConfigurationNotification.type, options));
  }
  if (environment.settingsFiles !== undefined && workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    const options = { watchers: [{ globPattern: '**/.normlint.{json,jsonc}' }] };
    inBackground(connection, connection.client.register(DidChangeWatchedFilesNotification.type, options));
  }
}
