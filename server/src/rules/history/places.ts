import type { Mention } from '../../recognition/mention';
import type { RecognisedBlock, RecognisedText } from '../../recognition/recognisedText';
import { grouped } from './grouped';
import { speaksOfHistory } from './historyWords';
import { isQuoted } from './quotation';
import { type Cell, historicalCells } from './tables';

/**
 * Whether a mention stands where outdated references are meant: in a change log or a history, in a table or list of former
 * editions, in a quotation.
 */
export function standsInHistory(mention: Mention, text: RecognisedText): boolean {
  let places = remembered.get(text);
  if (!places) {
    places = historicalBlocks(text);
    remembered.set(text, places);
  }
  return places.has(mention.place.blockStart) || isQuoted(mention);
}

const remembered = new WeakMap<RecognisedText, ReadonlySet<number>>();

/** Where the blocks begin in which outdated references are meant. Linear in the number of blocks and mentions. */
function historicalBlocks({ blocks, mentions }: RecognisedText): ReadonlySet<number> {
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
      section = isHistoryHeading(block.prose.text) ? level : undefined;
    }
    if (ownQuotation === undefined) quotation = undefined;
    else if (quotation?.start !== ownQuotation) {
      quotation = { start: ownQuotation, isRemark: isRemark(block.prose.text) };
    }
    const isLed = before !== undefined && leadsIntoHistory(before);
    if (cell && before?.structure.cell?.table !== cell.table && isLed) table = cell.table;
    if (ownList !== undefined && before?.structure.list !== ownList && isLed) list = ownList;
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

const historyHeading = [
  /^[\d.\s]*(?:changes|revisions|amendments|history|news|what.s new)$/i,
  /\b(?:change ?logs?|release notes|(?:revision|version|document|change|amendment|edition) (?:history|log|record|table)s?)\b/i,
  /\bwhat (?:has )?changed\b/i,
  /\b(?:record|history|summary|list|table) of (?:changes|revisions|amendments|versions|editions)\b/i,
  /\b(?:changes|differences) (?:since|from|to|between|compared|in)\b/i,
  /\b(?:replac|supersed|withdrawn|obsolete|former|previous|earlier|predecessor|histor(?:y|ical) |transition (?:to|from|period))/i,
  /(?:修订|版本|变更|更改|修改|更新|发布|文件|文档)(?:记录|历史|日志|履历|说明|情况|控制|沿革|一览)/,
  /\b(?:no longer|out of (?:date|force|use))\b/i,
  /不再|停用|历史|沿革|大事记|历次|代替|替代|废止|作废|失效|新旧|旧版|旧标准|原标准|对照/,
];

/** Whether a heading stands over a history: Change log, Revision history, Superseded standards, 修订记录. */
function isHistoryHeading(text: string): boolean {
  return historyHeading.some((pattern) => pattern.test(text.trim()));
}

/** Whether what looks like a quotation is set so to catch the eye: a note, a warning. */
function isRemark(text: string): boolean {
  return /^\W*(?:\[!|note|tip|info|important|warning|caution|attention|remark|hint|注|提示|说明|警告|注意|重要|小贴士)/i.test(
    text,
  );
}

/** Whether the text before a list or a table says that it is one of what was: with its last sentence. */
function leadsIntoHistory({ kind, prose }: RecognisedBlock): boolean {
  if (kind !== 'paragraph') return false;
  const sentences = prose.text.trim().split(/[.。!?;]\s*(?=\S)/);
  return speaksOfHistory(sentences.at(-1) ?? '');
}
