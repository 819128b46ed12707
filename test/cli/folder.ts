import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Gives every test of the suite an empty working folder of its own, and goes back afterwards. */
export function useEmptyFolder(): { write(path: string, content: string | Uint8Array): Promise<void> } {
  let previous: string;
  let folder: string;

  beforeEach(async () => {
    previous = process.cwd();
    folder = await realpath(await mkdtemp(join(tmpdir(), 'normlint-cli-')));
    process.chdir(folder);
  });

  afterEach(async () => {
    process.chdir(previous);
    await rm(folder, { recursive: true });
  });

  return {
    async write(path, content) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    },
  };
}
