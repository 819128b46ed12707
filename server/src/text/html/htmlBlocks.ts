import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { BlockStructure, ListItem } from '../block';
import { frontMatterEnd } from '../frontMatter';
import type { ScannedBlock } from '../scannedBlock';
import { isAlphanumeric, isDigit } from '../typography';
import { roleOf } from './elements';
import { type Piece, readPieces } from './pieces';
import { OpenTable } from './tables';

/** How much text, in UTF-16 units, is read between two yields. */
const unitsPerStep = 65_536;

/**
 * The blocks of an HTML text, in order; undefined stands for a pause. Entities are read, elements within a line leave no
 * trace, code and attributes are left out. What has no end tag ends as in a browser, as far as it matters here.
 */
export function* htmlBlocks(source: string): Generator<ScannedBlock | undefined, void, void> {
  const reader = new HtmlReader(source);
  const tokenizer = new Tokenizer({}, reader);
  const begin = frontMatterEnd(source);
  tokenizer.write('\n'.repeat(begin));
  for (let from = begin; from < source.length; from += unitsPerStep) {
    tokenizer.write(source.slice(from, from + unitsPerStep));
    yield undefined;
  }
  tokenizer.end();
  yield* reader.finish();
}

/** An element whose content is left out. */
interface Skipped {
  readonly name: string;
  /** Where its content begins. */
  readonly start: number;
  readonly isInline: boolean;
  /** How many elements of its name are open within it, itself included. */
  depth: number;
  /** How many other blocks are open within it. */
  blocks: number;
}

interface OpenList {
  readonly start: number;
  /** The number of the last item, where items have numbers. */
  number: number | undefined;
}

/** Receives the tokens of a text and makes blocks of them. The tokens join: each begins where the one before ended. */
class HtmlReader implements TokenizerCallbacks {
  readonly #source: string;
  readonly #blocks: ScannedBlock[] = [];
  /** Where the next token begins. */
  #position = 0;
  /** Where the open block begins, behind the tag in front of it. */
  #blockStart = 0;
  #pieces: Piece[] = [];
  #hasText = false;
  #lastUnit = 0x20;
  #tag = '';
  #attribute = '';
  readonly #attributes = new Map<string, string>();
  #skipped: Skipped | undefined;
  #lists: OpenList[] = [];
  #quotations: number[] = [];
  #tables: OpenTable[] = [];
  #level: number | undefined;
  #item: ListItem | undefined;
  /** The mark of a list that Word writes out in front of an item. */
  #mark: string | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** The blocks, when all tokens were received. */
  finish(): readonly ScannedBlock[] {
    if (this.#skipped?.isInline) this.#pieces.push([this.#skipped.start, this.#source.length, 'masked']);
    this.#boundary(this.#source.length, this.#source.length);
    for (const table of this.#tables) table.end();
    return this.#blocks;
  }

  ontext(start: number, end: number): void {
    this.#position = end;
    if (this.#skipped) return;
    const text = this.#source.slice(start, end);
    if (this.#mark !== undefined) {
      this.#mark += text;
      return;
    }
    const last = this.#pieces.at(-1);
    if (last && last[2] === 'text' && last[1] === start) this.#pieces[this.#pieces.length - 1] = [last[0], end, 'text'];
    else this.#pieces.push([start, end, 'text']);
    this.#hasText ||= /\S/.test(text);
    this.#lastUnit = text.charCodeAt(text.length - 1);
  }

  ontextentity(codepoint: number, endIndex: number): void {
    const start = endIndex === this.#position ? (this.#pieces.at(-1)?.[0] ?? endIndex) : this.#position;
    this.#position = endIndex;
    if (this.#skipped || this.#mark !== undefined) return;
    const text = String.fromCodePoint(codepoint);
    this.#pieces.push([start, endIndex, 'reference', text]);
    this.#hasText ||= /\S/.test(text);
    this.#lastUnit = text.charCodeAt(text.length - 1);
  }

  onopentagname(start: number, endIndex: number): void {
    this.#tag = this.#source.slice(start, endIndex).toLowerCase();
    this.#attributes.clear();
  }

  onattribname(start: number, endIndex: number): void {
    this.#attribute = this.#source.slice(start, endIndex).toLowerCase();
  }

  onattribdata(start: number, endIndex: number): void {
    const known = this.#attributes.get(this.#attribute) ?? '';
    if (known.length < longestAttribute)
      this.#attributes.set(this.#attribute, known + this.#source.slice(start, endIndex));
  }

  onattribentity(): void {}

  onattribend(): void {}

  onopentagend(endIndex: number): void {
    this.#open(this.#tag, this.#position, endIndex + 1);
    this.#position = endIndex + 1;
  }

  onselfclosingtag(endIndex: number): void {
    const role = roleOf(this.#tag);
    // Only in drawings and formulas does a slash close an element.
    if (role === 'code' && (this.#tag === 'svg' || this.#tag === 'math')) this.#position = endIndex + 1;
    else this.onopentagend(endIndex);
  }

  onclosetag(start: number, endIndex: number): void {
    const name = this.#source.slice(start, endIndex).toLowerCase();
    const close = this.#source.indexOf('>', endIndex);
    const end = close < 0 ? this.#source.length : close + 1;
    this.#close(name, this.#position, end);
    this.#position = end;
  }

  oncomment(start: number, endIndex: number, endOffset: number): void {
    const end = Math.min(endIndex + 1, this.#source.length);
    const text = this.#source.slice(start, Math.max(start, endIndex - endOffset));
    if (this.#source.startsWith('<![', this.#position)) this.#condition(text);
    else if (!this.#skipped) this.#pieces.push([this.#position, end, 'comment', text]);
    this.#position = end;
  }

  oncdata(_start: number, endIndex: number): void {
    this.#position = Math.min(endIndex + 1, this.#source.length);
  }

  ondeclaration(_start: number, endIndex: number): void {
    this.#position = Math.min(endIndex + 1, this.#source.length);
  }

  onprocessinginstruction(_start: number, endIndex: number): void {
    this.#position = Math.min(endIndex + 1, this.#source.length);
  }

  onend(): void {}

  #open(name: string, start: number, end: number): void {
    const role = roleOf(name);
    const skipped = this.#skipped;
    if (skipped) {
      if (name === skipped.name) skipped.depth++;
      else if (role === 'block' && name !== 'p') skipped.blocks++;
      return;
    }
    if (role === 'inline') {
      if (name === 'sup' ? this.#isNoteMark(end) : name === 'a' && this.#isCitation(end)) this.#skip(name, end, true);
    } else if (role === 'code') this.#skip(name, end, true);
    else if (role === 'hidden') {
      this.#boundary(start, end);
      this.#skip(name, end, false);
    } else if (role === 'replaced') this.#pieces.push([start, end, 'masked']);
    else if (name === 'q') this.#quotationMark(start, end);
    else if (name === 'br' || (this.#cell && isDivision(name))) this.#pieces.push([start, end, 'break']);
    else {
      this.#boundary(start, end);
      this.#begin(name, start);
    }
  }

  #close(name: string, start: number, end: number): void {
    const role = roleOf(name);
    const skipped = this.#skipped;
    if (skipped) {
      if (name === skipped.name) skipped.depth--;
      else if (role === 'block') skipped.blocks--;
      // Code in a line ends with its paragraph.
      if (skipped.depth > 0 && !(skipped.isInline && skipped.blocks < 0)) return;
      this.#skipped = undefined;
      if (skipped.isInline) {
        if (start > skipped.start) this.#pieces.push([skipped.start, start, 'masked']);
        this.#lastUnit = 0x20;
      } else {
        this.#boundary(start, end);
        return;
      }
      if (name === skipped.name) return;
    }
    if (role !== 'block') return;
    if (name === 'q') this.#quotationMark(start, end);
    else if (this.#cell && isDivision(name)) this.#pieces.push([start, end, 'break']);
    else {
      this.#boundary(start, end);
      this.#end(name);
    }
  }

  /** A condition of Word, which other readers take for a comment: the mark of a list stands between two of them. */
  #condition(text: string): void {
    if (text.startsWith('[if !supportLists]') && !this.#hasText) this.#mark = '';
    else if (this.#mark !== undefined && text.startsWith('[endif]')) {
      const number = /\d{1,9}/.exec(this.#mark)?.[0];
      this.#item = number === undefined ? {} : { number };
      this.#mark = undefined;
    }
  }

  /** A block element begins. */
  #begin(name: string, start: number): void {
    const table = this.#tables.at(-1);
    const level = headingLevel(name);
    if (level !== undefined) this.#level = level;
    else if (name === 'ul' || name === 'dl' || name === 'menu' || name === 'dir')
      this.#lists.push({ start, number: undefined });
    else if (name === 'ol') this.#lists.push({ start, number: (readNumber(this.#attributes.get('start')) ?? 1) - 1 });
    else if (name === 'li') this.#beginItem();
    else if (name === 'blockquote') this.#quotations.push(start);
    else if (name === 'table') this.#tables.push(new OpenTable(start));
    else if (name === 'thead' || name === 'tbody' || name === 'tfoot') table?.head(name === 'thead');
    else if (name === 'tr') table?.beginRow(start);
    else if (name === 'td' || name === 'th') table?.beginCell(start, readNumber(this.#attributes.get('colspan')) ?? 1);
  }

  /** A block element ends. */
  #end(name: string): void {
    const table = this.#tables.at(-1);
    if (headingLevel(name) !== undefined) this.#level = undefined;
    else if (name === 'ul' || name === 'ol' || name === 'dl' || name === 'menu' || name === 'dir') this.#lists.pop();
    else if (name === 'li') this.#item = undefined;
    else if (name === 'blockquote') this.#quotations.pop();
    else if (name === 'table') this.#tables.pop()?.end();
    else if (name === 'thead') table?.head(false);
    else if (name === 'td' || name === 'th' || name === 'tr') table?.endCell();
  }

  #beginItem(): void {
    const list = this.#lists.at(-1);
    if (list?.number === undefined) this.#item = {};
    else {
      list.number = readNumber(this.#attributes.get('value')) ?? list.number + 1;
      this.#item = { number: String(list.number) };
    }
  }

  get #cell() {
    return this.#tables.at(-1)?.cell;
  }

  #skip(name: string, start: number, isInline: boolean): void {
    this.#skipped = { name, start, isInline, depth: 1, blocks: 0 };
  }

  #quotationMark(start: number, end: number): void {
    this.#pieces.push([start, end, 'reference', '"']);
  }

  /** Whether a raised text is the mark of a note behind a number. */
  #isNoteMark(from: number): boolean {
    return isDigit(this.#lastUnit) && noteMark.test(this.#textUntil(from, '</sup') ?? '');
  }

  /** Whether a link behind a word is the number of a source or a note. */
  #isCitation(from: number): boolean {
    return isAlphanumeric(this.#lastUnit) && citation.test(this.#textUntil(from, '</a') ?? '');
  }

  /** The text without tags up to an end tag that is near. */
  #textUntil(from: number, endTag: string): string | undefined {
    const near = this.#source.slice(from, from + longestMark);
    const close = near.toLowerCase().indexOf(endTag);
    return close < 0
      ? undefined
      : near
          .slice(0, close)
          .replace(/<[^<>]*>/g, '')
          .trim();
  }

  /** Ends the open block at `end`; the next one begins at `next`. */
  #boundary(end: number, next: number): void {
    let start = this.#blockStart;
    let stop = end;
    const pieces = this.#pieces;
    this.#blockStart = next;
    this.#pieces = [];
    this.#lastUnit = 0x20;
    const isText = this.#hasText;
    this.#hasText = false;
    this.#mark = undefined;
    if (!isText && !pieces.some(([, , as]) => as === 'comment')) return;
    while (start < stop && isSpace(this.#source.charCodeAt(start))) start++;
    while (stop > start && isSpace(this.#source.charCodeAt(stop - 1))) stop--;
    const own = pieces.map(
      ([from, to, as, text]): Piece => [Math.max(0, from - start), Math.min(to, stop) - start, as, text],
    );
    const kept = own.filter(([from, to]) => to > from);
    this.#blocks.push({
      start,
      end: stop,
      kind: isText ? this.#kind() : 'html',
      structure: isText ? this.#structure() : {},
      how: kept.map((piece) => piece.join()).join(';'),
      read: readPieces(kept),
    });
    if (isText) this.#item = undefined;
  }

  #kind(): ScannedBlock['kind'] {
    if (this.#cell) return 'cell';
    return this.#level === undefined ? 'paragraph' : 'heading';
  }

  #structure(): BlockStructure {
    const cell = this.#cell;
    return {
      level: cell ? undefined : this.#level,
      cell,
      quotation: this.#quotations[0],
      list: this.#lists[0]?.start,
      item: this.#item,
      isFlowing: true,
    };
  }
}

/** In UTF-16 units; of longer attributes only the beginning is looked at. */
const longestAttribute = 64;

/** In UTF-16 units, tags included: as far as the end of a mark of a note is looked for. */
const longestMark = 400;

const noteMark = /^[[(（]?(?:\d{1,3}|[a-z*†‡§]{1,2})[\])）]?$/i;
const citation = /^[[(]?\d{1,3}(?:[-–,; ]{1,2}\d{1,3})*[)\]]?$/;

function headingLevel(name: string): number | undefined {
  return /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : undefined;
}

/** Elements that only part the lines of a cell. */
function isDivision(name: string): boolean {
  return name === 'p' || name === 'div';
}

function readNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xfeff;
}
