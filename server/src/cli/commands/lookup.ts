import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../../language/bilingual';
import type { Environment } from '../environment';
import type { ExitCode } from '../exitCode';
import { type LookupRequest, lookupFormats, runLookup } from '../lookupRun';
import { languageOption } from './languageOption';

interface LookupOptions {
  readonly format: LookupRequest['format'];
  readonly limit: number;
  readonly language?: Language;
  readonly asOf?: string;
}

const examples = `
Examples:
  normlint lookup GB/T 19001-2016            what it is, whether it holds, what it adopts
  normlint lookup ISO 9001 --as-of 2012-05-01
  normlint lookup Common Criteria            a name that is in use for a standard
  normlint lookup charging interface         words of titles, in English or Chinese
  normlint lookup --format json ISO 26262

Exit codes:
  0  something was found
  1  nothing was found
  2  wrong arguments
  3  the catalogue could not be read, or Normlint failed

Every field of the JSON form is described in docs/json.md.`;

/** Adds `normlint lookup`. `finish` is called with the exit code of the run. */
export function addLookupCommand(program: Command, environment: Environment, finish: (code: ExitCode) => void): void {
  program
    .command('lookup')
    .summary('tell what the catalogue knows of a designation, a name or words of a title')
    .description('Looks up a designation, a name of a standard, a committee, an agency, or words of titles.')
    .argument('<words...>', 'a designation, a name, or words of titles; quotes are not needed')
    .addOption(new Option('-f, --format <name>', 'format of the answer').choices([...lookupFormats]).default('text'))
    .option('--as-of <date>', 'name the edition that was current on this day, for example 2012-05-01', readDay)
    .addOption(languageOption('the answer'))
    .option('--limit <count>', 'show at most so many titles', readCount, 10)
    .addHelpText('after', examples)
    .showHelpAfterError('Show help with: normlint lookup --help')
    .action(async (words: string[], { format, limit, language, asOf }: LookupOptions) => {
      finish(await runLookup({ query: words.join(' '), format, limit, language, onDate: asOf }, environment));
    });
}

function readDay(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;
  if (!isDay) throw new InvalidArgumentError('It must be a day such as 2012-05-01.');
  return text;
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('It must be a number from 1 to 9999.');
  return Number(text);
}
