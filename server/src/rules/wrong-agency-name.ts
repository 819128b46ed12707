import type { Agency } from '../catalogue/model/agency';
import type { Catalogue } from '../catalogue/model/catalogue';
import { inSpellingOf, spelledAlike } from '../language/spelling';
import { officialNames } from '../names/officialNames';
import type { AgencyMention, Mention } from '../recognition/mention';
import type { RecognisedText } from '../recognition/recognisedText';
import type { Prose } from '../text/prose';
import { shiftSpan } from '../text/span';
import { ChineseCompany, isCommonName } from './agencies/company';
import { isInBrackets } from './agencies/introducedNames';
import { knownAgencies, languageOfName, writtenName } from './agencies/knownAgencies';
import { looseNames, looseNearMisses, type NearMiss, nearMissBefore } from './agencies/wrongNames';
import type { Report, Rule } from './rule';

/** A name is wrong where the data lists it as such, or where it is nearly an official one and nothing else. */
export const wrongAgencyName: Rule = {
  id: 'wrong-agency-name',
  family: 'agency',
  description: 'A name that is nearly, but not quite, the name of an agency.',
  defaultSeverity: 'warning',
  *checkText(text, { catalogue }) {
    if (!catalogue) return;
    const known = knownAgencies(catalogue);
    const company = new ChineseCompany(text, known);
    for (const mention of text.mentions) {
      const agency = mention.kind === 'agency' && mention.name === 'wrong' ? known.get(mention.agency) : undefined;
      if (mention.kind !== 'agency' || !agency) continue;
      if (!isCommonName(writtenName(mention)) || company.isAround(agency.id)) yield listed(mention, agency);
    }
    yield* nearMisses(text, catalogue, company);
  },
};

/** A form that the data lists. One that some use nevertheless is an information only. */
function listed(mention: AgencyMention, agency: Agency): Report {
  const { prose, start, end } = mention.place;
  const written = writtenName(mention);
  const own = agency.names[languageOfName(mention)];
  const others = languageOfName(mention) === 'en' ? agency.aliases.en : [];
  const names =
    own === undefined ? [] : [own, ...others.filter((name, index) => isOther(name, [own, ...others.slice(0, index)]))];
  const remark = agency.wrongForms.find(({ form }) => form === written)?.remark;
  const report = reportOf(agency, { prose, start, end, blockStart: mention.place.blockStart }, names);
  return remark === undefined ? report : { ...report, severity: 'information' };
}

/** Whether it is more than another spelling of one of the names, or one of them with its country. */
function isOther(name: string, names: readonly string[]): boolean {
  return !names.some((known) => spelledAlike(name).startsWith(spelledAlike(known)));
}

function* nearMisses(text: RecognisedText, catalogue: Catalogue, company: ChineseCompany): Generator<Report> {
  const names = officialNames(catalogue);
  const loose = looseNames(names);
  const byBlock = new Map<number, Mention[]>();
  for (const mention of text.mentions) {
    const inBlock = byBlock.get(mention.place.blockStart) ?? [];
    inBlock.push(mention);
    byBlock.set(mention.place.blockStart, inBlock);
  }
  for (const block of text.blocks) {
    const mentions = byBlock.get(block.start) ?? [];
    const misses = new Map<number, NearMiss>();
    for (const miss of looseNearMisses(block, mentions, loose)) {
      const { agency, text: name } = miss.name;
      const isMeant = agency.country !== 'CN' || /China|Chinese/.test(name) || company.isAround(agency.id);
      if (isMeant) misses.set(miss.start, miss);
    }
    for (const mention of mentions) {
      if (mention.kind !== 'agency' || !isInBrackets(mention)) continue;
      const miss = nearMissBefore(mention, names.get(mention.agency) ?? []);
      const isKnown = miss && mentions.some(({ place }) => place.start < miss.end && miss.start < place.end);
      if (miss && !isKnown) misses.set(miss.start, miss);
    }
    for (const { start, end, name } of misses.values()) {
      yield reportOf(name.agency, { prose: block.prose, start, end, blockStart: block.start }, [name.text]);
    }
  }
}

interface WrittenName {
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
  readonly blockStart: number;
}

function reportOf(agency: Agency, { prose, start, end, blockStart }: WrittenName, names: readonly string[]): Report {
  const written = prose.text.slice(start, end);
  const span = shiftSpan(prose.toSource(start, end), blockStart);
  const right = names.map((name) => (agency.country === 'CN' ? inSpellingOf(written, name) : name));
  const [name = agency.abbreviation] = right;
  const abbreviation = agency.abbreviation === name ? '' : agency.abbreviation;
  return {
    ...span,
    message: {
      en: `The name is “${name}”${abbreviation && ` (${abbreviation})`}, not “${written}”.`,
      zh: `名称应为“${name}”${abbreviation && `（${abbreviation}）`}，而非“${written}”。`,
    },
    fixes: prose.isPlain(start, end)
      ? [...new Set(right)].map((text) => ({
          kind: 'suggested',
          title: { en: `Replace by “${text}”`, zh: `替换为“${text}”` },
          edits: [{ ...span, text }],
        }))
      : [],
    canonical: agency.names.en ?? name,
  };
}
