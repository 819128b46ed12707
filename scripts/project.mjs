import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's root folder. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** Absolute path of a file or folder of the project, given by its pieces below the root. */
export const projectPath = (...pieces) => join(projectRoot, ...pieces);

/** Where the packaged extension stands after `npm run package`. */
export const vsixPath = projectPath('dist', 'normlint.vsix');
