import { type Judgement, judge } from '../notation/judge';
import { type Prose, ProseBuilder } from '../text/prose';
import type { BodyId, Designation } from './designation';
import type { Knowledge } from './issuingBody';
import { type ReadDesignation, readDesignation } from './reading/read';

/**
 * Reads a text that is one designation, canonical or malformed, and nothing else around it but white space.
 * Undefined when it is none.
 *
 * @param body of several bodies that print what is written, the one that is meant, where that is known.
 */
export function parseDesignation(text: string, knowledge?: Knowledge, body?: BodyId): Designation | undefined {
  const { prose, read } = readAtStart(text, knowledge, body);
  return read && read.end === prose.text.trimEnd().length ? read.designation : undefined;
}

/** What a whole text amounts to when it is read as one designation. */
export interface JudgedDesignation extends Judgement {
  readonly designation: Designation;
  /** What the text has behind the designation, normalised and without white space around; empty when it has nothing. */
  readonly rest: string;
}

/**
 * Reads the designation that the text begins with, canonical or malformed, and judges how it is written. Undefined when the
 * text begins with none.
 *
 * @param body of several bodies that print what is written, the one that is meant, where that is known
 */
export function judgeDesignation(text: string, knowledge?: Knowledge, body?: BodyId): JudgedDesignation | undefined {
  const { prose, read } = readAtStart(text, knowledge, body);
  if (!read) return undefined;
  const rest = prose.text.slice(read.end).trim();
  return { designation: read.designation, rest, ...judge(prose, read.tokens) };
}

function readAtStart(
  text: string,
  knowledge: Knowledge | undefined,
  body: BodyId | undefined,
): { prose: Prose; read?: ReadDesignation } {
  const builder = new ProseBuilder(text);
  builder.addText(0, text.length);
  const prose = builder.build();
  const read = readDesignation(prose.text, 0, knowledge, body);
  return read ? { prose, read } : { prose };
}
