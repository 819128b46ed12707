import { createScanner, type JSONScanner } from 'jsonc-parser';
import { depthChange, jsonTokens as json, jsonValueTokens } from './jsonTokens';
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

/** The value of a key at the top level of an object. Tokens are read one by one: no nesting is too deep. */
function jsonField(source: string, start: number, end: number, key: string): FrontMatterField | undefined {
  const scanner = createScanner(source.slice(start, end), true);
  let depth = 0;
  for (let token = scanner.scan(); token !== json.end; ) {
    depth += depthChange(token);
    const isKey = depth === 1 && token === json.string && scanner.getTokenValue() === key;
    token = scanner.scan();
    if (isKey && token === json.colon) return jsonValue(scanner, source, start);
  }
  return undefined;
}

/** The value that the scanner reads next; undefined for an empty one. */
function jsonValue(scanner: JSONScanner, source: string, base: number): FrontMatterField | undefined {
  const first = scanner.scan();
  const from = base + scanner.getTokenOffset();
  let to = from + scanner.getTokenLength();
  if (!jsonValueTokens.has(first)) return undefined;
  if (first === json.string) {
    const inner = { start: from + 1, end: to - 1 };
    return inner.end > inner.start ? { ...inner, text: source.slice(inner.start, inner.end) } : undefined;
  }
  for (let depth = depthChange(first); depth > 0; ) {
    const token = scanner.scan();
    if (token === json.end) break;
    depth += depthChange(token);
    to = base + scanner.getTokenOffset() + scanner.getTokenLength();
  }
  return { start: from, end: to, text: source.slice(from, to) };
}

const fences = new Set(['---', '+++', ';;;', '{']);

/** Where the next line begins; LF, CR and both together end one. */
function nextLine(source: string, from: number): number {
  for (let index = from; index < source.length; index++) {
    const unit = source.charCodeAt(index);
    if (unit === 0x0a || (unit === 0x0d && source.charCodeAt(index + 1) !== 0x0a)) return index + 1;
  }
  return source.length;
}
