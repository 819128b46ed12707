import type { Agency } from '../catalogue/model/agency';
import { issuingBody } from '../designations/issuingBodies';
import { isMinistryOfMany } from '../names/commonNames';
import { otherSensesOf, subjectWords, type WordsSay, whatWordsSay } from '../names/evidence/abbreviationEvidence';
import { isOfOtherCountry, namesOtherCountry, speaksOfChina } from '../names/evidence/countries';
import { definitionAt } from '../names/evidence/definitions';
import { type OtherSense, otherSenses } from '../names/evidence/otherSenses';
import { isSmall, runsOfWords } from '../names/nameWords';
import { isHan } from '../text/typography';
import { type AgencyMention, type Mention, referencesOf } from './mention';
import { type BlockContent, continuesRow, type RecognisedBlock } from './recognisedText';

/** Abbreviations of three letters that mean nothing else in any text. */
const certain = new Set(['DKE', 'WTO', 'EU']);

/** Those that mean nothing else in texts about standards. */
const certainAmongStandards = new Set(['ISO', 'IEC', 'CEN', 'ITU', 'CLC', 'CEI', 'UIT', 'ANSI']);

/** Abbreviations and short names that are words as well. */
const words = new Set(['MOST', 'Codex', 'GS1', 'EA', 'UNI', 'State', 'ERA', 'SIS', 'SBS']);

/** How much an abbreviation needs that an agency is meant. */
export type Doubt =
  /** It stands for nothing else, unless the text is of a subject in which it does. */
  | 'none'
  /** It stands for nothing else in a text about standards. */
  | 'some'
  /** It may stand for anything, or for several bodies. */
  | 'much'
  /** It is a word as well. */
  | 'word';

/** How much the abbreviation, as it is written, needs. */
export function doubtOf(written: string, { ambiguousWith }: Agency): Doubt {
  if (words.has(written)) return 'word';
  if (certainAmongStandards.has(written)) return 'some';
  if (ambiguousWith.length > 0) return 'much';
  return written.length >= 4 || certain.has(written) ? 'none' : 'much';
}

/** How many words of a subject make a block one of it; one is enough where there is much doubt, or the text has so many. */
const ofSubject = 2;
const ofSubjectInText = 4;

/** How many mentions as something else a standard of the agency outweighs. */
const weightOfStandards = 2;

/** Bodies whose standards say that a text speaks of China. */
const chineseStandards = /^(?:GB|china-)/;

/**
 * What a text as a whole says of the agencies in it: which of them it names in full, whose committees and standards, and of
 * what it speaks besides. Looked up where it is asked for only.
 */
export class AgencyScene {
  /** Agencies that the text names in full, and committees that it mentions. */
  readonly named = new Set<string>();
  /** Agencies that it names for certain, by country. */
  private readonly sure = new Map<string, Set<string>>();
  private readonly foreign = new Set<Mention>();
  private readonly otherwise = new Set<string>();
  private readonly blockAt = new Map<number, number>();
  private readonly subjects = new Map<OtherSense, number>();
  /** How often the words at each abbreviation say what. */
  private readonly tally = new Map<string, { other: number; body: number }>();
  /** How often each agency is named in full. */
  private readonly namings = new Map<string, number>();
  /** The names of the bodies whose standards the text cites. */
  private readonly cited: ReadonlySet<string>;
  private readonly hasChineseStandards: boolean;
  private china: boolean | undefined;

  constructor(
    readonly mentions: readonly Mention[],
    private readonly blocks: readonly RecognisedBlock[],
    private readonly agencies: ReadonlyMap<string, Agency>,
  ) {
    for (const [index, { start }] of blocks.entries()) this.blockAt.set(start, index);
    const bodies = new Set(referencesOf(mentions).map(({ designation }) => designation.body));
    this.cited = new Set([...bodies].flatMap((body) => issuingBody(body)?.names.en ?? []));
    this.hasChineseStandards = mentions.some(
      (mention) =>
        mention.kind === 'standard' &&
        mention.references.some(
          ({ designation: { body, prefix } }) => chineseStandards.test(body) || /^GB/.test(prefix),
        ),
    );
    for (const mention of mentions) if (this.isElsewhere(mention)) this.foreign.add(mention);
    for (const [index, mention] of mentions.entries()) this.takeForeignAbbreviation(mention, mentions[index - 1]);
    for (const mention of mentions) this.count(mention);
    for (const mention of mentions) this.takeCertain(mention);
    for (const mention of mentions) this.takeMinistry(mention);
  }

  /** The agencies that have the abbreviation. */
  sharing(abbreviation: string): readonly string[] {
    return idsByAbbreviation(this.agencies).get(abbreviation) ?? [];
  }

  /** Whether the text names another agency of the country for certain. */
  hasOthersOf(country: string, id: string): boolean {
    const known = this.sure.get(country);
    return known !== undefined && known.size > Number(known.has(id));
  }

  /** Whether the text names the agency for certain, by whichever of its names. */
  hasBody(id: string): boolean {
    return this.named.has(id) || (this.sure.get(this.agencies.get(id)?.country ?? '')?.has(id) ?? false);
  }

  /** Whether the text is about standards and those who make them: it cites one, or names a body. */
  isAboutStandards(id: string): boolean {
    return (
      this.cited.size > 0 || this.named.size > 0 || [...this.sure.keys()].some((land) => this.hasOthersOf(land, id))
    );
  }

  /** Whether the mention is beyond doubt an agency, so that another one may stand beside it: “DIN and AFNOR”. */
  isCertain(mention: Mention | undefined): boolean {
    if (mention?.kind !== 'agency' || this.isForeign(mention)) return false;
    const agency = this.agencies.get(mention.agency);
    if (!agency) return false;
    if (mention.name !== 'abbreviation') return true;
    const doubt = doubtOf(mention.reading, agency);
    if (doubt !== 'none' && doubt !== 'some') return false;
    const said = this.wordsAt(mention);
    if (said === 'body') return true;
    return said !== 'other' && !this.isMostlyOther(mention) && !this.isOfOtherSubject(mention, doubt);
  }

  /** Whether the text cites a standard of the agency. */
  cites({ names }: Agency): boolean {
    return names.en !== undefined && this.cited.has(names.en);
  }

  /** Whether words make something else of the abbreviation more often than an agency: then the text means that throughout. */
  isMostlyOther({ reading, agency: id }: AgencyMention): boolean {
    const { other = 0, body = 0 } = this.tally.get(reading) ?? {};
    const agency = this.agencies.get(id);
    return other > body + (this.namings.get(id) ?? 0) + (agency && this.cites(agency) ? weightOfStandards : 0);
  }

  /** What the words right around an abbreviation make of it. */
  wordsAt({ place }: AgencyMention): WordsSay {
    return whatWordsSay(place.prose.text, place);
  }

  /** Whether the text gives the abbreviation a meaning that is not the agency: “soft actor-critic (SAC)”. */
  isDefinedOtherwise({ reading }: AgencyMention): boolean {
    return this.otherwise.has(reading);
  }

  /** Whether the block, or with fewer words the block and its text, speak of a subject in which the abbreviation is no agency. */
  isOfOtherSubject({ place: { blockStart }, reading }: AgencyMention, doubt: Doubt): boolean {
    const least = doubt === 'much' ? 1 : ofSubject;
    const block = this.blocks[this.blockAt.get(blockStart) ?? -1];
    if (!block) return false;
    return otherSensesOf(reading).some((sense) => {
      const here = block.content.facts.get(subjectCount(sense));
      return here >= least || (here > 0 && this.subjectInText(sense) >= ofSubjectInText);
    });
  }

  private subjectInText(sense: OtherSense): number {
    let count = this.subjects.get(sense);
    if (count === undefined) {
      count = this.blocks.reduce((sum, { content }) => sum + content.facts.get(subjectCount(sense)), 0);
      this.subjects.set(sense, count);
    }
    return count;
  }

  /** Whether the mention is that of a body of another country. */
  isForeign(mention: Mention): boolean {
    return this.foreign.has(mention);
  }

  /** Whether the text speaks of China: it names one of its agencies or standards, or the country. */
  get speaksOfChina(): boolean {
    this.china ??=
      this.hasChineseStandards ||
      (this.sure.get('CN')?.size ?? 0) > 0 ||
      this.blocks.some(({ content }) => content.facts.get(isOfChina));
    return this.china;
  }

  /** Whether another country stands at a name that is China's by itself. */
  private isElsewhere(mention: Mention): boolean {
    if (mention.kind !== 'agency' || mention.name === 'abbreviation') return false;
    if (this.agencies.get(mention.agency)?.country !== 'CN') return false;
    const { prose, start, end } = mention.place;
    return !isHan(prose.text.charCodeAt(start)) && isOfOtherCountry(prose.text, start, end);
  }

  private count(mention: Mention): void {
    if (mention.kind !== 'agency' || this.isForeign(mention)) return;
    if (mention.name !== 'abbreviation') {
      this.namings.set(mention.agency, (this.namings.get(mention.agency) ?? 0) + 1);
      return;
    }
    const said = this.wordsAt(mention);
    if (said !== 'other' && said !== 'body') return;
    const tally = this.tally.get(mention.reading) ?? { other: 0, body: 0 };
    tally[said]++;
    this.tally.set(mention.reading, tally);
  }

  /** The abbreviation in brackets behind the name of another country's body is that body's. */
  private takeForeignAbbreviation(mention: Mention, before: Mention | undefined): void {
    if (mention.kind !== 'agency' || mention.name !== 'abbreviation' || !before || !this.isForeign(before)) return;
    const { prose, start } = mention.place;
    const isBehind = before.place.prose === prose && /^ ?\($/.test(prose.text.slice(before.place.end, start));
    if (isBehind) this.otherwise.add(mention.reading);
  }

  private takeCertain(mention: Mention): void {
    if (mention.kind === 'committee' && !mention.isShort) this.takeCommittee(mention.canonical);
    if (mention.kind !== 'agency' || this.isForeign(mention)) return;
    if (mention.name === 'abbreviation') this.takeDefinition(mention);
    else if (!isMinistry(mention)) this.named.add(mention.agency);
    if (isMinistry(mention)) return;
    if (this.isCertain(mention)) this.takeSure(mention.agency);
  }

  /** The committee, and those above it. */
  private takeCommittee(canonical: string): void {
    for (let end = canonical.length; end > 0; end = canonical.lastIndexOf('/', end - 1))
      this.named.add(canonical.slice(0, end));
  }

  private takeSure(id: string): void {
    const country = this.agencies.get(id)?.country;
    if (country === undefined || isCommittee(id)) return;
    const known = this.sure.get(country);
    if (known) known.add(id);
    else this.sure.set(country, new Set([id]));
  }

  private takeDefinition(mention: AgencyMention): void {
    const { prose, start, end } = mention.place;
    const meaning = definitionAt(prose.text, start, end);
    const agency = this.agencies.get(mention.agency);
    if (meaning === undefined || !agency) return;
    const names = [agency, ...this.sharing(mention.reading).flatMap((id) => this.agencies.get(id) ?? [])].flatMap(
      ({ names: { en }, aliases, formerNames }) => [
        ...(en === undefined ? [] : [en]),
        ...aliases.en,
        ...formerNames.flatMap((former) => former.en ?? []),
      ],
    );
    if (!names.some((name) => sharesWord(name, meaning))) this.otherwise.add(mention.reading);
  }

  /** A ministry that many countries have is China's where the text speaks of China and no other country stands at the name. */
  private takeMinistry(mention: Mention): void {
    if (mention.kind !== 'agency' || mention.name === 'abbreviation' || !isMinistry(mention)) return;
    if (this.isForeign(mention)) return;
    if (!this.isOfChina(mention)) {
      this.foreign.add(mention);
      return;
    }
    this.named.add(mention.agency);
    this.takeSure(mention.agency);
  }

  private isOfChina({ place: { prose, start, end, blockStart } }: AgencyMention): boolean {
    const row = this.rowOf(blockStart);
    if (!row.some(speaksOfChina) && row.some(namesOtherCountry)) return false;
    if ((this.sure.get('CN')?.size ?? 0) > 0 || this.hasChineseStandards) return true;
    const near = prose.text.slice(Math.max(0, start - reach), end + reach);
    if (speaksOfChina(near)) return true;
    return this.speaksOfChina && !namesOtherCountry(near);
  }

  /** What else stands in the row of a table. */
  private rowOf(blockStart: number): string[] {
    const index = this.blockAt.get(blockStart);
    if (index === undefined || !this.blocks[index]?.structure.cell) return [];
    let first = index;
    while (first > 0 && index - first < mostCells && continuesRow(this.blocks[first], this.blocks[first - 1])) first--;
    const row: string[] = [];
    for (
      let at = first;
      at - first < mostCells && (at === first || continuesRow(this.blocks[at], this.blocks[at - 1]));
      at++
    ) {
      const block = this.blocks[at];
      if (block && at !== index) row.push(block.prose.text);
    }
    return row;
  }
}

const known = new WeakMap<ReadonlyMap<string, Agency>, ReadonlyMap<string, readonly string[]>>();

/** The identifiers of the agencies of a catalogue by their abbreviations, worked out once. */
function idsByAbbreviation(agencies: ReadonlyMap<string, Agency>): ReadonlyMap<string, readonly string[]> {
  let ids = known.get(agencies);
  if (!ids) {
    const found = new Map<string, string[]>();
    for (const { id, abbreviation } of agencies.values())
      found.set(abbreviation, [...(found.get(abbreviation) ?? []), id]);
    ids = found;
    known.set(agencies, ids);
  }
  return ids;
}

/** How many cells of a row are looked at. */
const mostCells = 32;

/** How far around a ministry its country is looked for where nothing else tells it, in UTF-16 units. */
const reach = 160;

/** For each sense, how many words of its subject a block has, counted no further than needed: kept with the block. */
const subjectCounts = new Map(
  otherSenses.map((sense) => [sense, ({ prose }: BlockContent): number => subjectWords(prose.text, sense, ofSubject)]),
);

function subjectCount(sense: OtherSense): (content: BlockContent) => number {
  return subjectCounts.get(sense) ?? (() => 0);
}

const isOfChina = ({ prose }: BlockContent): boolean => speaksOfChina(prose.text);

function isMinistry({ reading }: AgencyMention): boolean {
  return isMinistryOfMany(reading);
}

function sharesWord(name: string, meaning: string): boolean {
  const telling = new Set(
    runsOfWords(name)
      .flat()
      .flatMap((word) => (isSmall(word) ? [] : [word.folded])),
  );
  return runsOfWords(meaning)
    .flat()
    .some(({ folded }) => telling.has(folded));
}

/** Whether the identifier is a committee's designation: `SAC/TC 260`, `ISO/IEC JTC 1`. */
export function isCommittee(id: string): boolean {
  return /[/ ]J?TC ?\d/.test(id);
}
