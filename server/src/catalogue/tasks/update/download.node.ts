import { type FileHandle, open } from 'node:fs/promises';
import { PartFile } from './partFile.node';
import { UpdateError, type UpdateProgress } from './updateError';

/** What a download is asked to do. */
export interface DownloadRequest {
  readonly url: string;
  /** Where the bytes are gathered. An incomplete download stays there, and the next one goes on with it. */
  readonly path: string;
  readonly limits?: Partial<DownloadLimits>;
  readonly progress?: ((progress: UpdateProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Bounds of a download. */
export interface DownloadLimits {
  readonly bytes: number;
  readonly redirects: number;
  /** Longest time without a byte, in milliseconds. */
  readonly idle: number;
}

/** ISO's list has about 60 million bytes as CSV. */
const usualLimits: DownloadLimits = { bytes: 400_000_000, redirects: 5, idle: 60_000 };

/** A download that is complete. */
export interface Downloaded {
  /** Day of the file as the server gives it, or of its answer; ISO 8601. */
  readonly date: string | undefined;
  readonly bytes: number;
}

/**
 * Reads a file over HTTPS, or over HTTP from this machine.
 *
 * @throws UpdateError when it cannot be read, is cut, too large, or a web page
 */
export async function download(request: DownloadRequest): Promise<Downloaded> {
  return new Download(request).run();
}

class Download {
  readonly #part: PartFile;
  readonly #limits: DownloadLimits;
  readonly #abort = new AbortController();
  #idle: NodeJS.Timeout | undefined;
  #isIdle = false;

  constructor(private readonly request: DownloadRequest) {
    this.#part = new PartFile(request.path);
    this.#limits = { ...usualLimits, ...request.limits };
  }

  async run(): Promise<Downloaded> {
    const { signal } = this.request;
    const cancel = () => this.#abort.abort();
    if (signal?.aborted) throw cancelled();
    signal?.addEventListener('abort', cancel);
    try {
      return await this.#download();
    } catch (error) {
      if (error instanceof UpdateError) throw error;
      throw signal?.aborted ? cancelled() : new UpdateError(this.#reason(error), { cause: error });
    } finally {
      signal?.removeEventListener('abort', cancel);
      clearTimeout(this.#idle);
      this.#abort.abort();
    }
  }

  async #download(): Promise<Downloaded> {
    const { url } = this.request;
    const known = await this.#part.resumable(url);
    const headers = known ? { range: `bytes=${known.size}-`, 'if-range': known.validator } : undefined;
    let response = await this.#get(headers);
    let resumed = 0;
    if (known && response.status === 206) resumed = resumedAt(response, known.size);
    else if (known && response.status === 416) response = await this.#get(undefined);
    this.#check(response, resumed > 0);
    const length = numberOf(response.headers.get('content-length'));
    const total = length === undefined ? undefined : resumed + length;
    if (total !== undefined && total > this.#limits.bytes) throw this.#tooLarge();
    if (resumed === 0) await this.#part.begin(url, validatorOf(response));
    const bytes = await this.#receive(response, resumed, total);
    if (total !== undefined && bytes < total) throw cut(bytes, total);
    return { date: dateOf(response), bytes };
  }

  /** The answer behind all redirections. */
  async #get(extra: Readonly<Record<string, string>> | undefined): Promise<Response> {
    let url = allowed(this.request.url);
    for (let hop = 0; ; hop++) {
      this.#stir();
      const response = await fetch(url, {
        redirect: 'manual',
        signal: this.#abort.signal,
        // Compressed answers could not be gone on with, and their length would not be that of the file.
        headers: { 'accept-encoding': 'identity', 'user-agent': 'Normlint', ...extra },
      });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) return response;
      await response.body?.cancel();
      if (hop === this.#limits.redirects)
        throw new UpdateError(`${this.request.url} redirects more than ${hop} times; check the address.`);
      url = allowed(new URL(location, url).href);
    }
  }

  #check(response: Response, isResumed: boolean): void {
    const { url } = this.request;
    if (response.status !== (isResumed ? 206 : 200))
      throw new UpdateError(`${url} answers with HTTP ${response.status}; check the address or try again later.`);
    const type = response.headers.get('content-type') ?? '';
    if (/^(?:text\/html|application\/xhtml|image\/|application\/pdf|application\/zip)/i.test(type))
      throw new UpdateError(`${url} gives ${type.split(';', 1)[0]}, and no list of deliverables; check the address.`);
  }

  async #receive(response: Response, resumed: number, total: number | undefined): Promise<number> {
    if (response.body === null) throw new UpdateError(`${this.request.url} gives an empty answer.`);
    const file = await open(this.request.path, resumed > 0 ? 'a' : 'w');
    let bytes = resumed;
    try {
      for await (const chunk of response.body) {
        this.#stir();
        bytes += chunk.length;
        if (bytes > this.#limits.bytes) throw this.#tooLarge();
        await writeAll(file, chunk);
        this.request.progress?.({ step: 'download', bytes, ...(total === undefined ? {} : { total }) });
      }
    } catch (error) {
      if (error instanceof UpdateError) {
        await file.truncate(0);
        throw error;
      }
      if (this.request.signal?.aborted || this.#isIdle || total === undefined) throw error;
      throw cut(bytes, total);
    } finally {
      await file.close();
    }
    return bytes;
  }

  /** A byte has come: the time without one begins anew. */
  #stir(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => {
      this.#isIdle = true;
      this.#abort.abort();
    }, this.#limits.idle);
  }

  #tooLarge(): UpdateError {
    const megabytes = (this.#limits.bytes / 1e6).toFixed(1);
    return new UpdateError(`${this.request.url} gives more than ${megabytes} MB, which no list of deliverables has.`);
  }

  #reason(error: unknown): string {
    if (this.#isIdle) {
      const seconds = this.#limits.idle / 1000;
      return `${this.request.url} has sent nothing for ${seconds} seconds; run the update again, it goes on where it stopped.`;
    }
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return `${this.request.url} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}; try again later.`;
  }
}

function cancelled(): UpdateError {
  return new UpdateError('The update was cancelled; the next one goes on where it stopped.');
}

function cut(bytes: number, total: number): UpdateError {
  return new UpdateError(
    `The download was cut after ${bytes} of ${total} bytes; run the update again, it goes on where it stopped.`,
  );
}

/** Only what nobody on the way can change: HTTPS, or this machine itself. */
function allowed(address: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new UpdateError(`“${address}” is no address; it must begin with https://.`);
  }
  const isLoopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback)) return url;
  throw new UpdateError(`${address} is not safe from changes on the way; use an address with https://.`);
}

function resumedAt(response: Response, size: number): number {
  const start = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1];
  if (Number(start) === size) return size;
  throw new UpdateError('The server goes on at another place than it was asked for; remove the incomplete download.');
}

/** A weak entity tag does not promise the same bytes. */
function validatorOf({ headers }: Response): string | undefined {
  const tag = headers.get('etag');
  if (tag !== null && !tag.startsWith('W/')) return tag;
  return headers.get('last-modified') ?? undefined;
}

function dateOf({ headers }: Response): string | undefined {
  const date = new Date(headers.get('last-modified') ?? headers.get('date') ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

function numberOf(header: string | null): number | undefined {
  return header !== null && /^\d+$/.test(header) ? Number(header) : undefined;
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let written = 0; written < chunk.length; ) written += (await file.write(chunk, written)).bytesWritten;
}
