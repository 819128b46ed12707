import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes an empty folder, does some work in it, and removes it, also when the work fails or this process is ended.
 *
 * @template T
 * @param {(directory: string) => Promise<T>} work Is given the folder's absolute path.
 * @returns {Promise<T>}
 */
export async function withScratchDirectory(work) {
  const directory = await mkdtemp(join(tmpdir(), 'normlint-'));
  const remove = () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  try {
    return await work(directory);
  } finally {
    process.removeListener('exit', remove);
    remove();
  }
}
