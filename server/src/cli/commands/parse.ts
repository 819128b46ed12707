import type { Command } from 'commander';
import type { Environment } from '../environment';
import type { ExitCode } from '../exitCode';
import { runParse } from '../parseRun';

const examples = `
Examples:
  normlint parse < references.txt > references.jsonl
  echo "GB/T19001-2016" | normlint parse
  echo "urn:iso:std:iso-iec:27001" | normlint parse

Exit codes:
  0  every line was read, also lines that are no designation ("ok": false)
  2  wrong arguments
  3  the catalogue could not be read, the output could not be written, or Normlint failed

Every field of the output is described in docs/json.md.`;

/** Adds `normlint parse`. `finish` is called with the exit code of the run. */
export function addParseCommand(program: Command, environment: Environment, finish: (code: ExitCode) => void): void {
  program
    .command('parse')
    .summary('take designations apart, one a line')
    .description(
      'Reads designations, committees and URNs from standard input, one a line, and prints a JSON object for each line.',
    )
    .option('--no-catalogue', 'read by the form alone, without asking the catalogue which reading is meant')
    .addHelpText('after', examples)
    .showHelpAfterError('Show help with: normlint parse --help')
    .action(async ({ catalogue }: { catalogue: boolean }) => {
      finish(await runParse({ useCatalogue: catalogue }, environment));
    });
}
