import { readFile, rm, stat, writeFile } from 'node:fs/promises';

/** What is remembered of a download that is not complete. */
export interface PartState {
  readonly url: string;
  /** The strong entity tag or the date by which the server can tell that it is still the same file. */
  readonly validator: string;
}

/** A download that may be incomplete, with what is needed to go on with it. */
export class PartFile {
  /** @param path where the bytes are gathered */
  constructor(readonly path: string) {}

  /** How many bytes are there of this address, and of which file; undefined when there is nothing to go on with. */
  async resumable(url: string): Promise<{ readonly size: number; readonly validator: string } | undefined> {
    try {
      const state: Partial<PartState> = JSON.parse(await readFile(this.#statePath, 'utf8'));
      const { size } = await stat(this.path);
      if (state.url !== url || typeof state.validator !== 'string' || size === 0) return undefined;
      return { size, validator: state.validator };
    } catch {
      return undefined;
    }
  }

  /** Notes what is downloaded now; without a validator it cannot be gone on with. */
  async begin(url: string, validator: string | undefined): Promise<void> {
    if (validator === undefined) await rm(this.#statePath, { force: true });
    else await writeFile(this.#statePath, JSON.stringify({ url, validator } satisfies PartState));
  }

  async remove(): Promise<void> {
    await rm(this.#statePath, { force: true });
    await rm(this.path, { force: true });
  }

  get #statePath(): string {
    return `${this.path}.json`;
  }
}
