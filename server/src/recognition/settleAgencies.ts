import type { Agency } from '../catalogue/model/agency';
import type { AgencyMention, CommitteeMention, Mention } from './mention';
import { completeCommittees } from './shortCommittees';

/** Abbreviations of three letters that mean nothing else in texts about standards. */
const certain = new Set(['ISO', 'IEC', 'CEN', 'ITU', 'DKE', 'WTO', 'EU']);

/** Abbreviations and short names that are words as well. */
const words = new Set(['MOST', 'ANSI', 'Codex', 'GS1', 'EA', 'UNI', 'State', 'ERA', 'SIS', 'SBS']);

/**
 * Decides the abbreviations that could mean something else, with the whole text in view (design decision 3): kept is one
 * whose agency the text names in full, or that stands in the company of its country's other agencies. Names of committees
 * become mentions of the committee.
 */
export function settleAgencies(
  mentions: readonly Mention[],
  agencies: ReadonlyMap<string, Agency>,
): readonly Mention[] {
  const scene = sceneOf(mentions, agencies);
  return completeCommittees(
    mentions.flatMap((mention, index): Mention[] => {
      if (mention.kind !== 'agency') return [mention];
      const settled = mention.name === 'abbreviation' ? settle(mention, index, mentions, agencies, scene) : mention;
      if (!settled) return [];
      return [isCommittee(settled.agency) ? asCommittee(settled) : settled];
    }),
  );
}

interface Scene {
  /** Agencies that the text names in full, and committees that it mentions. */
  readonly named: ReadonlySet<string>;
  /** How many different agencies of a country the text names for certain. */
  readonly ofCountry: ReadonlyMap<string, number>;
}

function sceneOf(mentions: readonly Mention[], agencies: ReadonlyMap<string, Agency>): Scene {
  const named = new Set<string>();
  const sure = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind === 'committee' && !mention.isShort) named.add(mention.canonical);
    if (mention.kind !== 'agency') continue;
    if (mention.name !== 'abbreviation') named.add(mention.agency);
    const agency = agencies.get(mention.agency);
    if (agency && (mention.name !== 'abbreviation' || isStrong(agency))) sure.add(agency.id);
  }
  const ofCountry = new Map<string, number>();
  for (const id of sure) {
    const country = agencies.get(id)?.country ?? '';
    ofCountry.set(country, (ofCountry.get(country) ?? 0) + 1);
  }
  return { named, ofCountry };
}

/** Whether the abbreviation alone says who is meant. */
function isStrong({ abbreviation, ambiguousWith }: Agency): boolean {
  if (ambiguousWith.length > 0 || words.has(abbreviation)) return false;
  return abbreviation.length >= 4 || certain.has(abbreviation);
}

function settle(
  mention: AgencyMention,
  index: number,
  mentions: readonly Mention[],
  agencies: ReadonlyMap<string, Agency>,
  { named, ofCountry }: Scene,
): AgencyMention | undefined {
  const agency = agencies.get(mention.agency);
  if (!agency) return undefined;
  const candidates = [agency.id, ...agency.ambiguousWith];
  const meant = candidates.find((id) => named.has(id));
  if (meant !== undefined) return meant === mention.agency ? mention : { ...mention, agency: meant };
  if (isCommittee(agency.id)) return (ofCountry.get(agency.country) ?? 0) > 0 ? mention : undefined;
  if (isStrong(agency)) return mention;
  const neighbours = [mentions[index - 1], mentions[index + 1]].filter((other) => stand(mention, other));
  const isInCompany = neighbours.length > 0;
  if (words.has(agency.abbreviation)) return isInCompany ? mention : undefined;
  const isForeign = agency.country !== 'CN' && agency.ambiguousWith.length === 0;
  if (isForeign && neighbours.some((other) => isCertainly(other, agencies))) return mention;
  const company = candidates.filter((id) => (ofCountry.get(agencies.get(id)?.country ?? '') ?? 0) > 0);
  const isAbroad = agency.country !== 'CN' && agency.country !== 'EU';
  if (company.length !== 1 || (isAbroad && !isInCompany) || (agency.ambiguousWith.length > 0 && !isInCompany))
    return undefined;
  return company[0] === mention.agency ? mention : { ...mention, agency: company[0] ?? mention.agency };
}

/** Whether it is an agency beyond doubt, a body that another one may stand beside: “DIN and AFNOR”. */
function isCertainly(mention: Mention | undefined, agencies: ReadonlyMap<string, Agency>): boolean {
  if (mention?.kind !== 'agency') return false;
  const agency = agencies.get(mention.agency);
  return agency !== undefined && (mention.name !== 'abbreviation' || isStrong(agency));
}

/** What joins two bodies in one breath: “MIIT and SAC”, “SAMR(SAC)”, 工信部、国家标准委. */
const company = /^(?: ?[,/&(、和与及]+ ?| and | or |, and )(?:the )?$/;

/** Whether two mentions stand side by side, joined by no more than a sign or a word. */
function stand(mention: Mention, other: Mention | undefined): boolean {
  if (!other || other.kind === 'standard' || other.place.prose !== mention.place.prose) return false;
  const [first, second] = other.start < mention.start ? [other, mention] : [mention, other];
  return company.test(mention.place.prose.text.slice(first.place.end, second.place.start));
}

/** Whether the identifier is a committee's designation: `SAC/TC 260`, `ISO/IEC JTC 1`. */
function isCommittee(id: string): boolean {
  return /[/ ]J?TC ?\d/.test(id);
}

function asCommittee({ agency, name: _, ...mention }: AgencyMention): CommitteeMention {
  return { ...mention, kind: 'committee', canonical: agency, corrected: agency };
}
