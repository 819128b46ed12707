import { Command, CommanderError } from 'commander';
import { name, version } from '../../../package.json';
import type { CatalogueError } from '../catalogue/model/error';
import { guarded } from '../catalogue/questions/guarded';
import { addCatalogueCommand } from './commands/catalogue';
import { addLintCommand } from './commands/lint';
import { addListCommand } from './commands/list';
import { addLookupCommand } from './commands/lookup';
import { addParseCommand } from './commands/parse';
import type { Environment } from './environment';
import { type ExitCode, exitCode, worse } from './exitCode';
import { internalError } from './internalError';
import { OutputError } from './output';

const description = `Finds wrong references to standards (GB, ISO, IEC …) in text documents: malformed,
unknown, withdrawn or superseded ones. Works offline, with a catalogue of standards that is part of it.`;

const examples = `
Examples:
  normlint lint briefing.md        check one document
  normlint lint .                  check all text documents here and below
  normlint list briefing.md        show every reference and what the catalogue knows of it
  normlint parse < references.txt  take designations apart, one a line
  normlint lookup GB/T 19001       tell what the catalogue knows of a designation, a name or words of a title
  normlint catalogue info          show what the catalogue knows, and as of when
  normlint help lint               options, examples and exit codes of "lint"`;

const versionFlags = ['-V', '--version'];

/**
 * Runs Normlint as the command line asks. Never rejects.
 *
 * @param args the arguments without program and script
 * @returns what the process should report
 */
export async function runCommandLine(args: readonly string[], environment: Environment): Promise<ExitCode> {
  let damage: CatalogueError | undefined;
  const { engine } = environment;
  const openCatalogue = async () =>
    guarded(await engine.openCatalogue(), (error) => {
      damage = error;
    });
  try {
    const code = await runCommand(args, { ...environment, engine: { ...engine, openCatalogue } });
    if (damage === undefined) return code;
    await environment.stderr.write(
      `normlint: ${damage.message} What was found from there on is without a catalogue.\n`,
    );
    return worse(code, exitCode.failure);
  } catch (error) {
    const message = error instanceof OutputError ? error.message : internalError(error);
    await environment.stderr.write(`normlint: ${message}\n`).catch(() => {});
    return exitCode.failure;
  }
}

async function runCommand(args: readonly string[], environment: Environment): Promise<ExitCode> {
  let code: ExitCode = exitCode.clean;
  const said = { out: '', err: '' };
  const program = new Command(name)
    .description(description)
    .addHelpText('after', examples)
    .helpOption('-h, --help', 'show help')
    .version(await versionText(args, environment), versionFlags.join(', '), 'show the version and the catalogue’s date')
    .configureOutput({
      writeOut: (text) => {
        said.out += text;
      },
      writeErr: (text) => {
        said.err += text;
      },
      outputError: (text, write) => write(text.replace(/^error:/, `${name}:`)),
    })
    .showHelpAfterError(`Show help with: ${name} --help`)
    .exitOverride();
  const finish = (result: ExitCode): void => {
    code = result;
  };
  const commands = [addLintCommand, addListCommand, addParseCommand, addLookupCommand, addCatalogueCommand];
  for (const addCommand of commands) addCommand(program, environment, finish);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? exitCode.clean : exitCode.usage;
  }
  await environment.stdout.write(said.out);
  await environment.stderr.write(said.err);
  return code;
}

/** The catalogue is opened only when somebody asks. */
async function versionText(args: readonly string[], { engine }: Environment): Promise<string> {
  if (!args.some((argument) => versionFlags.includes(argument))) return version;
  const catalogue = await engine.openCatalogue().then(
    ({ asOf }) => `catalogue of ${asOf}`,
    (error: unknown) => `no catalogue: ${error instanceof Error ? error.message : String(error)}`,
  );
  return `${name} ${version} (${catalogue})`;
}
