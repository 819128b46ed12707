import { toJsonSchema } from '@valibot/to-json-schema';
import { type RuleDescription, settingsDefinition } from './definition';

/**
 * The JSON schema of a settings file, as `normlint.schema.json` publishes it. Only scripts and tests need it: the
 * conversion stays out of the bundles.
 */
export function settingsJsonSchema(rules: readonly RuleDescription[]): object {
  const schema = toJsonSchema(settingsDefinition(rules), { typeMode: 'input' });
  return { title: 'Normlint settings', ...schema, allowComments: true, allowTrailingCommas: true };
}
