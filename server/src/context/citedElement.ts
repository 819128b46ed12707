import type { Reference } from '../recognition/mention';

/** How far before and behind a designation its clause is looked for, in UTF-16 units of the prose. */
const reach = 100;

const clause = String.raw`[1-9]\d?(?:\.\d{1,2}){0,5}(?: ?[a-z]\))?`;
const number = String.raw`(?:${clause}|[A-Z](?:\.\d{1,3}){1,5}|[A-Z]\b(?!\.\d))`;
const english = String.raw`(?:(?:[Ss]ub)?[Cc]lauses?|[Ss]ub-?clauses?|[Ss]ections?|[Pp]aragraphs?|[Tt]ables?|[Ff]igures?|[Ff]ig\.|[Aa]nnex(?:es)?|[Aa]ppendi(?:x|ces)) ${number}|§{1,2} ?${clause}`;
/** Two dots and more: what has one may be a quantity or a version. */
const subclause = String.raw`[1-9]\d?(?:\.\d{1,2}){2,5}(?: ?[a-z]\))?`;
const goesOn = String.raw`(?!\.?\d|[\p{L}%°])`;
const more = `(?:(?:,| and| or| to|-) ?(?:${number})){0,6}`;

/** “clause 8.5 of”, “Tables 1 and 2 in the standard”, “7.5.3 of”. */
const before = new RegExp(
  String.raw`(?<![\p{L}\d.-])(${english}|${subclause})${more} (?:of|in|from) (?:the (?:international |national )?standard )?$`,
  'u',
);

const chineseNumber = String.raw`(?:\d{1,2}(?:\.\d{1,2}){0,5}|[一二三四五六七八九十]{1,3})`;
const chinese = String.raw`第 ?${chineseNumber} ?[章条款节]|附 ?录 ?[A-Z](?![A-Za-z])|[表图] ?(?:[A-Z]\.)?\d{1,3}(?![\d.])|[1-9]\d?(?:\.\d{1,2}){1,5} ?[章条款节]`;

const behind: readonly RegExp[] = [
  // “ISO 9001 clause 8.5”
  new RegExp(String.raw`^ ?(?:\((?:see )?)?(${english})(?![\p{L}\d])`, 'u'),
  // “ISO 9001, Table 2.” and not “to ISO 9001, Table 2 shows”
  new RegExp(String.raw`^, (?:in |see )?(${english})${more}(?=$|[;:,)\]]|\.(?: |$))`, 'u'),
  // “ISO 9001, 7.5.3”, “ISO/IEC 27001, A.5.1”
  new RegExp(String.raw`^(?:, ?| | ?\((?:see )?)(${subclause}|[A-Z]\.\d{1,2}(?:\.\d{1,2}){1,4})${goesOn}`, 'u'),
  // “(ISO 9001, 7.5)”
  /^, ?([1-9]\d?\.\d{1,2})(?=$|[;)\]]|\.(?: |$))/u,
  // “GB/T 1.1 的第 5 章”, “GB/T 1.1 附录 A”
  new RegExp(`^ ?(?:《[^《》]{1,80}》)?(?:标准)?(?:中的|中|的|里)? ?(${chinese})`, 'u'),
  // “GB/T 19001 中 7.5.3”, “GB/T 1.1 的 9.5 的规定”
  new RegExp(
    String.raw`^ ?(?:标准)?(?:中的|中|的|里) ?(${subclause}${goesOn.replace(String.raw`\p{L}`, 'A-Za-z')}|[1-9]\d?\.\d{1,2}(?= ?的?(?:规定|要求)))`,
    'u',
  ),
];

/**
 * The clause, table, figure or annex of the standard that is cited with a reference, as written: `clause 8.5`, `7.5.3`,
 * `第5章`. Undefined for none, and in a list, of which it is not certain whose clause it is.
 */
export function citedElement({ place, isInList }: Reference): string | undefined {
  if (isInList) return undefined;
  const { start, end } = place;
  const { text } = place.prose;
  const ahead = text.slice(end, end + reach);
  for (const pattern of behind) {
    const found = pattern.exec(ahead)?.[1];
    if (found !== undefined) return found;
  }
  return before.exec(text.slice(Math.max(0, start - reach), start))?.[1];
}
