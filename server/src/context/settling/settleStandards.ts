import type { Mention, PossibleMention, StandardMention } from '../../recognition/mention';
import { shiftMention } from '../../recognition/mention';
import { isOfStandards } from '../../recognition/neighbours';
import { continuesRow, type RecognisedBlock, RecognisedText } from '../../recognition/recognisedText';
import { outlineOf } from '../outline/outline';
import { type TextLine, textLines } from '../outline/textLines';
import { isStandardColumn } from './standardColumns';

/** The blocks of a text with what is mentioned in them; everything is in the order of the text. */
export interface SettledText {
  readonly blocks: readonly RecognisedBlock[];
  readonly mentions: readonly Mention[];
}

/**
 * Decides, with the whole text in view, which of the possible mentions of standards are meant: those in a list of references,
 * below or beside a title that speaks of standards, and those that begin lines or cells among others which begin with
 * references. Linear in the text; a text without possible mentions costs nothing.
 *
 * @param source the text that the blocks are of
 */
export function settleStandards(source: string, { blocks, mentions }: SettledText): SettledText {
  if (!blocks.some(({ content }) => content.possible.length > 0)) return { blocks, mentions };
  const candidates = new Candidates(source, blocks, mentions);
  candidates.proveEntries();
  candidates.proveByTitles();
  candidates.proveByCompany();
  return candidates.settled();
}

/** A possible mention: of which block, and which of its possible mentions. */
interface Candidate {
  readonly block: number;
  readonly index: number;
  readonly possible: PossibleMention;
}

class Candidates {
  /** The text as it would be if everything possible were meant. */
  readonly #text: RecognisedText;
  readonly #of = new Map<Mention, Candidate>();
  readonly #inBlock = new Map<number, readonly Candidate[]>();
  readonly #meant = new Set<Candidate>();

  constructor(
    source: string,
    private readonly blocks: readonly RecognisedBlock[],
    private readonly certain: readonly Mention[],
  ) {
    const all = [...certain];
    for (const [block, { start, content }] of blocks.entries()) {
      const here = content.possible.map((possible, index): Candidate => ({ block, index, possible }));
      if (here.length > 0) this.#inBlock.set(block, here);
      for (const candidate of here) {
        const mention = shiftMention(candidate.possible.mention, start);
        this.#of.set(mention, candidate);
        all.push(mention);
      }
    }
    this.#text = new RecognisedText(source, all.sort(inOrder), blocks, undefined);
  }

  /** What begins an entry in a list of references, and what else of it is likely. */
  proveEntries(): void {
    for (const { entries, mentions } of outlineOf(this.#text).sections) {
      for (const { subject } of entries) this.#prove(subject);
      for (const mention of mentions) if (this.#of.get(mention)?.possible.isLikely) this.#prove(mention);
    }
  }

  /** What stands in a cell whose column or whose row is one of standards by its title. */
  proveByTitles(): void {
    const titled = new Map<number, Set<number>>();
    let label: RecognisedBlock | undefined;
    for (const [at, block] of this.blocks.entries()) {
      const { cell } = block.structure;
      if (!cell) continue;
      if (!continuesRow(block, this.blocks[at - 1])) label = block;
      const isTitle = cell.isHeader || label === block;
      if (isTitle && block.content.facts.get(isTitleOfStandards) && cell.isHeader) {
        const columns = titled.get(cell.table) ?? new Set();
        titled.set(cell.table, columns.add(cell.column));
      }
      if (cell.isHeader || block.content.possible.length === 0) continue;
      const isBelow = titled.get(cell.table)?.has(cell.column) === true;
      const isBeside = label !== undefined && label !== block && label.content.facts.get(isTitleOfStandards);
      if (isBelow || isBeside) this.#proveAll(at);
    }
  }

  /** What begins a line, or a cell of a column, among others that begin with references. */
  proveByCompany(): void {
    const lines: TextLine[] = [];
    const columns = new Map<string, TextLine[]>();
    for (const line of textLines(this.#text)) {
      const { cell } = line.block.structure;
      if (!cell) lines.push(line);
      else if (!cell.isHeader) {
        const key = `${cell.table} ${cell.column}`;
        const column = columns.get(key);
        if (column) column.push(line);
        else columns.set(key, [line]);
      }
    }
    for (const sequence of [lines, ...columns.values()]) {
      for (const company of companiesIn(sequence)) this.#proveCompany(company);
    }
  }

  /** The text where what was proven is meant. */
  settled(): SettledText {
    if (this.#meant.size === 0) return { blocks: this.blocks, mentions: this.certain };
    const byBlock = new Map<number, number[]>();
    for (const { block, index } of this.#meant) byBlock.set(block, [...(byBlock.get(block) ?? []), index]);
    const blocks = [...this.blocks];
    for (const [at, indices] of byBlock) {
      const block = this.blocks[at];
      if (block) blocks[at] = { ...block, content: block.content.settled(indices.sort((a, b) => a - b)) };
    }
    const mentions = this.#text.mentions.filter((mention) => {
      const candidate = this.#of.get(mention);
      return !candidate || this.#meant.has(candidate);
    });
    return { blocks, mentions };
  }

  #prove(mention: Mention | undefined): void {
    const candidate = mention && this.#of.get(mention);
    if (candidate) this.#meant.add(candidate);
  }

  #proveAll(block: number): void {
    for (const candidate of this.#inBlock.get(block) ?? []) this.#meant.add(candidate);
  }

  #proveCompany(company: readonly StandardMention[]): void {
    const likely = company.map((mention) => {
      const candidate = this.#of.get(mention);
      return candidate ? { isLikely: candidate.possible.isLikely } : {};
    });
    if (company.length > 1 && isOfStandards(likely)) for (const mention of company) this.#prove(mention);
  }
}

/** The first references of lines that follow each other and all begin with one. */
function companiesIn(lines: readonly TextLine[]): StandardMention[][] {
  const companies: StandardMention[][] = [];
  let isOpen = false;
  for (const { text, start, mentions } of lines) {
    const [first] = mentions;
    const begins = first !== undefined && beforeReference.test(text.slice(0, Math.max(0, first.place.start - start)));
    if (!begins) {
      isOpen = false;
      continue;
    }
    const company = companies.at(-1);
    if (isOpen && company) company.push(first);
    else companies.push([first]);
    isOpen = true;
  }
  return companies;
}

/** What may stand in a line before its first reference: the mark or the number of a list. */
const beforeReference = /^[^\p{L}\p{N}]{0,6}(?:\d{1,3}[^\p{L}\p{N}]{1,3})?$/u;

function isTitleOfStandards({ prose }: RecognisedBlock['content']): boolean {
  return isStandardColumn(prose.text.trim().toLowerCase());
}

function inOrder(a: Mention, b: Mention): number {
  return a.start - b.start;
}
