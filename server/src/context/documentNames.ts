import type { StandardMention } from '../recognition/mention';
import type { BlockContent, RecognisedBlock, RecognisedText } from '../recognition/recognisedText';
import { outlineOf } from './outline/outline';

/** What names mean in one document alone. */
export interface DocumentNames {
  /** Words that look like designations and are names that the document has given, as they are written. */
  readonly labels: ReadonlySet<string>;
  /** Canonical forms of the designations under which the document itself stands. */
  readonly own: ReadonlySet<string>;
}

/** Whether two documents have the same names. */
export function areSameNames(a: DocumentNames, b: DocumentNames): boolean {
  return a === b || (isSameSet(a.labels, b.labels) && isSameSet(a.own, b.own));
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}

/**
 * The labels of a list of references that is written as a list of definitions (`ISO8601:2004` and on the next line `:` with
 * the entry), and the names of programs that the text calls so: “the package JT808”. They stand for the entry, the program,
 * wherever they are written.
 */
export function labelsDefinedIn(blocks: readonly RecognisedBlock[]): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const [index, { content }] of blocks.entries()) {
    for (const label of content.facts.get(labelsOf)) labels.add(label);
    const next = blocks[index + 1]?.content;
    if (next && definition.test(next.prose.source) && lone.test(content.prose.text)) labels.add(content.prose.text);
  }
  return labels;
}

/** A definition of Pandoc, Markdown Extra and kramdown begins with a colon. */
const definition = /^ {0,3}:[ \t]/;
const lone = /^[A-Za-z]{2,10}-?\d[\w.:-]{0,30}$/;
const term = /(?:^|\n)[ \t]*([A-Za-z]{2,10}-?\d[\w.:-]{0,30})[ \t]*\r?\n(?:[ \t]*\r?\n)? {0,3}:[ \t]/g;
const program =
  /\b(?:package|library|crate|gem|plugin|sdk|pip install|npm install|go get)[ `"*]{1,3}((?!ISO|IEC)[A-Za-z]{2,10}\d{2,6})(?![\w:.-]*\d)/g;

function labelsOf({ prose: { source } }: BlockContent): readonly string[] {
  const terms = source.includes(':') ? [...source.matchAll(term)] : [];
  return [...terms, ...source.matchAll(program)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}

/**
 * Under which designations a document stands that is a standard itself: they begin a line of its title, and the
 * document has a scope and normative references with the words that lead into them. A page about a standard, or a manual that
 * follows one, has no such words; and no standard lists itself.
 */
export function ownDesignationsOf(text: RecognisedText): ReadonlySet<string> {
  return new Set(text.facts.get(ownMentions).map(({ canonical }) => canonical));
}

function ownMentions(text: RecognisedText): readonly StandardMention[] {
  const { meanings, citations, sections } = text.facts.get(outlineOf);
  const list = sections.find(({ kind, leadIn }) => kind === 'normative' && leadIn !== undefined);
  if (!list || !meanings.has('scope')) return [];
  const listed = new Set(list.mentions.map(({ canonical }) => canonical));
  return citations.flatMap(({ mention, region }) =>
    region === 'title' && beginsTitle(mention) && !listed.has(mention.canonical) ? [mention] : [],
  );
}

/** Words in the title of a page that explains a standard, clause by clause, or puts it into practice. */
const explaining =
  /\b(?:chapters?|explain\w*|overview|summary|summari[sz]\w*|notes|guide to|commentary|checklist|cheat ?sheet|introduction|walk-?through|training|course|tutorial|questions|study|review of|manual|handbook|policy|procedures?|audit|implementation)\b|解读|释义|宣贯|导读|笔记|理解|培训|学习|要点|简介|概述|问答|实施|手册|程序文件/i;

/** Whether a title is that of a page about a standard. */
export function isOfExplanation(title: string): boolean {
  return explaining.test(title);
}

/** As far as a line is looked at, in UTF-16 units. */
const reach = 160;

/** Whether a mention begins its line, and a title of its own or nothing follows it there. */
function beginsTitle({ place: { prose, start, end } }: StandardMention): boolean {
  const at = prose.toSource(start, end);
  const before = prose.source.slice(Math.max(0, at.start - 24), at.start);
  const [behind = ''] = prose.source.slice(at.end, at.end + reach).split(/[\r\n]/);
  return /(?:^|[\r\n])[^\p{L}\p{N}\r\n]{0,16}$/u.test(before) && !isOfExplanation(behind);
}

/**
 * The day as of which a document is to be read that was published once and is not changed any more, ISO 8601: the first of
 * the month in the head of an RFC, of the year of a standard. What it cites was current then; undefined for all others.
 */
export function dayOfPublication(text: RecognisedText): string | undefined {
  const head = text.source.slice(0, longestHead);
  if (/^[ \t]{0,40}(?:Request for Comments|RFC): {1,8}\d{1,5}\b/m.test(head)) {
    const [, month = '', year = ''] = monthInHead.exec(head) ?? [];
    const number = months.indexOf(month) + 1;
    return number > 0 ? `${year}-${String(number).padStart(2, '0')}-01` : undefined;
  }
  const year = text.facts.get(ownMentions)[0]?.references[0].designation.year ?? '';
  return /^(?:19|20)\d\d$/.test(year) ? `${year}-01-01` : undefined;
}

/** In UTF-16 units: status, authors and date of an RFC stand in front of its title. */
const longestHead = 2_000;
const months = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');
const monthInHead = new RegExp(`\\b(${months.join('|')}) (?:\\d{1,2},? )?((?:19|20)\\d\\d)[ \\t]*$`, 'm');
