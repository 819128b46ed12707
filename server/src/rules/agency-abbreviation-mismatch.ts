import type { Agency } from '../catalogue/model/agency';
import type { AgencyMention, Mention } from '../recognition/mention';
import { type Span, shiftSpan } from '../text/span';
import { isInBracketsBehind } from './agencies/brackets';
import { isAbbreviated, knownAgencies, languageOfName, renameTo, writtenName } from './agencies/knownAgencies';
import type { Report, Rule } from './rule';

/** A name and an abbreviation in brackets behind it, or the other way round. */
interface Pair {
  readonly name: AgencyMention;
  readonly abbreviation: AgencyMention;
}

/** One of the two is wrong; which one, the writer knows. */
export const agencyAbbreviationMismatch: Rule = {
  id: 'agency-abbreviation-mismatch',
  family: 'agency',
  description: 'The name of one agency with the abbreviation of another in brackets, or the other way round.',
  defaultSeverity: 'warning',
  *checkText({ mentions }, { catalogue }) {
    if (!catalogue) return;
    const known = knownAgencies(catalogue);
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
    if (first.kind !== 'agency' || second?.kind !== 'agency' || !isInBracketsBehind(first, second)) return [];
    if (isAbbreviated(second) && !isAbbreviated(first)) return [{ name: first, abbreviation: second }];
    if (isAbbreviated(first) && !isAbbreviated(second)) return [{ name: second, abbreviation: first }];
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
function spanOf({ name, abbreviation }: Pair): Span {
  const [first, second] = name.start < abbreviation.start ? [name, abbreviation] : [abbreviation, name];
  const { prose, start, blockStart } = first.place;
  const end = prose.text.indexOf(')', second.place.end) + 1;
  return shiftSpan(prose.toSource(start, end), blockStart);
}

function reportOf(pair: Pair, named: Agency, abbreviated: Agency): Report {
  const { name, abbreviation } = pair;
  const written = writtenName(name);
  const letters = writtenName(abbreviation);
  const own = named.abbreviation === named.names.en ? undefined : named.abbreviation;
  const language = languageOfName(name);
  const owner = (of: 'en' | 'zh') => abbreviated.names[of] ?? abbreviated.abbreviation;
  const other = abbreviated.names[language];
  return {
    ...spanOf(pair),
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
