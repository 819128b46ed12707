/** Words that a definition may leave out of its abbreviation. */
const small = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'to', 'at', 'by', 'de', 'a', 'an', 'with', 'or']);

/** How far before its abbreviation, or behind it, a definition is looked for, in UTF-16 units. */
const reach = 120;

/**
 * The words that a text gives as the meaning of an abbreviation: the “soft actor-critic” of “soft actor-critic (SAC)” and of
 * “SAC (soft actor-critic)”. They begin with its letters, one after the other. Undefined when none stand there.
 */
export function definitionAt(text: string, start: number, end: number): string | undefined {
  const letters = text.slice(start, end).toLowerCase();
  if (text.charAt(start - 1) === '(' && text.charAt(end) === ')') {
    const words = wordsIn(text.slice(Math.max(0, start - 1 - reach), start - 1));
    for (let from = words.length - 1; from >= 0 && words.length - from <= letters.length + small.size; from--) {
      const taken = words.slice(from);
      if (initialsOf(taken, letters)) return taken.join(' ');
      if (taken.filter((word) => !small.has(word)).length > letters.length) break;
    }
    return undefined;
  }
  const inside = /^ ?\(([A-Za-z][A-Za-z' -]{4,100})\)/.exec(text.slice(end, end + reach))?.[1];
  const words = inside === undefined ? [] : wordsIn(inside);
  return words.length > 1 && initialsOf(words, letters) ? words.join(' ') : undefined;
}

function wordsIn(text: string): string[] {
  const run = /[A-Za-z' -]*$/.exec(text)?.[0] ?? '';
  return run
    .toLowerCase()
    .split(/[ -]+/)
    .filter((word) => word !== '');
}

function initialsOf(words: readonly string[], letters: string): boolean {
  const all = words.map((word) => word.charAt(0)).join('');
  const telling = words.flatMap((word) => (small.has(word) ? [] : [word.charAt(0)])).join('');
  return all === letters || telling === letters;
}
