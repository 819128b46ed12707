import { contextOf } from '../context/contextOf';
import type { Placement } from '../context/placement';
import { standsInTitle } from '../context/quotation';
import { isMeantAsHistory } from '../context/referenceContext';
import { standsAsLabel } from '../context/standsAsLabel';
import { keepsSigns } from '../findings/keptSigns';
import { type Bilingual, listed } from '../language/bilingual';
import { type Deviation, type DeviationName, harmlessDeviations } from '../notation/deviation';
import { type Mention, writtenReferences } from '../recognition/mention';
import type { TextEdit } from '../text/span';
import { withUsualDash } from './consistency/yearDash';
import type { ReportedFix, Rule } from './rule';

/** What each deviation is, as the end of a sentence that begins with a form of the designation. */
export const explanations: Readonly<Record<DeviationName, Bilingual>> = {
  'missing-space': { en: 'a space is missing', zh: '缺少空格' },
  'extra-space': { en: 'there is an extra space', zh: '多出空格' },
  'missing-slash': { en: 'a slash is missing', zh: '缺少斜线' },
  'extra-slash': { en: 'there is a slash where a space belongs', zh: '应为空格而非斜线' },
  'missing-hyphen': { en: 'a hyphen is missing', zh: '缺少连字符' },
  'wrong-prefix-separator': { en: 'the sign in or after the prefix is wrong', zh: '前缀内部或之后的符号有误' },
  'lower-case': { en: 'the letter case is wrong', zh: '字母大小写有误' },
  'full-width': { en: 'full-width signs are used', zh: '含有全角字符' },
  'wrong-part-separator': { en: 'the sign before the part is wrong', zh: '部分号之前的符号有误' },
  'wrong-year-separator': { en: 'the sign before the year is wrong', zh: '年份之前的符号有误' },
  'wrong-dash': { en: 'it has the wrong kind of dash', zh: '所用连接号有误' },
  'lost-dash': { en: 'the dash before the year is lost', zh: '年份之前的连接号丢失' },
  'letter-for-digit': { en: 'a letter stands for a digit', zh: '以字母代替了数字' },
  'look-alike-letter': {
    en: 'a letter of another script stands for one that looks alike',
    zh: '混入了其他文字中形近的字母',
  },
  'two-digit-year': { en: 'the year has two digits', zh: '年份只有两位数字' },
  'invisible-character': { en: 'it contains an invisible character', zh: '含有不可见字符' },
  'wrong-supplement-form': {
    en: 'the amendment or corrigendum is not written as the body prints it',
    zh: '修改单或勘误的写法有误',
  },
  'incomplete-prefix': { en: 'the prefix is not complete', zh: '代号不完整' },
  'no-break-space': { en: 'it contains a non-breaking space', zh: '含有不间断空格' },
  'no-break-hyphen': { en: 'it contains a non-breaking hyphen', zh: '含有不间断连字符' },
  'broken-across-lines': { en: 'it is broken over two lines', zh: '跨行断开' },
};

/** Deviations whose repair adds to what is written: a person decides. */
const decided: readonly DeviationName[] = ['two-digit-year', 'letter-for-digit', 'lost-dash'];

/** The canonical forms are those of the issuing bodies; each body's file under designations/ names its source. */
export const malformedDesignation: Rule = {
  id: 'malformed-designation',
  family: 'form',
  description: 'A designation that is not written as its issuing body prints it.',
  defaultSeverity: 'warning',
  checkMention: (mention, _context, placement) => {
    if (mention.kind === 'agency' || standsAsLabel(mention)) return undefined;
    const reported = mention.deviations.filter(({ name }) => !isLeftAlone(name));
    if (reported.length === 0 || isOldForm(mention, reported, placement)) return undefined;
    if (standsInTitle(mention, placement)) return undefined;
    const deviations =
      mention.kind === 'standard'
        ? withUsualDash(mention.deviations, writtenReferences(mention), placement)
        : mention.deviations;
    const corrected = deviations === mention.deviations ? mention.corrected : withEmDash(mention.corrected);
    const reasons = [...new Set(reported.map(({ name }) => name))].map((name) => explanations[name]);
    return {
      start: mention.start,
      end: mention.end,
      message: {
        en: `Write “${corrected}”: ${listed(
          reasons.map(({ en }) => en),
          'en',
        )}.`,
        zh: `应写作“${corrected}”：${listed(
          reasons.map(({ zh }) => zh),
          'zh',
        )}。`,
      },
      fixes: repair(mention, corrected, deviations),
    };
  },
};

/** A prefix that all the world shortens leaves nothing in doubt: `NIST 800-53`, `EN 303 645 V2.1.1` in the Official Journal. */
function isLeftAlone(name: DeviationName): boolean {
  return harmlessDeviations.has(name) || name === 'incomplete-prefix';
}

/** Whether nothing is unusual but the year of two digits, in a text about the past: so they were printed until 1995. */
function isOldForm(mention: Mention, deviations: readonly Deviation[], placement: Placement): boolean {
  if (mention.kind !== 'standard' || !deviations.every(({ name }) => name === 'two-digit-year')) return false;
  return isMeantAsHistory(contextOf(mention.references[0], placement));
}

function withEmDash(corrected: string): string {
  return corrected.replace(/-(?=\d{4}$)/, '—');
}

/** Edits that touch as one. */
function joined(edits: readonly TextEdit[]): TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last && last.end === edit.start) {
      result[result.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
    } else result.push(edit);
  }
  return result;
}

/** Safe where nothing but signs changes; what adds, drops, joins or changes a letter or digit is for a person to decide. */
function repair(mention: Mention, corrected: string, deviations: readonly Deviation[]): ReportedFix[] {
  const edits = joined(deviations.flatMap(({ edit }) => edit ?? []));
  if (edits.length === 0) return [];
  const names = new Set(deviations.map(({ name }) => name));
  const isSafe =
    !decided.some((name) => names.has(name)) &&
    keepsSigns(mention.text, repaired(mention, edits), names.has('lower-case'));
  const title = { en: `Write “${corrected}”`, zh: `改写为“${corrected}”` };
  return [{ kind: isSafe ? 'safe' : 'suggested', title, edits }];
}

/** The mention's own text with the edits made, which are in order. */
function repaired({ text, start }: Mention, edits: readonly TextEdit[]): string {
  let result = '';
  let position = 0;
  for (const edit of edits) {
    result += text.slice(position, edit.start - start) + edit.text;
    position = edit.end - start;
  }
  return result + text.slice(position);
}
