import { join } from 'node:path';
import type { Command } from 'commander';
import { CatalogueError } from '../../../catalogue/model/error';
import { updateCatalogue } from '../../../catalogue/tasks/update/updateCatalogue.node';
import { UpdateError, type UpdateProgress } from '../../../catalogue/tasks/update/updateError';
import { SettingsFiles } from '../../../settings/settingsFile.node';
import type { Environment } from '../../environment';
import { type ExitCode, exitCode } from '../../exitCode';

const help = `
ISO documents its open data, and the addresses of its files, at https://www.iso.org/open-data.html (dataset
iso_deliverables_metadata, JSON lines or CSV, ODC-By 1.0). Another address can be given with --url or in the setting
"catalogueUpdateUrl" of the settings file in this folder or above. A download that was interrupted is gone on with.

The updated catalogue is kept for this user; "normlint catalogue info" shows where. To go back to the bundled one, delete it.

Exit codes:
  0  the catalogue was updated
  2  wrong arguments or settings
  3  the list could not be read or is not as it must be; the catalogue in use stays`;

/** Adds `normlint catalogue update`. */
export function addUpdateCommand(parent: Command, environment: Environment, finish: (code: ExitCode) => void): void {
  parent
    .command('update')
    .summary('take over ISO’s open list of deliverables')
    .description('Reads ISO’s open list of deliverables from the network and keeps an updated catalogue for this user.')
    .option('--url <address>', 'address of the list')
    .addHelpText('after', help)
    .showHelpAfterError('Show help with: normlint catalogue update --help')
    .action(async ({ url }: { url?: string }) => {
      finish(await runUpdate(url, environment));
    });
}

async function runUpdate(given: string | undefined, environment: Environment): Promise<ExitCode> {
  const { stdout, stderr, engine, catalogues } = environment;
  const { settings, problems } = await new SettingsFiles(engine.rules).forDocument(join(process.cwd(), 'settings'));
  for (const problem of given === undefined ? problems : []) await stderr.write(`normlint: ${problem}\n`);
  if (given === undefined && problems.length > 0) return exitCode.usage;
  const url = given ?? (settings.catalogueUpdateUrl || catalogues.listAddress);
  await stderr.write(`Reading ${url}\n`);
  const say = saying((line) => void stderr.write(`${line}\n`).catch(() => {}));
  try {
    const report = await updateCatalogue({ ...catalogues, folder: catalogues.updated, url, progress: say });
    for (const fault of report.faults.slice(0, 5)) await stderr.write(`normlint: left out: ${fault}\n`);
    await stdout.write(
      `The catalogue has ISO’s list of ${report.asOf} now: ${report.taken} documents, ${report.leftOut} left out.\n${report.path}\n`,
    );
    return exitCode.clean;
  } catch (error) {
    if (!(error instanceof UpdateError || error instanceof CatalogueError)) throw error;
    await stderr.write(`normlint: ${error.message}\n`);
    return exitCode.failure;
  }
}

/** Says each step once, and every tenth of a download whose length is known. */
function saying(say: (line: string) => void): (progress: UpdateProgress) => void {
  let tenth = 0;
  return ({ step, bytes = 0, total }) => {
    if (step === 'read') say('Checking the list');
    else if (step === 'build') say('Building the catalogue');
    else if (total !== undefined && Math.floor((10 * bytes) / total) > tenth) {
      tenth = Math.floor((10 * bytes) / total);
      say(`${tenth * 10} % of ${(total / 1e6).toFixed(1)} MB`);
    }
  };
}
