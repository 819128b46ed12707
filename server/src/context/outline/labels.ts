import type { RecognisedText } from '../../recognition/recognisedText';
import type { ReferenceSection } from './outline';

/** `[12]`, `[1, 3-5]`, `[RFC8446]`, and the same with the marks of a superscript or an escape. */
const bracket = /[[【]([\w.+/: ,;，、–—~～\\-]{1,60})[\]】]/g;

/** The longest range of labels that is spelled out. */
const longestRange = 50;

/** The labels of entries by which a text cites outside its lists of references: `1`, `RFC8446`. */
export function labelsCited({ blocks }: RecognisedText, sections: readonly ReferenceSection[]): ReadonlySet<string> {
  const labels = new Set<string>();
  let next = 0;
  for (const { start, prose } of blocks) {
    while ((sections[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const section = sections[next];
    if (!prose.source.includes('[') && !prose.source.includes('【')) continue;
    for (const found of prose.source.matchAll(bracket)) {
      const at = start + found.index;
      if (section && at >= section.start && at < section.end) continue;
      for (const label of spelledOut(found[1] ?? '')) labels.add(label);
    }
  }
  return labels;
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
