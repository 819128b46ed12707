import { toJsonSchema } from '@valibot/to-json-schema';
import { type RuleDescription, settingsDefinition } from './definition';

/**
 * The JSON schema of a settings file: the text of `normlint.schema.json`. Only scripts and tests need it, so that the
 * conversion stays out of the bundles.
 */
export function settingsJsonSchema(rules: readonly RuleDescription[]): string {
  const { $schema, ...schema } = toJsonSchema(settingsDefinition(rules), {
    typeMode: 'input',
    ignoreActions: ['check'],
  });
  // The last two are read by editors that are built on VS Code's JSON service.
  const titled = { $schema, title: 'Normlint settings', ...schema, allowComments: true, allowTrailingCommas: true };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
