import { type Designation, undated } from '../designations/designation';
import type { Knowledge } from '../designations/issuingBody';
import { printDesignation } from '../designations/print';
import type { ReadMember } from '../designations/reading/list';
import type { ReadDesignation } from '../designations/reading/read';
import { judge } from '../notation/judge';
import type { Token } from '../notation/token';
import type { Block } from '../text/block';
import type { Prose } from '../text/prose';
import type { Member, StandardMention } from './mention';
import { written } from './written';

/** The mention that a designation, with the members that share its prefix, makes in a block. Spans are relative to it. */
export function standardMention(
  block: Block,
  read: ReadDesignation,
  rest: readonly ReadMember[],
  knowledge: Knowledge | undefined,
): StandardMention {
  const { prose } = block;
  const end = rest.at(-1)?.end ?? read.end;
  const judgement = judge(prose, read.tokens);
  const mention: StandardMention = {
    kind: 'standard',
    designation: read.designation,
    members: [],
    ...yearOf(prose, read.tokens),
    ...written(block, read.start, end),
    ...judgement,
  };
  if (rest.length === 0) return mention;
  const judged = rest.map((member) => judge(prose, member.tokens));
  const members = membersOf(prose, read, rest, knowledge);
  return {
    ...mention,
    members,
    canonical: printList(members, rest),
    corrected: correctedList(
      prose,
      judgement.corrected,
      read.end,
      rest,
      judged.map(({ corrected }) => corrected),
    ),
    deviations: [judgement, ...judged].flatMap(({ deviations }) => deviations),
  };
}

function yearOf(prose: Prose, tokens: readonly Token[]): Pick<StandardMention, 'year'> {
  const year = tokens.find((token) => token.role === 'year');
  return year ? { year: prose.toSource(year.start, year.end) } : {};
}

function membersOf(
  prose: Prose,
  first: ReadDesignation,
  rest: readonly ReadMember[],
  knowledge: Knowledge | undefined,
): Member[] {
  const all = [{ ...first, joiner: 'list' as const }, ...rest];
  const members: Member[] = [];
  for (const [index, { designation, start, end, tokens, joiner }] of all.entries()) {
    const before = all[index - 1];
    if (joiner === 'range' && before) {
      const span = prose.toSource(before.start, end);
      const between = membersBetween(before.designation, designation, knowledge);
      members.push(...between.map((implied) => ({ ...span, ...named(implied), isWritten: false })));
    }
    const isRangeEnd = joiner === 'range';
    const dated =
      all[index + 1]?.joiner === 'range' && !isRangeEnd
        ? datedLike(designation, all[index + 1]?.designation)
        : designation;
    members.push({ ...prose.toSource(start, end), ...named(dated), ...yearOf(prose, tokens), isWritten: true });
  }
  return members;
}

function named(designation: Designation): { designation: Designation; canonical: string } {
  return { designation, canonical: printDesignation(designation) };
}

/** A year behind a range dates all of it: `GB/T 20438.1～20438.7-2017`. */
function datedLike(designation: Designation, end: Designation | undefined): Designation {
  if (designation.year !== undefined || end?.year === undefined) return designation;
  return { ...designation, year: end.year };
}

/** The most members that a range is resolved into. */
const mostImplied = 200;

/** What stands between the ends of a range; where the catalogue knows any of it, only what it knows. */
function membersBetween(first: Designation, last: Designation, knowledge: Knowledge | undefined): Designation[] {
  const isParts = last.part !== undefined && first.number === last.number;
  const [head, from] = split(isParts ? first.part : first.number);
  const to = split(isParts ? last.part : last.number)[1];
  if (!(to - from <= mostImplied)) return [];
  const between: Designation[] = [];
  for (let number = from + 1; number < to; number++) {
    const base: Designation = undated(last);
    const implied = isParts ? { ...base, part: `${head}${number}` } : { ...base, number: `${number}` };
    between.push(last.year === undefined ? implied : { ...implied, year: last.year });
  }
  const known = between.filter((implied) => knowledge?.hasStandard(undated(implied)));
  return known.length > 0 || !isParts ? known : between;
}

/** The last component of a part, and what stands in front of it. */
function split(text = ''): [head: string, last: number] {
  const at = Math.max(text.lastIndexOf('-'), text.lastIndexOf('.')) + 1;
  return [text.slice(0, at), Number.parseInt(text.slice(at), 10)];
}

function printList(members: readonly Member[], rest: readonly ReadMember[]): string {
  const own = members.filter(({ isWritten }) => isWritten);
  return own
    .map(({ canonical }, index) => {
      if (index === 0) return canonical;
      return `${rest[index - 1]?.joiner === 'range' ? ' to ' : ', '}${canonical}`;
    })
    .join('');
}

/** The list as it should stand: its members corrected, what joins them as written. */
function correctedList(
  prose: Prose,
  first: string,
  firstEnd: number,
  rest: readonly ReadMember[],
  corrected: readonly string[],
): string {
  let text = first;
  let position = firstEnd;
  for (const [index, member] of rest.entries()) {
    const from = member.tokens[0]?.start ?? member.start;
    text += prose.text.slice(position, from) + corrected[index];
    position = member.end;
  }
  return text;
}
