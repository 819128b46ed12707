import type { TextEdit } from '../text/span';
import type { Finding, Fix } from './finding';
import { combined } from './safeFixes';

/** The findings of one text that say the same of several places, in its order; never empty. */
export type AlikeFindings = readonly [Finding, ...Finding[]];

/**
 * Findings that say the same, together: of one rule and severity, in the same words and with the same repairs. In the order
 * of the first of each. Linear in their number.
 */
export function alike(findings: readonly Finding[]): readonly AlikeFindings[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/** What two findings that say the same have in common. */
export function keyOf({ rule, severity, message, fixes }: Finding): string {
  return JSON.stringify([rule, severity, message, fixes.map(({ kind, title }) => [kind, title])]);
}

/** A repair of several places at once. */
export interface RepairOfAll {
  readonly edits: readonly TextEdit[];
  /** How many places it repairs. */
  readonly places: number;
}

/** The same repair of all the findings, as far as their edits do not collide. */
export function repairOfAll(findings: AlikeFindings, { kind, title }: Fix): RepairOfAll {
  const isSame = (fix: Fix): boolean => fix.kind === kind && fix.title === title;
  const { edits, fixes } = combined(findings.flatMap((finding) => finding.fixes.find(isSame) ?? []));
  return { edits, places: fixes };
}
