import type { Writable } from 'node:stream';

/** Characters that are gathered before they are written. */
const batchLength = 1 << 16;

/** Codes of the errors that mean that nobody reads any more, as with `normlint lint … | head`. */
const readerGoneCodes: ReadonlySet<unknown> = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']);

/** Output that somebody waits for could not be written. */
export class OutputError extends Error {}

/** One of the process's output streams. Waits for a slow reader, and falls silent when the reader has left. */
export class Output {
  private gone = false;

  constructor(private readonly stream: Writable) {
    // Every failed write is reported to its callback as well; without a listener Node would end the process.
    stream.on('error', () => {});
  }

  /** Whether the reader has left, so that nothing that is written is seen any more. */
  get readerGone(): boolean {
    return this.gone;
  }

  /** Resolves when everything has been handed to the operating system. Rejects with {@link OutputError} when that fails, as on a full disk. */
  async write(text: string | Iterable<string>): Promise<void> {
    let batch = '';
    for (const piece of typeof text === 'string' ? [text] : text) {
      batch += piece;
      if (batch.length >= batchLength) {
        await this.send(batch);
        batch = '';
      }
      if (this.gone) return;
    }
    if (batch !== '') await this.send(batch);
  }

  private send(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.stream.write(text, (error) => {
        if (error === null || error === undefined) return resolve();
        this.gone = 'code' in error && readerGoneCodes.has(error.code);
        if (this.gone) resolve();
        else reject(new OutputError(`the report cannot be written: ${error.message}`));
      });
    });
  }
}
