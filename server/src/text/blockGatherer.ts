import type { BlockStructure, ListItem } from './block';
import type { OpenTable } from './openTable';
import { type Piece, readPieces } from './pieces';
import type { ScannedBlock } from './scannedBlock';

/** A list that is being passed. */
export interface OpenList {
  readonly start: number;
  /** The number of the last item, where items have numbers. */
  number: number | undefined;
}

/** Gathers the pieces of a text into blocks while its markup is passed front to back. Offsets are into the source. */
export class BlockGatherer {
  readonly lists: OpenList[] = [];
  /** Where the quotations begin that are open. */
  readonly quotations: number[] = [];
  readonly tables: OpenTable[] = [];
  /** Of the heading that is open. */
  level: number | undefined;
  /** The item of a list that begins with the next block. */
  item: ListItem | undefined;
  /** Whether readable signs were met since the last boundary. */
  hasText = false;
  /** The last unit that was read in the open block; a space at its beginning. */
  lastUnit = 0x20;
  #blocks: ScannedBlock[] = [];
  #pieces: Piece[] = [];
  #blockStart = 0;

  /** @param isFlowing whether line ends of the source mean nothing */
  constructor(
    private readonly source: string,
    private readonly isFlowing: boolean,
  ) {}

  /** The blocks that were finished since it was last asked. */
  take(): readonly ScannedBlock[] {
    const blocks = this.#blocks;
    if (blocks.length > 0) this.#blocks = [];
    return blocks;
  }

  /** Whether what follows stands in a cell. */
  get isInCell(): boolean {
    return this.tables.at(-1)?.cell !== undefined;
  }

  /** Adds a range as text. */
  text(start: number, end: number): void {
    if (end <= start) return;
    const last = this.#pieces.at(-1);
    if (last && last[2] === 'text' && last[1] === start) this.#pieces[this.#pieces.length - 1] = [last[0], end, 'text'];
    else this.#pieces.push([start, end, 'text']);
    for (let at = start; at < end && !this.hasText; at++) this.hasText = !isSpace(this.source.charCodeAt(at));
    this.lastUnit = this.source.charCodeAt(end - 1);
  }

  /** Adds a range that stands for a text. */
  reference(start: number, end: number, text: string): void {
    this.#pieces.push([start, end, 'reference', text]);
    this.hasText ||= /\S/.test(text);
    this.lastUnit = text.charCodeAt(text.length - 1);
  }

  /** Adds a range that is no prose. */
  masked(start: number, end: number): void {
    if (end > start) this.#pieces.push([start, end, 'masked']);
    this.lastUnit = 0x20;
  }

  /** Adds a range that breaks the line. */
  break(start: number, end: number): void {
    this.#pieces.push([start, end, 'break']);
  }

  /** Adds a comment. */
  comment(start: number, end: number, text: string, reach?: number): void {
    this.#pieces.push([start, end, 'comment', text, reach]);
  }

  /** Where the last piece begins; undefined where there is none. */
  get lastStart(): number | undefined {
    return this.#pieces.at(-1)?.[0];
  }

  /** Ends the open block at `end`; the next one begins at `next`. */
  boundary(end: number, next: number): void {
    const pieces = this.#pieces;
    const isText = this.hasText;
    let start = this.#blockStart;
    let stop = end;
    this.#blockStart = next;
    this.#pieces = [];
    this.hasText = false;
    this.lastUnit = 0x20;
    if (!isText && !pieces.some(([, , as]) => as === 'comment')) return;
    while (start < stop && isSpace(this.source.charCodeAt(start))) start++;
    while (stop > start && isSpace(this.source.charCodeAt(stop - 1))) stop--;
    const own: Piece[] = [];
    for (const [from, to, as, text, reach] of pieces) {
      const inBlock = { from: Math.max(from, start), to: Math.min(to, stop) };
      if (inBlock.to > inBlock.from) own.push([inBlock.from - start, inBlock.to - start, as, text, reach]);
    }
    this.#blocks.push({
      start,
      end: stop,
      kind: isText ? this.#kind() : 'html',
      structure: isText ? this.#structure() : {},
      how: own.map((piece) => piece.join()).join(';'),
      read: readPieces(own),
    });
    if (isText) this.item = undefined;
  }

  #kind(): ScannedBlock['kind'] {
    if (this.isInCell) return 'cell';
    return this.level === undefined ? 'paragraph' : 'heading';
  }

  #structure(): BlockStructure {
    const cell = this.tables.at(-1)?.cell;
    return {
      level: cell ? undefined : this.level,
      cell,
      quotation: this.quotations[0],
      list: this.lists[0]?.start,
      item: this.item,
      ...(this.isFlowing ? { isFlowing: true } : {}),
    };
  }
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xfeff;
}
