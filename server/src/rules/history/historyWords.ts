import { isGlossOfYear } from '../../context/yearGloss';
import type { Place, Written } from '../../recognition/mention';
import type { Prose } from '../../text/prose';
import { isAlphanumeric } from '../../text/typography';
import { blockOf } from './blockOf';

/** How far from the mention another one of its sentence is looked for, in UTF-16 units of the prose. */
const inSentence = 240;

/** Beginnings of words: `replac` stands for replace, replaced, replacement. In small letters. */
const english = [
  'replac',
  'supersed',
  'supersession',
  'succeed',
  'successor',
  'predecessor',
  'former',
  'previous',
  'earlier edition',
  'earlier version',
  'older',
  'old edition',
  'old version',
  'withdrawn',
  'withdrew',
  'withdrawal',
  'no longer',
  'obsolete',
  'outdated',
  'out of date',
  'out of force',
  'cancel',
  'repeal',
  'discontinu',
  'deprecated',
  'expired',
  'still valid',
  'lost its validity',
  'lost their validity',
  'lapsed',
  'not accepted',
  'not be accepted',
  'valid until',
  'accepted until',
  'issued before',
  'granted before',
  'placed before',
  'instead of',
  'retired',
  'first edition',
  'second edition',
  'original edition',
  'originally',
  'at that time',
  'at the time',
  'then current',
  'then-current',
  'then in force',
  'transition',
  'migrate ',
  'migrated ',
  'migrating ',
  'migration from',
  'migration to',
  'upgrade from',
  'upgrade to',
  'upgraded ',
  'upgrading from',
  'updated from',
  'updated to',
  'changed from',
  'changes from',
  'changes since',
  'differences between',
  'differences from',
  'differences to',
  'differs from',
  'compared',
  'comparison',
  'history',
  'historic',
  'evolved',
  'legacy',
  'revised by',
  'revised as',
  'revised in',
  'revision of',
  'under revision',
  'being revised',
  'amended by',
  'identical to',
  'identical with',
  'idt',
  'neq',
  'eqv',
  'modified adoption',
  'identical adoption',
  'national adoption',
  'adoption of',
  'adopted as',
  'transposed',
];

const chinese = [
  '代替',
  '替代',
  '取代',
  '替换',
  '废止',
  '作废',
  '失效',
  '撤销',
  '停止使用',
  '停止执行',
  '不再',
  '仍然有效',
  '是否有效',
  '不予认可',
  '不予接受',
  '不予受理',
  '不予采信',
  '有效期至',
  '前出具',
  '前颁发',
  '前签发',
  '旧版',
  '旧标准',
  '旧国标',
  '老版',
  '老标准',
  '老国标',
  '新旧',
  '原标准',
  '原国家标准',
  '原国标',
  '原行业标准',
  '原版',
  '原为',
  '原来',
  '原执行',
  '历史',
  '沿革',
  '演变',
  '上一版',
  '前一版',
  '前版',
  '历次',
  '历版',
  '此前',
  '先前',
  '当时',
  '曾经',
  '曾于',
  '曾由',
  '曾为',
  '曾按',
  '修订',
  '换版',
  '改版',
  '过渡期',
  '过渡到',
  '过渡至',
  '更新为',
  '改为',
  '改成',
  '改用',
  '升级为',
  '相比',
  '对比',
  '对照',
  '差异',
  '主要变化',
  '技术变化',
  '变化如下',
  '首次发布',
  '等同采用',
  '修改采用',
  '等效采用',
  '非等效',
  '采标',
  '转化为',
  '转化自',
];

/** Whether words of history, comparison, succession or adoption stand in a text. Linear in its length. */
export function speaksOfHistory(text: string): boolean {
  const lower = text.toLowerCase();
  return chinese.some((word) => lower.includes(word)) || english.some((word) => beginsWord(lower, word));
}

/**
 * Whether words of history, comparison, succession or adoption govern the mention: then an outdated reference is meant as one
 * (design decision 7).
 */
export function isMeantAsHistory({ place }: Pick<Written, 'place'>): boolean {
  const { prose, start } = place;
  let known = judged.get(prose);
  if (!known) {
    known = new Map();
    judged.set(prose, known);
  }
  let isMeant = known.get(start);
  if (isMeant === undefined) {
    const meanings = [...blockOf(prose).meaningsFor(place)];
    isMeant = isGlossOfYear(prose.text, place) || meanings.some((meaning) => meaning !== 'drafting');
    known.set(start, isMeant);
  }
  return isMeant;
}

/** What was judged before, by where the mention begins: several rules ask, again after each edit elsewhere. */
const judged = new WeakMap<Prose, Map<number, boolean>>();

/** Whether a place stands in the sentence of another one before it in the same prose. */
export function standsInSentence({ prose: { text }, start }: Place, before: Place): boolean {
  if (start - before.end > inSentence) return false;
  for (let index = before.end; index < start; index++) if (endsSentence(text, index)) return false;
  return true;
}

/** Whether a sentence ends with the sign at `index`. The point of an abbreviation ends one too many, which is the safe side. */
function endsSentence(text: string, index: number): boolean {
  const sign = text.charAt(index);
  if ('。!?;'.includes(sign)) return true;
  return sign === '.' && (index + 1 === text.length || text.charAt(index + 1) === ' ');
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !isAlphanumeric(text.charCodeAt(at - 1))) return true;
  }
  return false;
}
