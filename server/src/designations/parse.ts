import { ProseBuilder } from '../text/prose';
import type { Designation } from './designation';
import type { Knowledge } from './issuingBody';
import { readDesignation } from './read';

/**
 * Reads a text that is one designation, canonical or malformed, and nothing else around it but white space.
 * Undefined when it is none.
 */
export function parseDesignation(text: string, knowledge?: Knowledge): Designation | undefined {
  const builder = new ProseBuilder(text);
  builder.addText(0, text.length);
  const prose = builder.build().text;
  const read = readDesignation(prose, 0, knowledge);
  return read && read.end === prose.trimEnd().length ? read.designation : undefined;
}
