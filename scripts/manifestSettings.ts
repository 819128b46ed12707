import { type RuleDescription, ruleLevels } from '../server/src/settings/definition';

const levelDescriptions: Readonly<Record<(typeof ruleLevels)[number], string>> = {
  error: 'Shown as an error.',
  warning: 'Shown as a warning.',
  information: 'Shown as an information.',
  hint: 'Shown as a hint.',
  off: 'Not reported.',
};

/** The settings as the manifest of the extension contributes them, `contributes.configuration`. */
export function manifestSettings(rules: readonly RuleDescription[]): object {
  return {
    title: 'Normlint',
    properties: {
      'normlint.enable': {
        type: 'boolean',
        default: true,
        scope: 'resource',
        description: 'Check Markdown and plain text documents.',
      },
      'normlint.rules': {
        type: 'object',
        default: {},
        scope: 'resource',
        markdownDescription:
          'Level per rule; a rule that is not named keeps its default. Example: `{ "superseded": "hint", "wrong-prefix": "off" }`.',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])),
        additionalProperties: false,
      },
      'normlint.ignore': {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        uniqueItems: true,
        default: [],
        scope: 'resource',
        markdownDescription:
          'Designations, committees and agencies that are never reported, in canonical form as messages and hovers show it. Example: `["ISO 9001:2008"]`.',
      },
      'normlint.catalogues': {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        uniqueItems: true,
        default: [],
        scope: 'resource',
        markdownDescription:
          'Lists of your own or missing standards (TSV, CSV, XLSX), which go before the bundled catalogue. Paths are relative to the workspace folder. Example: `["standards/own.tsv"]`.',
      },
      'normlint.catalogueUpdateUrl': {
        type: 'string',
        default: '',
        scope: 'machine',
        markdownDescription:
          'Address from which *Normlint: Update Catalogue* reads ISO’s open list of deliverables (JSON lines or CSV). Nothing is read from a network without that command.',
      },
      'normlint.trace.server': {
        type: 'string',
        enum: ['messages', 'verbose'],
        default: 'messages',
        scope: 'window',
        markdownDescription:
          'What the output channel shows of the talk with the language server when its log level is set to *Trace*.',
        enumDescriptions: ['The names of the messages.', 'The messages with their content.'],
      },
    },
  };
}

function ruleSetting({ description, defaultSeverity }: RuleDescription): object {
  return {
    type: 'string',
    enum: ruleLevels,
    enumDescriptions: ruleLevels.map((level) => levelDescriptions[level]),
    default: defaultSeverity,
    description,
  };
}
