import type { Agency, Committee } from '../catalogue/model/agency';
import { isAlphanumeric, isHan, isLetter } from '../text/typography';

/** What a written name is to the agency that it names. */
export type NameKind = 'abbreviation' | 'name' | 'alias' | 'former' | 'wrong';

/** A name as it stands in normalised text. Offsets are into that text. */
export interface ReadAgency {
  readonly agency: Agency;
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly text: string;
  readonly agency: Agency;
  readonly kind: NameKind;
}

/** From this length on the abbreviation of a former name means nothing else: `CCITT`, `MOFTEC`. */
const tellingLength = 5;

/** How many Han characters at the head of a name choose among names. */
const hanKey = 2;

/** The names of all agencies, to be found at a place of a text. */
export class AgencyNames {
  private readonly entries = new Map<string, Entry[]>();
  private readonly beginnings = new Set<number>();

  constructor(agencies: readonly Agency[], committees: readonly Committee[] = []) {
    const abbreviations = new Set(agencies.map(({ abbreviation }) => abbreviation));
    for (const agency of agencies) {
      for (const abbreviation of [agency.abbreviation, ...agency.abbreviations]) {
        this.add({ text: abbreviation, agency, kind: 'abbreviation' });
        if (/^J?TC \d+$/.test(abbreviation)) {
          this.add({ text: abbreviation.replace(' ', ''), agency, kind: 'abbreviation' });
        }
      }
      for (const name of [agency.names.en, agency.names.zh]) if (name) this.add({ text: name, agency, kind: 'name' });
      for (const name of [...agency.aliases.en, ...agency.aliases.zh]) {
        this.add({ text: name, agency, kind: isOneWord(name) ? 'abbreviation' : 'alias' });
      }
      for (const { abbreviation, en, zh } of agency.formerNames) {
        for (const name of [en, zh]) if (name) this.add({ text: name, agency, kind: 'former' });
        const isTelling = abbreviation && abbreviation.length >= tellingLength && !abbreviations.has(abbreviation);
        if (isTelling) this.add({ text: abbreviation, agency, kind: 'former' });
      }
      for (const { form } of agency.wrongForms) this.add({ text: form, agency, kind: 'wrong' });
    }
    for (const committee of committees) {
      for (const name of [committee.names.en, committee.names.zh]) {
        if (name) this.add({ text: name, agency: asAgency(committee), kind: 'name' });
      }
    }
    for (const list of this.entries.values()) list.sort(longestAndBestFirst);
  }

  /** Whether some name begins with this UTF-16 unit: a quick look before {@link read}. */
  mayBegin(unit: number): boolean {
    return this.beginnings.has(unit);
  }

  /** The longest name that begins at `start` of a normalised text; undefined when none does. */
  read(text: string, start: number): ReadAgency | undefined {
    const candidates = this.entries.get(keyAt(text, start));
    if (!candidates) return undefined;
    for (const { text: name, agency, kind } of candidates) {
      const end = endOfName(text, start, name);
      if (end > 0 && endsName(text, end, name)) return { agency, kind, start, end };
    }
    return undefined;
  }

  private add(entry: Entry): void {
    const text = normalise(entry.text);
    if (text.length < 2) return;
    this.enter(entry, text);
    if (entry.kind === 'abbreviation' && text.includes(' ')) this.enter(entry, text.toUpperCase());
    if (entry.kind === 'abbreviation' || !text.includes(' ')) return;
    for (const spelling of spellingsOf(text))
      this.enter({ ...entry, kind: entry.kind === 'name' ? 'alias' : entry.kind }, spelling);
  }

  private enter(entry: Entry, text: string): void {
    const key = keyAt(text, 0);
    this.beginnings.add(text.charCodeAt(0));
    const list = this.entries.get(key) ?? [];
    list.push({ ...entry, text });
    this.entries.set(key, list);
  }
}

/** Official names before aliases before former names before wrong ones, among equally long ones. */
const rank: Readonly<Record<NameKind, number>> = { abbreviation: 0, name: 1, alias: 2, former: 3, wrong: 4 };

function longestAndBestFirst(a: Entry, b: Entry): number {
  return (
    b.text.length - a.text.length || rank[a.kind] - rank[b.kind] || Number(!!a.agency.ended) - Number(!!b.agency.ended)
  );
}

/**
 * The spellings of an English name that are not its own: -ise for -ize and the other way round, also in one of two words
 * only, Center, Labor, and all in capitals, as in a headline.
 */
function spellingsOf(name: string): string[] {
  const american = name
    .replace(/is(?=ation)/g, 'iz')
    .replaceAll('Centre', 'Center')
    .replaceAll('Labour', 'Labor');
  const british = name.replace(/iz(?=ation|ing|ed\b|er\b)/g, 'is');
  const halfway = name.replace(/iz(?=ation)/, 'is');
  const otherHalf = british.replace(/is(?=ation)/, 'iz');
  const spellings = new Set([british, american, halfway, otherHalf, name.replace(' & ', ' and ')]);
  for (const spelling of [name, ...spellings]) spellings.add(spelling.toUpperCase());
  spellings.delete(name);
  return [...spellings];
}

/** A single Latin word proves as little as an abbreviation: `Codex`, `NTCAS`. */
function isOneWord(name: string): boolean {
  return !name.includes(' ') && !isHan(name.charCodeAt(0));
}

function asAgency({ designation, names }: Committee): Agency {
  return {
    id: designation,
    abbreviation: designation,
    abbreviations: [],
    names,
    aliases: { en: [], zh: [], other: [] },
    formerNames: [],
    wrongForms: [],
    parents: [],
    country: 'CN',
    ambiguousWith: [],
  };
}

/** The first word of a name, a word that was hyphenated at the end of a line as a whole, or its first two Han characters. */
function keyAt(text: string, start: number): string {
  if (isHan(text.charCodeAt(start))) {
    let end = start;
    while (end - start < hanKey && isHan(text.charCodeAt(end))) end++;
    return text.slice(start, end);
  }
  const end = endOfWord(text, start);
  return isHyphenation(text, end)
    ? text.slice(start, end) + text.slice(end + 2, endOfWord(text, end + 2))
    : text.slice(start, end);
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end - start < 32 && isAlphanumeric(text.charCodeAt(end))) end++;
  return end;
}

/** Where the name that begins at `start` ends, also when its words are hyphenated at the ends of lines; 0 when it is not there. */
function endOfName(text: string, start: number, name: string): number {
  if (text.startsWith(name, start)) return start + name.length;
  let position = start;
  for (let index = 0; index < name.length; index++, position++) {
    if (text.charCodeAt(position) === name.charCodeAt(index)) continue;
    if (index === 0 || !isHyphenation(text, position)) return 0;
    position += 2;
    if (text.charCodeAt(position) !== name.charCodeAt(index)) return 0;
  }
  return position;
}

/** Whether a hyphen at the end of a line parts a word here: letters in front of it, a lower-case letter behind. */
function isHyphenation(text: string, hyphen: number): boolean {
  if (text.charCodeAt(hyphen) !== 0x2d || text.charCodeAt(hyphen + 1) !== 0x20) return false;
  const next = text.charCodeAt(hyphen + 2);
  return next >= 0x61 && next <= 0x7a && isLetter(text.charCodeAt(hyphen - 1));
}

function endsName(text: string, end: number, name: string): boolean {
  if (isHan(name.charCodeAt(name.length - 1))) return true;
  const next = text.charCodeAt(end);
  return !isAlphanumeric(next) && next !== 0x5f;
}

function normalise(name: string): string {
  return name.replaceAll('\u2019', "'").replaceAll('（', '(').replaceAll('）', ')');
}
