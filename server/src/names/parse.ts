import { type Judgement, judge } from '../notation/judge';
import { ProseBuilder } from '../text/prose';
import { readCommittee } from './committees';

/** What a whole text amounts to when it is read as one committee. */
export interface JudgedCommittee extends Judgement {
  /** What the text has behind the committee, normalised and without white space around; empty when it has nothing. */
  readonly rest: string;
}

/** Reads the committee that the text begins with, canonical or malformed; undefined when it begins with none. */
export function judgeCommittee(text: string): JudgedCommittee | undefined {
  const builder = new ProseBuilder(text);
  builder.addText(0, text.length);
  const prose = builder.build();
  const read = readCommittee(prose.text, 0);
  return read && { rest: prose.text.slice(read.end).trim(), ...judge(prose, read.tokens) };
}
