import { stat } from 'node:fs/promises';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { textExtensions } from './textKind';

/** The argument that stands for standard input. */
export const standardInput = '-';

/** Folders that are never entered. Folders and files whose name begins with a dot are left out as well. */
const ignoredFolders = ['**/node_modules/**'];

/** What the arguments of a command name. */
export interface FoundInputs {
  /** Paths as the user would write them, or {@link standardInput}; each file once, in the order of the arguments. */
  readonly inputs: readonly string[];
  /** Sentences without a full stop on arguments that name nothing. */
  readonly problems: readonly string[];
}

/**
 * Finds the files that the arguments name: files, folders (all files in them of a format that is known) and patterns. Files
 * from one folder or pattern are in the order of their code units.
 */
export async function findInputs(args: readonly string[]): Promise<FoundInputs> {
  const inputs = new Map<string, string>();
  const problems: string[] = [];
  for (const argument of args) {
    const found = await filesOf(argument);
    if (typeof found === 'string') problems.push(found);
    else for (const file of found) add(inputs, file);
  }
  return { inputs: [...inputs.values()], problems };
}

function add(inputs: Map<string, string>, file: string): void {
  const key = file === standardInput ? file : resolve(file);
  if (!inputs.has(key)) inputs.set(key, file);
}

/** The files, or a sentence on why there are none. What cannot be read is found out when it is read. */
async function filesOf(argument: string): Promise<readonly string[] | string> {
  if (argument === standardInput) return [argument];
  if (argument === '') return 'an argument is empty; name a file, a folder or a pattern';
  const status = await stat(argument).catch(() => undefined);
  if (status?.isDirectory()) return filesIn(argument);
  if (status !== undefined || !isDynamicPattern(argument)) return [argument];
  const files = await glob(argument.replaceAll(sep, '/'), { ...globOptions, absolute: isAbsolute(argument) });
  return files.length > 0 ? files.sort() : `no file matches the pattern “${argument}”`;
}

async function filesIn(folder: string): Promise<readonly string[] | string> {
  const names = await glob(`**/*{${textExtensions.join(',')}}`, { ...globOptions, cwd: folder });
  if (names.length === 0) return `the folder “${folder}” contains no ${textExtensions.join(', ')} file`;
  return names.sort().map((name) => join(folder, name));
}

const globOptions = {
  caseSensitiveMatch: false,
  expandDirectories: false,
  followSymbolicLinks: false,
  ignore: ignoredFolders,
};
