import type { Agency } from '../catalogue/model/agency';
import type { WordsSay } from '../names/evidence/abbreviationEvidence';
import { AgencyScene, doubtOf, isCommittee } from './agencyScene';
import type { AgencyMention, CommitteeMention, Mention } from './mention';
import type { RecognisedBlock } from './recognisedText';
import { completeCommittees, isPlaceToMeet } from './shortCommittees';

/**
 * Decides what could mean something else, with the whole text in view (design decision 3). An abbreviation stays where it
 * stands for nothing else, or the text says that an agency is meant: it names the agency in full, its committee or, of its
 * country, another one; it stands in one breath with another one; or a word that goes with bodies stands at it (see
 * `bodyWords`). It does not stay where the words at it, a definition or the subject make something else of it (see
 * `otherSenses`). Ministries that many countries have stay where they are China's. Names of committees become mentions of
 * the committee, those without their bodies are completed.
 */
export function settleAgencies(
  mentions: readonly Mention[],
  blocks: readonly RecognisedBlock[],
  agencies: ReadonlyMap<string, Agency>,
): readonly Mention[] {
  const scene = new AgencyScene(mentions, blocks, agencies);
  return completeCommittees(
    mentions.flatMap((mention, index): Mention[] => {
      if (mention.kind !== 'agency') return [mention];
      const settled = settle(mention, index, agencies, scene);
      if (!settled) return [];
      return [isCommittee(settled.agency) ? asCommittee(settled) : settled];
    }),
  );
}

function settle(
  mention: AgencyMention,
  index: number,
  agencies: ReadonlyMap<string, Agency>,
  scene: AgencyScene,
): AgencyMention | undefined {
  if (scene.isForeign(mention)) return undefined;
  const agency = agencies.get(mention.agency);
  if (mention.name !== 'abbreviation') return mention;
  if (!agency) return undefined;
  const before = scene.mentions[index - 1];
  if (before && scene.isForeign(before) && stand(mention, before)) return undefined;
  if (isCommittee(agency.id) && isPlaceToMeet(mention)) return undefined;
  const said = scene.wordsAt(mention);
  if (said === 'other') return undefined;
  const candidates = [...new Set([agency.id, ...scene.sharing(mention.reading)])];
  const meant = candidates.find((id) => scene.named.has(id));
  if (scene.isDefinedOtherwise(mention) && meant === undefined) return undefined;
  const neighbours = [before, scene.mentions[index + 1]].filter((other) => stand(mention, other));
  const isSaid = said === 'body' || neighbours.length > 0;
  const doubt = doubtOf(mention.reading, agency);
  if (!isSaid && (scene.isMostlyOther(mention) || scene.isOfOtherSubject(mention, doubt))) return undefined;
  if (meant !== undefined) return asAgency(mention, meant);
  if (isCommittee(agency.id)) return isCommitteeNear(agency, scene) ? mention : undefined;
  switch (doubt) {
    case 'none':
      return mention;
    case 'some':
      return isSaid || said === 'owner' || scene.isAboutStandards(agency.id) ? mention : undefined;
    case 'word':
      return neighbours.length > 0 || (said === 'body' && isAtHome(agency, scene)) ? mention : undefined;
    case 'much':
      return settleDoubtful(mention, agency, { candidates, neighbours, said, agencies, scene });
  }
}

interface Surroundings {
  readonly candidates: readonly string[];
  readonly neighbours: readonly (Mention | undefined)[];
  readonly said: WordsSay;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly scene: AgencyScene;
}

function settleDoubtful(
  mention: AgencyMention,
  agency: Agency,
  { candidates, neighbours, said, agencies, scene }: Surroundings,
): AgencyMention | undefined {
  const isAmbiguous = agency.ambiguousWith.length > 0;
  const isForeign = agency.country !== 'CN' && !isAmbiguous;
  if (isForeign && neighbours.some((other) => scene.isCertain(other))) return mention;
  if (scene.cites(agency) && (said === 'body' || !isAmbiguous || neighbours.length > 0)) return mention;
  if (!isAmbiguous && said === 'body' && isAtHome(agency, scene)) return mention;
  if (!isAmbiguous && isOfNamedBody(agency, scene)) return mention;
  const company = candidates.filter((id) => scene.hasOthersOf(agencies.get(id)?.country ?? '', id));
  const countries = new Set(company.map((id) => agencies.get(id)?.country));
  const isAbroad = agency.country !== 'CN' && agency.country !== 'EU';
  const isInCompany = neighbours.length > 0;
  if (countries.size !== 1 || (isAbroad && !isInCompany) || (isAmbiguous && !isInCompany)) return undefined;
  return asAgency(mention, company[0] ?? mention.agency);
}

function asAgency(mention: AgencyMention, agency: string): AgencyMention {
  return agency === mention.agency ? mention : { ...mention, agency };
}

/** Whether the text speaks of the agency's country, or of standards where it has none of its own. */
function isAtHome({ country, id }: Agency, scene: AgencyScene): boolean {
  return country === 'CN' ? scene.speaksOfChina : scene.isAboutStandards(id);
}

/** Whether it is a board of a body that the text names: the SMB of IEC, the TMB of ISO. */
function isOfNamedBody({ id }: Agency, scene: AgencyScene): boolean {
  const body = /^(ISO|IEC|WTO)\//.exec(id)?.[1];
  return body !== undefined && scene.hasBody(body);
}

/** Whether the text names a group below the committee, or an agency of its country. */
function isCommitteeNear({ id, country }: Agency, scene: AgencyScene): boolean {
  return scene.named.has(id) || scene.hasOthersOf(country, id);
}

/** What joins two bodies in one breath: “MIIT and SAC”, “SAMR(SAC)”, 工信部、国家标准委. */
const company = /^(?: ?[,/&(、和与及]+ ?| and | or |, and )(?:the )?$/;

/** Whether two mentions stand side by side, joined by no more than a sign or a word. */
function stand(mention: Mention, other: Mention | undefined): boolean {
  if (!other || other.kind === 'standard' || other.place.prose !== mention.place.prose) return false;
  const [first, second] = other.start < mention.start ? [other, mention] : [mention, other];
  return company.test(mention.place.prose.text.slice(first.place.end, second.place.start));
}

function asCommittee({ agency, name: _, ...mention }: AgencyMention): CommitteeMention {
  return { ...mention, kind: 'committee', canonical: agency, corrected: agency };
}
