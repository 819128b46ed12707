import { CancellationToken, type Connection } from 'vscode-languageserver';
import { diagnosticsOf } from './diagnostics';
import { inBackground, isContentModified } from './failure';
import type { Session } from './session';

/** Time without a change after which a document is linted and its diagnostics are sent, in milliseconds. */
const quietMilliseconds = 150;

/** Sends diagnostics to clients that do not ask for them. */
export class PushDiagnostics {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
  ) {}

  /** Sends the document's diagnostics as soon as it has not been changed for a moment. */
  schedule(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => {
        this.#timers.delete(uri);
        void this.#send(uri);
      }, quietMilliseconds),
    );
  }

  /** Takes back the diagnostics of a document that was closed. */
  clear(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    inBackground(this.connection, this.connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  /** Sends nothing any more. */
  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  async #send(uri: string): Promise<void> {
    try {
      const found = await this.session.linted.get(uri, CancellationToken.None);
      if (found === undefined) return;
      const diagnostics = diagnosticsOf(found.document, found.linted, this.session.options.rulePages);
      await this.connection.sendDiagnostics({ uri, version: found.linted.version, diagnostics });
    } catch (error) {
      // After a change of the document or its settings another sending is on its way.
      if (!isContentModified(error)) this.connection.console.error(String(error));
    }
  }
}
