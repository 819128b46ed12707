import * as v from 'valibot';
import type { Severity } from '../findings/finding';
import { fileRule, readDay } from './asOf';
import { preferredBodies } from './preferredBodies';

/** What a rule may be set to. */
export type RuleLevel = Severity | 'off';

/** The levels in the order in which help and messages name them. */
export const ruleLevels = ['error', 'warning', 'information', 'hint', 'off'] as const satisfies readonly RuleLevel[];

/** What the language of messages may be set to. */
export const messageLanguages = ['auto', 'en', 'zh'] as const;

/** What the settings must know of a rule. Every rule of the registry is one. */
export interface RuleDescription {
  readonly id: string;
  /** One sentence: what it reports. */
  readonly description: string;
  readonly defaultSeverity: RuleLevel;
}

/**
 * The one definition of the settings. The type {@link Settings}, the defaults, the JSON schema and the checks of a
 * settings file all come from it; to add a setting, add it here.
 *
 * @param rules the rules that a settings file may name. They are passed in because settings stand below the rules.
 */
export function settingsDefinition(rules: readonly RuleDescription[]) {
  return strictObject({
    $schema: v.optional(v.pipe(v.string(), v.description('Address of the JSON schema, for editors.'))),
    rules: v.optional(
      v.pipe(
        strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)]))),
        v.description('Level per rule; a rule that is not named keeps its default.'),
      ),
      {},
    ),
    language: v.optional(
      v.pipe(
        v.picklist(messageLanguages),
        v.description('Language of messages; “auto”: that of the editor or of the environment.'),
      ),
      'auto',
    ),
    asOf: v.optional(
      v.pipe(
        v.string(),
        v.check((value) => value === '' || value === fileRule || readDay(value) === value),
        v.description(
          'Day as of which documents are judged, such as “2019-05-01”; “file”: each as of the date in its front matter or its name, or of its last change. Empty: what is so today. A document’s own “asOf” goes before it.',
        ),
      ),
      '',
    ),
    ignore: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.nonEmpty())),
        v.description(
          'Designations, committees and agencies that are never reported, in canonical form: “ISO 9001:2008”.',
        ),
      ),
      [],
    ),
    terms: v.optional(
      v.pipe(
        v.array(
          strictObject({
            preferred: v.pipe(v.string(), v.nonEmpty(), v.description('What your texts are to say.')),
            variants: v.pipe(
              v.array(v.pipe(v.string(), v.nonEmpty())),
              v.description('What they are not to say instead, without the s of the plural.'),
            ),
          }),
        ),
        v.description('Your own glossary for the rule “term-variants”.'),
      ),
      [],
    ),
    preferredBody: v.optional(
      v.pipe(
        v.picklist(preferredBodies),
        v.description(
          'Issuing body that the rule “preferred-body” asks for: “EN” for EN ISO 9001 instead of ISO 9001, “GB” for GB/T 19001, “DIN” for DIN EN ISO 9001, “ISO” for ISO and IEC themselves. Empty: none.',
        ),
      ),
      '',
    ),
    catalogues: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.nonEmpty())),
        v.description(
          'Lists of your own or missing standards (TSV, CSV, XLSX), which go before the bundled catalogue. Paths are relative to the folder of the settings file.',
        ),
      ),
      [],
    ),
    catalogueUpdateUrl: v.optional(
      v.pipe(
        v.string(),
        v.description('Address from which “normlint catalogue update” reads ISO’s open list of deliverables.'),
      ),
      '',
    ),
  });
}

function ruleSetting(rule: RuleDescription) {
  return v.optional(
    v.pipe(v.picklist(ruleLevels), v.description(rule.description), v.metadata({ default: rule.defaultSeverity })),
  );
}

/** An object with these keys and no others. Unlike valibot's own it takes no list for an object. */
function strictObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  const schema = v.strictObject(entries);
  const run: (typeof schema)['~run'] = (dataset, config) =>
    schema['~run'](Array.isArray(dataset.value) ? { value: null } : dataset, config);
  return { ...schema, '~run': run };
}
