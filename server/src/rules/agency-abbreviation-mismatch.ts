import type { Agency } from '../catalogue/model/agency';
import { withBrackets } from '../context/agencies/brackets';
import { agenciesById } from '../names/agenciesById';
import type { AgencyMention, Mention } from '../recognition/mention';
import type { Span } from '../text/span';

import { isAbbreviated, languageOfName, renameTo } from './agencies/knownAgencies';
import type { Report, Rule } from './rule';

/** A name and an abbreviation in brackets behind it, or the other way round. */
interface Pair extends Span {
  readonly name: AgencyMention;
  readonly abbreviation: AgencyMention;
}

/** One of the two is wrong; which one, the writer knows. */
export const agencyAbbreviationMismatch: Rule = {
  id: 'agency-abbreviation-mismatch',
  family: 'agency',
  description: 'The name of one agency with the abbreviation of another in brackets, or the other way round.',
  defaultSeverity: 'warning',
  *checkText({ mentions }, { ofCatalogue }) {
    if (!ofCatalogue) return;
    const known = ofCatalogue.get(agenciesById);
    const pairs = pairsOf(mentions);
    const introduced = new Set(
      pairs.filter(({ name, abbreviation }) => name.agency === abbreviation.agency).map(({ name }) => name.agency),
    );
    for (const pair of pairs) {
      const named = known.get(pair.name.agency);
      const abbreviated = known.get(pair.abbreviation.agency);
      if (!named || !abbreviated || named.abbreviation === abbreviated.abbreviation) continue;
      if (!introduced.has(named.id) && !areRelated(named, abbreviated, known)) yield reportOf(pair, named, abbreviated);
    }
  },
};

function pairsOf(mentions: readonly Mention[]): Pair[] {
  return mentions.flatMap((first, index): Pair[] => {
    const second = mentions[index + 1];
    if (first.kind !== 'agency' || second?.kind !== 'agency') return [];
    const span = withBrackets(first, second);
    if (!span) return [];
    if (isAbbreviated(second) && !isAbbreviated(first)) return [{ ...span, name: first, abbreviation: second }];
    if (isAbbreviated(first) && !isAbbreviated(second)) return [{ ...span, name: second, abbreviation: first }];
    return [];
  });
}

/** Whether one may stand in brackets behind the other by right: as its superior, as its other nameplate, as its successor. */
function areRelated(a: Agency, b: Agency, known: ReadonlyMap<string, Agency>): boolean {
  return isAbove(a, b, known) || isAbove(b, a, known) || hasBecome(a, b) || hasBecome(b, a) || haveSameParent(a, b);
}

/** Superiors are followed so far. */
const highest = 3;

function isAbove(superior: Agency, { parents }: Agency, known: ReadonlyMap<string, Agency>, level = highest): boolean {
  return parents.some((id) => {
    const parent = known.get(id);
    return id === superior.id || (level > 1 && parent !== undefined && isAbove(superior, parent, known, level - 1));
  });
}

function hasBecome(old: Agency, now: Agency): boolean {
  if (old.ended?.successors.includes(now.id)) return true;
  return now.formerNames.some(({ abbreviation, en }) => abbreviation === old.abbreviation || en === old.names.en);
}

/** Names that one body keeps beside one another, as SAC and CNCA do within SAMR. Ministries have the State Council in common. */
function haveSameParent(a: Agency, b: Agency): boolean {
  return a.parents.some((id) => id !== 'State Council' && b.parents.includes(id));
}

/** From the first to the closing bracket: either of the two may be wrong. */
function reportOf(pair: Pair, named: Agency, abbreviated: Agency): Report {
  const { name, abbreviation } = pair;
  const written = name.reading;
  const letters = abbreviation.reading;
  const own = named.abbreviation === named.names.en ? undefined : named.abbreviation;
  const language = languageOfName(name);
  const owner = (of: 'en' | 'zh') => abbreviated.names[of] ?? abbreviated.abbreviation;
  const other = abbreviated.names[language];
  return {
    start: pair.start,
    end: pair.end,
    message: {
      en: `“${letters}” stands for “${owner('en')}”, not for “${written}”${own === undefined ? '' : `, which is “${own}”`}.`,
      zh: `“${letters}”是“${owner('zh')}”的缩写，${own === undefined ? `不是“${written}”的缩写` : `“${written}”的缩写是“${own}”`}。`,
    },
    fixes: [
      ...(own === undefined ? [] : renameTo(abbreviation, own)),
      ...(other === undefined ? [] : renameTo(name, other)),
    ],
    canonical: abbreviation.canonical,
  };
}
