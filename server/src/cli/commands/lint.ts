import { type Command, Option } from 'commander';
import type { Language } from '../../language/bilingual';
import { coloursFor } from '../colours';
import type { Environment } from '../environment';
import { type ExitCode, exitCode } from '../exitCode';
import { standardInput } from '../input/findInputs';
import { runLint } from '../lintRun';
import { reporters } from '../reporters/reporters';
import { textReporter } from '../reporters/text';
import { asOfOption } from './asOfOption';
import { languageOption } from './languageOption';

interface LintOptions {
  readonly format: string;
  readonly config?: string;
  readonly stdinFilename?: string;
  readonly language?: Language;
  readonly asOf?: string;
  readonly catalogue: readonly string[];
  readonly acrossFiles?: true;
  readonly quiet?: true;
  readonly exitZero?: true;
  readonly color?: boolean;
}

const examples = `
Examples:
  normlint lint briefing.md                  check one document
  normlint lint docs "reports/**/*.md"       check a folder and a pattern
  normlint lint --format json docs > all.json
  normlint lint --as-of 2019-05-01 contract.md   find what was out of date then already
  pandoc report.docx -t gfm | normlint lint - --stdin-filename report.md

Exit codes:
  0  no findings
  1  findings
  2  wrong arguments or a wrong settings file
  3  an input or the catalogue could not be read, or Normlint failed

The end of a file's name says how it is read: as Markdown (.md), HTML (.html, .htm), AsciiDoc (.adoc),
reStructuredText (.rst), LaTeX (.tex) or BibTeX (.bib); any other file is plain text. Settings come from the nearest
.normlint.json in the document's folder or a folder above it.`;

/** Adds `normlint lint`. `finish` is called with the exit code of the run. */
export function addLintCommand(program: Command, environment: Environment, finish: (code: ExitCode) => void): void {
  program
    .command('lint')
    .summary('report wrong references to standards')
    .description('Reports references to standards that are malformed, unknown, withdrawn or superseded.')
    .argument('<files...>', `files, folders, quoted patterns, or ${standardInput} for standard input`)
    .addOption(new Option('-f, --format <name>', 'format of the report').choices([...reporters.keys()]).default('text'))
    .option('-c, --config <file>', 'use this settings file for every document')
    .option(
      '--catalogue <file>',
      'know the standards of this list (TSV, CSV, XLSX) as well; may be repeated',
      (file: string, files: readonly string[]) => [...files, file],
      [],
    )
    .option('--stdin-filename <name>', 'name of the document that comes from standard input')
    .addOption(languageOption('messages'))
    .addOption(asOfOption())
    .option('--across-files', 'compare the documents with each other as well: editions, dashes before the year')
    .option('-q, --quiet', 'report errors and warnings only')
    .option('--exit-zero', 'return 0 even when there are findings')
    .option('--color', 'colour the report even when it is not shown in a terminal')
    .option('--no-color', 'do not colour the report')
    .addHelpText('after', examples)
    .showHelpAfterError('Show help with: normlint lint --help')
    .action(async (inputs: string[], options: LintOptions, command: Command) => {
      if (options.stdinFilename !== undefined && !inputs.includes(standardInput)) {
        command.error(`error: --stdin-filename needs “${standardInput}” among the files`);
      }
      const reporter = (reporters.get(options.format) ?? textReporter)(
        coloursFor(options.color ?? environment.colours),
      );
      const { config, stdinFilename, catalogue: catalogues, language, asOf } = options;
      const { acrossFiles = false, quiet = false } = options;
      const request = { inputs, reporter, config, stdinFilename, catalogues, language, asOf, acrossFiles, quiet };
      const code = await runLint(request, environment);
      finish(options.exitZero && code === exitCode.findings ? exitCode.clean : code);
    });
}
