import type { Command } from 'commander';
import { buildCatalogueFile } from '../../../catalogue/tasks/buildFile.node';
import type { Environment } from '../../environment';
import { type ExitCode, exitCode } from '../../exitCode';
import { knowledgeAtHand } from '../../knowledgeAtHand';

const help = `
Exit codes:
  0  the file was written
  2  wrong arguments
  3  something could not be read or is wrong in the data, which is named; nothing was written`;

/** Adds `normlint catalogue build`. */
export function addBuildCommand(parent: Command, environment: Environment, finish: (code: ExitCode) => void): void {
  parent
    .command('build')
    .summary('make a catalogue file of data')
    .description(
      'Makes a catalogue file, for those who maintain one: of a folder such as the project’s data/, or of lists.',
    )
    .argument('<sources...>', 'one folder with coverage.jsonl and standards/*.jsonl, or lists (TSV, CSV, XLSX)')
    .requiredOption('-o, --output <file>', 'the catalogue file to write')
    .addHelpText('after', help)
    .showHelpAfterError('Show help with: normlint catalogue build --help')
    .action(async (sources: string[], { output }: { output: string }) => {
      finish(await runBuild(sources, output, environment));
    });
}

/** Most faults that are named; who has more of them repairs these first. */
const mostNamed = 20;

async function runBuild(sources: readonly string[], output: string, environment: Environment): Promise<ExitCode> {
  const { stderr, catalogues } = environment;
  const fail = async (message: string): Promise<ExitCode> => {
    await stderr.write(`normlint: ${message}\n`);
    return exitCode.failure;
  };
  try {
    const knowledge = await knowledgeAtHand(environment);
    const request = { sources, output, today: catalogues.today, knowledge };
    const { standards, bytes, faults, remarks } = await buildCatalogueFile(request);
    for (const remark of remarks) await stderr.write(`normlint: ${remark}\n`);
    for (const fault of faults.slice(0, mostNamed)) await fail(fault);
    if (faults.length > 0) return await fail(`${faults.length} faults; nothing was written.`);
    await stderr.write(`${standards} standards written to ${output}, ${(bytes / 1e6).toFixed(1)} MB.\n`);
    return exitCode.clean;
  } catch (error) {
    return fail(`the catalogue cannot be built: ${error instanceof Error ? error.message : error}`);
  }
}
