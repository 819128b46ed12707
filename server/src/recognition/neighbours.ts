import type { Mention, RecognisedMentions } from './mention';

/** What joins the references of one breath: `GB 5085.1、GB 5085.3`, “GB 18597 and HJ 298”. */
const joined = /^ ?(?:[,;、/]|和|及|与|或|以及|and|or|, and|to|~|至|到)? ?$/;

/** The longest joint, in UTF-16 units. */
const longestJoint = 8;

/**
 * Takes a possible mention for one where it stands in one breath with a mention of a standard, and where most of those that
 * stand in one breath are likely.
 *
 * @param text the normalised text of the block
 */
export function provenByNeighbours({ mentions, possible }: RecognisedMentions, text: string): RecognisedMentions {
  if (possible.length === 0) return { mentions, possible };
  const standards = mentions.filter(({ kind }) => kind === 'standard');
  const all: Neighbour[] = [...standards.map((mention) => ({ mention })), ...possible];
  all.sort((a, b) => a.mention.place.start - b.mention.place.start);
  const meant = new Set<Neighbour>();
  for (const breath of breathsIn(all, text))
    if (breath.length > 1 && isOfStandards(breath)) for (const each of breath) meant.add(each);
  if (meant.size === 0) return { mentions, possible };
  const proven = possible.filter((each) => meant.has(each));
  return {
    mentions: [...mentions, ...proven.map(({ mention }) => mention)].sort((a, b) => a.start - b.start),
    possible: possible.filter((each) => !meant.has(each)),
  };
}

/** A mention of a standard, certain where nothing is said of it. */
interface Neighbour {
  readonly mention: Mention;
  readonly isLikely?: boolean;
}

/** Whether the company leaves no doubt: one of it is certain, or half of it is likely. */
export function isOfStandards(company: readonly { readonly isLikely?: boolean }[]): boolean {
  const likely = company.filter(({ isLikely }) => isLikely === true).length;
  return company.some(({ isLikely }) => isLikely === undefined) || likely * 2 >= company.length;
}

function breathsIn(all: readonly Neighbour[], text: string): Neighbour[][] {
  const breaths: Neighbour[][] = [];
  for (const each of all) {
    const breath = breaths.at(-1);
    const end = breath?.at(-1)?.mention.place.end ?? 0;
    const { start } = each.mention.place;
    if (breath && start - end <= longestJoint && joined.test(text.slice(end, start))) breath.push(each);
    else breaths.push([each]);
  }
  return breaths;
}
