import type { Rule } from './rule';
import { titleVerdicts } from './titles/verdicts';

/** The title of a standard is part of its identity (ISO/IEC Directives, Part 2, clause 10: references give number and title). */
export const titleMismatch: Rule = {
  id: 'title-mismatch',
  family: 'title',
  description: 'A title beside a designation that is not the title of that standard.',
  defaultSeverity: 'information',
  *checkText(text, context) {
    for (const { reference, written, known, place, owners, edit } of titleVerdicts(text, context)) {
      if (owners.length > 0 || known === undefined) continue;
      yield {
        ...place,
        canonical: reference.canonical,
        message: {
          en: `The title of ${reference.canonical} is “${known}”, not “${written}”.`,
          zh: `${reference.canonical}的名称为《${known}》，而非《${written}》。`,
        },
        fixes: edit
          ? [{ kind: 'suggested', title: { en: `Write “${edit.text}”`, zh: `改写为“${edit.text}”` }, edits: [edit] }]
          : [],
      };
    }
  },
};
