import { loadCatalogue } from '../catalogue/load.node';
import { lint } from '../linter';
import { rules } from '../rules/registry';
import { showsColours } from './colours';
import { runCommandLine } from './commandLine';
import { Output } from './output';

/** The entry of the program: binds the command line to this process. */
async function main(): Promise<void> {
  const { argv, env, stdin, stdout, stderr } = process;
  // Not process.exit(): the process ends by itself when everything has been written.
  process.exitCode = await runCommandLine(argv.slice(2), {
    stdin,
    stdout: new Output(stdout),
    stderr: new Output(stderr),
    colours: showsColours(stdout, env),
    engine: { lint, rules, openCatalogue: () => loadCatalogue(__dirname) },
  });
}

void main();
