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
    for (const item of this.#arrived.splice(0, 1)) return Promise.resolve(item);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Takes pieces until one satisfies the test, and returns it. */
  async takeUntil(test: (item: T) => boolean): Promise<T> {
    for (;;) {
      const item = await this.take();
      if (test(item)) return item;
    }
  }
}
