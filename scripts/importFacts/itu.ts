import { parseCanonical } from '../../server/src/designations/canonical';
import { singleNumbers } from '../../server/src/designations/ituNumbers';
import { printDesignation } from '../../server/src/designations/print';
import type { LeftOut } from './leftOut';
import { importRegister, newestBefore, type Register } from './register';
import type { StandardDraft, Standards } from './standards';

const register: Register = {
  path: 'registry/itu.tsv',
  /** What catalogues list and nobody cites: drafts, lists and volumes, named by letters alone or by a serial number. */
  reasonAgainst: ({ designation: { prefix, number } }) =>
    prefix.endsWith('ITU-R') && !/^(?:[A-Z]{1,3}\.)?\d+$/.test(number) ? 'volumes and drafts' : undefined,
  /** The first edition, which the register has in part without its revision as well. */
  keptAs: (kept) => {
    const { designation } = kept;
    if (designation.prefix !== 'ITU-R' || designation.version !== undefined) return kept;
    const first = { ...designation, version: '0' };
    return { designation: first, text: printDesignation(first) };
  },
  /** ITU-T names the edition of a supplement by its year alone: `G.711 (1988) Amd. 1 (08/2009)` of `G.711 (11/1988)`. */
  editionOf: ({ designation: { year } }, row, editions) =>
    newestBefore(
      row('published'),
      editions.filter((edition) => edition.year === year),
    ),
};

/** Takes over ITU-T and ITU-R. */
export function importItu(folder: string, standards: Standards, leftOut: LeftOut): void {
  importRegister(folder, register, standards, leftOut);
  joinNumbers(standards);
}

/**
 * Makes one standard of a recommendation that is printed under several numbers, or was at times: all its numbers lead to
 * it. Where the numbers have become different recommendations in force, what they shared before goes to the first one.
 */
function joinNumbers(standards: Standards): void {
  for (const group of groupsOf(standards.withPrefix('ITU-T'))) {
    const inForce = group.filter(isInForce);
    if (inForce.length < 2) {
      const home = inForce[0] ?? newestOf(group);
      for (const draft of group) if (draft !== home) standards.merge(home, draft);
    } else {
      for (const draft of group.filter((each) => !isInForce(each))) {
        const [first] = numbersOf(draft);
        const home = group.find(({ designation }) => designation === first);
        if (home && home !== draft) standards.merge(home, draft);
      }
    }
  }
  const drafts = standards.withPrefix('ITU-T').sort((a, b) => Number(isInForce(b)) - Number(isInForce(a)));
  for (const draft of drafts) {
    for (const name of [...draft.also].flatMap(numbersOfText)) standards.alsoCall(draft, name);
    for (const name of numbersOf(draft)) standards.alsoCall(draft, name);
  }
}

/** Recommendations that share a number, directly or by way of others. */
function groupsOf(drafts: readonly StandardDraft[]): StandardDraft[][] {
  const groups = new Map<string, Set<StandardDraft>>();
  for (const draft of drafts) {
    const numbers = numbersOf(draft);
    const all = new Set([draft, ...numbers.flatMap((number) => [...(groups.get(number) ?? [])])]);
    for (const each of all) for (const number of numbersOf(each)) groups.set(number, all);
  }
  return [...new Set(groups.values())].map((group) => [...group]).filter((group) => group.length > 1);
}

/** Each number of a recommendation as a designation. */
function numbersOf({ key, designation }: StandardDraft): string[] {
  const singles = singleNumbers(key).map(printDesignation);
  return singles.length > 0 ? singles : [designation];
}

function numbersOfText(text: string): string[] {
  const read = parseCanonical(text);
  return read ? singleNumbers(read).map(printDesignation) : [];
}

function isInForce({ editions }: StandardDraft): boolean {
  return [...editions.values()].some(({ status }) => status === 'published');
}

function newestOf(drafts: readonly StandardDraft[]): StandardDraft {
  const newest = ({ editions }: StandardDraft): string =>
    [...editions.values()]
      .map(({ published }) => published)
      .sort()
      .at(-1) ?? '';
  const [first, ...others] = drafts;
  if (!first) throw new Error('A group has no recommendation.');
  return others.reduce((best, draft) => (newest(draft) > newest(best) ? draft : best), first);
}
