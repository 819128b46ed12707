import { readWords } from '../words/readWords';
import type { Word } from '../words/word';
import type { CueMeaning } from './cue';
import { judgeCues } from './governing';
import { withCues } from './object';
import { CueForms } from './occurrences';
import { cueTable } from './table';

/** What heads a list of former documents. A revision or a draft does not: what is revised is in force. */
const meanings: ReadonlySet<CueMeaning> = new Set([
  'succession',
  'withdrawal',
  'past',
  'transition',
  'comparison',
  'adoption',
  'validity',
]);

const forms = new CueForms(cueTable);

/** Words of headings that say nothing of what is listed, in small letters. */
const ofHeadings = new Set(
  'overview background note notes summary remark remarks reason 说明 背景 概述 概况'.split(' '),
);

/**
 * Whether a heading, the title of a column, a status or the sentence before a list says that the documents it stands for are
 * former ones, compared or adopted: with a cue that governs a word for documents, or that stands alone. Linear in the text.
 */
export function speaksOfFormerDocuments(text: string): boolean {
  const judged = judgeCues(withCues(readWords(text, { start: 0, end: text.length }, [], forms.chinese), forms));
  const { words, occurrences, objects, cueOf } = judged;
  let isBare: boolean | undefined;
  return occurrences.some((each) => {
    const kind = objects.get(each)?.kind ?? 'none';
    if (!meanings.has(each.cue.meaning) || kind === 'other' || kind === 'conformity') return false;
    if (kind !== 'none') return true;
    isBare ??= words.every((word, index) => cueOf.has(index) || saysNothing(word));
    return isBare;
  });
}

function saysNothing({ kind, text }: Word): boolean {
  return !['other', 'modal', 'conform', 'conformity'].includes(kind) || ofHeadings.has(text);
}
