import type { Agency, Committee } from '../../catalogue/model/agency';
import type { Catalogue } from '../../catalogue/model/catalogue';
import type { LintResult } from '../../linter';
import type {
  AgencyMention,
  CommitteeMention,
  Mention,
  Reference,
  StandardMention,
  Written,
} from '../../recognition/mention';
import type { Position } from '../reporters/reporter';
import { deviationNamesOf } from './deviations';
import { piecesOf } from './pieces';
import { standardKnowledge } from './standardKnowledge';

/** A mention as the JSON forms have it; docs/json.md describes every field. */
export type MentionObject = ReturnType<MentionDescriber['describe']>;

/** One reference of a mention as the JSON forms have it. */
export type ReferenceObject = Extract<MentionObject, { readonly references: unknown }>['references'][number];

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
   * @param resolutionOf what the catalogue knows of a reference
   */
  describe(mention: Mention, positionOf: (offset: number) => Position, resolutionOf: LintResult['resolutionOf']) {
    const { kind, canonical } = mention;
    const common = { ...writtenAt(mention, positionOf), kind, canonical, ...deviationNamesOf(mention.deviations) };
    if (mention.kind === 'standard') return { ...common, ...this.standard(mention, positionOf, resolutionOf) };
    if (mention.kind === 'committee') return { ...common, members: [], ...this.committee(mention) };
    return { ...common, members: [], ...this.agency(mention) };
  }

  /** The fields beside `references` are those of the first reference, as they were before a list had references. */
  private standard(
    { references }: StandardMention,
    positionOf: (offset: number) => Position,
    resolutionOf: LintResult['resolutionOf'],
  ) {
    const [first] = references;
    return {
      members: first.isInList ? references.map(({ start, end, canonical }) => ({ start, end, canonical })) : [],
      ...this.knowledge(first, resolutionOf),
      references: references.map((reference) => ({
        ...writtenAt(reference, positionOf),
        canonical: reference.canonical,
        isWritten: reference.isWritten,
        ...deviationNamesOf(reference.deviations),
        ...this.knowledge(reference, resolutionOf),
      })),
    };
  }

  private knowledge(reference: Reference, resolutionOf: LintResult['resolutionOf']) {
    const { designation } = reference;
    return { ...piecesOf(designation), ...standardKnowledge(designation, resolutionOf(reference), this.catalogue) };
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

function writtenAt({ start, end, text }: Written, positionOf: (offset: number) => Position) {
  const { line, column } = positionOf(start);
  const { line: endLine, column: endColumn } = positionOf(end);
  return { start, end, line, column, endLine, endColumn, text };
}

function namesOf(named: Agency | Committee | undefined) {
  return { en: named?.names.en ?? null, zh: named?.names.zh ?? null };
}
