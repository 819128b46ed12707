import type { Fix } from '../finding';
import { type Deviation, type DeviationName, harmlessDeviations } from '../text/deviation';
import type { TextEdit } from '../text/span';
import type { Rule } from './rule';

/** What each deviation is, as the end of a sentence that begins with a form of the designation. */
export const explanations: Readonly<Record<DeviationName, string>> = {
  'missing-space': 'a space is missing',
  'extra-space': 'there is a space too many',
  'missing-slash': 'a slash is missing',
  'extra-slash': 'there is a slash where a space belongs',
  'missing-hyphen': 'a hyphen is missing',
  'wrong-prefix-separator': 'the sign inside or behind the prefix is wrong',
  'lower-case': 'the letter case is wrong',
  'full-width': 'it contains full-width signs',
  'wrong-part-separator': 'the sign before the part is wrong',
  'wrong-year-separator': 'the sign before the year is wrong',
  'wrong-dash': 'it contains the wrong dash',
  'lost-dash': 'the dash before the year is lost',
  'letter-for-digit': 'a letter stands for a digit',
  'look-alike-letter': 'a letter of another script stands for one that looks alike',
  'two-digit-year': 'the year has two digits',
  'invisible-character': 'it contains an invisible character',
  'wrong-supplement-form': 'the amendment or corrigendum is written in another way',
  'no-break-space': 'it contains a non-breaking space',
  'no-break-hyphen': 'it contains a non-breaking hyphen',
  'broken-across-lines': 'it is broken over two lines',
};

/** Deviations whose repair adds to what is written: a person decides. */
const decided: ReadonlySet<DeviationName> = new Set(['two-digit-year', 'letter-for-digit', 'lost-dash']);

/** The canonical forms are those of the issuing bodies; each body's file under designations/ names its source. */
export const malformedDesignation: Rule = {
  id: 'malformed-designation',
  family: 'form',
  description: 'A designation that is not written as its issuing body prints it.',
  defaultSeverity: 'warning',
  check: (mention) => {
    if (mention.kind === 'agency') return undefined;
    const reported = mention.deviations.filter(({ name }) => !harmlessDeviations.has(name));
    if (reported.length === 0) return undefined;
    const reasons = [...new Set(reported.map(({ name }) => explanations[name]))];
    return {
      start: mention.start,
      end: mention.end,
      message: `Write “${mention.corrected}”: ${list(reasons)}.`,
      fixes: repair(mention.corrected, mention.deviations),
    };
  },
};

/** `a`, `a and b`, `a, b and c`. */
export function list(reasons: readonly string[]): string {
  const last = reasons.at(-1) ?? '';
  return reasons.length < 2 ? last : `${reasons.slice(0, -1).join(', ')} and ${last}`;
}

/** Edits that touch as one. */
function joined(edits: readonly TextEdit[]): TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last && last.end === edit.start) {
      result[result.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
    } else result.push(edit);
  }
  return result;
}

function repair(corrected: string, deviations: readonly Deviation[]): Fix[] {
  const edits = joined(deviations.flatMap(({ edit }) => edit ?? []));
  const isSafe = !deviations.some(({ name }) => decided.has(name));
  return edits.length === 0 ? [] : [{ kind: isSafe ? 'safe' : 'suggested', title: `Write “${corrected}”`, edits }];
}
