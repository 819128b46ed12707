import type { Word } from '../words/word';
import type { Cue } from './cue';

/** Where a cue stands among the words of a sentence: from the first to the last of its own words. */
export interface Occurrence {
  readonly cue: Cue;
  readonly first: number;
  readonly last: number;
}

interface Form {
  readonly cue: Cue;
  readonly words: readonly string[];
}

/** All forms of the cues of a table, to be found among words. */
export class CueForms {
  private readonly forms = new Map<string, Form[]>();
  /** The cues in Chinese that are one word each. */
  readonly chinese: ReadonlySet<string>;

  constructor(cues: readonly Cue[]) {
    const chinese = new Set<string>();
    for (const cue of cues) {
      for (const written of cue.words) {
        const words = written.split(' ');
        if (cue.language === 'zh') for (const word of words) if (!word.startsWith('{')) chinese.add(word);
        const [first = ''] = words;
        const forms = this.forms.get(first) ?? [];
        forms.push({ cue, words });
        this.forms.set(first, forms);
      }
    }
    for (const forms of this.forms.values()) forms.sort((a, b) => b.words.length - a.words.length);
    this.chinese = chinese;
  }

  /** The cues among the words, front to back: the longest at each place, in each of its meanings. */
  in(words: readonly Word[]): readonly Occurrence[] {
    const found: Occurrence[] = [];
    for (let index = 0; index < words.length; index++) {
      const here = this.at(words, index);
      found.push(...here);
      index = here[0]?.last ?? index;
    }
    return found;
  }

  /** The longest at a place; several where a word has several meanings. */
  private at(words: readonly Word[], index: number): readonly Occurrence[] {
    const found: Occurrence[] = [];
    for (const form of this.forms.get(words[index]?.text ?? '') ?? []) {
      const last = endOf(form.words, words, index);
      if (last !== undefined && last === (found[0]?.last ?? last)) found.push({ cue: form.cue, first: index, last });
    }
    return found;
  }
}

/** Stands for a date in the words of a cue. */
const date = '{date}';

/** Stands for a reference in the words of a cue. */
const reference = '{reference}';

/** The most words of a date: 14 September 2018. */
const longestDate = 6;

function endOf(form: readonly string[], words: readonly Word[], first: number): number | undefined {
  let index = first;
  for (const own of form) {
    if (own === date) {
      const from = index;
      while (words[index]?.kind === 'number' && index - from < longestDate) index++;
      if (index === from) return undefined;
    } else if (own === reference ? words[index]?.kind === 'reference' : words[index]?.text === own) index++;
    else return undefined;
  }
  return index - 1;
}
