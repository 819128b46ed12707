import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { median } from './measure';

/** Runs in the process that is measured: reads the file, opens it, looks one designation up. */
const script = `
import { readFileSync } from 'node:fs';
import { openCatalogue } from './open';
const before = process.memoryUsage();
const bytes = readFileSync(process.argv[2]);
const start = performance.now();
const catalogue = openCatalogue(bytes);
const open = performance.now() - start;
catalogue.find({ body: 'iso', prefix: 'ISO', number: '9001', supplements: [] });
const after = process.memoryUsage();
const memory = (after.heapUsed + after.external - before.heapUsed - before.external) / 1e6;
console.log(JSON.stringify({ open, memory }));
`;

/**
 * Opens a catalogue in new processes, bundled as it is shipped, where nothing is compiled yet.
 *
 * @returns The medians: milliseconds of opening without reading the file, megabytes that are in use behind it.
 */
export async function openInFreshProcess(bytes: Uint8Array, times: number): Promise<{ open: number; memory: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'normlint-bench-'));
  try {
    const resolveDir = join(__dirname, '../../server/src/catalogue/questions');
    const outfile = join(folder, 'open.js');
    await build({
      stdin: { contents: script, resolveDir, loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      logLevel: 'error',
    });
    const file = join(folder, 'catalogue');
    await writeFile(file, bytes);
    const runs: { open: number; memory: number }[] = [];
    for (let run = 0; run < times; run++) {
      const { stdout } = await promisify(execFile)(process.execPath, [outfile, file]);
      runs.push(JSON.parse(stdout));
    }
    return { open: median(runs.map(({ open }) => open)), memory: median(runs.map(({ memory }) => memory)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
