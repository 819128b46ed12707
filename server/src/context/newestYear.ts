import { referencesOf } from '../recognition/mention';
import type { BlockContent, RecognisedText } from '../recognition/recognisedText';
import { yearsIn } from './agencies/aboutThePast';

/** The newest year that a document names, years of standards apart; 0 when it names none. */
export function newestYear({ blocks }: RecognisedText): number {
  return blocks.reduce((newest, { content }) => Math.max(newest, content.facts.get(newestYearIn)), 0);
}

function newestYearIn({ prose: { text }, mentions }: BlockContent): number {
  let newest = 0;
  let from = 0;
  const take = (to: number): void => {
    for (const year of yearsIn(text.slice(from, to))) newest = Math.max(newest, year);
  };
  for (const { place } of referencesOf(mentions)) {
    if (place.start > from) take(place.start);
    from = Math.max(from, place.end);
  }
  take(text.length);
  return newest;
}
