import type { StandardMention } from '../../recognition/mention';
import type { BlockContent, RecognisedText } from '../../recognition/recognisedText';
import { type Span, shiftSpan } from '../../text/span';
import { entriesOf, type ListMark, type ReferenceEntry } from './entries';
import { type Heading, type HeadingMeaning, headingOf, isSectionKind, type SectionKind } from './headings';
import { leadInOf, type WrittenLeadIn } from './leadIn';
import { type TextLine, textLines } from './textLines';

/** A list of references: “Normative references”, 参考文献 … Offsets are into the source. */
export interface ReferenceSection {
  readonly kind: SectionKind;
  /** The heading in lower case without its number, and as it stands in the text. */
  readonly name: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly entries: readonly ReferenceEntry[];
  /** Whether anything stands between heading and first entry, and what of it leads into the list. */
  readonly hasWordsBefore: boolean;
  readonly leadIn?: WrittenLeadIn;
  /** The sentence that there are none: “There are no normative references in this document.” */
  readonly statement?: Span;
  /** Its headings below its own, of numbered ones the number, and numbers such as `2.1` before its entries. */
  readonly divisions: readonly Span[];
  /** All standards that it mentions, also inside entries. */
  readonly mentions: readonly StandardMention[];
}

/** Where in a document a standard is cited outside its lists of references. */
export interface Citation {
  readonly mention: StandardMention;
  /** `title`: before the first heading; `front`: foreword, introduction, contents; `informative`: an annex that is not normative. */
  readonly region: 'title' | 'front' | 'body' | 'informative';
  /** A heading, a note, an example, a source. */
  readonly isAside: boolean;
}

/** What a document has of lists of references, and what it cites outside of them. */
export interface Outline {
  readonly sections: readonly ReferenceSection[];
  readonly citations: readonly Citation[];
  /** What its headings say. */
  readonly meanings: ReadonlySet<HeadingMeaning>;
  /** The names of its headings in lower case without their numbers. */
  readonly names: ReadonlySet<string>;
  /** Where the first block begins that speaks of the ISO/IEC Directives; undefined when none does. */
  readonly directives?: number;
}

const none: Outline = { sections: [], citations: [], meanings: new Set(), names: new Set() };

/** The outline of a text. A text without a list of references has an empty one. */
export function outlineOf(text: RecognisedText): Outline {
  return text.blocks.some(({ content }) => content.facts.get(mayHoldHeading)) ? makeOutline(text) : none;
}

function mayHoldHeading({ kind, prose }: BlockContent): boolean {
  return (
    kind !== 'cell' &&
    /reference|bibliograph|applicable documents|list of standards|引用|参考|依据|执行标准/i.test(prose.text)
  );
}

function namesDirectives({ prose }: BlockContent): boolean {
  return prose.text.includes('ISO/IEC Directives');
}

interface OpenSection {
  readonly heading: Heading;
  readonly kind: SectionKind;
  readonly line: TextLine;
  readonly lines: TextLine[];
  readonly divisions: Span[];
  /** Whether entries with numbers were met, so that a numbered line is one. */
  isNumbered: boolean;
}

function makeOutline(text: RecognisedText): Outline {
  const isMarkedUp = text.blocks.some(({ kind }) => kind === 'heading');
  const markOf = ({ isFirst, block }: TextLine): ListMark =>
    isFirst ? (block.structure.item ?? listMark(text.source, block.start)) : undefined;
  const context = { isMarkedUp, isListItem: (line: TextLine) => markOf(line) !== undefined };
  const sections: ReferenceSection[] = [];
  const citations: Citation[] = [];
  const meanings = new Set<HeadingMeaning>();
  const names = new Set<string>();
  let open: OpenSection | undefined;
  let place: { region: Citation['region']; level: number } = { region: 'title', level: 0 };
  let headings = 0;
  const close = (): void => {
    const section = open && sectionOf(text.source, withoutOwnNumber(open, citations), markOf);
    if (section) sections.push(section);
    else if (open) citations.push(...citationsIn(open.lines, 'body'));
    open = undefined;
  };
  for (const line of textLines(text)) {
    const heading = headingOf(line, context);
    if (heading) {
      headings++;
      meanings.add(heading.meaning);
      names.add(heading.name);
      const { meaning } = heading;
      if (isSectionKind(meaning)) {
        close();
        open = { heading, kind: meaning, line, lines: [], divisions: [], isNumbered: false };
        place = { region: 'body', level: heading.level ?? 1 };
        continue;
      }
      if (open && closes(heading, open)) close();
      place = regionBelow(heading, line, headings, place);
    }
    if (open) {
      if (!heading) open.lines.push(line);
      if (heading || isNumberedBelow(line, open)) open.divisions.push(divisionIn(line));
      open.isNumbered ||= /^[[(（]?\d{1,3}[\])）.、]/.test(line.text);
    } else citations.push(...citationsIn([line], place.region, heading !== undefined));
  }
  close();
  const directives = text.blocks.find(({ content }) => content.facts.get(namesDirectives))?.start;
  return { sections, citations, meanings, names, ...(directives === undefined ? {} : { directives }) };
}

/** A line with nothing but the number of the document itself is a running head, and no entry. */
function withoutOwnNumber(open: OpenSection, citations: readonly Citation[]): OpenSection {
  const own = new Set(citations.flatMap(({ region, mention }) => (region === 'title' ? [mention.canonical] : [])));
  if (own.size === 0) return open;
  const isOwn = ({ text, mentions: [mention] }: TextLine): boolean =>
    mention !== undefined && own.has(mention.canonical) && mention.reading === text;
  return { ...open, lines: open.lines.filter((line) => !isOwn(line)) };
}

/** Whether a heading ends the section and does not only divide it. */
function closes(heading: Heading, { heading: own, isNumbered }: OpenSection): boolean {
  if (own.isMarked && own.level !== undefined && !heading.isMarked) return false;
  if (heading.number !== undefined && own.number !== undefined) return !heading.number.startsWith(`${own.number}.`);
  if (!heading.isMarked && heading.meaning === 'other') return own.number === undefined && !isNumbered;
  if (heading.level === undefined && own.level !== undefined) return heading.meaning !== 'other';
  return heading.level === undefined || own.level === undefined || heading.level <= own.level;
}

function regionBelow(
  heading: Heading,
  { text }: TextLine,
  headings: number,
  before: { region: Citation['region']; level: number },
): { region: Citation['region']; level: number } {
  const { meaning, level = 1 } = heading;
  if (meaning === 'front') return { region: 'front', level };
  if (meaning === 'annex')
    return { region: /normative|规范性/i.test(text) && !/informative/i.test(text) ? 'body' : 'informative', level };
  if (meaning !== 'other') return { region: 'body', level };
  if (before.region === 'title') return headings === 1 || level === 1 ? before : { region: 'body', level };
  return level > before.level ? before : { region: 'body', level };
}

/** The section with its entries; undefined when it has none and does not say so. */
function sectionOf(
  source: string,
  { heading, kind, line, lines, divisions }: OpenSection,
  markOf: (line: TextLine) => ListMark,
): ReferenceSection | undefined {
  const entries = entriesOf(source, lines, markOf);
  const from = entries[0]?.start ?? Number.POSITIVE_INFINITY;
  const start = startOf(line);
  const last = lines.at(-1) ?? line;
  const before = lines.filter((each) => startOf(each) < from);
  if (entries.length === 0 && !before.some((each) => statementIn(each) !== undefined)) return undefined;
  const leadIn = leadInOf(before);
  const statement = before.flatMap((each) => statementIn(each) ?? [])[0];
  return {
    kind,
    name: heading.name,
    title: line.text.replace(/^[^\p{L}]+/u, '').trim(),
    start,
    end: spanOf(last).end,
    entries,
    divisions,
    hasWordsBefore: before.length > 0,
    ...(leadIn ? { leadIn } : {}),
    ...(statement ? { statement } : {}),
    mentions: lines.flatMap(({ mentions }) => mentions),
  };
}

/** “There are no normative references in this document.” */
function statementIn(line: TextLine): Span | undefined {
  return spanIn(
    line,
    /(?:there are )?no normative references(?: in this document)?\.?|(?:本(?:文件|标准|部分|规范))?[没无]有?规范性引用文件。?/i,
  );
}

/** The number of a heading; of one without a number, its words. */
function divisionIn(line: TextLine): Span {
  return spanIn(line, /\d{1,2}(?:\.\d{1,2}){1,3}/) ?? spanIn(line, /[\p{L}\p{N}].*/u) ?? spanOf(line);
}

function spanIn({ block, start, text }: TextLine, pattern: RegExp): Span | undefined {
  const found = pattern.exec(text);
  if (!found) return undefined;
  const from = start + found.index;
  return shiftSpan(block.prose.toSource(from, from + found[0].length), block.start);
}

function startOf(line: TextLine): number {
  return spanOf(line).start;
}

function spanOf({ block, start, end }: TextLine): Span {
  return shiftSpan(block.prose.toSource(start, end), block.start);
}

/** Whether a line of the section begins with a number below its own: `2.1 GB/T 4208` in clause 2. */
function isNumberedBelow(
  { text, mentions: [mention], start }: TextLine,
  { heading: { number } }: OpenSection,
): boolean {
  if (number === undefined || !mention || !text.startsWith(`${number}.`)) return false;
  const between = text.slice(number.length + 1, mention.place.start - start);
  return /^\d{1,2}(?:\.\d{1,2}){0,2} ?$/.test(between);
}

const aside =
  /^[^\p{L}[]{0,6}(?:(?:note|example|remark|footnote)s?\b|\[?source\b|注(?! ?日)|示例|例\d? ?[::]|\[?来源)/iu;

function citationsIn(lines: readonly TextLine[], region: Citation['region'], isHeading = false): Citation[] {
  return lines.flatMap(({ text, mentions, block }) => {
    if (mentions.length === 0) return [];
    const isAside = isHeading || aside.test(text) || aside.test(block.prose.text.slice(0, 20));
    return mentions.map((mention) => ({ mention, region, isAside }));
  });
}

/** As far back as the mark of a list is looked for, in UTF-16 units. */
const longestMark = 64;

function listMark(source: string, start: number): ListMark {
  let from = start;
  while (from > 0 && start - from < longestMark && !/[\r\n]/.test(source.charAt(from - 1))) from--;
  const found = /^[\s>\ufeff]*(?:[-*+]|(\d{1,9})[.)])\s+(?:\[[ xX]\]\s+)?$/.exec(source.slice(from, start));
  if (!found) return undefined;
  return found[1] === undefined ? {} : { number: found[1] };
}
