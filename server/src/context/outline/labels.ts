import type { BlockContent, RecognisedText } from '../../recognition/recognisedText';
import { outlineOf } from './outline';

/** `[12]`, `[1, 3-5]`, `[RFC8446]`, and the same with the marks of a superscript or an escape. */
const bracket = /[[【]([\w.+/: ,;，、–—~～\\-]{1,60})[\]】]/g;

/** The longest range of labels that is spelled out. */
const longestRange = 50;

/** The labels of entries by which a text cites outside its lists of references: `1`, `RFC8446`. */
export function labelsCited(text: RecognisedText): ReadonlySet<string> {
  const { sections } = text.facts.get(outlineOf);
  const cited = new Set<string>();
  let next = 0;
  for (const { start, content } of text.blocks) {
    while ((sections[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const section = sections[next];
    for (const { at, labels } of content.facts.get(labelsIn)) {
      if (section && start + at >= section.start && start + at < section.end) continue;
      for (const label of labels) cited.add(label);
    }
  }
  return cited;
}

/** The labels in brackets of a block, and where each bracket begins in it. */
function labelsIn({ prose: { source } }: BlockContent): readonly { at: number; labels: readonly string[] }[] {
  if (!source.includes('[') && !source.includes('【')) return [];
  return [...source.matchAll(bracket)].map((found) => ({ at: found.index, labels: [...spelledOut(found[1] ?? '')] }));
}

function* spelledOut(list: string): Generator<string, void, void> {
  for (const piece of list.split(/[,;，、]/)) {
    const label = piece.replaceAll('\\', '').trim();
    yield label;
    const range = /^(\d{1,4}) ?[–—~～-] ?(\d{1,4})$/.exec(label);
    if (!range) continue;
    const from = Number(range[1]);
    const to = Math.min(Number(range[2]), from + longestRange);
    for (let each = from; each <= to; each++) yield String(each);
  }
}
