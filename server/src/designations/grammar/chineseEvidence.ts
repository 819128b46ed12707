import { isHan } from '../../text/typography';
import type { DesignationPieces } from '../designation';
import type { Surroundings } from '../issuingBody';
import { followsNumber, looksLikeYear } from './evidence';

/** How far, in UTF-16 units, the questions below look to either side. */
const nearby = 40;

const cues = (
  '标准 规范 规程 规则 规定 符合 按照 依据 根据 执行 采用 代替 替代 参照 引用 认证 检测 检验 要求 导则 通则 指南 术语 方法 条件 修改单 ' +
  '废止 实施 等同 修改采用 试验 检定 校准'
).split(' ');

/** Whether Chinese words that go with references stand nearby: 标准, 按照, 规范 … */
export function hasChineseCue(surroundings: Surroundings): boolean {
  const around = wordsAround(surroundings);
  return cues.some((cue) => around.includes(cue));
}

/** Whether the text around is Chinese. */
export function isInChinese(surroundings: Surroundings): boolean {
  const around = wordsAround(surroundings);
  for (let index = 0; index < around.length; index++) {
    const unit = around.charCodeAt(index);
    if (isHan(unit) || isChinesePunctuation(unit)) return true;
  }
  return false;
}

/** 、。《》「」【】 and their kin, which are not folded. */
function isChinesePunctuation(unit: number): boolean {
  return unit >= 0x3001 && unit <= 0x3011;
}

/** Whether a title in book-title marks stands right behind, or right before with the designation in brackets: 《…》（YY 0505）. */
export function isTitled({ text, start, end }: Surroundings): boolean {
  if (text.charAt(text.charCodeAt(end) === 0x20 ? end + 1 : end) === '《') return true;
  return /》 ?[([]? ?$/.test(text.slice(Math.max(0, start - 4), start));
}

/** How far behind a designation, in UTF-16 units, the mark of its kind is looked for: the title stands between. */
const longestTitle = 120;

/** Whether it is an entry of a list that marks standards as GB/T 7714 does: `YY 0033，无菌医疗器具生产管理规范[S]`. */
export function isMarkedStandard({ text, end }: Surroundings): boolean {
  const behind = text.slice(end, end + longestTitle);
  const mark = behind.indexOf('[S');
  return mark >= 0 && /^\[S(?:\/OL)?\]/.test(behind.slice(mark)) && !/[。;]|\[\d/.test(behind.slice(0, mark));
}

/** Whether a label says that a number of a standard follows: 标准号：, 执行标准编号. */
export function isLabelledAsStandard({ text, start }: Surroundings): boolean {
  return /(?:标准|规范|规程)(?:编号|代号|号|号码)? ?[:=]? ?[([]? ?$/.test(text.slice(Math.max(0, start - 10), start));
}

/** Whether what stands right beside it leaves no doubt that it is a standard in a Chinese text: a title, a mark, a label. */
export function isProvenBeside(surroundings: Surroundings): boolean {
  return isTitled(surroundings) || isMarkedStandard(surroundings) || isLabelledAsStandard(surroundings);
}

/**
 * Whether a place in the document may prove what does not prove itself: typed in capitals as printed, no size behind a number,
 * nothing that is labelled otherwise, no span of years.
 */
export function mayBeChinese(surroundings: Surroundings): boolean {
  const { number, part, year } = surroundings.designation;
  if (!hasPrefixAsPrinted(surroundings) || followsNumber(surroundings) || isLabelled(surroundings)) return false;
  if (isSpanOfYears(surroundings.designation) || isUnitBehind(surroundings)) return false;
  if (part === undefined && year === undefined && looksLikeYear(number)) return false;
  return part !== undefined || number.length >= 2;
}

/** Whether a unit follows, which makes it a size or a count: `GB 100 MB`, `SL 12 个`. */
function isUnitBehind({ text, end }: Surroundings): boolean {
  return /^ ?(?:[MTk]B\b|[MGTk]?(?:Hz|bps|W|V|A)\b|mm|cm|m\b|kg|g\b|[×x*]|[年月日个台只件套次%℃])/.test(
    text.slice(end, end + 6),
  );
}

const announcements =
  '标准 国标 行标 团标 企标 地标 规范 规程 按照 按 依照 依据 根据 符合 满足 执行 遵照 遵循 参照 采用 引用 代替 见 《'.split(
    ' ',
  );

/** Whether Chinese words of reference stand right before, or a title in book-title marks right behind. */
export function isAnnouncedInChinese(surroundings: Surroundings): boolean {
  if (isTitled(surroundings)) return true;
  const { text, start } = surroundings;
  const before = text.slice(Math.max(0, start - 6), start).trimEnd();
  return announcements.some((word) => before.endsWith(word));
}

/** Whether the text speaks of standards right beside: “standard SL 265-2016”, “in accordance with”, “the … specification”. */
export function isCalledStandard({ text, start, end }: Surroundings): boolean {
  const before = text.slice(Math.max(0, start - 28), start).toLowerCase();
  const behind = text.slice(end, end + 12).toLowerCase();
  return ['standard', 'accordance with', 'specification'].some(
    (word) => before.includes(word) || behind.includes(word),
  );
}

/** A number that is no year, and the year behind it where a prefix alone proves too little. */
const certainStandards = [
  /\b(?:GB|ISO(?:\/IEC)?|IEC) ?(?!(?:19|20)\d\d\b)\d\d\d?[\d.:-]\d/,
  /[A-Z]\/[TZ] ?[A-F]?(?!(?:19|20)\d\d\b)\d/,
  /\b(?:YY|HJ|YD|JB|JGJ|CJJ|JT[GS]|JJ[FG]|GJB|[TQ]\/[A-Z]{2,12}) ?[A-F]?(?!(?:19|20)\d\d-)\d[\d./]{1,9}-(?:19|20)\d\d/,
];

const datedStandard = /\b[A-Z]{2,3} ?(?!(?:19|20)\d\d-)\d[\d.]{2,9}-(?:19|20)\d\d/;

/** Whether a reference that leaves no doubt stands nearby, as in a list: `GB/T 1.1`, `HJ/T 91`, `ISO 9001`. */
export function isAmongStandards(surroundings: Surroundings): boolean {
  const around = wordsAround(surroundings);
  return certainStandards.some((pattern) => pattern.test(around));
}

/** Whether something like a dated designation stands nearby in Chinese text, as in 执行 SL 265-2016、AQ 3009-2007. */
export function isInChineseList(surroundings: Surroundings): boolean {
  return isInChinese(surroundings) && datedStandard.test(wordsAround(surroundings));
}

const labels = (
  '型号 编号 序列号 货号 批号 料号 物料 订单 合同 邮编 电话 传真 税号 税则 品目 编码 零件号 图号 车牌 航班 学年 赛季 财年 ' +
  'model serial p/n s/n order invoice ticket zip phone fax flight season batch bill no. number tariff stock course room part'
).split(' ');

/** Whether what stands right before says that this is something else: 型号, “serial number”, “flight”. */
export function isLabelled({ text, start }: Surroundings): boolean {
  const before = text.slice(Math.max(0, start - 14), start).toLowerCase();
  return labels.some((label) => before.includes(label)) && !/标准|standard/.test(before);
}

/** Whether number and year are as well the two ends of a time: `MT 2024-2025`. */
export function isSpanOfYears({ number, part, year }: DesignationPieces): boolean {
  return part === undefined && year !== undefined && looksLikeYear(number) && number <= year;
}

/** Whether it begins a range whose end carries the year for both: `WS 310.1～310.3-2016`. */
export function isDatedByRange({ text, end }: Surroundings): boolean {
  return /^ ?(?:~|至|到|-) ?\d[\d.]{0,9}-(?:19|20)\d\d(?!\d)/.test(text.slice(end, end + 24));
}

/** Whether nothing else stands in the block, as in the cell of a table or a line of a list. */
export function isAlone({ text, start, end }: Surroundings): boolean {
  return (
    text.slice(Math.max(0, start - 4), start).trim() === '' && text.slice(end, end + 4).trim() === '' && start <= 4
  );
}

/** Whether prefix and number are typed exactly as printed, without which a short prefix proves less. */
export function isTypedAsPrinted({ text, start, designation: { prefix, number } }: Surroundings): boolean {
  return text.startsWith(`${prefix} ${number}`, start);
}

/** Whether the prefix stands there with capitals and slashes as printed, with or without spaces. */
export function hasPrefixAsPrinted({ text, start, designation: { prefix } }: Surroundings): boolean {
  let position = start;
  for (const sign of prefix) {
    while (sign !== ' ' && text.charCodeAt(position) === 0x20) position++;
    if (text.charAt(position) !== sign) return false;
    position++;
  }
  return true;
}

function wordsAround({ text, start, end }: Surroundings): string {
  return `${text.slice(Math.max(0, start - nearby), start)}\n${text.slice(end, end + nearby)}`;
}
