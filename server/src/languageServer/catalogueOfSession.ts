import { type Connection, MessageType, ShowMessageNotification, type ShowMessageParams } from 'vscode-languageserver';
import type { Catalogue } from '../catalogue/model/catalogue';
import { guarded } from '../catalogue/questions/guarded';
import type { LoadedCatalogue } from './environment';
import { inBackground } from './failure';

/**
 * The catalogue in use: loaded once, and again after it was updated. That it cannot be used is said once; the linter then
 * goes on with what needs none.
 */
export class CatalogueOfSession {
  #loaded: Promise<LoadedCatalogue | undefined>;
  #problem: string | undefined;
  #start: () => void = () => {};

  constructor(
    private readonly connection: Connection,
    private readonly open: () => Promise<LoadedCatalogue>,
  ) {
    this.#loaded = new Promise<void>((resolve) => {
      this.#start = resolve;
    }).then(() => this.#open());
  }

  /** Resolves with undefined when the catalogue cannot be used; never rejects. */
  get loaded(): Promise<Catalogue | undefined> {
    return this.#loaded.then((loaded) => loaded?.catalogue);
  }

  /** The catalogue and its file; undefined when it cannot be used. Never rejects. */
  get file(): Promise<LoadedCatalogue | undefined> {
    return this.#loaded;
  }

  /** Why there is no catalogue or not the one that was asked for, in one sentence for people; undefined when all is well. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** Begins to load; the client must be ready for a message. */
  load(): void {
    this.#start();
  }

  /** Opens the catalogue anew, which may be another one now. Who asked before gets the one of before. */
  async reload(): Promise<void> {
    this.#loaded = this.#open();
    await this.#loaded;
  }

  async #open(): Promise<LoadedCatalogue | undefined> {
    try {
      const loaded = await this.open();
      if (loaded.remark === undefined) this.#problem = undefined;
      else this.#say(loaded.remark);
      return { ...loaded, catalogue: guarded(loaded.catalogue, (error) => this.#fail(error)) };
    } catch (error) {
      return this.#fail(error);
    }
  }

  #fail(error: unknown): undefined {
    const reason = error instanceof Error ? error.message : String(error);
    const sentence = reason.endsWith('.') ? reason : `${reason}.`;
    this.#say(
      `${sentence} Without a catalogue the form of references is checked, but not whether they exist and hold.`,
    );
  }

  /** The same is said once. */
  #say(problem: string): void {
    if (this.#problem === problem) return;
    this.#problem = problem;
    this.connection.console.error(problem);
    const message: ShowMessageParams = { type: MessageType.Warning, message: `Normlint: ${problem}` };
    inBackground(this.connection, this.connection.sendNotification(ShowMessageNotification.type, message));
  }
}
