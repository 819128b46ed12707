import { jsonListReporter } from './json';
import type { ListReporterFactory } from './listReporter';
import { textListReporter } from './text';

/** All formats of the list, by the name that `--format` takes, in the order of the help. */
export const listReporters: ReadonlyMap<string, ListReporterFactory> = new Map([
  ['text', textListReporter],
  ['json', jsonListReporter],
]);
