import type { BlockKind, BlockStructure, CommentRange } from '../block';
import { frontMatterEnd } from '../frontMatter';
import { type Line, linesOf } from '../lines';
import { OpenBlock } from '../partsBlock';
import type { ScannedBlock } from '../scannedBlock';
import { readAsciiDoc } from './inline';
import { AsciiDocTable } from './table';

/** Styles of blocks that hold no prose. */
const codeStyles =
  /^(?:source|listing|literal|stem|latexmath|asciimath|pass|comment|plantuml|ditaa|mermaid|graphviz|svgbob|yaml2text|lutaml\w*|pseudocode|datamodel_diagram)\b/;

const quoteStyles = /^(?:quote|verse)\b/;

/** Delimiters of blocks whose content is no prose, or a comment. */
const codeDelimiter = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,}\S*)$/;

/** Delimiters of blocks that hold other blocks. */
const blockDelimiter = /^(?:={4,}|\*{4,}|_{4,}|--)$/;

const tableDelimiter = /^[|,:!]={3,}$/;
const attributeEntry = /^:!?[\w-]+!?:(?:\s|$)/;
const blockMacro = /^[a-z][\w-]*::\S*\[.*\]$/;
const blockAttributes = /^\[.*\]$/;
const listItem = /^\s*(?:\*{1,6}|-|\.{1,6}|(\d{1,4})\.|[a-zA-Z]\.|<(?:\d{1,3}|\.)>)\s+(?:\[[ xX*]\]\s+)?/;
const definition = /^\s*(?:\S.*?)(?::{2,4}|;;)(?=\s|$)/;
const heading = /^(={1,6}|#{1,6})\s+(?=\S)/;
const underline = /^(?:=+|-+|~+|\^+|\++)$/;

/** In UTF-16 units: of a longer line only as much is looked at. */
const longestMark = 300;

/** The blocks of an AsciiDoc text, in order: what may be prose, with the comments in it. Linear in the text. */
export function* asciiDocBlocks(source: string): Generator<ScannedBlock | undefined, void, void> {
  const reader = new AsciiDocReader(source);
  const begin = frontMatterEnd(source);
  let passed = 0;
  for (const line of linesOf(source)) {
    if (line.start < begin) continue;
    reader.line(line);
    yield* reader.take();
    if (++passed % 512 === 0) yield undefined;
  }
  reader.end();
  yield* reader.take();
}

class AsciiDocReader {
  readonly #source: string;
  #blocks: ScannedBlock[] = [];
  #open: OpenBlock | undefined;
  /** Of the open paragraph, while it has one line only. */
  #firstLine: { readonly start: number; readonly end: number } | undefined;
  /** The delimiter that ends the code that is being passed; an empty one: the next empty line does. */
  #code: string | undefined;
  #delimiters: { readonly text: string; readonly start: number; readonly isQuotation: boolean }[] = [];
  #table: AsciiDocTable | undefined;
  /** What the attributes in front of a block say. */
  #attributes = '';
  #list: number | undefined;
  /** Whether the title of the document stands above without an empty line in between: its author, version and attributes. */
  #isHeader = false;
  /** Whether a `+` joins what follows to the item of a list. */
  #isJoined = false;
  #isBehindEmpty = true;
  /** Whether the line before was an attribute that goes on. */
  #goesOn = false;
  /** Where the last line with text begins. */
  #lastText = 0;

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
    this.#close();
    this.#push(this.#table?.end() ?? []);
  }

  line(line: Line): void {
    const text = this.#textOf(line);
    if (this.#code !== undefined) {
      if (this.#code === '' ? line.isEmpty : text === this.#code) this.#code = undefined;
      this.#isBehindEmpty = line.isEmpty;
      return;
    }
    if (line.isEmpty) this.#isHeader = false;
    if (this.#goesOn) this.#goesOn = text.endsWith('\\');
    else if (isComment(text)) this.#comment(line, text);
    else if (this.#table) this.#tableLine(line, text, this.#table);
    else if (line.isEmpty) this.#close();
    else this.#textLine(line, text);
    this.#isBehindEmpty = line.isEmpty;
  }

  /** The line without the white space at its end, as far as it says what the line is. */
  #textOf({ start, end }: Line): string {
    const from = this.#source.charCodeAt(start) === 0xfeff ? start + 1 : start;
    return this.#source.slice(from, Math.min(end, from + longestMark)).trimEnd();
  }

  #comment(line: Line, text: string): void {
    const end = line.start + text.length;
    const comment: CommentRange = {
      start: line.start,
      end,
      text: text.slice(2),
      reach: line.start - this.#lastText,
    };
    if (this.#open) this.#open.comment(comment);
    else {
      const block = new OpenBlock('paragraph', {}, readAsciiDoc);
      block.comment(comment);
      this.#push([block.close()]);
    }
  }

  #tableLine(line: Line, text: string, table: AsciiDocTable): void {
    if (text === table.delimiter) {
      this.#push(table.end());
      this.#table = undefined;
    } else if (codeDelimiter.test(text)) this.#code = text;
    else {
      if (!line.isEmpty) this.#lastText = line.start;
      this.#push(table.line(line));
    }
  }

  #textLine(line: Line, text: string): void {
    if (this.#delimits(line, text)) return;
    if (blockAttributes.test(text) && !text.startsWith('[[[')) {
      this.#close();
      if (!text.startsWith('[[')) this.#attributes += text;
      return;
    }
    if (blockMacro.test(text) || text === '+' || text === '<<<' || text === "'''") {
      this.#close();
      this.#isJoined = text === '+';
      return;
    }
    if (this.#open && !this.#isHeader) {
      this.#goOn(line, text);
      return;
    }
    if (attributeEntry.test(text)) {
      this.#close();
      this.#goesOn = text.endsWith('\\');
      return;
    }
    this.#begin(line, text);
  }

  /** Whether the line begins or ends a delimited block, a table or code. */
  #delimits(line: Line, text: string): boolean {
    if (this.#firstLine && underline.test(text) && this.#underlines(line, text)) return true;
    const style = styleOf(this.#attributes);
    if (tableDelimiter.test(text)) {
      this.#close();
      this.#table = new AsciiDocTable(this.#source, line, text, this.#attributes, this.#place());
      this.#attributes = '';
      return true;
    }
    if (codeDelimiter.test(text)) {
      this.#close();
      this.#code = text.startsWith('```') ? '```' : text;
      this.#attributes = '';
      return true;
    }
    if (!blockDelimiter.test(text)) return false;
    this.#close();
    if (codeStyles.test(style)) this.#code = text;
    else if (this.#delimiters.at(-1)?.text === text) this.#delimiters.pop();
    else {
      const isQuotation = text.startsWith('_') || quoteStyles.test(style);
      this.#delimiters.push({ text, start: line.start, isQuotation });
    }
    this.#attributes = '';
    return true;
  }

  /** A line below a title of the same length makes it a heading. */
  #underlines(line: Line, text: string): boolean {
    const first = this.#firstLine;
    if (!first || text.length < 2 || Math.abs(first.end - first.start - text.length) > 1) return false;
    this.#open = undefined;
    this.#firstLine = undefined;
    const level = '=-~^+'.indexOf(text.charAt(0)) + 1;
    this.#list = undefined;
    this.#one('heading', first.start, first.end, { level });
    this.#lastText = line.start;
    return true;
  }

  /** A line within a paragraph. */
  #goOn(line: Line, text: string): void {
    const item = listItem.exec(text);
    if (item && (this.#list !== undefined || item[1] === undefined)) {
      this.#begin(line, text);
      return;
    }
    this.#firstLine = undefined;
    this.#lastText = line.start;
    this.#open?.add(line.start, line.end);
  }

  /** A line that begins a block. */
  #begin(line: Line, text: string): void {
    const start = this.#source.charCodeAt(line.start) === 0xfeff ? line.start + 1 : line.start;
    const style = styleOf(this.#attributes);
    this.#lastText = line.start;
    this.#close();
    const title = heading.exec(text);
    if (title) {
      this.#list = undefined;
      this.#attributes = '';
      this.#isHeader = title[1]?.length === 1;
      this.#one('heading', start + title[0].length, line.end, { level: title[1]?.length });
      return;
    }
    if (/^\.[^\s.]/.test(text)) {
      this.#one('paragraph', start + 1, line.end, {});
      return;
    }
    this.#attributes = '';
    if (codeStyles.test(style)) {
      this.#code = '';
      return;
    }
    const item = listItem.exec(text) ?? undefined;
    if (item) {
      this.#list ??= line.start;
      const number = item[1];
      this.#openBlock(start + item[0].length, line.end, { item: number === undefined ? {} : { number } });
      return;
    }
    const term = definition.exec(text);
    if (term && !/^\s*https?:/.test(text)) {
      this.#list ??= line.start;
      const end = start + term[0].replace(/(?::+|;;)$/, '').length;
      this.#one('paragraph', start, end, {});
      const rest = start + term[0].length;
      if (rest < start + text.length) this.#openBlock(rest, line.end, {});
      return;
    }
    if (/^[ \t]/.test(text) && this.#isBehindEmpty && this.#list === undefined) {
      this.#code = '';
      return;
    }
    if (this.#isBehindEmpty && !this.#isJoined) this.#list = undefined;
    this.#isJoined = false;
    this.#openBlock(start, line.end, quoteStyles.test(style) ? { quotation: line.start } : {});
    this.#firstLine = { start, end: start + text.length };
  }

  #openBlock(start: number, end: number, structure: BlockStructure): void {
    const block = new OpenBlock('paragraph', { ...this.#place(), ...structure }, readAsciiDoc);
    block.add(start, end);
    this.#open = block;
    this.#firstLine = undefined;
  }

  /** A block that is a part of one line. */
  #one(kind: BlockKind, start: number, end: number, structure: BlockStructure): void {
    const block = new OpenBlock(kind, { ...this.#place(), ...structure }, readAsciiDoc);
    block.add(start, end);
    this.#push([block.close()]);
  }

  #place(): BlockStructure {
    return { quotation: this.#delimiters.find(({ isQuotation }) => isQuotation)?.start, list: this.#list };
  }

  #close(): void {
    this.#push([this.#open?.close()]);
    this.#open = undefined;
    this.#firstLine = undefined;
  }

  #push(blocks: readonly (ScannedBlock | undefined)[]): void {
    for (const block of blocks) if (block) this.#blocks.push(block);
  }
}

function isComment(text: string): boolean {
  return text.startsWith('//') && !text.startsWith('///');
}

/** The first name in the attributes of a block. */
function styleOf(attributes: string): string {
  return /^\[\s{0,4}([\w-]+)/.exec(attributes)?.[1] ?? '';
}
