import type { ReferenceEntry } from '../context/outline/entries';
import { labelsCited } from '../context/outline/labels';
import { outlineOf } from '../context/outline/outline';
import type { Bilingual } from '../language/bilingual';
import type { TextEdit } from '../text/span';
import { type DraftingRules, draftingRules } from './references/profile';
import type { Rule } from './rule';

/** ISO/IEC Directives, Part 2, clause 15.5, and GB/T 1.1-2020, 8.6, give the entries of the normative list no numbers. */
export const numberedNormativeList: Rule = {
  id: 'numbered-normative-list',
  family: 'list',
  description: 'Numbers before the entries of a list of normative references that has none by its drafting rules.',
  defaultSeverity: 'information',
  checkText: (document) => {
    const outline = document.facts.get(outlineOf);
    return outline.sections.flatMap((section) => {
      const drafting = draftingRules(document, outline, section);
      const numbered = section.entries.filter(({ label, pieces }) => label?.isNumber && pieces.length === 1);
      const [first] = numbered;
      if (!drafting || !first || numbered.length * 2 < section.entries.length) return [];
      const { start, end } = first.subject ?? first;
      const cited = document.facts.get(labelsCited);
      const isCited = numbered.some(({ label }) => label && cited.has(label.text));
      const edits = numbered.flatMap((entry) => withoutNumber(entry) ?? []);
      return [
        {
          start,
          end,
          message: messages[drafting],
          fixes:
            isCited || edits.length < numbered.length
              ? []
              : [{ kind: 'suggested' as const, title: { en: 'Take out the numbers', zh: '去掉序号' }, edits }],
        },
      ];
    });
  },
};

const messages: Readonly<Record<DraftingRules, Bilingual>> = {
  chinese: {
    en: 'GB/T 1.1—2020, 8.6, lists the normative references without numbers; only the bibliography is numbered.',
    zh: '按GB/T 1.1—2020中8.6的规定，规范性引用文件清单不给出序号；只有参考文献编号。',
  },
  iso: {
    en: 'ISO/IEC Directives, Part 2, 15.5, list the normative references without numbers; only the bibliography is numbered.',
    zh: '按ISO/IEC导则第2部分15.5的规定，规范性引用文件清单不给出序号；只有参考文献编号。',
  },
};

/** Strikes out the written number; of a numbered list of Markdown it makes one without numbers. */
function withoutNumber({ label, layout }: ReferenceEntry): TextEdit | undefined {
  if (!label) return undefined;
  if (label.end === label.start) return layout.listNumber && { ...layout.listNumber, text: '-' };
  return label.isPlain ? { start: label.start, end: label.end, text: '' } : undefined;
}
