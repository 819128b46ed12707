import type { Command } from 'commander';
import { importLists } from '../../../catalogue/lists/importList.node';
import { swapIn } from '../../../catalogue/tasks/swapIn.node';
import type { Environment } from '../../environment';
import { type ExitCode, exitCode } from '../../exitCode';
import { knowledgeAtHand } from '../../knowledgeAtHand';

const help = `
A table needs a first line that names the columns, in any order: designation (标准编号), title or title_en and title_zh
(标准名称), status (状态), published (发布日期), implemented (实施日期), withdrawn (废止日期), successor, replaces (代替标准),
adopts, degree, committee, note, page. Other columns are left out.

What could be a part or a year, such as the end of ISO 9001-2015, is read as a part where the catalogue or other rows of the
list prove it, and otherwise as the year, which is said.

Exit codes:
  0  everything was taken over
  2  wrong arguments
  3  a file could not be read, or lines of it were left out, which are named`;

/** Adds `normlint catalogue import`. */
export function addImportCommand(parent: Command, environment: Environment, finish: (code: ExitCode) => void): void {
  parent
    .command('import')
    .summary('make a list for the setting “catalogues” of a table')
    .description(
      'Reads standards from tables (TSV, CSV, XLSX), Relaton YAML files or index files of Relaton data sets, checks them, and writes one list for the setting “catalogues”.',
    )
    .argument('<files...>', 'files to read')
    .option('-o, --output <file>', 'write the list to this file, and not to standard output')
    .addHelpText('after', help)
    .showHelpAfterError('Show help with: normlint catalogue import --help')
    .action(async (files: string[], { output }: { output?: string }) => {
      finish(await runImport(files, output, environment));
    });
}

async function runImport(
  files: readonly string[],
  output: string | undefined,
  environment: Environment,
): Promise<ExitCode> {
  const { stdout, stderr } = environment;
  const { text, standards, problems, remarks } = await importLists(files, await knowledgeAtHand(environment));
  for (const remark of remarks) await stderr.write(`normlint: ${remark}\n`);
  for (const problem of problems) await stderr.write(`normlint: ${problem}\n`);
  if (standards > 0 && output === undefined) await stdout.write(text);
  if (standards > 0 && output !== undefined) {
    try {
      await swapIn(output, text);
    } catch (error) {
      await stderr.write(
        `normlint: ${output}: it cannot be written: ${error instanceof Error ? error.message : error}\n`,
      );
      return exitCode.failure;
    }
    await stderr.write(`${standards} standards written to ${output}.\n`);
  }
  if (problems.length === 0) return exitCode.clean;
  await stderr.write(
    `normlint: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}; what is named above was left out.\n`,
  );
  return exitCode.failure;
}
