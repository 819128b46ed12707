import type { ScannedBlock } from '../scannedBlock';
import { LatexReader } from './reader';

/** A directive in the preamble, on a line of its own. */
const directive = /^[ \t]*%[ \t]*normlint-[^\r\n]*/gm;

/**
 * The blocks of a LaTeX text, in order; undefined stands for a pause. Of a preamble only the title is read. Commands leave no
 * trace or a hole, by what they are for; formulas, code, labels and citations are left out.
 */
export function* latexBlocks(source: string): Generator<ScannedBlock | undefined, void, void> {
  const reader = new LatexReader(source);
  const begin = source.indexOf('\\begin{document}');
  const bodyStart = begin < 0 ? 0 : begin + '\\begin{document}'.length;
  if (begin > 0) {
    const preamble = source.slice(0, begin);
    const title = /\\title\s{0,4}(?:\[[^\]]{0,300}\])?\{/.exec(preamble);
    for (const { 0: text, index } of preamble.matchAll(directive)) {
      const start = index + text.indexOf('%');
      reader.comment(start, index + text.length, text.slice(text.indexOf('%') + 1), 0);
    }
    const start = title ? title.index + title[0].length : -1;
    const end = title ? endOfTitle(source, start, begin) : -1;
    if (end > 0) yield* reader.heading({ start, end }, 1);
  }
  const blocks = reader.read({ start: bodyStart, end: endOfBody(source, bodyStart) });
  for (let step = blocks.next(); !step.done; step = blocks.next()) {
    yield* reader.take();
    yield undefined;
  }
  yield* reader.take();
}

function endOfBody(source: string, from: number): number {
  const end = from === 0 ? -1 : source.indexOf('\\end{document}', from);
  return end < 0 ? source.length : end;
}

/** In UTF-16 units. */
const longestTitle = 1000;

function endOfTitle(source: string, from: number, to: number): number {
  let depth = 1;
  for (let at = from; at < Math.min(to, from + longestTitle); at++) {
    const unit = source.charCodeAt(at);
    if (unit === 0x5c) at++;
    else if (unit === 0x7b) depth++;
    else if (unit === 0x7d && --depth === 0) return at;
  }
  return -1;
}
