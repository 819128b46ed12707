import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type LogMessageParams,
  type MessageReader,
  type MessageWriter,
  type ProgressToken,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShowMessageNotification,
  type ShowMessageParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
  type WorkspaceFolder,
} from 'vscode-languageserver/node';
import type { Catalogue } from '../../../server/src/catalogue/model/catalogue';
import type { Environment, LoadedCatalogue } from '../../../server/src/languageServer/environment';
import {
  type CatalogueInformation,
  type StatusParams,
  type serverCommands,
  statusMethod,
  type TaskAnswer,
} from '../../../server/src/languageServer/protocol';
import { startServer } from '../../../server/src/languageServer/server';
import { lintInSteps } from '../../../server/src/linter';
import { rules } from '../../../server/src/rules/registry';
import { exampleCatalogue, exampleCatalogueBytes } from './exampleCatalogue';
import { Inbox } from './inbox';

/** What a client of a certain kind can do. */
export const abilities = {
  /** Asks for diagnostics, answers for settings, checks versions: like VS Code. */
  full: {
    workspace: {
      configuration: true,
      didChangeConfiguration: { dynamicRegistration: true },
      diagnostics: { refreshSupport: true },
      workspaceEdit: { documentChanges: true },
    },
    textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown', 'plaintext'] } },
  },
  /** Knows nothing but the oldest pieces of the protocol. */
  none: {},
} satisfies Record<string, ClientCapabilities>;

/** How a test's client and server differ from the usual. */
export interface TestClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly locale?: string;
  readonly workspaceFolders?: WorkspaceFolder[];
  /** Answers `workspace/configuration` for a document. */
  readonly settings?: (uri: string) => unknown;
  readonly environment?: Partial<Environment>;
}

/** A catalogue as if it were read from a file beside the server. */
export function loadedCatalogue(catalogue: Catalogue): LoadedCatalogue {
  return { catalogue, path: 'normlint.catalogue', isUpdated: false, bytes: async () => exampleCatalogueBytes() };
}

/** A client of the language server, over a real protocol connection. */
export class TestClient {
  readonly published = new Inbox<PublishDiagnosticsParams>();
  readonly messages = new Inbox<ShowMessageParams>();
  readonly logged = new Inbox<LogMessageParams>();
  readonly statuses = new Inbox<StatusParams>();
  readonly refreshes = new Inbox<void>();
  readonly #versions = new Map<string, number>();
  #initializeResult: InitializeResult | undefined;

  private constructor(
    readonly connection: ProtocolConnection,
    settings: (uri: string) => unknown,
  ) {
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => this.published.put(params));
    connection.onNotification(ShowMessageNotification.type, (params) => this.messages.put(params));
    connection.onNotification(LogMessageNotification.type, (params) => this.logged.put(params));
    connection.onNotification(statusMethod, (params: StatusParams) => this.statuses.put(params));
    connection.onRequest(DiagnosticRefreshRequest.type, () => this.refreshes.put());
    connection.onRequest(RegistrationRequest.type, () => {});
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri = '' }) => settings(scopeUri)),
    );
    connection.listen();
  }

  /** A client and a server in this process, connected and initialised. */
  static async start(options: TestClientOptions = {}): Promise<TestClient> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
      lintInSteps,
      rules,
      loadCatalogue: async () => loadedCatalogue(exampleCatalogue()),
      giveWay: () => new Promise((resolve) => setImmediate(resolve)),
      ...options.environment,
    });
    const client = TestClient.over(new StreamMessageReader(toClient), new StreamMessageWriter(toServer), options);
    await client.initialize(options);
    return client;
  }

  /** A client on any transport, not initialised yet. */
  static over(reader: MessageReader, writer: MessageWriter, { settings }: TestClientOptions = {}): TestClient {
    return new TestClient(createProtocolConnection(reader, writer), settings ?? (() => null));
  }

  async initialize(options: TestClientOptions = {}): Promise<InitializeResult> {
    const { capabilities = abilities.full, initializationOptions, locale, workspaceFolders } = options;
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities,
      ...(locale === undefined ? {} : { locale }),
      ...(workspaceFolders === undefined ? {} : { workspaceFolders }),
      initializationOptions: initializationOptions ?? { status: true },
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    this.#initializeResult = result;
    return result;
  }

  /** What the server answered to `initialize`. */
  get initializeResult(): InitializeResult | undefined {
    return this.#initializeResult;
  }

  /** Executes a command of the server. */
  execute(command: typeof serverCommands.describeCatalogue): Promise<CatalogueInformation>;
  execute(command: string, argument?: unknown): Promise<TaskAnswer>;
  execute(command: string, argument?: unknown): Promise<unknown> {
    return this.connection.sendRequest(ExecuteCommandRequest.type, {
      command,
      ...(argument === undefined ? {} : { arguments: [argument] }),
    });
  }

  /** Hears what is shown in the progress with this token. */
  onProgress(
    token: ProgressToken,
    hear: (progress: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd) => void,
  ): void {
    this.connection.onProgress(WorkDoneProgress.type, token, hear);
  }

  async shutDown(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
  }

  open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#versions.set(uri, 1);
    const textDocument = { uri, languageId, version: 1, text };
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    const params = { textDocument: { uri, version }, contentChanges };
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, params);
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  changeSettings(settings: unknown = null): Promise<void> {
    return this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('The report is not a full one.');
    return report.items;
  }

  hover(uri: string, line: number, character: number): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character } });
  }

  /** The actions for a range; anything but code actions fails. */
  async codeActions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
    const actions = (await this.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
    return actions.map((action) => {
      if (typeof action.command === 'string') throw new Error(`${action.title} is a bare command.`);
      const { command, ...rest } = action;
      return command === undefined ? rest : { ...rest, command };
    });
  }
}
