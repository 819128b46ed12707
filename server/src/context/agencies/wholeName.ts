import type { Place } from '../../recognition/mention';
import { type Span, shiftSpan } from '../../text/span';

const countryBehind =
  /^(?:,? of (?:the )?(?:People(?:'s|s'?)? Republic of China|PRC|P\.R\. ?China|China)|,? (?:China|PRC))(?![A-Za-z])/;
const countryBefore = /(?<![A-Za-z])(?:China|Chinese|China's|PRC) $/;

/** How far the country is looked for, in UTF-16 units. */
const reach = 40;

/**
 * What of a text, as a span in the source, a name takes the place of: a written name, and the country at it where the new name
 * brings its own, so that no half of it is left. Undefined where markup stands in between.
 */
export function wholeName({ prose, start, end, blockStart }: Place, newName: string): Span | undefined {
  const bringsCountry = /China|Chinese/.test(newName);
  const behind = countryBehind.exec(prose.text.slice(end, end + reach))?.[0] ?? '';
  const before = countryBefore.exec(prose.text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  const from = bringsCountry ? start - before.length : start;
  const to = bringsCountry ? end + behind.length : end;
  return prose.isPlain(from, to) ? shiftSpan(prose.toSource(from, to), blockStart) : undefined;
}

/** Whether a word in front makes another body of the name, of a province or another country: “Guangdong Administration …”. */
export function belongsToOther({ prose, start }: Place): boolean {
  const word = /(\p{Lu}\p{L}+) $/u.exec(prose.text.slice(Math.max(0, start - reach), start))?.[1];
  return (
    word !== undefined &&
    !/^(?:The|China|Chinese|PRC|And|By|Of|In|At|For|To|From|With|While|When|As|Since|If)$/.test(word)
  );
}
