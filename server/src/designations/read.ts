import { Reader } from '../text/reader';
import type { Token } from '../text/token';
import type { Designation } from './designation';
import { beginsWord, endsReference } from './evidence';
import { issuingBodies } from './issuingBodies';
import type { IssuingBody, Knowledge } from './issuingBody';
import { PrefixTable } from './prefixes';

/** A designation as it stands in normalised text. Offsets are into that text. */
export interface ReadDesignation {
  readonly body: IssuingBody;
  readonly designation: Designation;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

const table = new PrefixTable(issuingBodies);

/**
 * Reads the designation that begins at `start` of a normalised text, however it is typed; undefined when none does.
 * Whether it is meant as a reference is not judged here.
 */
export function readDesignation(text: string, start: number, knowledge?: Knowledge): ReadDesignation | undefined {
  if (!beginsWord(text, start)) return undefined;
  for (const prefix of table.match(text, start)) {
    const reader = new Reader(text, prefix.end);
    const designation = prefix.body.read(reader, prefix.form, knowledge);
    if (!designation || !endsReference(text, reader.position)) continue;
    return {
      body: prefix.body,
      designation,
      tokens: [...prefix.tokens, ...reader.tokens],
      start,
      end: reader.position,
    };
  }
  return undefined;
}
