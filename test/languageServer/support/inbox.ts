/** Collects what arrives and lets a test wait for the next piece. */
export class Inbox<T> {
  readonly #arrived: T[] = [];
  readonly #waiting: ((item: T) => void)[] = [];

  /** What has arrived and was not taken. */
  get pending(): readonly T[] {
    return this.#arrived;
  }

  put(item: T): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#arrived.push(item);
    else next(item);
  }

  /** Takes the oldest piece, as soon as there is one. */
  take(): Promise<T> {
    const item = this.#arrived.shift();
    return item === undefined ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve(item);
  }

  /** Takes pieces until one satisfies the test, and returns it. */
  async takeUntil(test: (item: T) => boolean): Promise<T> {
    for (;;) {
      const item = await this.take();
      if (test(item)) return item;
    }
  }
}
