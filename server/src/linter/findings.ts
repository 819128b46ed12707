import type { Finding, Severity } from '../findings/finding';
import type { Language } from '../language/bilingual';
import type { Report, Rule } from '../rules/rule';
import type { RuleLevel, Settings } from '../settings/settings';
import { shiftSpan } from '../text/span';

/** What the settings say of a rule, or else its default. */
export function levelOf({ id, defaultSeverity }: Rule, { rules: levels }: Settings): RuleLevel {
  return levels[id] ?? defaultSeverity;
}

/** The finding that a report of a rule makes, in the reader's language. */
export function findingOf(
  rule: Rule,
  report: Report,
  {
    level,
    canonical,
    settings,
    language,
  }: { level: Severity; canonical: string; settings: Settings; language: Language },
): Finding {
  const { related, ...rest } = report;
  return {
    ...rest,
    rule: rule.id,
    severity: settings.rules[rule.id] === undefined ? (report.severity ?? level) : level,
    message: report.message[language],
    fixes: report.fixes.map((fix) => ({ ...fix, title: fix.title[language] })),
    canonical: report.canonical ?? canonical,
    ...(related ? { related: related.map((place) => ({ ...place, message: place.message[language] })) } : {}),
  };
}

/** The finding moved by `delta` UTF-16 units of the source. */
export function shiftFinding(finding: Finding, delta: number): Finding {
  const { fixes, related } = finding;
  return {
    ...shiftSpan(finding, delta),
    fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => shiftSpan(edit, delta)) })),
    ...(related ? { related: related.map((place) => shiftSpan(place, delta)) } : {}),
  };
}
