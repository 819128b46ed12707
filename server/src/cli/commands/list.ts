import { type Command, Option } from 'commander';
import { coloursFor } from '../colours';
import type { Environment } from '../environment';
import type { ExitCode } from '../exitCode';
import { standardInput } from '../input/findInputs';
import { listReporters } from '../listReporters/listReporters';
import { textListReporter } from '../listReporters/text';
import { runList } from '../listRun';

interface ListOptions {
  readonly format: string;
  readonly stdinFilename?: string;
  readonly color?: boolean;
}

const examples = `
Examples:
  normlint list briefing.md                  every standard, committee and agency that it mentions
  normlint list --format json docs > mentions.json
  pandoc report.docx -t gfm | normlint list - --stdin-filename report.md

Exit codes:
  0  every input was read
  2  wrong arguments
  3  an input or the catalogue could not be read, or Normlint failed

Every field of the JSON form is described in docs/json.md.`;

/** Adds `normlint list`. `finish` is called with the exit code of the run. */
export function addListCommand(program: Command, environment: Environment, finish: (code: ExitCode) => void): void {
  program
    .command('list')
    .summary('show every reference and what the catalogue knows of it')
    .description('Lists the standards, committees and agencies that documents mention, right or wrong.')
    .argument('<files...>', `files, folders, quoted patterns, or ${standardInput} for standard input`)
    .addOption(
      new Option('-f, --format <name>', 'format of the list').choices([...listReporters.keys()]).default('text'),
    )
    .option('--stdin-filename <name>', 'name of the document that comes from standard input')
    .option('--color', 'colour the list even when it is not shown in a terminal')
    .option('--no-color', 'do not colour the list')
    .addHelpText('after', examples)
    .showHelpAfterError('Show help with: normlint list --help')
    .action(async (inputs: string[], options: ListOptions, command: Command) => {
      if (options.stdinFilename !== undefined && !inputs.includes(standardInput)) {
        command.error(`error: --stdin-filename needs “${standardInput}” among the files`);
      }
      const colours = coloursFor(options.color ?? environment.colours);
      const reporter = (listReporters.get(options.format) ?? textListReporter)(colours);
      finish(await runList({ inputs, reporter, stdinFilename: options.stdinFilename }, environment));
    });
}
