import { stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { buildCatalogue } from '../../../catalogue/build';
import { readDataFolder } from '../../../catalogue/dataFolder.node';
import type { Dataset } from '../../../catalogue/dataset';
import { readUndated } from '../../../catalogue/readUndated';
import { datasetOfLists } from '../../../catalogue/workspace/listDataset';
import { readListFile } from '../../../catalogue/workspace/readList.node';
import type { Environment } from '../../environment';
import { type ExitCode, exitCode } from '../../exitCode';

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
    const { dataset, faults } = await readSources(sources, catalogues.today);
    for (const fault of faults.slice(0, mostNamed)) await fail(fault);
    if (faults.length > 0) return await fail(`${faults.length} faults; nothing was written.`);
    const bytes = buildCatalogue(dataset, readUndated);
    await writeFile(output, bytes);
    const megabytes = (bytes.length / 1e6).toFixed(1);
    await stderr.write(`${dataset.records.length} standards written to ${output}, ${megabytes} MB.\n`);
    return exitCode.clean;
  } catch (error) {
    return fail(`the catalogue cannot be built: ${error instanceof Error ? error.message : error}`);
  }
}

async function readSources(
  sources: readonly string[],
  today: string,
): Promise<{ readonly dataset: Dataset; readonly faults: readonly string[] }> {
  const [first = ''] = sources;
  if (sources.length === 1 && (await stat(first)).isDirectory()) return readDataFolder(first);
  const lists = await Promise.all(sources.map(readListFile));
  const names = sources.map((path) => basename(path)).join(', ');
  return {
    dataset: datasetOfLists(
      lists.flatMap(({ records }) => records),
      today,
      names,
    ),
    faults: lists.flatMap(({ problems }) => problems),
  };
}
