import type { TextLine } from './textLines';

/** What a list of references is for: what the document requires, what it only mentions, or either. */
export type SectionKind = 'normative' | 'informative' | 'general';

/** What a heading says about the text below it, as far as references are concerned. */
export type HeadingMeaning = SectionKind | 'front' | 'scope' | 'terms' | 'requirements' | 'annex' | 'other';

/** A heading, in whatever way it is written. */
export interface Heading {
  /** The heading in lower case without its number. */
  readonly name: string;
  readonly meaning: HeadingMeaning;
  /** Of a numbered heading: `2`, `7.1`. */
  readonly number?: string;
  /** Depth in the outline, 1 the highest; undefined where the text does not show it. */
  readonly level?: number;
  /** Whether the text marks it as a heading; otherwise only its words say so. */
  readonly isMarked: boolean;
}

const names: readonly (readonly [HeadingMeaning, string])[] = [
  [
    'normative',
    `normative references|normative reference|normative reference documents|normative referenced documents|
    applicable documents|referenced documents|规范性引用文件|规范性引用标准|引用标准|引用文件|引用标准名录`,
  ],
  ['informative', `bibliography|informative references|informative reference|参考文献|主要参考文献|资料性引用文件`],
  [
    'general',
    `references|list of references|reference documents|reference standards|referenced standards|standards referenced|
    list of standards|编制依据|参考标准|引用规范|执行标准|依据标准|标准依据`,
  ],
  [
    'front',
    `foreword|introduction|preface|abstract|contents|table of contents|history|revision history|document history|
    changelog|change log|changes|acknowledgements|acknowledgments|前言|引言|目次|目录|序|序言|修订说明|修订记录|版本记录`,
  ],
  ['scope', '范围|适用范围|主题内容与适用范围|scope'],
  [
    'terms',
    `terms and definitions|terms, definitions and abbreviated terms|terms, definitions and symbols|
    terms, definitions, symbols and abbreviated terms|terms|definitions|术语和定义|术语、定义和缩略语|术语和定义、缩略语|术语|定义`,
  ],
  ['requirements', 'requirements|general requirements|technical requirements|要求|技术要求|总体要求'],
];

const meanings: ReadonlyMap<string, HeadingMeaning> = new Map(
  names.flatMap(([meaning, list]) => list.split(/\|\s*/).map((name): [string, HeadingMeaning] => [name, meaning])),
);

/** In UTF-16 units; longer lines are text. */
const longestHeading = 100;

const number =
  /^(?:第 ?[\d一二三四五六七八九十]{1,3} ?[章节部分条]{1,2} ?|[一二三四五六七八九十]{1,3} ?[、.] ?|\([\d一二三四五六七八九十]{1,2}\) ?|(?:clause|section|chapter) \d{1,2}[.:]? |[ivx]{1,5}[.)] |(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.、)] ?| |(?=[\u4e00-\u9fff])))/;

/** What must be known of the text to tell a heading from a line. */
export interface HeadingContext {
  /** Whether the text marks its headings, as Markdown does; then a line that only begins with a number is none. */
  readonly isMarkedUp: boolean;
  /** Whether a mark of a list stands before the line. */
  readonly isListItem: (line: TextLine) => boolean;
}

/** What the line says when it is a heading by its mark-up or by its words; undefined when it is none. */
export function headingOf(line: TextLine, { isMarkedUp, isListItem }: HeadingContext): Heading | undefined {
  const { block, text } = line;
  if (block.kind === 'cell' || text.length > longestHeading) return undefined;
  const isMarked = block.kind === 'heading' || isBold(line);
  const plain = withoutSigns(text.toLowerCase());
  const numbered = number.exec(plain);
  const name = tidy(numbered ? plain.slice(numbered[0].length) : plain);
  const meaning = meaningOf(name, plain);
  if (!isMarked && isListItem(line)) return undefined;
  if (!isMarked && (meaning === 'other' || (isMarkedUp && !isSectionKind(meaning)))) {
    const isHeading = !isMarkedUp && numbered?.[1] !== undefined && isPlainHeading(line, name);
    if (!isHeading) return undefined;
  }
  const level = line.block.structure.level ?? numbered?.[1]?.split('.').length;
  return {
    name,
    meaning,
    isMarked,
    ...(numbered?.[1] === undefined ? {} : { number: numbered[1] }),
    ...(level === undefined ? {} : { level }),
  };
}

/** Whether the meaning is that of a list of references. */
export function isSectionKind(meaning: HeadingMeaning): meaning is SectionKind {
  return meaning === 'normative' || meaning === 'informative' || meaning === 'general';
}

function meaningOf(name: string, plain: string): HeadingMeaning {
  const known = meanings.get(name) ?? bilingualMeaning(name);
  if (known) return known;
  return /^(?:annex|appendix) [a-z0-9]\b|^附 ?录 ?[a-z]/.test(plain) ? annexMeaning(plain) : 'other';
}

/** An annex may hold nothing but the bibliography: “Annex B (informative) Bibliography”. */
function annexMeaning(plain: string): HeadingMeaning {
  const rest = plain.replace(
    /^(?:annex|appendix) [a-z0-9]\b|^附 ?录 ?[a-z]|\((?:informative|normative|资料性附?录?|规范性附?录?)\)/g,
    '',
  );
  const inner = meanings.get(tidy(rest.replace(/\([^()]{1,12}\)/, '')));
  return inner !== undefined && isSectionKind(inner) ? inner : 'annex';
}

/** Both languages side by side: `规范性引用文件 Normative references`. */
function bilingualMeaning(name: string): HeadingMeaning | undefined {
  const han = name.replace(/[^\u4e00-\u9fff]/g, '');
  if (han === '' || han === name) return undefined;
  const latin = name.replace(/[^a-z, ]/g, ' ').trim();
  const meaning = meanings.get(han);
  return meanings.get(latin) === meaning ? meaning : undefined;
}

/** A short numbered line without a reference that does not end as a sentence: `3 Terms and definitions`. */
function isPlainHeading({ text, mentions }: TextLine, name: string): boolean {
  return text.length <= 60 && mentions.length === 0 && /[a-z\u4e00-\u9fff]/.test(name) && !/[.;,:。；，、]$/.test(text);
}

function withoutSigns(text: string): string {
  return text.replace(/^[^\p{L}\p{N}(]+/u, '');
}

function tidy(name: string): string {
  return withoutSigns(name)
    .replace(/[\s:.。_*#-]+$/, '')
    .replace(/([\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '$1');
}

function isBold({ block, start, end }: TextLine): boolean {
  const { prose } = block;
  const span = prose.toSource(start, end);
  const before = prose.source.slice(Math.max(0, span.start - longestTag), span.start);
  const after = prose.source.slice(span.end, span.end + longestTag);
  return boldMarks.some(([open, close]) => open.test(before) && close.test(after));
}

/** In UTF-16 units: as much as a tag in front of bold text is long. */
const longestTag = 80;

/** What stands before and behind bold text in Markdown and reStructuredText, in HTML, in LaTeX. */
const boldMarks: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/\*\*$/, /^\*\*/],
  [/__$/, /^__/],
  [/<(?:b|strong)(?:\s[^<>]*)?>(?:<\w+(?:\s[^<>]*)?>)?$/i, /^(?:<\/\w+>)?<\/(?:b|strong)>/i],
  [/\\textbf\{$/, /^\}/],
];
