import { type Designation, undated } from '../designations/designation';
import type { Knowledge } from '../designations/issuingBody';
import { printDesignation } from '../designations/print';
import type { ReadMember } from '../designations/reading/list';
import type { ReadDesignation } from '../designations/reading/read';
import { judge } from '../notation/judge';
import type { Token } from '../notation/token';
import type { Block } from '../text/block';
import type { Prose } from '../text/prose';
import type { Reference, StandardMention } from './mention';
import { written } from './written';

/** What is read of one standard of a mention, and how it is joined to the one before. */
type ReadReference = Pick<ReadMember, 'designation' | 'tokens' | 'start' | 'end'> & {
  readonly joiner?: ReadMember['joiner'];
};

/** The mention that a designation, with the members that share its prefix, makes in a block. Spans are relative to it. */
export function standardMention(
  block: Block,
  read: ReadDesignation,
  rest: readonly ReadMember[],
  knowledge: Knowledge | undefined,
): StandardMention {
  const { prose } = block;
  const all: readonly [ReadReference, ...ReadReference[]] = [read, ...rest];
  const own = all.map((each, index) => referenceOf(block, each, all[index + 1], rest.length > 0));
  const [first = referenceOf(block, read, undefined, false)] = own;
  const references: Reference[] = [];
  for (const [index, reference] of own.entries()) {
    const before = own[index - 1];
    if (all[index]?.joiner === 'range' && before) references.push(...implied(block, before, reference, knowledge));
    references.push(reference);
  }
  return {
    kind: 'standard',
    references: [first, ...references.slice(1)],
    ...written(block, read.start, rest.at(-1)?.end ?? read.end),
    canonical: printList(own, rest),
    corrected: correctedList(prose, own, all),
    deviations: own.flatMap(({ deviations }) => deviations),
  };
}

function referenceOf(block: Block, read: ReadReference, next: ReadReference | undefined, isInList: boolean): Reference {
  const { prose } = block;
  const { canonical, corrected, deviations } = judge(prose, read.tokens);
  const isRangeStart = next?.joiner === 'range' && read.joiner !== 'range';
  const designation = isRangeStart ? datedLike(read.designation, next.designation) : read.designation;
  return {
    designation,
    standard: printDesignation(undated(designation)),
    canonical: isInList ? printDesignation(designation) : canonical,
    corrected,
    deviations,
    ...written(block, read.start, read.end),
    ...yearOf(prose, read.tokens),
    isWritten: true,
    isAbridged: read.joiner !== undefined,
    isInList,
  };
}

function yearOf(prose: Prose, tokens: readonly Token[]): Pick<Reference, 'year'> {
  const year = tokens.find((token) => token.role === 'year');
  return year ? { year: prose.toSource(year.start, year.end) } : {};
}

/** A year behind a range dates all of it: `GB/T 20438.1～20438.7-2017`. */
function datedLike(designation: Designation, end: Designation): Designation {
  if (designation.year !== undefined || end.year === undefined) return designation;
  return { ...designation, year: end.year };
}

/** What lies between the ends of a range and is not written itself. */
function implied(
  block: Block,
  first: Reference,
  last: Reference,
  knowledge: Knowledge | undefined,
): readonly Reference[] {
  const range = written(block, first.place.start, last.place.end);
  return between(first.designation, last.designation, knowledge).map((designation) => {
    const canonical = printDesignation(designation);
    const form = { canonical, corrected: canonical, deviations: [] };
    const standard = printDesignation(undated(designation));
    return { ...range, ...form, designation, standard, isWritten: false, isAbridged: true, isInList: true };
  });
}

/** The most standards that a range is resolved into. */
const mostImplied = 200;

/** The most numbers of a range that are resolved where the catalogue knows none of them: `JB/T 8456～8459`. */
const mostUnknown = 20;

function isOfChina({ body }: Designation): boolean {
  return body.startsWith('china-');
}

/** What stands between the ends of a range; where the catalogue knows any of it, only what it knows. */
function between(first: Designation, last: Designation, knowledge: Knowledge | undefined): Designation[] {
  const isParts = last.part !== undefined && first.number === last.number;
  const [head, from] = split(isParts ? first.part : first.number);
  const to = split(isParts ? last.part : last.number)[1];
  const written = (isParts ? first.part : first.number) ?? '';
  const width = written.startsWith('0', head.length) ? written.length - head.length : 0;
  if (!(to - from <= mostImplied)) return [];
  const all: Designation[] = [];
  for (let number = from + 1; number < to; number++) {
    const base: Designation = undated(last);
    const text = head + `${number}`.padStart(width, '0');
    const each = isParts ? { ...base, part: text } : { ...base, number: text };
    all.push(last.year === undefined ? each : { ...each, year: last.year });
  }
  const known = all.filter((each) => knowledge?.hasStandard(undated(each)));
  if (known.length > 0 || isParts) return known.length > 0 ? known : all;
  return all.length <= mostUnknown && !knowledge?.hasStandard(undated(first)) && isOfChina(last) ? all : [];
}

/** The last component of a part, and what stands in front of it. */
function split(text = ''): [head: string, last: number] {
  const at = Math.max(text.lastIndexOf('-'), text.lastIndexOf('.')) + 1;
  return [text.slice(0, at), Number.parseInt(text.slice(at), 10)];
}

function printList(own: readonly Reference[], rest: readonly ReadMember[]): string {
  return own
    .map(({ canonical }, index) => {
      if (index === 0) return canonical;
      return `${rest[index - 1]?.joiner === 'range' ? ' to ' : ', '}${canonical}`;
    })
    .join('');
}

/** The list as it should stand: its references corrected, what joins them as written. */
function correctedList(prose: Prose, own: readonly Reference[], all: readonly ReadReference[]): string {
  let text = '';
  let position = all[0]?.start ?? 0;
  for (const [index, { start, end, tokens }] of all.entries()) {
    const from = index === 0 ? start : (tokens[0]?.start ?? start);
    text += prose.text.slice(position, from) + (own[index]?.corrected ?? '');
    position = end;
  }
  return text;
}
