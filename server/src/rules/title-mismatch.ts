import type { Rule } from './rule';
import { titleVerdict } from './titles/verdicts';

/** The title of a standard is part of its identity (ISO/IEC Directives, Part 2, clause 10: references give number and title). */
export const titleMismatch: Rule = {
  id: 'title-mismatch',
  family: 'title',
  description: 'A title beside a designation that is not the title of that standard.',
  defaultSeverity: 'information',
  checkReference: (reference, context, placement) => {
    const verdict = titleVerdict(reference, context, placement);
    if (!verdict || verdict.owners.length > 0 || verdict.known === undefined) return undefined;
    const { written, known, place, edit } = verdict;
    return {
      ...place,
      message: {
        en: `The title of ${reference.canonical} is “${known}”, not “${written}”.`,
        zh: `${reference.canonical}的名称为《${known}》，而非《${written}》。`,
      },
      fixes: edit
        ? [{ kind: 'suggested', title: { en: `Write “${edit.text}”`, zh: `改写为“${edit.text}”` }, edits: [edit] }]
        : [],
    };
  },
};
