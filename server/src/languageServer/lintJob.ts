import type { CancellationToken } from 'vscode-languageserver';
import { contentModified, requestCancelled } from './failure';
import type { Linted } from './linted';

/**
 * Linting one version of a document, for everybody who asks for it. It ends early when nobody waits for it any more or
 * when it is stopped; once it has ended well, it keeps the result.
 */
export class LintJob {
  readonly #outcome: Promise<Linted | undefined>;
  #waiting = 0;
  #finished = false;
  #stopped = false;

  /**
   * @param version the document's version
   * @param work does the work; asks `stopped` now and then and resolves with undefined when it says true
   */
  constructor(
    readonly version: number,
    work: (stopped: () => boolean) => Promise<Linted | undefined>,
  ) {
    this.#outcome = work(() => this.#stopped).then((linted) => {
      this.#finished = true;
      return this.#stopped ? undefined : linted;
    });
  }

  /** Whether it is no use any more to join. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Ends it early; who waits for it gets “content modified”. */
  stop(): void {
    this.#stopped = true;
  }

  /**
   * Waits for the result.
   *
   * @throws a ResponseError: “request cancelled” when the token says so, “content modified” when the job was stopped
   */
  join(token: CancellationToken): Promise<Linted> {
    if (token.isCancellationRequested) return Promise.reject(requestCancelled());
    this.#waiting++;
    return new Promise((resolve, reject) => {
      const cancellation = token.onCancellationRequested(() => {
        cancellation.dispose();
        this.#waiting--;
        if (this.#waiting === 0 && !this.#finished) this.#stopped = true;
        reject(requestCancelled());
      });
      this.#outcome.then((linted) => {
        cancellation.dispose();
        if (linted === undefined) reject(contentModified());
        else resolve(linted);
      }, reject);
    });
  }
}
