import type { Agency, FormerName } from '../../catalogue/model/agency';
import { spelledAlike } from '../../language/spelling';
import type { AgencyMention } from '../../recognition/mention';

/** A name that no agency has any more. */
export interface LostName {
  /** Year or month in which it was lost, ISO 8601. */
  readonly date: string;
  /** Who is meant today. */
  readonly successors: readonly Agency[];
}

/**
 * Names lost before this year are left alone: what still has them is a history, or a thing that was named after them, such as
 * the formats of CCITT.
 */
const oldest = '1998';

/** Since when, and to whom, the name of the mention is lost; undefined when it is not, or when the data does not say. */
export function lostName(
  mention: AgencyMention,
  agency: Agency,
  known: ReadonlyMap<string, Agency>,
): LostName | undefined {
  const date = mention.name === 'former' ? endOfFormerName(mention, agency) : agency.ended?.date;
  if (date === undefined || date < oldest) return undefined;
  const successors = agency.ended ? livingSuccessors(agency.ended.successors, known) : [agency];
  return successors.length > 0 ? { date, successors } : undefined;
}

/** Those that took over, or that took over from them, down to those that exist. */
function livingSuccessors(ids: readonly string[], known: ReadonlyMap<string, Agency>): Agency[] {
  const found = new Set<Agency>();
  const visited = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const agency = visited.has(id) ? undefined : known.get(id);
    visited.add(id);
    if (agency?.ended) waiting.push(...agency.ended.successors);
    else if (agency) found.add(agency);
  }
  return [...found];
}

function endOfFormerName(mention: AgencyMention, { formerNames }: Agency): string | undefined {
  const written = spelledAlike(mention.reading);
  const former = formerNames.find(({ abbreviation, en, zh }) =>
    [abbreviation, en, zh].some((name) => name !== undefined && spelledAlike(name) === written),
  );
  return former && !isInPart(former) ? former.until : undefined;
}

/** Only a part of it went to the agency: who has the rest, the data does not say. */
function isInPart({ remark }: FormerName): boolean {
  return (
    remark !== undefined &&
    !['merged', 'renamed', 'name', 'abbreviation', 'English name', 'English name changed'].includes(remark)
  );
}
