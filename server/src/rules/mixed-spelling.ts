import { spelledAlike } from '../language/spelling';
import { agenciesById } from '../names/agenciesById';
import type { AgencyMention, Mention } from '../recognition/mention';
import { languageOfName, renameTo } from './agencies/knownAgencies';
import type { Report, Rule } from './rule';

/** British and American spelling are both right for most names; only a mix of them is a slip (design decision 9). */
export const mixedSpelling: Rule = {
  id: 'mixed-spelling',
  family: 'agency',
  description: 'The English name of one agency in British and in American spelling in one document.',
  defaultSeverity: 'information',
  *checkText({ mentions }, { ofCatalogue }) {
    if (!ofCatalogue) return;
    const known = ofCatalogue.get(agenciesById);
    const names = groupBy(mentions.filter(isEnglishName), (name) => `${name.agency}: ${spelledAlike(name.reading)}`);
    for (const group of names) {
      const spellings = groupBy(group, spellingOf);
      if (spellings.length < 2) continue;
      const agency = known.get(group[0]?.agency ?? '');
      const preferred = preferredOf(spellings, agency?.country === 'CN' ? undefined : agency?.names.en);
      for (const spelling of spellings) {
        if (spelling !== preferred) yield* spelling.flatMap((mention) => reportOf(mention, preferred[0]));
      }
    }
  },
};

function isEnglishName(mention: Mention): mention is AgencyMention {
  return mention.kind === 'agency' && ['name', 'alias'].includes(mention.name) && languageOfName(mention) === 'en';
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(item);
    groups.set(keyOf(item), group);
  }
  return [...groups.values()];
}

/** Capitals, as in a headline, and the sign for “and” make no other spelling. */
function spellingOf(mention: AgencyMention): string {
  return mention.reading.toLowerCase().replaceAll(' & ', ' and ');
}

/** The spelling that the body itself has chosen, when the text has it; else that of most mentions, or of the first one. */
function preferredOf(spellings: readonly AgencyMention[][], own: string | undefined): AgencyMention[] {
  const chosen = spellings.find(([mention]) => mention && spellingOf(mention) === own?.toLowerCase());
  return chosen ?? spellings.reduce((best, spelling) => (spelling.length > best.length ? spelling : best), []);
}

/** The name in capitals or small letters as the written one has them; both are of one length, or neither is a headline. */
function inCaseOf(written: string, name: string): string {
  if (written === written.toUpperCase()) return name.toUpperCase();
  if (name !== name.toUpperCase() || name.length !== written.length) return name;
  const isCapital = (unit: string) => unit !== unit.toLowerCase();
  return [...name].map((unit, index) => (isCapital(written.charAt(index)) ? unit : unit.toLowerCase())).join('');
}

function reportOf(mention: AgencyMention, preferred: AgencyMention | undefined): Report[] {
  if (!preferred) return [];
  const written = mention.reading;
  const right = inCaseOf(written, preferred.reading);
  return [
    {
      start: mention.start,
      end: mention.end,
      message: {
        en: `“${written}” is spelled in two ways in this document; elsewhere it is “${right}”.`,
        zh: `本文档中“${written}”有两种拼写，其他地方写作“${right}”。`,
      },
      fixes: renameTo(mention, right),
      related: [
        { start: preferred.start, end: preferred.end, message: { en: 'The other spelling.', zh: '另一种拼写。' } },
      ],
      canonical: mention.canonical,
    },
  ];
}
