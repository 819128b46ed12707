import { constants } from 'node:buffer';
import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type Decoded, decodeText } from '../../text/decode';

/** The most bytes that an input may have: as many as one string can have characters. */
const byteLimit = constants.MAX_STRING_LENGTH;

/**
 * Reads and decodes one input.
 *
 * @param input a path, or standard input
 * @returns the text, or one sentence without a full stop on why there is none
 */
export async function readInput(input: string | Readable): Promise<Decoded> {
  try {
    const bytes = await (typeof input === 'string' ? readFile(input) : readStream(input));
    return bytes === undefined ? tooLarge : decodeText(bytes);
  } catch (error) {
    return { problem: reasonFor(error) };
  }
}

const tooLarge: Decoded = {
  problem: `this is larger than ${Math.floor(byteLimit / 1e6)} MB, more than Normlint can hold; split it into smaller files`,
};

/** Undefined when there are more bytes than the limit. */
async function readFile(path: string): Promise<Uint8Array | undefined> {
  const handle = await open(path);
  try {
    const status = await handle.stat();
    if (!status.isFile()) return await readStream(streamOf(handle));
    return status.size > byteLimit ? undefined : await handle.readFile();
  } finally {
    await handle.close();
  }
}

function streamOf(handle: FileHandle): Readable {
  return handle.createReadStream({ autoClose: false });
}

/** Pipes and devices do not tell their size beforehand. */
async function readStream(stream: Readable): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > byteLimit) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}

function reasonFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file; check the spelling';
    case 'EACCES':
    case 'EPERM':
      return 'it cannot be read: no permission; ask its owner to let you read it';
    case 'EISDIR':
      return 'this is a folder and no file';
    default:
      return `it cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
