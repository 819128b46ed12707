import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Absolute path of a file or folder of the project, given by its pieces below the root. */
export const projectPath = (...pieces: string[]): string => join(root, ...pieces);

/** Absolute path of a file in `data/`. */
export const dataPath = (...pieces: string[]): string => projectPath('data', ...pieces);

/** Absolute path of the file with the standards of a series: `ISO Guide` is in `ISO-Guide.jsonl`. */
export const standardsFile = (series: string): string => dataPath('standards', `${series.replace(/[ /]/g, '-')}.jsonl`);
