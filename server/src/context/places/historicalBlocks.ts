import type { Mention } from '../../recognition/mention';
import type { BlockContent, RecognisedBlock, RecognisedText } from '../../recognition/recognisedText';
import { sentencesOf } from '../../text/sentences';
import { speaksOfFormerDocuments } from '../cues/formerDocuments';
import { grouped } from './grouped';
import { isHistoryHeading } from './headings';
import { type Cell, historicalCells } from './tables';

/**
 * Where the blocks begin in which outdated references are meant: in a change log or a history, in a table or list of former
 * editions, in a block quotation. Linear in the number of blocks and mentions.
 */
export function historicalBlocks({ blocks, mentions }: RecognisedText): ReadonlySet<number> {
  const places = new Set<number>();
  const inBlocks = grouped(mentions, ({ place }) => place.blockStart);
  const cells: Cell[] = [];
  /** Level of the heading over the history that is being passed. */
  let section: number | undefined;
  let table: number | undefined;
  let list: number | undefined;
  let quotation: { readonly start: number; readonly isRemark: boolean } | undefined;
  let before: RecognisedBlock | undefined;
  for (const block of blocks) {
    const { level, cell, list: ownList, quotation: ownQuotation } = block.structure;
    if (level !== undefined && (section === undefined || level <= section)) {
      section = block.content.facts.get(headsHistory) ? level : undefined;
    }
    if (ownQuotation === undefined) quotation = undefined;
    else if (quotation?.start !== ownQuotation) {
      const isList = before !== undefined && isReferenceHeading(before) && beginsWithMention(inBlocks.get(block.start));
      quotation = { start: ownQuotation, isRemark: isList || isRemark(block.prose.text) };
    }
    if (cell && before && before.structure.cell?.table !== cell.table && before.content.facts.get(leadsIntoHistory))
      table = cell.table;
    if (
      ownList !== undefined &&
      before &&
      before.structure.list !== ownList &&
      before.content.facts.get(leadsIntoHistory)
    )
      list = ownList;
    const isHistorical =
      section !== undefined ||
      (quotation !== undefined && !quotation.isRemark) ||
      (cell !== undefined && cell.table === table) ||
      (ownList !== undefined && ownList === list);
    if (isHistorical) places.add(block.start);
    if (cell) cells.push({ block, place: cell, mentions: inBlocks.get(block.start) ?? [] });
    before = block;
  }
  for (const ofTable of grouped(cells, ({ place }) => place.table).values()) {
    for (const { block } of historicalCells(ofTable)) places.add(block.start);
  }
  return places;
}

function headsHistory({ prose }: BlockContent): boolean {
  return isHistoryHeading(prose.text);
}

/** Whether a heading, marked as one or not, stands over a list of references. */
function isReferenceHeading({ prose: { text } }: RecognisedBlock): boolean {
  return text.length < longestHeading && /(?:references|bibliography|引用文件|参考文献) ?:?$/i.test(text.trimEnd());
}

const longestHeading = 80;

function beginsWithMention(mentions: readonly Mention[] | undefined): boolean {
  return mentions?.[0]?.place.start === 0;
}

/** Whether what looks like a quotation is set so to catch the eye: a note, a warning. */
function isRemark(text: string): boolean {
  return /^\W*(?:\[!|note|tip|info|important|warning|caution|attention|remark|hint|注|提示|说明|警告|注意|重要|小贴士)/i.test(
    text,
  );
}

/** Whether the text before a list or a table says that it is one of what was: with its last sentence. */
function leadsIntoHistory({ kind, prose }: BlockContent): boolean {
  if (kind !== 'paragraph') return false;
  const last = sentencesOf(prose.text).at(-1);
  return last !== undefined && speaksOfFormerDocuments(prose.text.slice(last.start, last.end));
}
