import type { Span } from '../text/span';
import { countedNouns } from './namedYears';

/** The longest name with its year that is looked for, in UTF-16 units. */
const longest = 32;

const namesOfMonths = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * Whether a bracket gives the edition that a name with its year stands for: “C11 (ISO/IEC 9899:2011)”, “Ada 2012 (…)”. A number
 * of rooms or tables is none: “room 13 (ISO/IEC 27001:2013)”.
 */
export function isGlossOfYear(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - longest), start);
  const found =
    /([A-Za-z][A-Za-z+#]*)([ :]?)(\d{2}|\d{4})(?: (?:language|standard|compiler|mode|syntax|dialect))? ?\($/.exec(
      before,
    );
  if (!found) return false;
  const [, name = '', joint = '', year = ''] = found;
  if (
    !text
      .slice(Math.max(start, end - longest), end)
      .trimEnd()
      .endsWith(year)
  )
    return false;
  if (!/^[A-Z]/.test(name) || (year.length === 2 && joint !== '')) return false;
  const lower = name.toLowerCase();
  return !countedNouns.has(lower) && !namesOfMonths.test(lower);
}
