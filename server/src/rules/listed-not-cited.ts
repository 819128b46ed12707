import type { ReferenceEntry } from '../context/outline/entries';
import { labelsCited } from '../context/outline/labels';
import { outlineOf, type ReferenceSection } from '../context/outline/outline';
import { StandardSet } from './references/standardSet';
import type { Report, Rule } from './rule';

/**
 * What the list of normative references names must be cited in the text at least once (ISO/IEC Directives, Part 2, 15.5;
 * GB/T 1.1-2020, 8.6). A text that cites less than half of its list is taken for one chapter of a document.
 */
export const listedNotCited: Rule = {
  id: 'listed-not-cited',
  family: 'list',
  description: 'An entry of the list of normative references that the text never cites.',
  defaultSeverity: 'warning',
  checkText: (document, { catalogue }) => {
    const { sections, citations } = document.facts.get(outlineOf);
    const lists = sections.filter((section) => section.entries.length > 1 && mustBeCited(section));
    if (lists.length === 0) return [];
    const cited = new StandardSet(
      citations.filter(({ region }) => region !== 'title').map(({ mention }) => mention),
      catalogue,
    );
    const labels = document.facts.get(labelsCited);
    return lists.flatMap((list): Report[] => {
      const byLabel = list.entries.filter(({ label }) => label && labels.has(label.text)).length;
      const usesLabels = byLabel >= 3 && byLabel * 3 >= list.entries.length * 2;
      if (list.kind !== 'normative' && !usesLabels) return [];
      const subjects = list.entries.filter(({ subject }) => subject !== undefined);
      const uncited = subjects.filter(
        ({ subject, label }) => subject && !cited.hasAny(subject) && !(label && labels.has(label.text)),
      );
      if (uncited.length * 2 > subjects.length) return [];
      return uncited.flatMap((entry) => reportOf(entry, list));
    });
  },
};

/** A bibliography lists what was read, cited or not, unless its numbers are what the text cites. */
function mustBeCited({ kind, entries }: ReferenceSection): boolean {
  return kind === 'normative' || entries.every(({ label }) => label !== undefined);
}

function reportOf({ subject }: ReferenceEntry, { title, kind }: ReferenceSection): Report[] {
  if (!subject) return [];
  const { start, end, canonical } = subject;
  const instead =
    kind === 'normative'
      ? { en: 'cite it where it is required, or move it to the bibliography', zh: '请在正文中引用，或移至参考文献' }
      : { en: 'cite it or strike it out', zh: '请在正文中引用，或从清单中删除' };
  return [
    {
      start,
      end,
      canonical,
      message: {
        en: `“${title}” names ${canonical}, which the text never cites; ${instead.en}.`,
        zh: `“${title}”列有${canonical}，正文中却没有引用；${instead.zh}。`,
      },
      fixes: [],
    },
  ];
}
