/** The longest word that is told apart from others, in UTF-16 units. */
const longestWord = 32;

/** Nearly all titles; there the classes of Unicode need not be asked. */
const asciiRuns = /[a-z\d]+/g;

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** What a title is found by. */
export interface TitleWords {
  readonly words: ReadonlySet<string>;
  /** How many words a query has that is the title. */
  readonly lengthAsQuery: number;
}

/**
 * The words of a title, in lower case and without accents, and of Chinese, which parts no words, every pair of neighbouring
 * signs.
 */
export function wordsOfTitle(title: string): TitleWords {
  const lasts: string[] = [];
  const words = new Set(
    split(title, (signs) => {
      const last = signs.at(-1);
      if (last !== undefined) lasts.push(last);
      return wordsOfSigns(signs);
    }),
  );
  const lengthAsQuery = words.size;
  // The last sign begins no pair: it is a word, so that every sign is the beginning of one.
  for (const last of lasts) words.add(last);
  return { words, lengthAsQuery };
}

/** The words of a query, each once. A single Chinese sign stands for itself. */
export function wordsOfQuery(query: string): string[] {
  return [...new Set(split(query, wordsOfSigns))];
}

/** Whether the word is a sign or a pair of signs of Chinese. */
export function isChinese(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}

function split(text: string, splitChinese: (signs: readonly string[]) => string[]): string[] {
  if (isAscii(text)) return Array.from(text.toLowerCase().match(asciiRuns) ?? [], (run) => run.slice(0, longestWord));
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return [...plain.matchAll(runs)].flatMap(([run]) =>
    isChinese(run) ? splitChinese([...run]) : [run.slice(0, longestWord)],
  );
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}

function wordsOfSigns(signs: readonly string[]): string[] {
  return signs.length === 1 ? [...signs] : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}
