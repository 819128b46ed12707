import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Span } from './span';

/** The value of a key of the front matter: its span in the source, without quotation marks, and its text. */
export interface FrontMatterField extends Span {
  readonly text: string;
}

/**
 * Where the text begins behind YAML (`---`), TOML (`+++`) or JSON (`;;;`, or braces on lines of their own) front matter, in
 * UTF-16 units; 0 when there is none. A byte order mark in front of it is tolerated.
 */
export function frontMatterEnd(source: string): number {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = nextLine(source, start);
  const first = source.slice(start, Math.min(line, start + 8)).trimEnd();
  const fence = first === '{' ? '}' : first;
  if (!fences.has(first) || source.slice(start, line).trimEnd() !== first) return 0;
  while (line < source.length) {
    const next = nextLine(source, line);
    const text = source.slice(line, Math.min(next, line + 8)).trimEnd();
    if (text === fence || (fence === '---' && text === '...')) return next;
    line = next;
  }
  return 0;
}

/**
 * The value of a key at the top level of the front matter, as long as it stands on the line of its key; undefined when there is
 * none or it is empty. Comments behind a value are not part of it.
 *
 * @param key the exact key, made of letters only
 */
export function frontMatterField(source: string, key: string): FrontMatterField | undefined {
  const end = frontMatterEnd(source);
  if (end === 0) return undefined;
  const start = nextLine(source, 0);
  const fence = source
    .slice(0, start)
    .replace(/^\ufeff/, '')
    .trimEnd();
  if (fence === ';;;' || fence === '{') return jsonField(source, fence === '{' ? source.indexOf('{') : start, end, key);
  for (let line = start; line < end; line = nextLine(source, line)) {
    const text = source.slice(line, nextLine(source, line));
    // In TOML, what follows the header of a table is not at the top level any more.
    if (fence === '+++' && text.startsWith('[')) return undefined;
    const value = lineValue(text, key, fence === '+++' ? '=' : ':');
    if (value) return { start: line + value.start, end: line + value.end, text: text.slice(value.start, value.end) };
  }
  return undefined;
}

/** Where on a line `key: value` the value stands. */
function lineValue(line: string, key: string, sign: string): Span | undefined {
  const quote = line.startsWith('"') || line.startsWith("'") ? line.charAt(0) : '';
  if (!line.startsWith(quote + key + quote)) return undefined;
  const behind = line.slice(key.length + 2 * quote.length);
  const value = behind.trimStart();
  if (!value.startsWith(sign)) return undefined;
  const written = value.slice(sign.length).trim();
  const start = line.indexOf(sign, key.length) + 1;
  const first = start + line.slice(start).length - line.slice(start).trimStart().length;
  const mark = written.charAt(0);
  if (mark === '"' || mark === "'") {
    const close = line.indexOf(mark, first + 1);
    return close <= first + 1 ? undefined : { start: first + 1, end: close };
  }
  const comment = /(?:^|\s)#/.exec(written);
  const text = written.slice(0, comment?.index ?? written.length).trimEnd();
  return text === '' ? undefined : { start: first, end: first + text.length };
}

function jsonField(source: string, start: number, end: number, key: string): FrontMatterField | undefined {
  const json = source.slice(start, end);
  const tree = parseTree(json, [], { allowTrailingComma: true });
  const node = tree && findNodeAtLocation(tree, [key]);
  if (!node || node.value === '' || node.value === null) return undefined;
  const isQuoted = node.type === 'string';
  const span = { start: start + node.offset, end: start + node.offset + node.length };
  const inner = isQuoted ? { start: span.start + 1, end: span.end - 1 } : span;
  return { ...inner, text: source.slice(inner.start, inner.end) };
}

const fences = new Set(['---', '+++', ';;;', '{']);

function nextLine(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end + 1;
}
