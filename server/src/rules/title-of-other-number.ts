import type { StandardRecord } from '../catalogue/model/catalogue';
import { listed } from '../language/bilingual';
import type { Reference } from '../recognition/mention';
import { currentEdition } from '../recognition/resolve';
import { replaceBy } from './knowledge/replacement';
import type { ReportedFix, Rule } from './rule';
import { type TitleVerdict, titleVerdict } from './titles/verdicts';

/** Number and title are handed out together: where they part, one of them is wrong, and mostly it is the number. */
export const titleOfOtherNumber: Rule = {
  id: 'title-of-other-number',
  family: 'title',
  description: 'A title beside a designation that is the title of another standard.',
  defaultSeverity: 'warning',
  checkReference: (reference, context, placement) => {
    const verdict = titleVerdict(reference, context, placement);
    if (!verdict || verdict.owners.length === 0) return undefined;
    const { written, known, place, owners } = verdict;
    const names = owners.map((owner) => asDated(reference, owner));
    const own =
      known === undefined
        ? { en: '', zh: '' }
        : { en: `; that of ${reference.canonical} is “${known}”`, zh: `；${reference.canonical}的名称为《${known}》` };
    return {
      start: reference.start,
      end: reference.end,
      message: {
        en: `“${written}” is the title of ${listed(names, 'en')}${own.en}: correct the number or the title.`,
        zh: `《${written}》是${listed(names, 'zh')}的名称${own.zh}：请更正编号或名称。`,
      },
      related: [
        { ...place, message: { en: `The title of ${listed(names, 'en')}.`, zh: `${listed(names, 'zh')}的名称。` } },
      ],
      fixes: [...names.flatMap((name) => replaceBy(reference, name) ?? []), ...titleFix(verdict)],
    };
  },
};

/** The owner of the title, dated as the reference is: in the same year, or else in its current edition. */
function asDated({ designation }: Reference, owner: StandardRecord): string {
  const { year } = designation;
  if (year === undefined) return owner.designation;
  const edition = owner.editions.find((each) => each.year === year) ?? currentEdition(owner);
  return edition?.designation ?? owner.designation;
}

function titleFix({ edit }: TitleVerdict): ReportedFix[] {
  if (!edit) return [];
  const title = { en: `Write the title “${edit.text}”`, zh: `将名称改写为“${edit.text}”` };
  return [{ kind: 'suggested', title, edits: [edit] }];
}
