import { type Connection, MessageType, ShowMessageNotification, type ShowMessageParams } from 'vscode-languageserver';
import type { Catalogue } from '../catalogue/catalogue';
import { guarded } from '../catalogue/guarded';
import { inBackground } from './failure';

/** The catalogue, loaded once. That it cannot be used is said once; the linter then goes on with what needs none. */
export class CatalogueOfSession {
  /** Resolves with undefined when the catalogue cannot be used; never rejects. */
  readonly loaded: Promise<Catalogue | undefined>;
  #problem: string | undefined;
  #start: () => void = () => {};

  constructor(
    private readonly connection: Connection,
    open: () => Promise<Catalogue>,
  ) {
    this.loaded = new Promise<void>((resolve) => {
      this.#start = resolve;
    })
      .then(open)
      .then((catalogue) => guarded(catalogue, (error) => this.#fail(error)))
      .catch((error: unknown) => this.#fail(error));
  }

  /** Why there is no catalogue, in one sentence for people; undefined as long as nothing is wrong. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** Begins to load; the client must be ready for a message. */
  load(): void {
    this.#start();
  }

  #fail(error: unknown): undefined {
    const reason = error instanceof Error ? error.message : String(error);
    const sentence = reason.endsWith('.') ? reason : `${reason}.`;
    this.#problem = `${sentence} Without a catalogue the form of references is checked, but not whether they exist and hold.`;
    this.connection.console.error(this.#problem);
    const message: ShowMessageParams = { type: MessageType.Warning, message: `Normlint: ${this.#problem}` };
    inBackground(this.connection, this.connection.sendNotification(ShowMessageNotification.type, message));
  }
}
