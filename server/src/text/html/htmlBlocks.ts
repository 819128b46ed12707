import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { BlockGatherer } from '../blockGatherer';
import { frontMatterEnd } from '../frontMatter';
import { OpenTable } from '../openTable';
import type { ScannedBlock } from '../scannedBlock';
import { isAlphanumeric, isDigit } from '../typography';
import { roleOf } from './elements';

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

/** Receives the tokens of a text and makes blocks of them. The tokens join: each begins where the one before ended. */
class HtmlReader implements TokenizerCallbacks {
  readonly #source: string;
  readonly #gatherer: BlockGatherer;
  /** Where the next token begins. */
  #position = 0;
  #tag = '';
  #attribute = '';
  readonly #attributes = new Map<string, string>();
  #skipped: Skipped | undefined;
  /** The mark of a list that Word writes out in front of an item. */
  #mark: string | undefined;

  constructor(source: string) {
    this.#source = source;
    this.#gatherer = new BlockGatherer(source, true);
  }

  /** The blocks, when all tokens were received. */
  finish(): readonly ScannedBlock[] {
    if (this.#skipped?.isInline) this.#gatherer.masked(this.#skipped.start, this.#source.length);
    this.#boundary(this.#source.length, this.#source.length);
    for (const table of this.#gatherer.tables) table.end();
    return this.#gatherer.take();
  }

  ontext(start: number, end: number): void {
    this.#position = end;
    if (this.#skipped) return;
    const text = this.#source.slice(start, end);
    if (this.#mark !== undefined) {
      this.#mark += text;
      return;
    }
    this.#gatherer.text(start, end);
  }

  ontextentity(codepoint: number, endIndex: number): void {
    const start = endIndex === this.#position ? (this.#gatherer.lastStart ?? endIndex) : this.#position;
    this.#position = endIndex;
    if (this.#skipped || this.#mark !== undefined) return;
    const text = String.fromCodePoint(codepoint);
    this.#gatherer.reference(start, endIndex, text);
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
    else if (!this.#skipped) this.#gatherer.comment(this.#position, end, text);
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
    } else if (role === 'replaced') this.#gatherer.masked(start, end);
    else if (name === 'q') this.#quotationMark(start, end);
    else if (name === 'br' || (this.#gatherer.isInCell && isDivision(name))) this.#gatherer.break(start, end);
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
        this.#gatherer.masked(skipped.start, start);
      } else {
        this.#boundary(start, end);
        return;
      }
      if (name === skipped.name) return;
    }
    if (role !== 'block') return;
    if (name === 'q') this.#quotationMark(start, end);
    else if (this.#gatherer.isInCell && isDivision(name)) this.#gatherer.break(start, end);
    else {
      this.#boundary(start, end);
      this.#end(name);
    }
  }

  /** A condition of Word, which other readers take for a comment: the mark of a list stands between two of them. */
  #condition(text: string): void {
    if (text.startsWith('[if !supportLists]') && !this.#gatherer.hasText) this.#mark = '';
    else if (this.#mark !== undefined && text.startsWith('[endif]')) {
      const number = /\d{1,9}/.exec(this.#mark)?.[0];
      this.#gatherer.item = number === undefined ? {} : { number };
      this.#mark = undefined;
    }
  }

  /** A block element begins. */
  #begin(name: string, start: number): void {
    const table = this.#gatherer.tables.at(-1);
    const level = headingLevel(name);
    if (level !== undefined) this.#gatherer.level = level;
    else if (name === 'ul' || name === 'dl' || name === 'menu' || name === 'dir')
      this.#gatherer.lists.push({ start, number: undefined });
    else if (name === 'ol')
      this.#gatherer.lists.push({ start, number: (readNumber(this.#attributes.get('start')) ?? 1) - 1 });
    else if (name === 'li') this.#beginItem();
    else if (name === 'blockquote') this.#gatherer.quotations.push(start);
    else if (name === 'table') this.#gatherer.tables.push(new OpenTable(start));
    else if (name === 'thead' || name === 'tbody' || name === 'tfoot') table?.head(name === 'thead');
    else if (name === 'tr') table?.beginRow(start);
    else if (name === 'td' || name === 'th') table?.beginCell(start, readNumber(this.#attributes.get('colspan')) ?? 1);
  }

  /** A block element ends. */
  #end(name: string): void {
    const table = this.#gatherer.tables.at(-1);
    if (headingLevel(name) !== undefined) this.#gatherer.level = undefined;
    else if (name === 'ul' || name === 'ol' || name === 'dl' || name === 'menu' || name === 'dir')
      this.#gatherer.lists.pop();
    else if (name === 'li') this.#gatherer.item = undefined;
    else if (name === 'blockquote') this.#gatherer.quotations.pop();
    else if (name === 'table') this.#gatherer.tables.pop()?.end();
    else if (name === 'thead') table?.head(false);
    else if (name === 'td' || name === 'th' || name === 'tr') table?.endCell();
  }

  #beginItem(): void {
    const list = this.#gatherer.lists.at(-1);
    if (list?.number === undefined) this.#gatherer.item = {};
    else {
      list.number = readNumber(this.#attributes.get('value')) ?? list.number + 1;
      this.#gatherer.item = { number: String(list.number) };
    }
  }

  #skip(name: string, start: number, isInline: boolean): void {
    this.#skipped = { name, start, isInline, depth: 1, blocks: 0 };
  }

  #quotationMark(start: number, end: number): void {
    this.#gatherer.reference(start, end, '"');
  }

  /** Whether a raised text is the mark of a note behind a number. */
  #isNoteMark(from: number): boolean {
    return isDigit(this.#gatherer.lastUnit) && noteMark.test(this.#textUntil(from, '</sup') ?? '');
  }

  /** Whether a link behind a word is the number of a source or a note. */
  #isCitation(from: number): boolean {
    return isAlphanumeric(this.#gatherer.lastUnit) && citation.test(this.#textUntil(from, '</a') ?? '');
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

  #boundary(end: number, next: number): void {
    this.#gatherer.boundary(end, next);
    this.#mark = undefined;
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
