import type { Agency } from '../catalogue/agency';
import type { AgencyMention, Mention } from '../mention';

/** Abbreviations of three letters that mean nothing else in texts about standards. */
const certain = new Set(['ISO', 'IEC', 'CEN', 'ITU']);

/** Abbreviations that are English words as well. */
const words = new Set(['MOST']);

/**
 * Keeps an abbreviation that could mean something else only where the text names the agency in full, and gives it the
 * agency that the text names (design decision 3). Everything else stays as it is.
 */
export function settleAgencies(
  mentions: readonly Mention[],
  agencies: ReadonlyMap<string, Agency>,
): readonly Mention[] {
  const named = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind === 'agency' && mention.name !== 'abbreviation') named.add(mention.agency);
  }
  return mentions.flatMap((mention): Mention[] => {
    if (mention.kind !== 'agency' || mention.name !== 'abbreviation') return [mention];
    const settled = settle(mention, agencies.get(mention.agency), named);
    return settled ? [settled] : [];
  });
}

function settle(
  mention: AgencyMention,
  agency: Agency | undefined,
  named: ReadonlySet<string>,
): AgencyMention | undefined {
  if (!agency) return undefined;
  const meant = [agency.id, ...agency.ambiguousWith].find((id) => named.has(id));
  if (meant !== undefined) return meant === mention.agency ? mention : { ...mention, agency: meant };
  if (agency.ambiguousWith.length > 0 || words.has(agency.abbreviation)) return undefined;
  return agency.abbreviation.length >= 4 || certain.has(agency.abbreviation) ? mention : undefined;
}
