import type { Agency } from '../catalogue/model/agency';
import { nearMissFinder } from '../context/agencies/nearMisses';
import { belongsToOther, wholeName } from '../context/agencies/wholeName';
import { inSpellingOf, spelledAlike } from '../language/spelling';
import { agenciesById } from '../names/agenciesById';
import { isCommonName } from '../names/commonNames';
import type { AgencyMention } from '../recognition/mention';
import { ChineseCompany } from './agencies/company';
import { languageOfName } from './agencies/knownAgencies';
import type { Report, Rule } from './rule';

/** A name is wrong where the data lists it as such, or where it is nearly an official one and nothing else. */
export const wrongAgencyName: Rule = {
  id: 'wrong-agency-name',
  family: 'agency',
  description: 'A name that is nearly, but not quite, the name of an agency.',
  defaultSeverity: 'warning',
  *checkText(document, { ofCatalogue }) {
    if (!ofCatalogue) return;
    const known = ofCatalogue.get(agenciesById);
    const company = new ChineseCompany(document, known);
    for (const mention of document.mentions) {
      const agency = mention.kind === 'agency' && mention.name === 'wrong' ? known.get(mention.agency) : undefined;
      if (mention.kind !== 'agency' || !agency) continue;
      if (belongsToOther(mention.place)) continue;
      if (!isCommonName(mention.reading) || company.isAround(agency.id)) yield listed(mention, agency);
    }
    for (const miss of document.facts.get(ofCatalogue.get(nearMissFinder))) {
      const { agency, name, text, isAbbreviated, place } = miss;
      if (belongsToOther(place)) continue;
      const isMeant = agency.country !== 'CN' || /China|Chinese/.test(name) || company.isAround(agency.id);
      if (isMeant || isAbbreviated) yield reportOf(agency, { ...miss, reading: text }, [name]);
    }
  },
};

/** A form that the data lists. One that some use nevertheless is an information only. */
function listed(mention: AgencyMention, agency: Agency): Report {
  const own = agency.names[languageOfName(mention)];
  const others = languageOfName(mention) === 'en' ? agency.aliases.en : [];
  const names =
    own === undefined ? [] : [own, ...others.filter((name, index) => isOther(name, [own, ...others.slice(0, index)]))];
  const remark = agency.wrongForms.find(({ form }) => form === mention.reading)?.remark;
  const report = reportOf(agency, mention, names);
  return remark === undefined ? report : { ...report, severity: 'information' };
}

/** Whether it is more than another spelling of one of the names, or one of them with its country. */
function isOther(name: string, names: readonly string[]): boolean {
  return !names.some((known) => spelledAlike(name).startsWith(spelledAlike(known)));
}

function reportOf(
  agency: Agency,
  { start, end, reading: written, place }: Pick<AgencyMention, 'start' | 'end' | 'reading' | 'place'>,
  names: readonly string[],
): Report {
  const right = names.map((name) => (agency.country === 'CN' ? inSpellingOf(written, name) : name));
  const [name = agency.abbreviation] = right;
  const abbreviation = agency.abbreviation === name ? '' : agency.abbreviation;
  return {
    start,
    end,
    message: {
      en: `The name is “${name}”${abbreviation && ` (${abbreviation})`}, not “${written}”.`,
      zh: `名称应为“${name}”${abbreviation && `（${abbreviation}）`}，而非“${written}”。`,
    },
    fixes: [...new Set(right)].flatMap((text) => {
      const whole = wholeName(place, text);
      if (!whole) return [];
      const title = { en: `Replace by “${text}”`, zh: `替换为“${text}”` };
      return [{ kind: 'suggested', title, edits: [{ ...whole, text }] }];
    }),
    canonical: agency.names.en ?? name,
  };
}
