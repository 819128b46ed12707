import { jsonReporter } from './json';
import type { ReporterFactory } from './reporter';
import { textReporter } from './text';

/** All report formats, by the name that `--format` takes, in the order of the help. */
export const reporters: ReadonlyMap<string, ReporterFactory> = new Map([
  ['text', textReporter],
  ['json', jsonReporter],
]);
