import { fold } from '../text/typography';

const run = /[\p{L}\p{N}]+/gu;

/**
 * Whether a repair leaves every letter and digit as it is: none is dropped, added, changed or joined with another that stood
 * apart, and no number is parted. Full-width signs are the same as narrow ones; letter case counts unless it `mayChange`. What
 * does not hold to this is for a person to decide.
 */
export function keepsSigns(before: string, after: string, caseMayChange: boolean): boolean {
  const [from, to] = [runsOf(before, caseMayChange), runsOf(after, caseMayChange)];
  if (from.join('') !== to.join('')) return false;
  const [fromEnds, toEnds] = [endsOf(from), endsOf(to)];
  const whole = from.join('');
  for (const end of fromEnds) if (!toEnds.has(end)) return false;
  for (const end of toEnds) if (!fromEnds.has(end) && /^\p{N}{2}$/u.test(whole.slice(end - 1, end + 1))) return false;
  return true;
}

function runsOf(text: string, caseMayChange: boolean): readonly string[] {
  const runs = [...folded(text).matchAll(run)].map(([letters]) => letters);
  return caseMayChange ? runs.map((letters) => letters.toUpperCase()) : runs;
}

/** Full-width letters and digits as narrow ones; all else as it stands. */
function folded(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(fold(sign.charCodeAt(0))));
}

/** Where each run ends in the runs put together. */
function endsOf(runs: readonly string[]): ReadonlySet<number> {
  let end = 0;
  return new Set(
    runs.map((letters) => {
      end += letters.length;
      return end;
    }),
  );
}
