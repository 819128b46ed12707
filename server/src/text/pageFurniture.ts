import type { Line } from './lines';

/** What says by itself that it is the number of a page. */
const pageNumber =
  /^(?:(?:page|pg\.?|p\.|seite)\s?(\d{1,4})(?:\s?(?:of|\/|von)\s?\d{1,4})?|[-–—]\s?(\d{1,4})\s?[-–—]|(\d{1,4}) of \d{1,4}|第\s?(\d{1,4})\s?页(?:[\s,，/]?\s?共\s?\d{1,4}\s?页)?)$/i;

/** The foot of a page of an RFC has the number at its end: `Fielding, et al.   Standards Track   [Page 159]`. */
const numberedFoot = /(?:^|\s\s)\[Page (\d{1,4})\]$/;

/** What may be one, when a page ends there or the numbers of other pages go before or follow. */
const loneNumber = /^(\d{1,4})(?:\s?[/|]\s?\d{1,4})?$/;

/** In UTF-16 units; longer lines are text. */
const longestNumberLine = 24;
const longestHead = 90;

/** How much text, in UTF-16 units, a page has at least: lone numbers that follow one another sooner are no pages. */
const shortestPage = 400;

interface Candidate {
  readonly index: number;
  readonly start: number;
  readonly number: number;
  isCertain: boolean;
}

/**
 * The lines, by their index, that belong to the pages of a printed text and not to the text: page numbers, and beside
 * them or beside a page break short lines that come again. A line that only looks like one is left to the text.
 */
export function pageFurniture(source: string, lines: readonly Line[]): ReadonlySet<number> {
  const furniture = new Set(pageNumbers(source, lines));
  const heads = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    if (!furniture.has(index) && !line.endsPage) continue;
    for (const step of [-1, 1]) {
      const isSelf = line.endsPage && !furniture.has(index) && step === -1;
      const beside = isSelf ? index : nextText(lines, index, step);
      const text = beside === undefined || furniture.has(beside) ? undefined : headOf(source, lines[beside]);
      if (beside === undefined || text === undefined) continue;
      const list = heads.get(text) ?? [];
      if (list.at(-1) !== beside) list.push(beside);
      heads.set(text, list);
    }
  }
  for (const list of heads.values()) if (list.length > 1) for (const index of list) furniture.add(index);
  return furniture;
}

function pageNumbers(source: string, lines: readonly Line[]): number[] {
  const candidates: Candidate[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.isEmpty || line.end - line.start > longestHead) continue;
    const text = source.slice(line.start, line.end).trim();
    const found = numberedFoot.exec(text) ?? (text.length > longestNumberLine ? undefined : pageNumber.exec(text));
    if (!found && text.length > longestNumberLine) continue;
    const [, ...certain] = found ?? [];
    const number = certain.find((digits) => digits !== undefined) ?? loneNumber.exec(text)?.[1];
    if (number === undefined) continue;
    const isCertain = certain.length > 0 || endsPage(lines, index);
    candidates.push({ index, start: line.start, number: Number(number), isCertain });
  }
  confirm(candidates, 1);
  confirm(candidates.reverse(), -1);
  return candidates.filter(({ isCertain }) => isCertain).map(({ index }) => index);
}

function confirm(candidates: readonly Candidate[], step: number): void {
  const seen = new Map<number, number>();
  for (const candidate of candidates) {
    const before = seen.get(candidate.number - step);
    if (before !== undefined && Math.abs(candidate.start - before) >= shortestPage) candidate.isCertain = true;
    seen.set(candidate.number, candidate.start);
  }
}

/** Whether a page ends at the line, or began with it. */
function endsPage(lines: readonly Line[], index: number): boolean {
  for (let at = index; lines[at]?.isEmpty || at === index; at++) if (lines[at]?.endsPage) return true;
  for (let at = index - 1; at >= 0; at--) {
    if (lines[at]?.endsPage) return true;
    if (!lines[at]?.isEmpty) return false;
  }
  return false;
}

/** The nearest line with text on one side, a few lines away at most. */
function nextText(lines: readonly Line[], index: number, step: number): number | undefined {
  for (let at = index + step; Math.abs(at - index) <= 6; at += step) {
    const line = lines[at];
    if (!line) return undefined;
    if (!line.isEmpty) return at;
  }
  return undefined;
}

/** What two lines at the head or foot of two pages have in common: everything but the numbers. */
function headOf(source: string, line: Line | undefined): string | undefined {
  if (!line || line.isEmpty || line.end - line.start > longestHead) return undefined;
  return source.slice(line.start, line.end).trim().replace(/\d+/g, '#');
}
