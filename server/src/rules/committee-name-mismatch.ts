import type { Committee } from '../catalogue/model/agency';
import { withBrackets } from '../context/agencies/brackets';
import { committeeNameBefore } from '../context/agencies/committeeName';
import type { CommitteeMention, Mention } from '../recognition/mention';
import type { Span } from '../text/span';
import type { Report, ReportedFix, Rule } from './rule';

/** The dataset knows a part of the committees only: a number that it does not know is no mistake. */
export const committeeNameMismatch: Rule = {
  id: 'committee-name-mismatch',
  family: 'agency',
  description: 'The number of a committee beside the name of another one.',
  defaultSeverity: 'warning',
  *checkText({ mentions }, { catalogue }) {
    if (!catalogue) return;
    const known = new Map(catalogue.committees().map((committee) => [committee.designation, committee]));
    for (const [index, first] of mentions.entries()) {
      const second = mentions[index + 1];
      if (first.kind !== 'committee') continue;
      const span = second?.kind === 'committee' ? withBrackets(first, second) : undefined;
      const report =
        span && second?.kind === 'committee'
          ? betweenMentions(first, second, span, known)
          : unknownNameBefore(first, known);
      if (report) yield report;
    }
  },
};

/** Whether the committee is mentioned by its name and not by its number. */
function isName({ text }: Mention): boolean {
  return /\p{Script=Han}{4}|[a-z]{4}/u.test(text);
}

function betweenMentions(
  first: CommitteeMention,
  second: CommitteeMention,
  span: Span,
  known: ReadonlyMap<string, Committee>,
): Report | undefined {
  const [name, number] = isName(first) ? [first, second] : [second, first];
  if (!isName(name) || isName(number) || isWithin(name.canonical, number.canonical)) return undefined;
  const right = known.get(number.canonical);
  const isSure = right?.sourced || known.get(name.canonical)?.sourced;
  const { reading: written } = name;
  const own = /\p{Script=Han}/u.test(written) ? right?.names.zh : right?.names.en;
  return {
    start: span.start,
    end: span.end,
    message: {
      en: `“${written}” is ${name.canonical}, not ${number.canonical}${own === undefined ? '' : `, which is “${own}”`}.`,
      zh: `“${written}”是${name.canonical}，不是${number.canonical}${own === undefined ? '' : `（${own}）`}。`,
    },
    fixes: [...replace(number, name.canonical), ...(own === undefined ? [] : replace(name, own))],
    canonical: number.canonical,
    ...(isSure ? {} : { severity: 'information' }),
  };
}

/** Whether one is the other or a group of it. */
function isWithin(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

function replace(mention: CommitteeMention, text: string): ReportedFix[] {
  if (mention.hasMarkup) return [];
  const edits = [{ start: mention.start, end: mention.end, text }];
  return [{ kind: 'suggested', title: { en: `Replace by “${text}”`, zh: `替换为“${text}”` }, edits }];
}

/** How much of the name of a committee that was renamed stays, at the least, as a share of its own characters. */
const keptShare = 0.5;

/** A Chinese name that the dataset does not know, before the number of a committee whose name a source gives. */
function unknownNameBefore(mention: CommitteeMention, known: ReadonlyMap<string, Committee>): Report | undefined {
  const right = known.get(mention.canonical);
  const own = right?.names.zh;
  if (!right?.sourced || own === undefined || isName(mention)) return undefined;
  const name = committeeNameBefore(mention);
  if (!name || sharedCharacters(name.text, own) >= keptShare) return undefined;
  const edits = [{ start: name.start, end: name.end, text: own }];
  return {
    ...name.whole,
    message: {
      en: `${mention.canonical} is “${own}”, not “${name.text}”.`,
      zh: `${mention.canonical}是“${own}”，不是“${name.text}”。`,
    },
    fixes: name.isPlain
      ? [{ kind: 'suggested', title: { en: `Replace by “${own}”`, zh: `替换为“${own}”` }, edits }]
      : [],
    canonical: mention.canonical,
  };
}

/** The share of the characters of two names' own parts that they have in common. */
function sharedCharacters(a: string, b: string): number {
  const own = (name: string) => new Set(name.replace(/^全国|标准化技术委员会$/g, ''));
  const [first, second] = [own(a), own(b)];
  const shared = [...first].filter((character) => second.has(character)).length;
  return shared / Math.min(first.size, second.size);
}
