import { agenciesById } from '../names/agenciesById';
import type { AgencyMention } from '../recognition/mention';
import { isAbbreviated, languageOfName, renameTo } from './agencies/knownAgencies';
import type { Rule } from './rule';

/** What every reader of a text about standards knows. */
const household = new Set(['ISO', 'IEC', 'ITU', 'EU', 'WTO']);

/** A matter of house style, so it is off unless a team asks for it. */
export const abbreviationNotExpanded: Rule = {
  id: 'abbreviation-not-expanded',
  family: 'agency',
  description: 'The abbreviation of an agency whose name the document never gives.',
  defaultSeverity: 'off',
  *checkText({ mentions }, { ofCatalogue }) {
    if (!ofCatalogue) return;
    const known = ofCatalogue.get(agenciesById);
    const agencies = mentions.filter((mention) => mention.kind === 'agency');
    const named = new Set(agencies.filter((mention) => !isAbbreviation(mention)).map(({ agency }) => agency));
    const seen = new Set<string>();
    for (const mention of agencies) {
      if (seen.has(mention.agency) || named.has(mention.agency) || household.has(mention.agency)) continue;
      seen.add(mention.agency);
      const agency = known.get(mention.agency);
      const name = agency?.names.en;
      if (!agency || name === undefined || name === agency.abbreviation) continue;
      const written = mention.reading;
      yield {
        start: mention.start,
        end: mention.end,
        message: {
          en: `“${written}” is never written in full; it stands for “${name}”.`,
          zh: `“${written}”在文中未给出全称，其全称为“${agency.names.zh ?? name}”。`,
        },
        fixes: [
          ...renameTo(mention, `${name} (${written})`),
          ...(agency.names.zh === undefined ? [] : renameTo(mention, `${agency.names.zh}（${written}）`)),
        ],
        canonical: mention.canonical,
      };
    }
  },
};

/** Chinese short names (工信部) explain themselves. */
function isAbbreviation(mention: AgencyMention): boolean {
  return languageOfName(mention) === 'en' && isAbbreviated(mention);
}
