import type { ReferenceEntry } from '../context/outline/entries';
import { labelsCited } from '../context/outline/labels';
import { outlineOf, type ReferenceSection } from '../context/outline/outline';
import type { Designation } from '../designations/designation';
import type { Bilingual } from '../language/bilingual';
import type { TextEdit } from '../text/span';
import { chineseOrders, compareKeys, isoOrders, longestRun, type Order, type OrderKey } from './references/order';
import { type DraftingRules, draftingRules } from './references/profile';
import type { Report, ReportedFix, Rule } from './rule';

/**
 * GB/T 1.1-2020, 8.6.3, says in which order a list of normative references stands. ISO and IEC list by body and number;
 * there only a single entry that is out of a list's own order is reported.
 */
export const listOrder: Rule = {
  id: 'list-order',
  family: 'list',
  description: 'An entry of a list of normative references that is out of its order.',
  defaultSeverity: 'information',
  checkText: (document) => {
    const outline = document.facts.get(outlineOf);
    const lists = outline.sections.filter(({ kind, entries }) => kind === 'normative' && entries.length > 1);
    if (lists.length === 0) return [];
    const cited = document.facts.get(labelsCited);
    return lists.flatMap((list) => {
      if (list.entries.some(({ label }) => label && cited.has(label.text))) return [];
      const drafting = draftingRules(document, outline, list);
      return drafting ? reportOf(list, drafting) : [];
    });
  },
};

interface Placed {
  readonly entry: ReferenceEntry;
  readonly key: OrderKey;
  readonly canonical: string;
}

/** A list by ISO's rules shows its own order from so many entries on. */
const telling = 5;

function reportOf({ entries }: ReferenceSection, drafting: DraftingRules): Report[] {
  const best = (drafting === 'chinese' ? chineseOrders : isoOrders)
    .map((order) => {
      const placed = entries.flatMap((entry) => placedBy(order, entry));
      return { placed, run: longestRun(placed.map(({ key }) => key)) };
    })
    .reduce((a, b) => (b.placed.length - b.run.length < a.placed.length - a.run.length ? b : a));
  const { placed, run } = best;
  const stray = placed.length - run.length;
  if (stray === 0 || (drafting === 'iso' && (stray > 1 || placed.length < telling))) return [];
  const kept = new Set(run);
  const first = placed.find((_, index) => !kept.has(index));
  if (!first?.entry.subject) return [];
  const others = run.flatMap((index) => placed[index] ?? []);
  const { start, end, canonical } = first.entry.subject;
  return [
    {
      start,
      end,
      canonical,
      message: say(drafting, canonical, rightPlace(first, others)),
      fixes: sort(placed),
    },
  ];
}

/** Where a stray entry belongs among those that are in order: before the next one, or, when it stands there, behind another. */
function rightPlace(stray: Placed, others: readonly Placed[]): Bilingual {
  const at = others.findIndex(({ key }) => compareKeys(key, stray.key) > 0);
  const next = others[at];
  if (next === undefined) return { en: 'at the end of the list', zh: '列于清单末尾' };
  const previous = others.findLast(({ key }) => compareKeys(key, stray.key) < 0);
  const isTooEarly = startOf(next) > startOf(stray);
  return isTooEarly && previous
    ? { en: `after ${previous.canonical}`, zh: `列于${previous.canonical}之后` }
    : { en: `before ${next.canonical}`, zh: `列于${next.canonical}之前` };
}

function startOf({ entry }: Placed): number {
  return entry.subject?.start ?? 0;
}

function placedBy(order: Order, entry: ReferenceEntry): Placed[] {
  const designation = firstOf(entry);
  const key = designation && order(designation);
  return key && entry.subject ? [{ entry, key, canonical: entry.subject.canonical }] : [];
}

function firstOf({ subject }: ReferenceEntry): Designation | undefined {
  return subject?.references[0].designation;
}

function say(drafting: DraftingRules, canonical: string, place: Bilingual): Bilingual {
  return drafting === 'chinese'
    ? {
        en: `${canonical} belongs ${place.en}: GB/T 1.1—2020, 8.6, lists national, sector, local and association standards, then ISO, IEC and others, each by number.`,
        zh: `${canonical}应${place.zh}：按GB/T 1.1—2020中8.6的规定，依次列出国家、行业、地方、团体标准，再列ISO、IEC和其他文件，各按顺序号排列。`,
      }
    : {
        en: `${canonical} is out of the order that the rest of the list keeps; it belongs ${place.en}.`,
        zh: `${canonical}与清单其余各项的顺序不符，应${place.zh}。`,
      };
}

/** Lets the entries change places; numbers, list marks, last signs and line ends stay where they are. */
function sort(placed: readonly Placed[]): ReportedFix[] {
  const count = placed[0]?.entry.pieces.length;
  if (placed.some(({ entry }) => entry.pieces.length !== count)) return [];
  const sorted = placed
    .map((each, index) => ({ ...each, index }))
    .sort((a, b) => compareKeys(a.key, b.key) || a.index - b.index);
  const edits = placed.flatMap(({ entry }, slot): TextEdit[] => {
    const from = sorted[slot]?.entry;
    if (!from || from === entry) return [];
    return entry.pieces.flatMap(({ start, end }, index): TextEdit[] => {
      const piece = from.pieces[index];
      return piece ? [{ start, end, text: piece.text }] : [];
    });
  });
  return [{ kind: 'suggested', title: { en: 'Sort the list', zh: '对清单重新排序' }, edits }];
}
