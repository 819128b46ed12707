import type { Language } from '../../language/bilingual';

/** A heading or the title of a column that says of all below it that outdated references are meant there. */
export interface PlaceCue {
  /** The words, in small letters. */
  readonly words: readonly string[];
  readonly language: Language;
  readonly scope: 'heading' | 'column';
  /** Whether the words are the whole title, its number apart, or stand in it with others. */
  readonly match: 'whole' | 'within';
  readonly example: string;
  /** A title that has the words, or begins with them, and is none. */
  readonly counterexample: string;
}

/** Whether a title has words of a cue: in Chinese at any place, in English as words of their own. Linear in the title. */
export function hasPlaceCue(title: string, cues: readonly PlaceCue[]): boolean {
  const plain = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const name = plain.replace(/^[\d ]+/, '');
  return cues.some(({ words, language, match }) =>
    words.some((word) => {
      if (match === 'whole') return name === word;
      return language === 'zh' ? plain.replaceAll(' ', '').includes(word) : ` ${plain} `.includes(` ${word} `);
    }),
  );
}
