import { findCatalogue } from '../catalogue/questions/load.node';
import { deliverablesAddress } from '../catalogue/tasks/isoOpenData/address';
import { userFolder } from '../catalogue/tasks/userFolder.node';
import { lint } from '../linter';
import { rules } from '../rules/registry';
import { showsColours } from './colours';
import { runCommandLine } from './commandLine';
import { Output } from './output';

/** The entry of the program: binds the command line to this process. */
async function main(): Promise<void> {
  const { argv, env, stdin, stdout } = process;
  const stderr = new Output(process.stderr);
  const catalogues = {
    bundled: __dirname,
    updated: userFolder(),
    listAddress: deliverablesAddress,
    today: new Date().toISOString().slice(0, 10),
  };
  const openCatalogue = async () => {
    const { catalogue, remark } = await findCatalogue(catalogues.bundled, catalogues.updated);
    if (remark !== undefined) await stderr.write(`normlint: ${remark}\n`);
    return catalogue;
  };
  // Not process.exit(): the process ends by itself when everything has been written.
  process.exitCode = await runCommandLine(argv.slice(2), {
    stdin,
    stdout: new Output(stdout),
    stderr,
    colours: showsColours(stdout, env),
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    engine: { lint, rules, openCatalogue },
    catalogues,
  });
}

void main();
