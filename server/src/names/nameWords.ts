import { wordSpelledAlike } from '../language/spelling';

/** A word of a name, and where it stands in the text that was taken apart. */
export interface NameWord {
  readonly text: string;
  /** In the form in which words are compared: small letters, -ize, Center. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const word = /[A-Za-z\d\u00c0-\u024f]+(?:'[A-Za-z]+)?|&/g;

/** What may stand between two words of one name. */
const joint = /^(?: |, |-|)$/;

/** The words of a text in runs that may each hold a name: other punctuation ends a run. */
export function runsOfWords(text: string): NameWord[][] {
  const runs: NameWord[][] = [];
  let run: NameWord[] = [];
  let last = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    if (run.length > 0 && !joint.test(text.slice(last, index))) {
      runs.push(run);
      run = [];
    }
    last = index + found.length;
    run.push({ text: found, folded: fold(found), start: index, end: last });
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function fold(text: string): string {
  return text === '&' ? 'and' : wordSpelledAlike(text.toLowerCase());
}

const small = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'to', 'at', 'by', 'de']);

/** Whether the word says nothing by itself. */
export function isSmall({ folded }: NameWord): boolean {
  return small.has(folded);
}

/** Words that are taken for one another in names of bodies. */
const roles: readonly ReadonlySet<string>[] = [
  new Set(['commission', 'committee', 'council', 'board']),
  new Set(['administration', 'agency', 'authority', 'bureau', 'office']),
  new Set(['institute', 'institution', 'academy', 'center']),
  new Set(['organization', 'association', 'union', 'society']),
];

/** How near two words are: `same`, the same but for number or a possessive s (`form`), of one stem or role (`kin`), `other`. */
export function kinship(a: NameWord, b: NameWord): 'same' | 'form' | 'kin' | 'other' {
  if (a.folded === b.folded) return 'same';
  if (isSmall(a) || isSmall(b)) return 'other';
  const [short, long] = a.folded.length < b.folded.length ? [a.folded, b.folded] : [b.folded, a.folded];
  if (long.startsWith(short) && /^(?:'s|s|es)$/.test(long.slice(short.length))) return 'form';
  if (long.replace(/ies$/, 'y') === short) return 'form';
  if (roles.some((role) => role.has(short) && role.has(long))) return 'kin';
  return short.length >= 6 && short.slice(0, stem) === long.slice(0, stem) ? 'kin' : 'other';
}

/** How many letters two words of one stem share: standards, standardization. */
const stem = 6;
