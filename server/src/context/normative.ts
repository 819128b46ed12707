import type { Sentence } from '../text/sentences';
import type { Span } from '../text/span';

/** How far before and behind a reference words are weighed, in UTF-16 units of the prose. */
const farthestBefore = 160;
const farthestBehind = 24;

const obligation = /\b(?:shall|must)\b/;
const link =
  /accordance with|compl(?:y|ies|iance) with|conform(?:s|ing|ity|ance)? (?:to|with)|requirements? (?:of|in|given in|specified in)|(?:specified|defined|given|described|laid down|set out|provided) in|meets?\b|fulfil|satisf|appl(?:y|ies)|according to|as per/;
const termsGiven = /terms and definitions (?:given|defined) in|terms, definitions\D{0,60} given in/;
const informative =
  /\b(?:see|e\.g\.|i\.e\.|such as|for example|based on|should|may|can|for information|guidance|similar to|unlike|not)\b/;

const chineseLink = /[按依](?!靠)|符合|遵守|遵循|满足|执行|采用/;
const chineseObligation = /应(?![用对急变])|必须|须(?!知)/;
const chineseBehind = /规定|要求|执行|进行|方法|测定|试验|检验|适用|界定/;
const chineseAside = /(?:见|参考|参照|例如|如|源自|引自|修改自|改写|宜|可)[^。;,]{0,12}$/;

/**
 * Whether the words of its sentence make a reference a requirement: “shall be tested in accordance with”, 应符合…的规定 (ISO/IEC
 * Directives, Part 2, clause 10; GB/T 1.1-2020, 9.5.4.2). In doubt they do not.
 */
export function isRequired(text: string, { start, end }: Span, sentence: Sentence): boolean {
  const before = text.slice(Math.max(sentence.start, start - farthestBefore), start);
  const behind = text.slice(end, end + farthestBehind);
  return isChinese(before + behind) ? isInChinese(before, behind) : isInEnglish(before.toLowerCase());
}

/** A Han character says as much as a few letters. */
function isChinese(text: string): boolean {
  const han = text.replace(/[^\u4e00-\u9fff]/g, '').length;
  return han * 4 > text.replace(/[^a-z]/gi, '').length;
}

function isInEnglish(before: string): boolean {
  if (termsGiven.test(before)) return true;
  const must = obligation.exec(before);
  if (!must) return false;
  const phrase = before.slice(must.index);
  return link.test(phrase) && !informative.test(phrase);
}

function isInChinese(before: string, behind: string): boolean {
  if (chineseAside.test(before)) return false;
  if (/^[^。;]{0,3}(?:界定|确立)的术语/.test(behind)) return true;
  if (!chineseLink.test(before)) return false;
  return chineseObligation.test(before) || chineseBehind.test(behind);
}
