import { BlockGatherer } from '../blockGatherer';
import { OpenTable } from '../openTable';
import type { Span } from '../span';
import { isLetter } from '../typography';
import {
  endOfFormula,
  endOfGroups,
  endOfName,
  endOfOptionals,
  isBlank,
  isLineBreak,
  longestArgument,
} from './arguments';
import {
  codeEnvironments,
  formatting,
  headings,
  hiding,
  listEnvironments,
  masking,
  quotingEnvironments,
  symbols,
  tableEnvironments,
} from './commands';

/** What the end of a pair of braces means. */
type Brace = 'nothing' | 'heading' | 'quotation' | 'note';

/** Reads ranges of a LaTeX source, front to back, and gathers blocks. No nesting is followed but by a list of what is open. */
export class LatexReader {
  readonly #gatherer: BlockGatherer;
  #braces: Brace[] = [];
  /** Environments of which the source has no further end. */
  readonly #endless = new Set<string>();
  #at = 0;
  #to = 0;
  /** Where text begins that was not handed on yet. */
  #textStart = 0;
  /** Where the line begins in which text was read last. */
  #lastText: number | undefined;

  constructor(private readonly source: string) {
    this.#gatherer = new BlockGatherer(source, false);
  }

  /** The blocks that were finished since it was last asked. */
  take() {
    return this.#gatherer.take();
  }

  /** Reads a range as one that begins and ends blocks; yields now and then. */
  *read({ start, end }: Span): Generator<undefined, void, void> {
    this.#at = start;
    this.#to = end;
    this.#textStart = start;
    this.#braces = [];
    this.#gatherer.boundary(start, start);
    for (let next = start; this.#at < end; ) {
      this.#sign();
      if (this.#at < next) continue;
      next = this.#at + unitsPerStep;
      yield undefined;
    }
    this.#boundary(end, end);
    this.#gatherer.level = undefined;
  }

  /** Makes the range a heading. */
  *heading(span: Span, level: number): Generator<undefined, void, void> {
    this.#gatherer.level = level;
    yield* this.read(span);
  }

  /** Keeps a comment that stands outside of what is read. */
  comment(start: number, end: number, text: string, reach: number): void {
    this.#gatherer.boundary(start, start);
    this.#gatherer.comment(start, end, text, reach);
    this.#gatherer.boundary(end, end);
  }

  #sign(): void {
    const { source } = this;
    const at = this.#at;
    const unit = source.charCodeAt(at);
    if (unit === 0x5c) this.#command(at);
    else if (unit === 0x25) this.#comment(at);
    else if (unit === 0x24) this.#dollar(at);
    else if (unit === 0x7b) this.#hide(at, at + 1, 'nothing');
    else if (unit === 0x7d) this.#closeBrace(at);
    else if (unit === 0x7e) this.#stand(at, at + 1, '\u00a0');
    else if (unit === 0x26 && this.#gatherer.tables.length > 0) this.#nextCell(at);
    else if (unit === 0x2d && source.charCodeAt(at + 1) === 0x2d) this.#dash(at);
    else if ((unit === 0x60 || unit === 0x27) && source.charCodeAt(at + 1) === unit) this.#stand(at, at + 2, '"');
    else if (unit === 0x0a || unit === 0x0d) this.#lineEnd(at);
    else this.#at++;
  }

  /** Hands on the text in front of `end`; what follows `next` is read next. */
  #flush(end: number, next: number): void {
    if (end > this.#textStart) this.#gatherer.text(this.#textStart, end);
    this.#textStart = next;
    this.#at = next;
  }

  #hide(start: number, end: number, brace?: Brace): void {
    this.#flush(start, end);
    if (brace !== undefined) this.#braces.push(brace);
  }

  #mask(start: number, end: number): void {
    this.#flush(start, end);
    this.#gatherer.masked(start, end);
  }

  #stand(start: number, end: number, text: string): void {
    this.#flush(start, end);
    this.#gatherer.reference(start, end, text);
  }

  #boundary(end: number, next: number): void {
    this.#flush(end, next);
    this.#gatherer.boundary(end, next);
  }

  #dash(at: number): void {
    const isLong = this.source.charCodeAt(at + 2) === 0x2d;
    this.#stand(at, at + (isLong ? 3 : 2), isLong ? '—' : '–');
  }

  #closeBrace(at: number): void {
    const brace = this.#braces.pop();
    if (brace === 'heading') {
      this.#boundary(at, at + 1);
      this.#gatherer.level = undefined;
    } else if (brace === 'quotation') this.#stand(at, at + 1, '"');
    else if (brace === 'note') this.#mask(at, at + 1);
    else this.#hide(at, at + 1);
  }

  /** An empty line ends a paragraph. */
  #lineEnd(at: number): void {
    const next = this.#nextLine(at);
    const text = this.source.slice(this.#lineStart(at), at);
    if (/[^\s%]/.test(text)) this.#lastText = at - text.length;
    let end = next;
    while (end < this.#to && isBlank(this.source.charCodeAt(end))) end++;
    const isEmpty = end < this.#to && isLineBreak(this.source.charCodeAt(end));
    if (!isEmpty) {
      this.#at = next;
      return;
    }
    this.#boundary(at, end);
    this.#braces = [];
    this.#gatherer.level = undefined;
  }

  #lineStart(at: number): number {
    let start = at;
    while (start > 0 && !isLineBreak(this.source.charCodeAt(start - 1)) && at - start < longestArgument) start--;
    return start;
  }

  #nextLine(at: number): number {
    return this.source.startsWith('\r\n', at) ? at + 2 : at + 1;
  }

  /** A comment takes the end of its line and the white space of the next one with it. */
  #comment(at: number): void {
    let end = at;
    while (end < this.#to && !isLineBreak(this.source.charCodeAt(end))) end++;
    const lineStart = this.#lineStart(at);
    const isAlone = this.source.slice(lineStart, at).trim() === '';
    const from = isAlone ? (this.#lastText ?? at) : lineStart;
    this.#flush(at, end);
    this.#gatherer.comment(at, end, this.source.slice(at + 1, end), at - from);
    if (end >= this.#to) return;
    if (!isAlone) this.#lastText = lineStart;
    let next = this.#nextLine(end);
    while (next < this.#to && isBlank(this.source.charCodeAt(next))) next++;
    if (next < this.#to && isLineBreak(this.source.charCodeAt(next))) this.#lineEnd(end);
    else this.#flush(end, next);
  }

  #dollar(at: number): void {
    const isDisplay = this.source.charCodeAt(at + 1) === 0x24;
    const mark = isDisplay ? '$$' : '$';
    const end = endOfFormula(this.source, this.#to, at + mark.length, mark);
    if (end < 0) this.#at += mark.length;
    else this.#mask(at, end);
  }

  #command(at: number): void {
    const { source } = this;
    let end = at + 1;
    while (isLetter(source.charCodeAt(end)) && end < this.#to) end++;
    if (end === at + 1) {
      this.#controlSign(at);
      return;
    }
    const name = source.slice(at + 1, Math.min(end, at + 40));
    if (source.charAt(end) === '*') end++;
    this.#named(name, at, end);
  }

  #controlSign(at: number): void {
    const sign = this.source.charAt(at + 1);
    if (sign === '\\') this.#lineBreak(at, at + 2);
    else if (sign === '(' || sign === '[') {
      const end = endOfFormula(this.source, this.#to, at + 2, sign === '(' ? '\\)' : '\\]');
      if (end < 0) this.#hide(at, at + 2);
      else this.#mask(at, end);
    } else if (/^[%&#_{}$]/.test(sign)) {
      this.#flush(at, at + 1);
      this.#at = at + 2;
    } else if (sign !== '' && ',;:>'.includes(sign)) this.#stand(at, at + 2, ' ');
    else if (/\s/.test(sign)) this.#hide(at, at + 1);
    // What is left sets an accent, or a place to break a word.
    else this.#hide(at, Math.min(this.#to, at + 2));
  }

  /** Ends a line or a row. */
  #lineBreak(at: number, behind: number): void {
    let end = this.source.charAt(behind) === '*' ? behind + 1 : behind;
    const space = /^\[[^\]\r\n]{0,20}\]/.exec(this.source.slice(end, end + 24));
    end += space?.[0].length ?? 0;
    const table = this.#gatherer.tables.at(-1);
    if (table) {
      this.#boundary(at, end);
      table.beginRow(end);
      table.beginCell(end, 1);
    } else {
      this.#flush(at, end);
      this.#gatherer.break(at, end);
    }
  }

  #nextCell(at: number): void {
    this.#boundary(at, at + 1);
    this.#gatherer.tables.at(-1)?.beginCell(at + 1, 1);
  }

  #named(name: string, at: number, end: number): void {
    const level = headings.get(name);
    const symbol = symbols.get(name);
    if (name === 'begin' || name === 'end') this.#environment(name, at, end);
    else if (level !== undefined) this.#heading(at, end, level);
    else if (name === 'item' || name === 'bibitem') this.#item(name, at, end);
    else if (name === 'par') this.#boundary(at, end);
    else if (name === 'tabularnewline') this.#lineBreak(at, end);
    else if (name === 'verb' || name === 'lstinline' || name === 'mintinline') this.#verbatim(name, at, end);
    else if (symbol !== undefined) this.#stand(at, endOfName(this.source, this.#to, end), symbol);
    else if (name === 'enquote' && this.source.charAt(end) === '{') {
      this.#stand(at, end + 1, '"');
      this.#braces.push('quotation');
    } else if (name === 'footnote' || name === 'footnotetext' || name === 'thanks' || name === 'marginpar') {
      const open = endOfOptionals(this.source, this.#to, end);
      this.#mask(at, open);
      if (this.source.charAt(open) === '{') this.#hide(open, open + 1, 'note');
    } else if (name === 'href') this.#mask(at, endOfGroups(this.source, this.#to, end, 1));
    else if (name === 'textcolor' || name === 'colorbox') this.#hide(at, endOfGroups(this.source, this.#to, end, 1));
    else if (name === 'multirow') this.#hide(at, endOfGroups(this.source, this.#to, end, 2));
    else if (name === 'multicolumn') {
      this.#gatherer.tables.at(-1)?.widen(Number(/^\{(\d{1,3})\}/.exec(this.source.slice(end, end + 6))?.[1] ?? 1));
      this.#hide(at, endOfGroups(this.source, this.#to, end, 2));
    } else if (formatting.has(name)) this.#hide(at, endOfName(this.source, this.#to, end));
    else if (hiding.has(name)) this.#hide(at, endOfGroups(this.source, this.#to, end, Number.POSITIVE_INFINITY));
    else if (masking.has(name)) this.#mask(at, endOfGroups(this.source, this.#to, end, Number.POSITIVE_INFINITY));
    else this.#mask(at, endOfOptionals(this.source, this.#to, endOfName(this.source, this.#to, end)));
  }

  #heading(at: number, end: number, level: number): void {
    const open = endOfOptionals(this.source, this.#to, end);
    if (this.source.charAt(open) !== '{') {
      this.#mask(at, end);
      return;
    }
    this.#boundary(at, open + 1);
    this.#braces.push('heading');
    this.#gatherer.level = level;
  }

  #item(name: string, at: number, end: number): void {
    this.#boundary(at, end);
    const list = this.#gatherer.lists.at(-1);
    if (name === 'bibitem') {
      this.#boundary(at, endOfGroups(this.source, this.#to, end, 1));
      this.#gatherer.item = {};
      return;
    }
    if (list?.number === undefined) this.#gatherer.item = {};
    else {
      list.number++;
      this.#gatherer.item = { number: String(list.number) };
    }
    const label = /^\s{0,4}\[([^\]\r\n]{0,200})\]/.exec(this.source.slice(end, Math.min(this.#to, end + 210)));
    if (!label) return;
    const close = end + label[0].length - 1;
    this.#hide(end, close - (label[1]?.length ?? 0));
    // The label is a block of its own; the item follows it.
    this.#textStart = this.#at;
    this.#boundary(close, close + 1);
  }

  #verbatim(name: string, at: number, behind: number): void {
    let open = endOfOptionals(this.source, this.#to, behind);
    if (name === 'mintinline') open = endOfGroups(this.source, this.#to, open, 1);
    const sign = this.source.charAt(open);
    const end =
      sign === '{'
        ? endOfGroups(this.source, this.#to, open, 1)
        : this.source.slice(open + 1, open + longestArgument).indexOf(sign) + open + 2;
    this.#mask(at, Math.min(this.#to, Math.max(end, behind)));
  }

  #environment(command: 'begin' | 'end', at: number, end: number): void {
    const found = /^\s{0,4}\{([^{}\r\n]{1,40})\}/.exec(this.source.slice(end, end + 50));
    if (!found) {
      this.#hide(at, end);
      return;
    }
    const name = found[1] ?? '';
    const behind = end + found[0].length;
    const plain = name.replace(/\*$/, '');
    if (command === 'end') {
      this.#boundary(at, behind);
      if (quotingEnvironments.has(plain)) this.#gatherer.quotations.pop();
      else if (listEnvironments.has(name)) this.#gatherer.lists.pop();
      else if (tableEnvironments.has(name)) this.#gatherer.tables.pop()?.end();
      return;
    }
    if (codeEnvironments.has(name) && this.#skip(name, at, behind)) return;
    this.#boundary(
      at,
      tableEnvironments.has(name) || plain === 'thebibliography'
        ? endOfGroups(this.source, this.#to, behind, Number.POSITIVE_INFINITY)
        : endOfOptionals(this.source, this.#to, behind),
    );
    const start = this.#at;
    if (quotingEnvironments.has(plain)) this.#gatherer.quotations.push(at);
    else if (listEnvironments.has(name))
      this.#gatherer.lists.push({ start: at, number: plain === 'enumerate' ? 0 : undefined });
    else if (tableEnvironments.has(name)) {
      const table = new OpenTable(at);
      table.beginRow(start);
      table.beginCell(start, 1);
      this.#gatherer.tables.push(table);
    }
  }

  /** Passes an environment without prose; false when it does not end. */
  #skip(name: string, at: number, behind: number): boolean {
    if (this.#endless.has(name)) return false;
    const mark = `\\end{${name}}`;
    const close = this.source.indexOf(mark, behind);
    if (close < 0 || close >= this.#to) {
      this.#endless.add(name);
      return false;
    }
    this.#mask(at, close + mark.length);
    return true;
  }
}

/** How much text, in UTF-16 units, is read between two yields. */
const unitsPerStep = 16_384;
