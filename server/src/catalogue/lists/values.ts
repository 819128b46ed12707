import type { AdoptionDegree, Status } from '../model/catalogue';

const statusWords: Readonly<Record<Status, readonly string[]>> = {
  published: ['published', 'current', 'in force', 'active', 'valid', '现行', '现行有效', '有效', '已发布', '确认有效'],
  upcoming: ['upcoming', 'not yet in force', '即将实施', '未实施', '尚未实施', '未生效'],
  draft: ['draft', '草案', '制定中', '修订中', '征求意见', '征求意见稿', '在研'],
  superseded: ['superseded', 'replaced', '被代替', '被替代', '已被代替', '已被替代', '已代替', '有更新版'],
  withdrawn: ['withdrawn', 'abolished', 'cancelled', '废止', '作废', '已废止', '已作废', '废除', '撤销'],
  unknown: ['unknown', '', '-', '—', '未知'],
};

const statuses = new Map<string, Status>();
for (const status of ['published', 'upcoming', 'draft', 'superseded', 'withdrawn', 'unknown'] as const) {
  for (const word of statusWords[status]) statuses.set(word, status);
}

/** The words for a status that a message names. */
export const statusExamples = 'published, upcoming, draft, superseded, withdrawn, 现行, 即将实施, 被代替, 废止';

/** The status that a word means; `unknown` for an empty cell, undefined for a word that means none. */
export function readStatus(text: string): Status | undefined {
  return statuses.get(text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim());
}

const datePatterns = [
  /^(\d{4})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})[-./](\d{1,2})$/,
  /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ][\d:.Z]*)?$/,
  /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日?)?)?$/,
];

/** The date in ISO 8601, as precise as it is written; empty for an empty cell, undefined for what is no date. */
export function readDate(text: string): string | undefined {
  const written = text.normalize('NFKC').trim();
  if (/^[-—/]?$/.test(written)) return '';
  for (const pattern of datePatterns) {
    const match = pattern.exec(written);
    if (!match) continue;
    const [, year = '', month, day] = match;
    if (month !== undefined && !inRange(month, 12)) return undefined;
    if (day !== undefined && !isDay(Number(year), Number(month), Number(day))) return undefined;
    return [year, month, day].flatMap((piece) => piece?.padStart(2, '0') ?? []).join('-');
  }
  return undefined;
}

function inRange(digits: string, last: number): boolean {
  return Number(digits) >= 1 && Number(digits) <= last;
}

function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const degreeWords: Readonly<Record<string, AdoptionDegree>> = {
  IDT: 'IDT',
  等同: 'IDT',
  等同采用: 'IDT',
  MOD: 'MOD',
  修改: 'MOD',
  修改采用: 'MOD',
  NEQ: 'NEQ',
  非等效: 'NEQ',
  非等效采用: 'NEQ',
  EQV: 'EQV',
  等效: 'EQV',
  等效采用: 'EQV',
  REF: 'REF',
  参照: 'REF',
};

/** The degree of adoption that a word means. */
export function readDegree(text: string): AdoptionDegree | undefined {
  return degreeWords[text.normalize('NFKC').trim().toUpperCase()];
}

/** Items of a cell that lists several. */
export function itemsOf(text: string): string[] {
  return text
    .split(/[,;，；、\n]|<br ?\/?>/)
    .map((item) => item.trim())
    .filter((item) => item !== '' && !/^[-—/]+$/.test(item) && item !== '无');
}

/** Whether the text has Chinese characters. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
