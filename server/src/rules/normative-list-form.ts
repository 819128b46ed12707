import type { ReferenceEntry } from '../context/outline/entries';
import { outlineOf, type ReferenceSection } from '../context/outline/outline';
import type { Bilingual } from '../language/bilingual';
import type { Span, TextEdit } from '../text/span';
import { chineseLeadIns, isoLeadIns } from './references/leadIns';
import { type DraftingRules, draftingRules } from './references/profile';
import type { Report, ReportedFix, Rule } from './rule';

/** GB/T 1.1-2020, 8.6: each document stands in a paragraph of its own, and the clause is not divided. */
export const normativeListForm: Rule = {
  id: 'normative-list-form',
  family: 'list',
  description:
    'List marks, sub-clauses or full stops in a list of normative references; entries where there are said to be none.',
  defaultSeverity: 'information',
  checkText: (document) => {
    const outline = document.facts.get(outlineOf);
    return outline.sections.flatMap((section) => {
      const drafting = section.entries.length > 0 ? draftingRules(document, outline, section) : undefined;
      if (!drafting) return [];
      return [
        ...statement(section, drafting),
        ...(drafting === 'chinese' ? [...divisions(section), ...form(section)] : []),
      ];
    });
  },
};

function statement({ statement: none }: ReferenceSection, drafting: DraftingRules): Report[] {
  const leadIn = (drafting === 'chinese' ? chineseLeadIns : isoLeadIns)[0]?.text;
  if (!none || leadIn === undefined) return [];
  return [
    {
      ...none,
      severity: 'warning',
      message: {
        en: 'This says that there are no normative references, but some are listed below.',
        zh: '此处称没有规范性引用文件，但下文列出了引用文件。',
      },
      fixes: [suggested('Replace by the lead-in of a list', '替换为清单的引导语', [{ ...none, text: leadIn }])],
    },
  ];
}

function divisions({ divisions: [first] }: ReferenceSection): Report[] {
  if (!first) return [];
  return [
    {
      ...first,
      message: {
        en: 'The clause of normative references is one list and is not divided into sub-clauses (GB/T 1.1—2020, 8.6).',
        zh: '按GB/T 1.1—2020中8.6的规定，“规范性引用文件”一章为一份清单，不分条。',
      },
      fixes: [],
    },
  ];
}

function form({ entries }: ReferenceSection): Report[] {
  const single = entries.filter(({ pieces }) => pieces.length === 1);
  return [...marks(single), ...fullStops(single)];
}

/** Markdown knows no other way to put entries close to each other: no more than a hint. */
function marks(entries: readonly ReferenceEntry[]): Report[] {
  const [first] = entries;
  const edits = entries.flatMap(({ layout: { listMark, lineBreak, isApart } }): TextEdit[] => {
    if (!listMark) return [];
    const { start, end, isMarkup } = listMark;
    return [{ start, end, text: isMarkup && !isApart ? lineBreak : '' }];
  });
  if (!first || edits.length * 2 < entries.length || edits.length < 2) return [];
  return [
    {
      ...placeOf(first),
      severity: 'hint',
      message: {
        en: 'GB/T 1.1—2020, 8.6, lists the normative references without list marks, each in a paragraph of its own.',
        zh: '按GB/T 1.1—2020中8.6的规定，规范性引用文件清单不用列项符号，每个文件单独成段。',
      },
      fixes: [suggested('Take out the list marks', '去掉列项符号', edits)],
    },
  ];
}

/** An entry of one phrase that ends as a sentence does. The sign is the last of the entry in the source. */
function fullStops(entries: readonly ReferenceEntry[]): Report[] {
  const ended = entries.filter(({ text }) => /^[^。]*。$/.test(text.trim()));
  const [first] = ended;
  if (!first) return [];
  const edits = entries.flatMap(({ text, end }): TextEdit[] =>
    /[。；;]$/.test(text.trim()) ? [{ start: end - 1, end, text: '' }] : [],
  );
  return [
    {
      ...placeOf(first),
      message: {
        en: 'Entries of the normative references end without a full stop (GB/T 1.1—2020, 8.6).',
        zh: '规范性引用文件清单中的各项末尾不加句号（GB/T 1.1—2020中8.6）。',
      },
      fixes: [suggested('Take out the signs at the ends', '去掉末尾的标点', edits)],
    },
  ];
}

function placeOf({ subject, start, end }: ReferenceEntry): Span & { readonly canonical?: string } {
  return subject ? { start: subject.start, end: subject.end, canonical: subject.canonical } : { start, end };
}

function suggested(en: Bilingual['en'], zh: Bilingual['zh'], edits: readonly TextEdit[]): ReportedFix {
  return { kind: 'suggested', title: { en, zh }, edits };
}
