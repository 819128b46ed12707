import type { Place } from '../../recognition/mention';
import { sentenceAround } from './sentence';

/** Words of the change of a name itself: with one of them an old name is meant. */
const changeWords = [
  ...['former', 'previous', 'predecessor', 'merge', 'replac', 'supersed', 'rename', 'abolish', 'dissol', 'disband'],
  ...[
    'succe',
    'became',
    'become',
    'until',
    'before',
    'earlier',
    'histor',
    'reform',
    'restruct',
    'no more',
    'no longer',
  ],
  ...['used to', 'at that time', 'at the time', 'then ', 'old ', ' now ', '(now ', 'today', 'took over', 'taken over'],
  ...['transferred', 'went to', 'went into', 'split', 'absorb', 'combined', 'known as'],
  ...[
    '原',
    '前身',
    '曾',
    '更名',
    '改名',
    '改称',
    '改为',
    '改组',
    '并入',
    '合并',
    '撤销',
    '划入',
    '划转',
    '组建',
    '整合',
    '取代',
  ],
  ...['代替', '改革', '时任', '当时', '历史', '旧', '前称', '现为', '现称', '现由', '现在', '不再', '年前', '以前'],
];

/** Words of what was done by an agency: of a time that the sentence does not say, it may have been the agency's own. */
const deedWords = [
  ...[' was ', ' were ', ' had ', ' did ', 'issue', 'publish', 'promulgat', 'release', 'approv', 'adopted', 'announc'],
  ...[
    'establish',
    'signed',
    'launch',
    'draft',
    'propos',
    'prepared',
    'decree',
    'order no',
    'notice',
    'circular',
    'measures',
    'cover',
    'no.',
  ],
  ...[
    '发布',
    '颁布',
    '印发',
    '公布',
    '批准',
    '制定',
    '起草',
    '提出',
    '归口',
    '令',
    '公告',
    '通知',
    '号',
    '文件',
    '规定',
    '办法',
  ],
  ...['条例', '目录', '封面'],
];

/** What is put in quotation marks or in the title of a document stands as it was. */
const quotes: readonly (readonly [string, string])[] = [
  ['《', '》'],
  ['「', '」'],
];

/**
 * Whether the sentence around a name, or the row of its table, speaks of the time until `date` (ISO 8601), when the name was
 * in use: it names a year up to then, says that the name changed, or tells a deed of no given time.
 *
 * @param row what else stands in the row of a table
 */
export function isAboutThePast(place: Place, date: string, row: string): boolean {
  const { before, behind } = sentenceAround(place);
  const words = `${before} ${behind} ${row}`.toLowerCase();
  const years = yearsIn(words);
  const lastYear = Number(date.slice(0, 4));
  if (years.some((year) => year <= lastYear)) return true;
  const other = withoutDeadlines(words, lastYear);
  if (changeWords.some((word) => other.includes(word)) || isQuoted(before, behind)) return true;
  return years.length === 0 && deedWords.some((word) => words.includes(word));
}

/** Without “before” and “until” in front of a later date, which say when something is due: “before 1 November 2026”. */
function withoutDeadlines(words: string, lastYear: number): string {
  return words.replace(/\b(?:before|until) [^,;]{0,24}?\b(20[0-4]\d)\b/g, (deadline, year) =>
    Number(year) > lastYear ? '' : deadline,
  );
}

/** The years of this time that a text names. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)/g)].map(([year]) => Number(year));
}

function isQuoted(before: string, behind: string): boolean {
  if (quotes.some(([open, close]) => before.lastIndexOf(open) > before.lastIndexOf(close) && behind.includes(close))) {
    return true;
  }
  const marks = before.split('"').length - 1;
  return marks % 2 === 1 && behind.includes('"');
}
