import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildCatalogue } from '../server/src/catalogue/file/build';
import { catalogueFileName } from '../server/src/catalogue/questions/load.node';
import { parseCanonical } from '../server/src/designations/canonical';
import { projectPath } from './data/folder';
import { readData } from './data/readData';

/*
 * Builds dist/normlint.catalogue from data/. Does nothing when neither the data nor the code that reads it has changed
 * since the last time. Run by npm run build.
 */

const output = projectPath('dist', catalogueFileName);
const stamp = projectPath('.cache', 'catalogue.sha256');

function main(): void {
  const hash = hashOf([
    'data',
    'server/src/catalogue',
    'server/src/designations',
    'server/src/notation',
    'server/src/text',
  ]);
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const { dataset, faults } = readData();
  if (faults.length > 0) {
    for (const fault of faults.slice(0, 20)) console.error(fault);
    throw new Error(`data/ has ${faults.length} faults; npm run data:check shows all of them.`);
  }
  const bytes = buildCatalogue(dataset, parseCanonical);
  for (const file of [output, stamp]) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(output, bytes);
  writeFileSync(stamp, hash);
  const megabytes = (bytes.length / 1e6).toFixed(1);
  console.log(`dist/${catalogueFileName}: ${dataset.records.length} standards, ${megabytes} MB`);
}

/** One hash of the contents of all files in the folders. */
function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(projectPath(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
