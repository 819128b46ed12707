import type { Agency } from '../catalogue/model/agency';
import { inEach, listed } from '../language/bilingual';
import { agenciesById } from '../names/agenciesById';
import type { AgencyMention, Mention } from '../recognition/mention';
import { continuesRow, type RecognisedBlock, type RecognisedText } from '../recognition/recognisedText';
import { isAboutThePast, yearsIn } from './agencies/aboutThePast';
import { ChineseCompany, isCommonName } from './agencies/company';
import { isAbbreviated, languageOfName, nameInPlaceOf, renameTo } from './agencies/knownAgencies';
import { type LostName, lostName } from './agencies/lostName';
import type { Report, Rule } from './rule';

/** A name that was right in its time is right in a text about that time, so the words around it are weighed first. */
export const formerAgencyName: Rule = {
  id: 'former-agency-name',
  family: 'agency',
  description: 'A name or abbreviation that no agency has any more, as of the day of the document.',
  defaultSeverity: 'warning',
  *checkText(text, { ofCatalogue, asOf }) {
    if (!ofCatalogue) return;
    const known = ofCatalogue.get(agenciesById);
    const scene = new Scene(text, known, asOf);
    for (const mention of text.mentions) {
      if (mention.kind !== 'agency') continue;
      const agency = known.get(mention.agency);
      const lost = agency && lostName(mention, agency, known);
      if (lost && scene.isMistake(mention, lost)) yield reportOf(mention, lost);
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

/** How much of another cell of the row is read, in UTF-16 units. */
const longestCell = 200;

/** What the text as a whole says of its time and its country. */
class Scene {
  private readonly blocks: ReadonlyMap<number, number>;
  private newest: number | undefined;
  private company: ChineseCompany | undefined;
  private named: ReadonlySet<string> | undefined;

  constructor(
    private readonly text: RecognisedText,
    private readonly known: ReadonlyMap<string, Agency>,
    private readonly asOf: string | undefined,
  ) {
    this.blocks = new Map(text.blocks.map(({ start }, index) => [start, index]));
  }

  isMistake(mention: AgencyMention, { date }: LostName): boolean {
    if (this.asOf === undefined) {
      this.newest ??= newestYear(this.text);
      if (this.newest > 0 && this.newest <= Number(date.slice(0, 4))) return false;
    } else if (this.asOf.slice(0, date.length) <= date) return false;
    if (isWeakAbbreviation(mention) && !this.isNamedInFull(mention.agency)) return false;
    if (isPartOfWord(mention)) return false;
    if (isCommonName(mention.reading)) {
      this.company ??= new ChineseCompany(this.text, this.known);
      if (!this.company.isAround(mention.agency)) return false;
    }
    return !isAboutThePast(mention.place, date, this.rowOf(mention));
  }

  private isNamedInFull(agency: string): boolean {
    this.named ??= new Set(
      this.text.mentions.flatMap((mention) =>
        mention.kind === 'agency' && !isAbbreviated(mention) ? [mention.agency] : [],
      ),
    );
    return this.named.has(agency);
  }

  private rowOf({ place }: Mention): string {
    const index = this.blocks.get(place.blockStart);
    if (index === undefined) return '';
    const { blocks } = this.text;
    let first = index;
    while (continuesRow(blocks[first], blocks[first - 1])) first--;
    let end = index + 1;
    while (continuesRow(blocks[end], blocks[end - 1])) end++;
    const others = [...blocks.slice(first, index), ...blocks.slice(index + 1, end)];
    return others.map(({ prose }) => prose.text.slice(0, longestCell)).join(' ');
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
  const { prose, start } = mention.place;
  const before = prose.text.charAt(start - 1);
  const isShort = languageOfName(mention) === 'zh' && mention.reading.length <= 3;
  return isShort && /\p{Script=Han}/u.test(before) && !openings.has(before);
}

/** The newest year that the text names, years of standards apart; 0 when it names none. */
function newestYear({ blocks, mentions }: RecognisedText): number {
  const standards = new Map<RecognisedBlock['prose'], Mention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'standard') continue;
    const inBlock = standards.get(mention.place.prose) ?? [];
    inBlock.push(mention);
    standards.set(mention.place.prose, inBlock);
  }
  let newest = 0;
  for (const { prose } of blocks) {
    let from = 0;
    for (const { place } of standards.get(prose) ?? []) {
      newest = Math.max(newest, ...yearsIn(prose.text.slice(from, place.start)));
      from = Math.max(from, place.end);
    }
    newest = Math.max(newest, ...yearsIn(prose.text.slice(from)));
  }
  return newest;
}
