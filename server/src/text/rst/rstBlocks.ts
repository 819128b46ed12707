import type { BlockStructure } from '../block';
import { type Line, linesOf } from '../lines';
import { OpenBlock } from '../partsBlock';
import type { ScannedBlock } from '../scannedBlock';
import { readRst } from './inline';
import { cellsOf, gridRows, isSimpleBorder, simpleRows } from './table';

/** Directives that hold no prose. */
const codeDirectives =
  /^(?:code|code-block|sourcecode|literalinclude|math|raw|highlight|image|include|toctree|parsed-literal|doctest|testcode|testsetup|testoutput|productionlist|graphviz|digraph|uml|mermaid|plantuml|ipython|jupyter-execute|code-cell|prompt|index|meta|default-role|role|program-output|argparse|click|bibliography|contents|sectnum|autosummary|auto\w+|tabularcolumns|currentmodule|module|py:\w+|c:\w+|cpp:\w+|js:\w+|http:\w+)$/i;

/** Directives whose argument is prose. */
const titledDirectives =
  /^(?:note|warning|attention|caution|danger|error|hint|important|tip|admonition|seealso|todo|rubric|topic|sidebar|table|csv-table|list-table|centered|versionadded|versionchanged|deprecated|replace|figure-caption|glossary|epigraph|highlights|pull-quote|container-text|only-text|container|compound|line-block)$/i;

const quotingDirectives = /^(?:epigraph|highlights|pull-quote)$/i;
const adornment = /^([!-/:-@[-`{-~])\1+$/;
const bullet = /^[*+•‣⁃-](?:\s+|$)/;
const enumerator = /^\(?(?:(\d{1,4})|#|[a-zA-Z]|[ivxIVX]{2,5})[.)](?:\s+|$)/;
const field = /^:(?![\s:])(?:[^:\r\n`]|:(?!\s))+:(?:\s+|$)/;
const directive = /^\.\.\s+(?:\|[^|]+\|\s+)?([a-zA-Z][\w.+:-]*?)::(?:\s+|$)/;
const footnote = /^\.\.\s+\[(?:#?[\w.:-]*|\*)\](?:\s+|$)/;
const target = /^\.\.\s+(?:_|__:|\|)/;

/** In UTF-16 units: of a longer line only as much is looked at. */
const longestMark = 300;

/** The blocks of a reStructuredText, in order: what may be prose, with the comments in it. Linear in the text. */
export function* rstBlocks(source: string): Generator<ScannedBlock | undefined, void, void> {
  const reader = new RstReader(source);
  let passed = 0;
  for (const line of linesOf(source)) {
    // A byte order mark takes no column.
    reader.line(line.start === 0 && source.charCodeAt(0) === 0xfeff ? { ...line, start: 1 } : line);
    yield* reader.take();
    if (++passed % 512 === 0) yield undefined;
  }
  reader.end();
  yield* reader.take();
}

/** What the indentation of a line belongs to: the body of a list item, a directive, a quotation. */
interface Body {
  /** The column at which its blocks begin; those of a body that was only announced take that of its first line. */
  indent: number;
  isOpen: boolean;
  readonly place: BlockStructure;
  /** Where the list begins whose items stand at this indentation. */
  list: number | undefined;
  /** Whether only options of a directive were met. */
  hasOptions: boolean;
}

class RstReader {
  readonly #source: string;
  #blocks: ScannedBlock[] = [];
  readonly #root: Body = { indent: 0, isOpen: true, place: {}, list: undefined, hasOptions: false };
  readonly #bodies: Body[] = [this.#root];
  #open:
    | { readonly block: OpenBlock; readonly indent: number; lines: number; hangs: boolean; start: number; end: number }
    | undefined;
  /** The indentation that ends the code that is being passed; with `untilEmpty` an empty line does. */
  #code: { readonly indent: number; readonly untilEmpty: boolean } | undefined;
  /** The indentation of a paragraph that announced code with `::`. */
  #announced: number | undefined;
  #overline = '';
  /** The lines of a table. */
  #table: Line[] | undefined;
  readonly #styles: string[] = [];
  /** Where the last line of text begins. */
  #lastText = 0;
  /** Where the last line of text begins in front of the line that is being read. */
  #before = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** The blocks that were finished since it was last asked. */
  take(): readonly ScannedBlock[] {
    const blocks = this.#blocks;
    if (blocks.length > 0) this.#blocks = [];
    return blocks;
  }

  end(): void {
    this.#endTable();
    this.#close();
  }

  line(line: Line): void {
    if (this.#table && !this.#endsTable(line, this.#table)) {
      this.#table.push(line);
      if (!line.isEmpty) this.#lastText = line.start;
      return;
    }
    this.#endTable();
    if (line.isEmpty) {
      if (this.#code?.untilEmpty) this.#code = undefined;
      this.#close();
      this.#overline = '';
      return;
    }
    const start = this.#textStart(line);
    const indent = indentOf(this.#source, line.start, start);
    if (this.#announced !== undefined && !this.#open) {
      if (indent > this.#announced) this.#code = { indent: this.#announced, untilEmpty: false };
      this.#announced = undefined;
    }
    if (this.#code) {
      if (this.#code.untilEmpty || indent > this.#code.indent) return;
      this.#code = undefined;
    }
    if (this.#open && this.#goesOn(line, start, indent)) return;
    const isDefinition = this.#open !== undefined && indent > this.#open.indent;
    this.#close();
    this.#enter(indent, line.start, isDefinition);
    this.#before = this.#lastText;
    this.#begin(line, start, indent);
  }

  #textStart({ start, end }: Line): number {
    let at = start;
    while (at < end && (this.#source.charCodeAt(at) <= 0x20 || this.#source.charCodeAt(at) === 0xfeff)) at++;
    return at;
  }

  #textAt(start: number, end: number): string {
    return this.#source.slice(start, Math.min(end, start + longestMark)).trimEnd();
  }

  /** Whether the line belongs to the open paragraph, or makes it a heading. */
  #goesOn(line: Line, start: number, indent: number): boolean {
    const open = this.#open;
    if (!open) return false;
    const text = this.#textAt(start, line.end);
    const mark = adornment.exec(text);
    if (mark && open.lines === 1 && !open.hangs && text.length >= Math.min(3, open.end - open.start)) {
      this.#heading(open, mark[1] ?? '');
      this.#lastText = line.start;
      return true;
    }
    if (open.hangs ? indent <= open.indent : indent < open.indent) return false;
    // A line that is indented below a single one defines it.
    if (indent > open.indent && open.lines === 1 && !open.hangs) return false;
    if (text.startsWith('.. ')) return false;
    open.block.add(start, line.end);
    open.lines++;
    open.end = line.end;
    this.#lastText = line.start;
    return true;
  }

  #heading({ start, end }: { readonly start: number; readonly end: number }, sign: string): void {
    const style = this.#overline + sign;
    if (!this.#styles.includes(style)) this.#styles.push(style);
    const level = Math.min(9, this.#styles.indexOf(style) + 1);
    this.#open = undefined;
    this.#overline = '';
    const block = new OpenBlock('heading', { level }, readRst);
    block.add(start, end);
    this.#push(block.close());
  }

  /** Leaves and enters the bodies that the indentation of a line says. */
  #enter(indent: number, start: number, isDefinition: boolean): void {
    for (let body = this.#bodies.at(-1); body && this.#bodies.length > 1; body = this.#bodies.at(-1)) {
      if (!body.isOpen && indent > (this.#bodies.at(-2)?.indent ?? 0)) {
        body.indent = indent;
        body.isOpen = true;
      }
      if (indent >= body.indent && body.isOpen) break;
      this.#bodies.pop();
    }
    const body = this.#body;
    if (indent <= body.indent) return;
    // What is indented for no other reason is a quotation.
    this.#enterBody(indent, isDefinition ? body.place : { ...body.place, quotation: body.place.quotation ?? start });
  }

  get #body(): Body {
    return this.#bodies.at(-1) ?? this.#root;
  }

  #enterBody(indent: number | undefined, place: BlockStructure, hasOptions = false): void {
    const known = indent ?? this.#body.indent + 1;
    this.#bodies.push({
      indent: known,
      isOpen: indent !== undefined,
      place: { ...place, item: undefined },
      list: undefined,
      hasOptions,
    });
  }

  /** A line that begins a block; marks of lists may stand in front of others. */
  #begin(line: Line, textStart: number, indentation: number): void {
    let start = textStart;
    let indent = indentation;
    let item: BlockStructure['item'];
    this.#lastText = line.start;
    for (;;) {
      const text = this.#textAt(start, line.end);
      const isItem = bullet.exec(text) ?? enumerator.exec(text);
      if (!isItem || adornment.test(text)) break;
      const parent = this.#body;
      parent.list ??= start;
      item = isItem[1] === undefined ? {} : { number: isItem[1] };
      const width = isItem[0].length;
      this.#enterBody(indent + width, { ...parent.place, list: parent.place.list ?? parent.list });
      start += width;
      indent += width;
      if (start >= line.end) return;
    }
    if (item === undefined) this.#body.list = undefined;
    const text = this.#textAt(start, line.end);
    if (this.#beginsOther(line, start, indent, text)) return;
    const isBlock = /^\|\s/.test(text);
    this.#paragraph(isBlock ? start + 2 : start, line, indent, item, isBlock);
    if (this.#open) this.#open.start = start;
  }

  #paragraph(start: number, line: Line, indent: number, item: BlockStructure['item'], hangs = false): void {
    const block = new OpenBlock('paragraph', { ...this.#body.place, item }, readRst);
    block.add(start, line.end);
    this.#open = { block, indent, lines: 1, hangs, start, end: this.#trimmedEnd(line) };
  }

  #trimmedEnd({ start, end }: Line): number {
    let at = end;
    while (at > start && this.#source.charCodeAt(at - 1) <= 0x20) at--;
    return at;
  }

  /** Whether the line begins something else than a paragraph. */
  #beginsOther(line: Line, start: number, indent: number, text: string): boolean {
    if (/^\+[-=+]{2,}\+$/.test(text) || isSimpleBorder(text)) {
      this.#table = [line];
      return true;
    }
    const mark = adornment.exec(text);
    if (mark && text.length > 1) {
      if (text === '::') this.#announced = indent;
      else if (text !== '..') {
        this.#overline = mark[1] ?? '';
        return true;
      } else this.#comment(line, start, indent, '');
      return true;
    }
    if (text.startsWith('..') && /^\.\.(?:\s|$)/.test(text)) {
      this.#explicit(line, start, indent, text);
      return true;
    }
    if (/^__\s/.test(text) || text.startsWith('>>> ')) {
      this.#code = { indent, untilEmpty: true };
      return true;
    }
    const named = field.exec(text);
    if (!named) {
      this.#body.hasOptions = false;
      return false;
    }
    if (this.#body.hasOptions) return true;
    const value = start + named[0].length;
    if (value < line.end) this.#paragraph(value, line, indent, undefined, true);
    this.#enterBody(undefined, this.#body.place);
    return true;
  }

  /** What begins with two dots. */
  #explicit(line: Line, start: number, indent: number, text: string): void {
    const note = footnote.exec(text);
    const named = directive.exec(text);
    if (note) {
      if (start + note[0].length < line.end) this.#paragraph(start + note[0].length, line, indent, undefined, true);
      this.#enterBody(undefined, this.#body.place);
    } else if (named) {
      const name = named[1] ?? '';
      if (codeDirectives.test(name)) {
        this.#code = { indent, untilEmpty: false };
        return;
      }
      const argument = start + named[0].length;
      const { place } = this.#body;
      const isRead = titledDirectives.test(name) && argument < line.end;
      const inner = quotingDirectives.test(name) ? { ...place, quotation: place.quotation ?? start } : place;
      if (isRead) this.#paragraph(argument, line, indent, undefined, true);
      this.#enterBody(undefined, inner, !isRead || /table/.test(name));
    } else if (target.test(text)) this.#code = { indent, untilEmpty: false };
    else this.#comment(line, start, indent, this.#source.slice(start + 2, line.end));
  }

  #comment(line: Line, start: number, indent: number, text: string): void {
    const block = new OpenBlock('paragraph', {}, readRst);
    block.comment({ start, end: line.end, text, reach: start - this.#before });
    this.#push(block.close());
    this.#code = { indent, untilEmpty: false };
  }

  #endsTable(line: Line, lines: readonly Line[]): boolean {
    const first = lines[0];
    const last = lines.at(-1);
    if (!first || !last) return true;
    const text = this.#textAt(this.#textStart(line), line.end);
    if (this.#source.charAt(this.#textStart(first)) === '+') return !/^[+|]/.test(text);
    const isBorder = isSimpleBorder(this.#textAt(this.#textStart(last), last.end));
    return line.isEmpty && isBorder;
  }

  #endTable(): void {
    const lines = this.#table;
    const first = lines?.[0];
    if (!lines || !first) return;
    this.#table = undefined;
    const isGrid = this.#source.charAt(this.#textStart(first)) === '+';
    const rows = isGrid ? gridRows(this.#source, lines) : simpleRows(this.#source, lines);
    for (const block of cellsOf(rows, first.start, this.#body.place)) this.#push(block);
  }

  #close(): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    const end = this.#source.slice(open.start, open.end).trimEnd();
    if (end.endsWith('::')) this.#announced = Math.min(open.indent, this.#body.indent);
    this.#push(open.block.close());
  }

  #push(block: ScannedBlock | undefined): void {
    if (block) this.#blocks.push(block);
  }
}

/** The column at which the text of a line begins; tabs lead to the next column of eight. */
function indentOf(source: string, from: number, to: number): number {
  let column = 0;
  for (let index = from; index < to; index++) {
    if (source.charCodeAt(index) === 0x09) column += 8 - (column % 8);
    else if (source.charCodeAt(index) !== 0xfeff) column++;
  }
  return column;
}
