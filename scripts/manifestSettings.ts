import { messageLanguages, type RuleDescription, ruleLevels } from '../server/src/settings/definition';
import { preferredBodies } from '../server/src/settings/preferredBodies';

const levelDescriptions: Readonly<Record<(typeof ruleLevels)[number], string>> = {
  error: 'Shown as an error.',
  warning: 'Shown as a warning.',
  information: 'Shown as an information.',
  hint: 'Shown as a hint.',
  off: 'Not reported.',
};

/** What the manifest contributes as `contributes.configuration`, and the English texts that its keys stand for. */
export interface ManifestSettings {
  readonly configuration: object;
  /** By key: `%setting.enable%` in the manifest is the text of `setting.enable`. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * The settings of the extension. Their descriptions are keys, for which `package.nls.json` has the English text and
 * `package.nls.zh-cn.json` the Chinese one; only those of the single rules, which are the registry's, are English for all.
 */
export function manifestSettings(rules: readonly RuleDescription[]): ManifestSettings {
  const texts: Record<string, string> = {};
  const keyed = (key: string, text: string): string => {
    texts[key] = text;
    return `%${key}%`;
  };
  const levels = ruleLevels.map((level) => keyed(`level.${level}`, levelDescriptions[level]));
  const configuration = {
    title: 'Normlint',
    properties: {
      'normlint.enable': {
        type: 'boolean',
        default: true,
        scope: 'resource',
        description: keyed(
          'setting.enable',
          'Check documents: Markdown, HTML, AsciiDoc, reStructuredText, LaTeX, BibTeX and plain text.',
        ),
      },
      'normlint.language': {
        type: 'string',
        enum: messageLanguages,
        enumItemLabels: [keyed('language.auto', 'Automatic'), 'English', '中文'],
        default: 'auto',
        scope: 'resource',
        description: keyed('setting.language', 'Language of messages. Automatic: that of the editor.'),
      },
      'normlint.rules': {
        type: 'object',
        default: {},
        scope: 'resource',
        markdownDescription: keyed(
          'setting.rules',
          'Level per rule; a rule that is not named keeps its default. Example: `{ "superseded": "hint", "wrong-prefix": "off" }`.',
        ),
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule, levels)])),
        additionalProperties: false,
      },
      'normlint.asOf': {
        type: 'string',
        pattern: '^(|file|\\d{4}-\\d{2}-\\d{2})$',
        default: '',
        scope: 'resource',
        markdownDescription: keyed(
          'setting.asOf',
          'Day as of which documents are judged, such as `2019-05-01`. `file`: each as of the `date` in its front matter, the date in its name, or the day of its last change. Empty: what is so today. A document’s own `asOf` in its front matter goes before it.',
        ),
      },
      'normlint.ignore': {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        uniqueItems: true,
        default: [],
        scope: 'resource',
        markdownDescription: keyed(
          'setting.ignore',
          'Designations, committees and agencies that are never reported, in canonical form as messages and hovers show it. Example: `["ISO 9001:2008"]`.',
        ),
      },
      'normlint.terms': {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            preferred: { type: 'string', minLength: 1 },
            variants: { type: 'array', items: { type: 'string', minLength: 1 } },
          },
          required: ['preferred', 'variants'],
          additionalProperties: false,
        },
        default: [],
        scope: 'resource',
        markdownDescription: keyed(
          'setting.terms',
          'Your own glossary for the rule `term-variants`: what your texts are to say, and what they are not to say instead. Example: `[{ "preferred": "association standard", "variants": ["group standard"] }]`.',
        ),
      },
      'normlint.preferredBody': {
        type: 'string',
        enum: preferredBodies,
        default: '',
        scope: 'resource',
        markdownDescription: keyed(
          'setting.preferredBody',
          'Issuing body that the rule `preferred-body` asks for: `EN` for EN ISO 9001 instead of ISO 9001, `GB` for GB/T 19001, `DIN` for DIN EN ISO 9001, `ISO` for ISO and IEC themselves. Empty: none.',
        ),
      },
      'normlint.catalogues': {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        uniqueItems: true,
        default: [],
        scope: 'resource',
        markdownDescription: keyed(
          'setting.catalogues',
          'Lists of your own or missing standards (TSV, CSV, XLSX), which go before the bundled catalogue. Paths are relative to the workspace folder. Example: `["standards/own.tsv"]`.',
        ),
      },
      'normlint.catalogueUpdateUrl': {
        type: 'string',
        default: '',
        scope: 'machine',
        markdownDescription: keyed(
          'setting.catalogueUpdateUrl',
          'Address from which *Normlint: Update Catalogue* reads ISO’s open list of deliverables (JSON lines or CSV); empty for ISO’s own. Nothing is read from a network without that command.',
        ),
      },
      'normlint.trace.server': {
        type: 'string',
        enum: ['messages', 'verbose'],
        default: 'messages',
        scope: 'window',
        markdownDescription: keyed(
          'setting.trace',
          'What the output channel shows of the talk with the language server when its log level is set to *Trace*.',
        ),
        enumDescriptions: [
          keyed('trace.messages', 'The names of the messages.'),
          keyed('trace.verbose', 'The messages with their content.'),
        ],
      },
    },
  };
  return { configuration, texts };
}

function ruleSetting({ description, defaultSeverity }: RuleDescription, levels: readonly string[]): object {
  return { type: 'string', enum: ruleLevels, enumDescriptions: levels, default: defaultSeverity, description };
}
