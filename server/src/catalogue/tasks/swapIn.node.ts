import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * Puts content in the place of a file, or of none, with one step: whoever reads meanwhile gets the old one or the new one.
 * A link stays and leads to the new content; what is no file, such as `/dev/stdout`, is written to.
 */
export async function swapIn(path: string, content: Uint8Array | string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const isFile = await stat(target).then(
    (stats) => stats.isFile(),
    () => true,
  );
  if (!isFile) return writeFile(target, content);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content, { flush: true });
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}
