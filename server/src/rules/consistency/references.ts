import type { Designation } from '../../designations/designation';
import { undated } from '../../designations/designation';
import { printDesignation } from '../../designations/print';
import type { StandardMention } from '../../recognition/mention';
import type { RecognisedText } from '../../recognition/recognisedText';
import type { Span } from '../../text/span';

/** One standard that a text names: a mention, or a member of a list that is written itself. */
export interface Reference extends Span {
  /** The mention; of a member of a list, with what it says alone. */
  readonly mention: StandardMention;
  readonly canonical: string;
  readonly designation: Designation;
  /** Where the year of the edition stands in the source. */
  readonly year?: Span;
}

/** The published documents that the text names, in its order; drafts, whole series and unpublished editions are left out. */
export function referencesIn({ mentions }: RecognisedText): Reference[] {
  return mentions.flatMap((mention): Reference[] => {
    if (mention.kind !== 'standard') return [];
    const members = mention.members.filter(({ isWritten }) => isWritten);
    const written = members.length > 0 ? members : [mention];
    return written
      .filter(({ designation: { stage, allParts, year } }) => stage === undefined && !allParts && year !== '—')
      .map(({ start, end, canonical, designation, year }) => ({
        mention: { ...mention, canonical, designation },
        start,
        end,
        canonical,
        designation,
        ...(year ? { year } : {}),
      }));
  });
}

/** The references to each standard together, whatever their edition, in the order of the text. */
export function byStandard(references: readonly Reference[]): Map<string, Reference[]> {
  const groups = new Map<string, Reference[]>();
  for (const reference of references) {
    const name = printDesignation(undated(reference.designation));
    const group = groups.get(name);
    if (group) group.push(reference);
    else groups.set(name, [reference]);
  }
  return groups;
}
