import type { BodyId, Designation } from './designation';
import type { Knowledge } from './issuingBody';
import { type JudgedDesignation, judgeDesignation } from './parse';
import { printDesignation } from './print';

/**
 * Reads a text that is known to be a canonical form, as designations in records are. What is part and what is year then
 * follows from the text itself, since of two readings that one holds under which the body prints this very text:
 * `ISO/TS 10303-1935` has a part, for ISO prints a year behind a colon. Undefined when the text is no designation.
 *
 * @param body of several bodies that print the text, the one whose document names it: `SN 0102` is Chinese where a Chinese
 * standard says that it was replaced by it
 */
export function parseCanonical(text: string, body?: BodyId): Designation | undefined {
  const judged = judgeCanonical(text, body);
  return judged?.rest === '' ? judged.designation : undefined;
}

/** The same for a text that may be canonical: what stands behind, and how it deviates from what the body prints. */
export function judgeCanonical(text: string, body?: BodyId): JudgedDesignation | undefined {
  const byForm = judgeDesignation(text, undefined, body);
  if (byForm?.rest === '' && printDesignation(byForm.designation) === text) return byForm;
  const asPrinted = judgeDesignation(text, onlyPrintedAs(text), body);
  return asPrinted?.rest === '' ? asPrinted : byForm;
}

/** What a canonical form alone tells of standards: there is one that is printed so, or so with more behind it. */
function onlyPrintedAs(text: string): Knowledge {
  return {
    hasStandard: (designation) => beginsWith(text, printDesignation(designation)),
    hasEdition: (designation) => text === printDesignation(designation),
  };
}

/** Whether the text is `begin` or goes on behind it with a piece of its own. */
function beginsWith(text: string, begin: string): boolean {
  return text.startsWith(begin) && !/^[\p{L}\p{N}]/u.test(text.slice(begin.length, begin.length + 2));
}
