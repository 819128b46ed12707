import { speaksOfFormerDocuments } from '../cues/formerDocuments';
import { hasPlaceCue, type PlaceCue } from './placeCue';

/** Every word of `heads` with every one of `tails`. */
function combined(heads: string, joint: string, tails: string): string[] {
  return heads.split(' ').flatMap((head) => tails.split(' ').map((tail) => `${head}${joint}${tail}`));
}

/** Headings over a history of documents, whatever other words they have. */
export const headingCues: readonly PlaceCue[] = [
  {
    words: ['changes', 'revisions', 'amendments', 'history', 'news', 'what s new', 'versions', 'evolution', 'timeline'],
    language: 'en',
    scope: 'heading',
    match: 'whole',
    example: '3 Changes',
    counterexample: 'Changes in the team',
  },
  {
    words: [
      'change log',
      'change logs',
      'changelog',
      'changelogs',
      'release notes',
      'what changed',
      'what has changed',
    ],
    language: 'en',
    scope: 'heading',
    match: 'within',
    example: 'Change log of this manual',
    counterexample: 'Change of shifts',
  },
  {
    words: combined(
      'revision version document change amendment edition publication',
      ' ',
      'history log record table records',
    ),
    language: 'en',
    scope: 'heading',
    match: 'within',
    example: 'Revision history',
    counterexample: 'History of the site',
  },
  {
    words: combined('record history summary list table', ' of ', 'changes revisions amendments versions editions'),
    language: 'en',
    scope: 'heading',
    match: 'within',
    example: 'Summary of changes',
    counterexample: 'Summary of the results',
  },
  {
    words: combined('changes differences', ' ', 'since from between'),
    language: 'en',
    scope: 'heading',
    match: 'within',
    example: 'Changes since version 2',
    counterexample: 'Changes of the weather',
  },
  {
    words: combined('修订 版本 变更 更改 修改 更新 发布', '', '记录 历史 日志 履历 说明 情况 沿革 一览'),
    language: 'zh',
    scope: 'heading',
    match: 'within',
    example: '修订记录',
    counterexample: '修订合同',
  },
  {
    words: [
      '沿革',
      '大事记',
      '文件历史',
      '文档历史',
      '历次版本',
      '新旧对照',
      '新旧标准',
      '标准历史',
      '发展历史',
      '发展历程',
    ],
    language: 'zh',
    scope: 'heading',
    match: 'within',
    example: '标准的历史沿革',
    counterexample: '历史建筑',
  },
];

/** Whether a heading stands over a history of documents: Change log, Superseded standards, 修订记录; not History of the site. */
export function isHistoryHeading(text: string): boolean {
  return hasPlaceCue(text, headingCues) || speaksOfFormerDocuments(text);
}
