import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, MessageTransports } from 'vscode-languageclient';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateNormlint } from './client';

let client: BaseLanguageClient | undefined;

/** Entry of the extension in a web extension host: the server is a web worker. */
export function activate(context: ExtensionContext): void {
  const worker = new ServerWorker(Uri.joinPath(context.extensionUri, 'dist'));
  client = activateNormlint(context, {
    createClient: (options) => new LanguageClient('normlint', 'Normlint', () => worker.start(), options),
    initializationOptions: () => {
      const catalogue = worker.takeCatalogue();
      return catalogue === undefined ? {} : { catalogue };
    },
  });
  context.subscriptions.push({ dispose: () => worker.end() });
}

/** Ends the server before the extension host ends. */
export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}

/**
 * The worker with the language server. Its files may lie where a worker cannot be started from and cannot read
 * (`vscode-remote:`, another origin), so the client reads them: the bundle runs from a blob, the catalogue is sent.
 */
class ServerWorker {
  #running: { readonly worker: Worker; readonly address: string } | undefined;
  #catalogue: Uint8Array | undefined;

  /** @param folder where the bundle and the catalogue lie */
  constructor(private readonly folder: Uri) {}

  /**
   * Starts the worker. The transports are made here and not left to the client, which asks for an `instanceof Worker`:
   * VS Code's web extension host has another constructor under that name (seen in 1.91).
   */
  async start(): Promise<MessageTransports> {
    this.end();
    const [bundle, catalogue] = await Promise.all([this.#read('server.browser.js'), this.#readCatalogue()]);
    this.#catalogue = catalogue;
    const address = URL.createObjectURL(new Blob([bundle.slice()], { type: 'text/javascript' }));
    const worker = new Worker(address, { name: 'Normlint' });
    this.#running = { worker, address };
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  }

  /** Hands over the bytes of the catalogue that {@link start} has read; undefined when that failed. */
  takeCatalogue(): Uint8Array | undefined {
    const catalogue = this.#catalogue;
    this.#catalogue = undefined;
    return catalogue;
  }

  end(): void {
    if (this.#running === undefined) return;
    this.#running.worker.terminate();
    URL.revokeObjectURL(this.#running.address);
    this.#running = undefined;
  }

  async #readCatalogue(): Promise<Uint8Array | undefined> {
    try {
      return await this.#read('normlint.catalogue');
    } catch {
      // The server says what it lacks.
      return undefined;
    }
  }

  async #read(name: string): Promise<Uint8Array> {
    return workspace.fs.readFile(Uri.joinPath(this.folder, name));
  }
}
