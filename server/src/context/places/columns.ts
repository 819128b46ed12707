import { speaksOfFormerDocuments } from '../cues/formerDocuments';
import { hasPlaceCue, type PlaceCue } from './placeCue';

/** Titles of columns of what was, or of what came after it. */
export const columnCues: readonly PlaceCue[] = [
  {
    words: ['löst ab', 'ersetzt', 'abgelöste', 'remplace', 'sustituye', 'заменяет', 'взамен'],
    language: 'en',
    scope: 'column',
    match: 'within',
    example: 'Löst ab (`replaces`)',
    counterexample: 'Lösung',
  },
  {
    words: ['old', 'before', 'until', 'history'],
    language: 'en',
    scope: 'column',
    match: 'whole',
    example: 'Old',
    counterexample: 'Old building',
  },
  {
    words: [
      '原号',
      '旧号',
      '老号',
      '原编号',
      '旧编号',
      '原名',
      '旧名',
      '原版',
      '旧版',
      '老版',
      '原标',
      '旧标',
      '老标',
      '新旧',
      '旧',
    ],
    language: 'zh',
    scope: 'column',
    match: 'within',
    example: '原标准编号',
    counterexample: '原材料',
  },
];

/** `Replaces`, `Former edition`, 被代替标准: a column of what was, or of what came after. */
export function isFormerColumn(title: string): boolean {
  return hasPlaceCue(title, columnCues) || speaksOfFormerDocuments(title);
}
