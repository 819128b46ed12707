/** The longest word that is told apart from others, in UTF-16 units. */
const longestWord = 32;

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/**
 * What a title is found by: its words, in lower case and without accents, and of Chinese, which parts no words, every
 * pair of neighbouring signs. Words may repeat.
 */
export function wordsOf(text: string): string[] {
  return split(text, (signs) => {
    const pairs = pairsOf(signs);
    // The last sign begins no pair: it is a word, so that every sign is the beginning of one.
    const last = signs.at(-1);
    return last === undefined ? pairs : [...pairs, last];
  });
}

/** The words of a query, each once. A single Chinese sign stands for itself. */
export function wordsOfQuery(query: string): string[] {
  return [...new Set(split(query, (signs) => (signs.length === 1 ? [...signs] : pairsOf(signs))))];
}

/** Whether the word is a sign or a pair of signs of Chinese. */
export function isChinese(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}

function split(text: string, splitChinese: (signs: readonly string[]) => string[]): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return [...plain.matchAll(runs)].flatMap(([run]) =>
    isChinese(run) ? splitChinese([...run]) : [run.slice(0, longestWord)],
  );
}

function pairsOf(signs: readonly string[]): string[] {
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}
