import type { Designation } from '../../server/src/designations/designation';
import type { LeftOut } from './leftOut';
import type { EditionDraft, StandardDraft, Standards } from './standards';
import { readTable } from './table';

/** From this number on IEC and its joint committees with ISO hand out the same numbers: IEC 60559, ISO/IEC 60559. */
const firstShared = 60000;

/** How long, in years, a number may rest between the one type of document and the other. */
const longestRest = 20;

/** The part of the words of the shorter title that two documents of one subject have in common, at least. */
const leastCommon = 0.25;

/**
 * Names the successor of what went out of force without one in the register, where the same body has published the number as
 * another type of document since: IEC TS 60034-18-41 became IEC 60034-18-41. Bodies hand a number out twice only by accident
 * (IEC PAS 62050 is of other things than IEC 62050), which the titles show.
 */
export function addSameNumberSuccessions(folder: string, standards: Standards, leftOut: LeftOut): void {
  const titles = titlesOf(folder, ['titles/iso.tsv', 'titles/iec.tsv']);
  const drafts = standards.all().filter(({ key }) => familyOf(key) !== undefined);
  const groups = new Map<string, StandardDraft[]>();
  for (const draft of drafts) {
    const { number, part = '' } = draft.key;
    const group = `${number} ${part}`;
    groups.set(group, [...(groups.get(group) ?? []), draft]);
  }
  for (const group of groups.values()) {
    for (const draft of group.length > 1 ? group : []) {
      const last = lastOutOfForce(draft);
      const successor =
        last &&
        firstAfter(
          last,
          group.filter((other) => other !== draft && areOneNumber(draft, other)),
        );
      if (!last || !successor) continue;
      if (!areOfOneSubject(titles.get(last.designation), titles.get(successor.designation))) {
        leftOut.add('successor under the same number: of another subject', last.designation);
        continue;
      }
      last.succession = { designations: [successor.designation], basis: 'same-number' };
      last.status = 'superseded';
    }
  }
}

/** Who hands out the number; undefined for what is numbered on its own: guides, workshop agreements, data. */
function familyOf({ prefix }: Designation): 'iso' | 'iec' | 'joint' | undefined {
  if (/^(?:IWA|ISO\/DATA|ISO\/TTA|CISPR)\b|Guide/.test(prefix)) return undefined;
  if (/^(?:ISO\/IEC|IEC\/ISO)\b/.test(prefix)) return 'joint';
  if (/^ISO\b/.test(prefix)) return 'iso';
  return /^IEC\b/.test(prefix) ? 'iec' : undefined;
}

/** Whether their number is one number, and not the same digits in two rows. */
function areOneNumber(a: StandardDraft, b: StandardDraft): boolean {
  const families = new Set([familyOf(a.key), familyOf(b.key)]);
  return families.has('iec') && families.size > 1 ? Number.parseInt(a.key.number, 10) >= firstShared : true;
}

/** The last edition of a standard that has none in force and whose successor no register states. */
function lastOutOfForce({ editions }: StandardDraft): EditionDraft | undefined {
  const issued = [...editions.values()].filter(({ status }) => status !== 'draft');
  const isGone = issued.every(({ status }) => status === 'withdrawn' || status === 'superseded');
  const last = issued.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)).at(-1);
  const isStated = last?.succession !== undefined && last.succession.basis !== 'inferred';
  return isGone && !isStated ? last : undefined;
}

/** The first edition of the others that was published after it. */
function firstAfter(last: EditionDraft, others: readonly StandardDraft[]): EditionDraft | undefined {
  const latest = Number((last.withdrawn || dayOf(last)).slice(0, 4)) + longestRest;
  return others
    .flatMap(({ editions }) => [...editions.values()])
    .filter(({ status }) => status === 'published' || status === 'withdrawn' || status === 'superseded')
    .filter((edition) => dayOf(edition) > dayOf(last) && Number(dayOf(edition).slice(0, 4)) <= latest)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
    .at(0);
}

function titlesOf(folder: string, paths: readonly string[]): Map<string, string> {
  const rows = paths.flatMap((path) => readTable(folder, path));
  return new Map(rows.map((row) => [row('designation'), row('title_en')]));
}

/** Whether two titles have words in common; so it is taken to be where one of them is not known. */
function areOfOneSubject(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return true;
  const [words, others] = [wordsOf(a), wordsOf(b)];
  const common = [...words].filter((word) => others.has(word)).length;
  return common >= leastCommon * Math.min(words.size, others.size);
}

function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}

function dayOf({ published, year }: EditionDraft): string {
  return published === '' ? (year ?? '') : published;
}
