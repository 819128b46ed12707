import type { Command } from 'commander';
import type { Environment } from '../environment';
import type { ExitCode } from '../exitCode';
import { addBuildCommand } from './catalogue/build';
import { addImportCommand } from './catalogue/import';
import { addInfoCommand } from './catalogue/info';
import { addUpdateCommand } from './catalogue/update';

const examples = `
Examples:
  normlint catalogue info                          what is known, and as of when
  normlint catalogue import gb.xlsx -o gb.tsv      make a list for the setting "catalogues"
  normlint catalogue update                        take over ISO's open list of deliverables
  normlint catalogue build data -o own.catalogue   make a catalogue file of a folder of data`;

/** Adds `normlint catalogue` with its own commands. `finish` is called with the exit code of the run. */
export function addCatalogueCommand(
  program: Command,
  environment: Environment,
  finish: (code: ExitCode) => void,
): void {
  const catalogue = program
    .command('catalogue')
    .summary('look at the catalogue of standards, extend it, bring it up to date')
    .description('Works with the catalogue of standards and with lists of your own.')
    .addHelpText('after', examples)
    .showHelpAfterError('Show help with: normlint catalogue --help');
  for (const addCommand of [addInfoCommand, addImportCommand, addUpdateCommand, addBuildCommand]) {
    addCommand(catalogue, environment, finish);
  }
}
