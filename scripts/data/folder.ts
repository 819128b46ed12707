import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Absolute path of a file or folder of the project, given by its pieces below the root. */
export const projectPath = (...pieces: string[]): string => join(root, ...pieces);

/** Absolute path of a file in `data/`. */
export const dataPath = (...pieces: string[]): string => projectPath('data', ...pieces);

/** What the files of a series are called, without their ending: those of `ISO Guide` are `ISO-Guide`. */
export const seriesFileName = (series: string): string => series.replace(/[ /]/g, '-');

/** Absolute path of the file with the standards of a series. */
export const standardsFile = (series: string): string => dataPath('standards', `${seriesFileName(series)}.jsonl`);
