import type { ReferenceEntry } from '../context/outline/entries';
import type { SectionKind } from '../context/outline/headings';
import { outlineOf, type ReferenceSection } from '../context/outline/outline';
import type { Report, ReportedFix, Rule } from './rule';

/** The same document twice in one list of references: one of the two entries was mostly meant to name another. */
export const duplicateEntry: Rule = {
  id: 'duplicate-entry',
  family: 'list',
  description: 'A document that one list of references names twice.',
  defaultSeverity: 'warning',
  checkText: (document) => document.facts.get(outlineOf).sections.flatMap(duplicatesIn),
};

function duplicatesIn({ entries, kind }: ReferenceSection): Report[] {
  const seen = new Map<string, ReferenceEntry>();
  const reports: Report[] = [];
  for (const [index, entry] of entries.entries()) {
    const { subject } = entry;
    if (!subject || (kind === 'general' && entry.pieces.length > 1)) continue;
    const key = subject.references.map(({ canonical }) => canonical).join();
    const first = seen.get(key);
    if (!first) seen.set(key, entry);
    else if (isSame(first, entry, kind)) reports.push(...reportOf(entry, first, entries[index - 1]));
  }
  return reports;
}

const piece =
  /\b(?:clause|section|annex|chapter|table|figure|part|volume|amendment|corrigendum)s? [A-Z0-9]|第?[\d.]+[章条节]|附录|修改单/i;

/** Two entries may name different pieces of one document, or one document for different things: AES and Camellia. */
function isSame(first: ReferenceEntry, second: ReferenceEntry, kind: SectionKind): boolean {
  const [a, b] = [restOf(first), restOf(second)];
  if (a === b) return true;
  if (piece.test(a) || piece.test(b) || numbersOf(a) !== numbersOf(b)) return false;
  const isDated = second.subject?.references[0].designation.year !== undefined;
  if (isDated && kind === 'normative') return true;
  return lettersOf(a).includes(lettersOf(b)) || lettersOf(b).includes(lettersOf(a));
}

function restOf({ text, subject }: ReferenceEntry): string {
  if (!subject) return text;
  return text.replace(subject.reading, '');
}

/** The numbers that an entry names besides its document, in order: of two entries that differ in them, both are meant. */
function numbersOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join();
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\d]/gu, '').toLowerCase();
}

function reportOf(entry: ReferenceEntry, first: ReferenceEntry, before: ReferenceEntry | undefined): Report[] {
  if (!entry.subject || !first.subject) return [];
  const { start, end, canonical } = entry.subject;
  return [
    {
      start,
      end,
      canonical,
      message: {
        en: `${canonical} stands in this list already; strike out one of the entries, or correct it if another document is meant.`,
        zh: `${canonical}在本清单中已列出；请删去其中一项；如本意是引用另一文件，请更正。`,
      },
      fixes: strikeOut(entry, before),
      related: [
        {
          start: first.subject.start,
          end: first.subject.end,
          message: { en: 'The first entry.', zh: '前一项。' },
        },
      ],
    },
  ];
}

/** Takes out the lines of the entry and what is empty before them, unless its number is one that others follow. */
function strikeOut({ label, layout }: ReferenceEntry, before: ReferenceEntry | undefined): ReportedFix[] {
  const isNumbered = label !== undefined && label.end > label.start;
  if (!before || isNumbered || !layout.followsDirectly) return [];
  if (!layout.ownsLines || !before.layout.ownsLines) return [];
  const edits = [{ start: before.layout.lines.end, end: layout.lines.end, text: '' }];
  return [{ kind: 'suggested', title: { en: 'Strike out this entry', zh: '删去此项' }, edits }];
}
