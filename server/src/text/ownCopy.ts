/** How many units one call turns into a string; more arguments than this can be too many for a call. */
const unitsAtOnce = 8192;

/**
 * The same text as a string of its own. Engines keep the whole of a text alive behind every slice of it: what is kept over
 * many edits of a text must be copied, or each edited place keeps a past version of the text.
 */
export function ownCopy(text: string): string {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += unitsAtOnce) {
    const units = new Uint16Array(Math.min(unitsAtOnce, text.length - start));
    for (let index = 0; index < units.length; index++) units[index] = text.charCodeAt(start + index);
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join('');
}
