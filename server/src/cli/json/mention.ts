import type { Agency, Committee } from '../../catalogue/model/agency';
import type { Catalogue } from '../../catalogue/model/catalogue';
import type { AgencyMention, CommitteeMention, Mention, StandardMention } from '../../recognition/mention';
import type { Resolution } from '../../recognition/resolve';
import type { Position } from '../reporters/reporter';
import { deviationNamesOf } from './deviations';
import { piecesOf } from './pieces';
import { standardKnowledge } from './standardKnowledge';

/** A mention as the JSON forms have it; docs/json.md describes every field. */
export type MentionObject = ReturnType<MentionDescriber['describe']>;

/** Describes mentions with what a catalogue knows of them. */
export class MentionDescriber {
  private readonly committees = new Map<string, Committee>();
  private readonly agencies = new Map<string, Agency>();

  constructor(private readonly catalogue: Catalogue | undefined) {
    for (const committee of catalogue?.committees() ?? []) this.committees.set(committee.designation, committee);
    for (const agency of catalogue?.agencies() ?? []) this.agencies.set(agency.id, agency);
  }

  /**
   * @param positionOf the place of a UTF-16 offset
   * @param resolution what the catalogue knows of a standard; undefined without a catalogue
   */
  describe(mention: Mention, positionOf: (offset: number) => Position, resolution: Resolution | undefined) {
    const { start, end, text, kind, canonical } = mention;
    const { line, column } = positionOf(start);
    const { line: endLine, column: endColumn } = positionOf(end);
    const place = { start, end, line, column, endLine, endColumn };
    const common = { ...place, text, kind, canonical, ...deviationNamesOf(mention.deviations) };
    if (mention.kind === 'standard') return { ...common, ...this.standard(mention, resolution) };
    if (mention.kind === 'committee') return { ...common, members: [], ...this.committee(mention) };
    return { ...common, members: [], ...this.agency(mention) };
  }

  private standard({ designation, members }: StandardMention, resolution: Resolution | undefined) {
    return {
      members: members.map(({ start, end, canonical }) => ({ start, end, canonical })),
      ...piecesOf(designation),
      ...standardKnowledge(designation, resolution, this.catalogue),
    };
  }

  private committee({ canonical }: CommitteeMention) {
    return { names: namesOf(this.committees.get(canonical)), asOf: this.catalogue?.asOf ?? null };
  }

  private agency({ agency: id, name }: AgencyMention) {
    const agency = this.agencies.get(id);
    const ended = agency?.ended;
    return {
      agency: id,
      name,
      names: namesOf(agency),
      ended: ended ? { kind: ended.kind, date: ended.date ?? null, successors: ended.successors } : null,
      page: agency?.page ?? null,
      asOf: this.catalogue?.asOf ?? null,
    };
  }
}

function namesOf(named: Agency | Committee | undefined) {
  return { en: named?.names.en ?? null, zh: named?.names.zh ?? null };
}
