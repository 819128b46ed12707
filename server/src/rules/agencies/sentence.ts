import type { Place } from '../../recognition/mention';

/** A sentence without the mention that it was read around. */
export interface Sentence {
  readonly before: string;
  readonly behind: string;
}

/** How far a sentence is read, in UTF-16 units, to either side. */
const reach = 240;

/** The sentence in which a mention stands; of a longer one, what is near. */
export function sentenceAround({ prose: { text }, start, end }: Place): Sentence {
  let from = start;
  while (from > 0 && start - from < reach && !endsSentence(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < reach && !endsSentence(text, to)) to++;
  return { before: text.slice(from, start), behind: text.slice(end, to) };
}

/** Whether the sign ends a sentence: 。 does, a full stop before a space and a capital does unless it is that of `No. 12`. */
function endsSentence(text: string, offset: number): boolean {
  const sign = text.charAt(offset);
  if ('。；！？;'.includes(sign)) return true;
  if (!'.!?'.includes(sign)) return false;
  return (
    /^ ["(]?\p{Lu}/u.test(text.slice(offset + 1, offset + 4)) &&
    !/\b(?:No|Nos|Mr|Ms|Dr|St)$/.test(text.slice(Math.max(0, offset - 4), offset))
  );
}
