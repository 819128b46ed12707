import type { Mention } from '../recognition/mention';
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
  /(?:\b(?:package|library|module|crate|gem|plugin|sdk|repository|pip install|npm install|go get)[ `"*]{1,3}|[`/])([A-Za-z]{2,10}\d{2,6})(?![\w:.-]*\d)/gi;

function labelsOf({ prose: { source } }: BlockContent): readonly string[] {
  const terms = source.includes(':') ? [...source.matchAll(term)] : [];
  return [...terms, ...source.matchAll(program)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}

/**
 * Under which designations a document stands that is a standard itself: those that begin one of its first lines, where its
 * headings are those of a standard. Of a page about a standard there is none.
 */
export function ownDesignationsOf(text: RecognisedText): ReadonlySet<string> {
  const { meanings, citations, sections } = text.facts.get(outlineOf);
  const isStandard =
    meanings.has('scope') && (meanings.has('terms') || sections.some(({ kind }) => kind === 'normative'));
  if (!isStandard) return new Set();
  const own = citations.filter(({ mention, region }) => region === 'title' && beginsLine(mention));
  return new Set(own.map(({ mention }) => mention.canonical));
}

/** As far back as the beginning of the line is looked for, in UTF-16 units. */
const longestMark = 24;

/** Whether nothing but marks stands before a mention in its line. */
function beginsLine({ place: { prose, start, end } }: Mention): boolean {
  const at = prose.toSource(start, end).start;
  return /(?:^|[\r\n])[^\p{L}\p{N}\r\n]{0,16}$/u.test(prose.source.slice(Math.max(0, at - longestMark), at));
}
