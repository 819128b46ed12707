import type { Rule } from './rule';

/** One row of numbers that a body hands out to its committees, one after the other. */
interface Numbering {
  readonly pattern: RegExp;
  readonly name: string;
  /** The highest number in the dataset, and the day that it is of, ISO 8601. */
  readonly highest: number;
  readonly asOf: string;
  /** Numbers above this one cannot have been handed out since, at several times the usual pace. */
  readonly last: number;
}

/**
 * The highest numbers are those of the committees that the records of ISO and IEC name, and of the list of SAC's committees.
 * ISO numbers its project committees along with its technical committees. Gaps say nothing: the lists are partial.
 */
const numberings: readonly Numbering[] = [
  { pattern: /^ISO\/(?:TC|PC) (\d+)/, name: 'ISO/TC', highest: 343, asOf: '2026-08-19', last: 400 },
  { pattern: /^IEC TC (\d+)/, name: 'IEC TC', highest: 129, asOf: '2026-03-15', last: 150 },
  { pattern: /^SAC\/TC (\d+)/, name: 'SAC/TC', highest: 609, asOf: '2026-08-15', last: 750 },
];

/** Reports only what cannot be: the dataset knows a part of the committees. */
export const unknownCommittee: Rule = {
  id: 'unknown-committee',
  family: 'agency',
  description: 'A committee whose number is far above all that have been handed out.',
  defaultSeverity: 'warning',
  checkMention: ({ kind, canonical, start, end }) => {
    if (kind !== 'committee') return undefined;
    for (const { pattern, name, highest, asOf, last } of numberings) {
      const number = Number(pattern.exec(canonical)?.[1] ?? 0);
      if (number <= last) continue;
      return {
        start,
        end,
        message: {
          en: `There can be no ${name} ${number}: the highest number known was ${name} ${highest}, as of ${asOf}.`,
          zh: `不可能有${name} ${number}：截至${asOf}，已知的最大编号为${name} ${highest}。`,
        },
        fixes: [],
      };
    }
    return undefined;
  },
};
