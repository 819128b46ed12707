import { Option } from 'commander';
import { languages } from '../../language/bilingual';

/** The option `--language`. `what` is that which is written in the language. */
export function languageOption(what: string): Option {
  const description = `language of ${what}; without it, that of the settings or of your system`;
  return new Option('--language <code>', description).choices([...languages]);
}
