import type { Written } from '../recognition/mention';
import type { BlockContent } from '../recognition/recognisedText';
import { indexOfSpanAt } from '../text/sentences';
import type { Span } from '../text/span';
import { isAlphanumeric, isHan } from '../text/typography';
import { blockAt, type Placement } from './placement';

/** The longest quotation, in UTF-16 units of the prose: marks that are further apart belong to none. */
const longest = 800;

/** The marks by what opens a quotation. The prose has “ and ” as ". */
const closing: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
  ['„', '"'],
]);

/**
 * What stands between the quotation marks of a block's prose, from the outermost opening mark to its closing one: spans in
 * order that do not overlap. Linear in the text.
 */
export function quotationsIn(text: string): readonly Span[] {
  const quotations: Span[] = [];
  let open: { readonly at: number; readonly by: string } | undefined;
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    if (open && (sign === open.by || index - open.at > longest)) {
      if (sign === open.by) quotations.push({ start: open.at + 1, end: index });
      open = undefined;
      if (sign !== '"' || quotations.at(-1)?.end === index) continue;
    }
    const by = closing.get(sign);
    if (!open && by !== undefined && (sign !== '"' || opens(text, index))) open = { at: index, by };
  }
  return quotations;
}

/** Whether a straight mark opens a quotation: it stands in front of a word and not behind one. */
function opens(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const next = text.charAt(index + 1);
  const isBehindWord = isAlphanumeric(before) || '.;!?)'.includes(text.charAt(index - 1) || ' ');
  return next !== '' && next !== ' ' && (!isBehindWord || isHan(text.charCodeAt(index + 1)));
}

/** The quotation, of those of a block's prose, in which a place stands. */
export function quotationAround({ start, end }: Span, quotations: readonly Span[]): Span | undefined {
  const quotation = quotations[indexOfSpanAt(quotations, start)];
  return quotation && quotation.start <= start && quotation.end >= end ? quotation : undefined;
}

/**
 * Whether a place stands within words that are quoted. A designation that stands in quotation marks alone, or with its title
 * behind it, is named and not quoted.
 *
 * @param quotations those of the block's prose
 */
export function isQuoted(text: string, place: Span, quotations: readonly Span[]): boolean {
  const quotation = quotationAround(place, quotations);
  return quotation !== undefined && saysSomething(text.slice(quotation.start, place.start));
}

/** Whether there are words, two of them or two Han characters. */
function saysSomething(text: string): boolean {
  const words = text.match(/[A-Za-z\u00c0-\u024f]{2,}/g)?.length ?? 0;
  const characters = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return words >= 2 || characters >= 2;
}

/** Whether something that is written stands within words that are quoted. */
export function standsInQuotation({ place }: Pick<Written, 'place'>, placement: Placement): boolean {
  const quotations = blockAt(placement)?.facts.get(quotationsOf) ?? [];
  return isQuoted(place.prose.text, place, quotations);
}

/**
 * Whether something that is written is a word of another document's title, so that it is not for the writer to change: “UTF-8,
 * a transformation format of ISO 10646”, in quotation marks, or in italics behind what stands before a title.
 */
export function standsInTitle(written: Pick<Written, 'place'>, placement: Placement): boolean {
  return standsInQuotation(written, placement) || standsInItalics(written);
}

/** The longest title, in UTF-16 units of the prose. */
const longestTitle = 200;

function standsInItalics({ place: { prose, start } }: Pick<Written, 'place'>): boolean {
  for (let at = start - 1; at > Math.max(0, start - longestTitle); at--) {
    if (prose.isSeamless(at)) continue;
    const mark = prose.source.slice(prose.toSource(at - 1, at).end, prose.toSource(at, at + 1).start).trim();
    if (mark !== '*' && mark !== '_') continue;
    const isOpening = /(?:[,:;\])]|\b[A-Z]\.) ?$/.test(prose.text.slice(Math.max(0, at - 4), at));
    return isOpening && saysSomething(prose.text.slice(at, start));
  }
  return false;
}

function quotationsOf({ prose }: BlockContent): readonly Span[] {
  return quotationsIn(prose.text);
}

/** How far before a place the beginning of its bracket is looked for, in UTF-16 units. */
const longestSource = 80;

/**
 * Whether a place stands in the source of a term: `[SOURCE: ISO 9000:2015, 3.1.1]` (ISO/IEC Directives, Part 2, 16.5.9; GB/T
 * 1.1-2020, 8.7.4). The definition above it is quoted from that edition.
 */
export function isSourceOfTerm(text: string, { start }: Span): boolean {
  return /[[【(](?:SOURCE|来源) ?:[^\])】]*$/i.test(text.slice(Math.max(0, start - longestSource), start));
}
