import { InvalidArgumentError, Option } from 'commander';
import { fileRule, readDay } from '../../settings/asOf';

/** The option `--as-of`. */
export function asOfOption(): Option {
  const description = `judge all documents as of this day, or with “${fileRule}” each as of its own date`;
  return new Option('--as-of <day>', description).argParser((value: string) => {
    if (value === fileRule || readDay(value) === value) return value;
    throw new InvalidArgumentError(`Write a day such as 2019-05-01, or “${fileRule}”.`);
  });
}
