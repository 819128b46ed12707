import type { Agency } from '../catalogue/model/agency';
import { isNameOfItsTime } from '../context/agencies/nameOfItsTime';
import { newestYear } from '../context/newestYear';
import type { Placement } from '../context/placement';
import { columnTitleOver } from '../context/places/columnTitles';
import { inEach, listed } from '../language/bilingual';
import { agenciesById } from '../names/agenciesById';
import { isCommonName } from '../names/commonNames';
import type { AgencyMention } from '../recognition/mention';
import { ChineseCompany } from './agencies/company';
import { isAbbreviated, languageOfName, nameInPlaceOf, renameTo } from './agencies/knownAgencies';
import { type LostName, lostName } from './agencies/lostName';
import type { Document, Report, Rule } from './rule';

/** A name that was right in its time is right in a text about that time, so the words around it are weighed first. */
export const formerAgencyName: Rule = {
  id: 'former-agency-name',
  family: 'agency',
  description: 'A name or abbreviation that no agency has any more, as of the day of the document.',
  defaultSeverity: 'warning',
  *checkText(document, { ofCatalogue, asOf, placementOf }) {
    if (!ofCatalogue) return;
    const known = ofCatalogue.get(agenciesById);
    const scene = new Scene(document, known, asOf);
    for (const mention of document.mentions) {
      if (mention.kind !== 'agency') continue;
      const agency = known.get(mention.agency);
      const lost = agency && lostName(mention, agency, known);
      if (lost && scene.isMistake(mention, lost, placementOf(mention))) yield reportOf(mention, lost);
    }
  },
};

function reportOf(mention: AgencyMention, { date, successors }: LostName): Report {
  const name = mention.reading;
  const now = inEach((language) =>
    listed(
      successors.map((agency) => introduced(agency, language)),
      language,
    ),
  );
  const several = successors.length > 1;
  return {
    start: mention.start,
    end: mention.end,
    message: {
      en: `“${name}” has been out of use since ${date}; ${several ? 'successors' : 'successor'}: ${now.en}.`,
      zh: `“${name}”自${date}起不再使用，${several ? `其职责现由${now.zh}承担` : `现为${now.zh}`}。`,
    },
    fixes: successors.flatMap((agency) => renameTo(mention, nameInPlaceOf(mention, agency))),
    deprecated: true,
    canonical: mention.canonical,
  };
}

/** `State Administration for Market Regulation (SAMR)`. */
function introduced({ abbreviation, names }: Agency, language: 'en' | 'zh'): string {
  const name = names[language];
  if (name === undefined || name === abbreviation) return abbreviation;
  return language === 'zh' ? `${name}（${abbreviation}）` : `${name} (${abbreviation})`;
}

/** What the text as a whole says of its time and its country. */
class Scene {
  private company: ChineseCompany | undefined;
  private named: ReadonlySet<string> | undefined;

  constructor(
    private readonly document: Document,
    private readonly known: ReadonlyMap<string, Agency>,
    private readonly asOf: string | undefined,
  ) {}

  isMistake(mention: AgencyMention, { date }: LostName, placement: Placement): boolean {
    if (this.asOf === undefined) {
      const newest = this.document.facts.get(newestYear);
      if (newest > 0 && newest <= Number(date.slice(0, 4))) return false;
    } else if (this.asOf.slice(0, date.length) <= date) return false;
    if (isWeakAbbreviation(mention) && !this.isNamedInFull(mention.agency)) return false;
    if (isPartOfWord(mention)) return false;
    if (isCommonName(mention.reading)) {
      this.company ??= new ChineseCompany(this.document, this.known);
      if (!this.company.isAround(mention.agency)) return false;
    }
    return !isNameOfItsTime(mention, placement, date, columnTitleOver(mention, this.document));
  }

  private isNamedInFull(agency: string): boolean {
    this.named ??= new Set(
      this.document.mentions.flatMap((mention) =>
        mention.kind === 'agency' && !isAbbreviated(mention) ? [mention.agency] : [],
      ),
    );
    return this.named.has(agency);
  }
}

/** Short abbreviations that stand for nothing else. */
const telling = new Set(['CFDA', 'SIPO']);

/** Whether the letters may stand for something else: SEPA is a payment system as well, MOH and MEP are anything. */
function isWeakAbbreviation(mention: AgencyMention): boolean {
  const name = mention.reading;
  return isAbbreviated(mention) && name.length <= 4 && !telling.has(name);
}

/** What may stand before a short Chinese name. Any other character makes another word of it: 工程建设部. */
const openings = new Set([...'由经据向与和及或对被在为从的是']);

function isPartOfWord(mention: AgencyMention): boolean {
  const isShort = languageOfName(mention) === 'zh' && mention.reading.length <= 3;
  return isShort && /\p{Script=Han}/u.test(mention.signBefore) && !openings.has(mention.signBefore);
}
