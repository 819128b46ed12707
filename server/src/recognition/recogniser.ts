import type { Catalogue } from '../catalogue/model/catalogue';
import { knowledgeOf } from '../catalogue/questions/knowledge';
import type { Designation } from '../designations/designation';
import { isGluedChinese, looksLikeYear } from '../designations/grammar/evidence';
import type { Knowledge, Surroundings } from '../designations/issuingBody';
import { isAdopted } from '../designations/reading/adopted';
import { isCodeName } from '../designations/reading/codeName';
import { isLabelOfEntry, type LabelledText } from '../designations/reading/label';
import { readMembers } from '../designations/reading/list';
import { mayBeginDesignation, type ReadDesignation, readDesignation } from '../designations/reading/read';
import { isSlug } from '../designations/reading/slug';
import { AgencyNames, type ReadAgency } from '../names/agencies';
import { isAgencyMeant } from '../names/agencyEvidence';
import { readCommittee, readGroupsBelow, readShortCommittee } from '../names/committees';
import { judge } from '../notation/judge';
import type { Token } from '../notation/token';
import type { Block } from '../text/block';
import { isAlphanumeric, isHan, isLetter } from '../text/typography';
import type { AgencyMention, CommitteeMention, Mention, PossibleMention, RecognisedMentions } from './mention';
import { provenByNeighbours } from './neighbours';
import { standardMention } from './standardMention';
import { written } from './written';

/** A recogniser for one catalogue; without one it is more careful and knows no agencies. */
export class Recogniser {
  private readonly knowledge: Knowledge | undefined;
  private readonly agencies: AgencyNames;

  constructor(catalogue: Catalogue | undefined) {
    this.knowledge = catalogue && knowledgeOf(catalogue);
    this.agencies = new AgencyNames(catalogue?.agencies() ?? [], catalogue?.committees() ?? []);
  }

  /**
   * Everything in a block that is a mention or may be one, in order. Spans are relative to the block. Abbreviations of
   * agencies, and committees without their bodies, which need the rest of the text to be certain, are among the mentions; see
   * `settleAgencies`.
   */
  recognise(block: Block): RecognisedMentions {
    const mentions: Mention[] = [];
    const possible: PossibleMention[] = [];
    let behindReference = 0;
    const { text } = block.prose;
    let position = 0;
    while (position < text.length) {
      const unit = text.charCodeAt(position);
      if (isLetter(unit) || mayBeginDesignation(unit)) {
        const found = this.atWord(block, position, behindReference);
        if (found.mention) mentions.push(found.mention);
        if (found.possible) possible.push(found.possible);
        position = found.end;
        if (found.mention?.kind === 'standard' || found.possible) behindReference = position;
      } else if (isHan(unit)) {
        const name = this.agencies.mayBegin(unit) ? this.agencies.read(text, position) : undefined;
        const isMeant = name !== undefined && isAgencyMeant(text, name);
        if (isMeant) mentions.push(agencyMention(block, name));
        position = isMeant ? name.end : position + 1;
      } else if (isAlphanumeric(unit)) {
        position = endOfWord(text, position);
      } else position++;
    }
    return provenByNeighbours({ mentions, possible }, text);
  }

  private read(block: Block, start: number): ReadDesignation | undefined {
    const { text } = block.prose;
    const read = readDesignation(text, start, this.knowledge);
    const broken = read?.tokens.find((token) => isYearOnNextLine(block, token));
    return broken ? readDesignation(text.slice(0, broken.start), start, this.knowledge) : read;
  }

  private atWord(block: Block, start: number, behindReference: number): FoundAtWord {
    const { text } = block.prose;
    const committee = readCommittee(text, start);
    if (committee) return { mention: committeeMention(block, committee.tokens), end: committee.end };
    const read = this.read(block, start);
    if (read) {
      if (isAdopted(text, start) || isSlug(text, read)) return { end: read.end };
      if (isCodeName(text, read) || isLabelOfEntry(labelledText(block), read)) return { end: read.end };
      const { body, designation, end } = read;
      const isApart = standsApart(block, start, behindReference);
      const surroundings: Surroundings = { designation, text, start, end, knowledge: this.knowledge, isApart };
      const isMeant = body.isMeant(surroundings);
      if (isMeant || body.mayBeMeant?.(surroundings)) {
        const members = readMembers(text, read, this.knowledge);
        const mention = standardMention(block, read, members, this.knowledge);
        const last = members.at(-1)?.end ?? end;
        if (isMeant) return { mention, end: last };
        // `SC 42/WG 3` goes on as no designation does.
        const group = readShortCommittee(text, start);
        if (group && group.end > last) return shortCommittee(block, group);
        return {
          possible: {
            mention,
            isLikely: designation.prefix === 'GB' || this.knowledge?.hasStandard(designation) === true,
          },
          end: last,
        };
      }
    }
    const name = this.agencies.mayBegin(text.charCodeAt(start)) ? this.agencies.read(text, start) : undefined;
    if (name && (!read || isYearOfEvent(read.designation)) && isAgencyMeant(text, name)) {
      const groups = isShortCommittee(name) ? readGroupsBelow(text, name.end) : undefined;
      if (groups) return { mention: groupMention(block, name, groups.tokens), end: groups.end };
      return { mention: agencyMention(block, name), end: name.end };
    }
    const short = readShortCommittee(text, start);
    if (short) return shortCommittee(block, short);
    return { end: endOfWord(text, start) };
  }
}

/** What is read where a year that lost its dash would stand on the next line, which is another number. */
function isYearOnNextLine({ prose }: Block, { role, start, end }: Token): boolean {
  return role === 'year-separator' && prose.text.slice(start, end) === ' ' && /[\r\n]/.test(prose.raw(start, end));
}

interface FoundAtWord {
  readonly mention?: Mention;
  readonly possible?: PossibleMention;
  /** Where the search goes on. */
  readonly end: number;
}

/** Whether a line begins at the offset of the block's prose, or another reference ends right before it. */
function standsApart({ prose }: Block, start: number, behindReference: number): boolean {
  if (start === 0) return true;
  if (behindReference > 0 && prose.text.slice(behindReference, start).trim() === '') return true;
  return prose.text.charCodeAt(start - 1) === 0x20 && /[\r\n]/.test(prose.raw(start - 1, start));
}

/** In “the ISO 2026 annual meeting” the number is a year and ISO the agency. */
function isYearOfEvent({ number }: Designation): boolean {
  return looksLikeYear(number) && number >= '2000';
}

function labelledText({ prose }: Block): LabelledText {
  return { text: prose.text, source: prose.source, toSource: (start, end) => prose.toSource(start, end) };
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (isAlphanumeric(text.charCodeAt(end)) || text.charCodeAt(end) === 0x5f) {
    if (isGluedChinese(text, end)) break;
    end++;
  }
  return end;
}

function committeeMention(block: Block, tokens: readonly Token[]): CommitteeMention {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return { kind: 'committee', ...written(block, start, end), ...judge(block.prose, tokens) };
}

/** A committee without its bodies, which the rest of the text has to give. */
function shortCommittee(
  block: Block,
  { tokens, end }: { readonly tokens: readonly Token[]; readonly end: number },
): FoundAtWord {
  return { mention: { ...committeeMention(block, tokens), isShort: true }, end };
}

/** Whether it is a committee without the bodies in front: `JTC 1`, `TC260`. */
function isShortCommittee({ agency, kind }: ReadAgency): boolean {
  return kind === 'abbreviation' && /[/ ]J?TC ?\d+$/.test(agency.id);
}

/** A group below a committee that is named without its bodies: `JTC 1/SC 27` is `ISO/IEC JTC 1/SC 27`. */
function groupMention(block: Block, { agency, start, end }: ReadAgency, tokens: readonly Token[]): CommitteeMention {
  const { canonical, corrected, deviations } = judge(block.prose, tokens);
  return {
    kind: 'committee',
    ...written(block, start, tokens.at(-1)?.end ?? end),
    canonical: agency.id + canonical,
    corrected: block.prose.text.slice(start, end) + corrected,
    deviations,
  };
}

function agencyMention(block: Block, { agency, kind, start, end }: ReadAgency): AgencyMention {
  const inChinese = isHan(block.prose.text.charCodeAt(start));
  const official = inChinese ? agency.names.zh : agency.names.en;
  const canonical = kind === 'abbreviation' || !official ? block.prose.text.slice(start, end) : official;
  return {
    kind: 'agency',
    agency: agency.id,
    name: kind,
    canonical,
    corrected: canonical,
    deviations: [],
    ...written(block, start, end),
  };
}
