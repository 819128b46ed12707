import type { Word } from '../words/word';
import type { CueForms, Occurrence } from './occurrences';

/** What a cue is said of, by the words around it. */
export interface CueObject {
  /**
   * `reference`: the one at `index`; `document`: a word for documents or a pronoun; `conformity`: a certificate or the like;
   * `other`: something else; `none`: nothing that the sentence names.
   */
  readonly kind: 'reference' | 'document' | 'conformity' | 'other' | 'none';
  /** Of a reference, and of what is named behind the cue: its index among the words. */
  readonly index?: number;
}

/** The words of a sentence and the cues among them. */
export interface CuedWords {
  readonly words: readonly Word[];
  readonly occurrences: readonly Occurrence[];
  /** By the index of each word that belongs to cues. */
  readonly cueOf: ReadonlyMap<number, readonly Occurrence[]>;
}

/** The words with the cues that are found among them. */
export function withCues(words: readonly Word[], forms: CueForms): CuedWords {
  const occurrences = forms.in(words);
  const cueOf = new Map<number, Occurrence[]>();
  for (const each of occurrences) {
    for (let index = each.first; index <= each.last; index++) {
      const here = cueOf.get(index);
      if (here) here.push(each);
      else cueOf.set(index, [each]);
    }
  }
  return { words, occurrences, cueOf };
}

const none: CueObject = { kind: 'none' };
const other: CueObject = { kind: 'other' };
const document: CueObject = { kind: 'document' };
const conformity: CueObject = { kind: 'conformity' };

/** How many words are looked at on the way from a cue to what it is said of. */
const farthest = 16;

/** What a cue is said of. Looks at a bounded number of words. */
export function objectOf({ cue, first, last }: Occurrence, cued: CuedWords): CueObject {
  if (cue.form === 'mark') return none;
  if (cue.form === 'adverb') return isAttributive(first, last, cued) ? other : none;
  if (cue.form === 'verb') {
    const ahead = objectAhead(last + 1, cued);
    return ahead.kind === 'none' ? subjectBefore(first, cued) : ahead;
  }
  if (cue.form === 'noun') return objectOfNoun(first, last, cued);
  return objectOfModifier(first, last, cued);
}

/** “the previously installed pump”, “previously installed pumps”, 原来的房间: an adverb within a noun phrase. */
function isAttributive(first: number, last: number, { words, cueOf }: CuedWords): boolean {
  const [next, afterNext] = [words[last + 1], words[last + 2]];
  if (!next || cueOf.has(last + 1)) return false;
  if (next.text === 'of') return true;
  if (next.text === '的') return afterNext?.kind === 'other' && !cueOf.has(last + 2);
  if (next.kind !== 'other') return false;
  const before = words[first - 1];
  if (before?.kind === 'determiner' || before?.kind === 'quality') return true;
  return next.text.endsWith('ed') && afterNext?.kind === 'other';
}

function objectOfNoun(first: number, last: number, cued: CuedWords): CueObject {
  const { words } = cued;
  const isChinese = /^\p{Script=Han}/u.test(words[first]?.text ?? '');
  const owner = isChinese ? nounBefore(first, words) : none;
  if (owner.kind === 'reference' || owner.kind === 'document') return owner;
  const ahead = objectAhead(last + 1, cued);
  if (ahead.kind !== 'none') return ahead;
  if (isApposition(last + 1, words)) return { kind: 'reference', index: last + 2 };
  return nounBefore(first, words);
}

/** The document that stands before a noun and is what it is of. */
function nounBefore(first: number, words: readonly Word[]): CueObject {
  let index = first - 1;
  while (index >= 0 && mayStandBeforeNoun(words[index])) index--;
  const before = words[index];
  if (before?.kind === 'reference') return { kind: 'reference', index };
  if (before?.kind === 'title' || before?.kind === 'document') return document;
  return before?.kind === 'other' && index < first - 1 ? other : none;
}

/** “its predecessor, ISO …, had”: a reference between commas. */
function isApposition(from: number, words: readonly Word[]): boolean {
  const behind = words[from + 2];
  return words[from]?.text === ',' && words[from + 1]?.kind === 'reference' && (!behind || behind.kind === 'border');
}

/** What may stand between a noun and the document that it is said of: “ISO … is now history”, GB …的主要差异. */
function mayStandBeforeNoun(word: Word | undefined): boolean {
  if (!word) return false;
  return word.kind === 'linking' || word.kind === 'adverb' || /^(?:其|主要|技术|与|及|、)$/.test(word.text);
}

/** A word such as former or withdrawn: of what follows it, or of its subject. */
function objectOfModifier(first: number, last: number, cued: CuedWords): CueObject {
  const { words } = cued;
  const next = words[last + 1];
  const isNounAhead = next !== undefined && next.kind !== 'preposition' && next.kind !== 'joiner';
  const ahead = isNounAhead ? objectAhead(last + 1, cued, true) : none;
  if (ahead.kind === 'reference' || ahead.kind === 'document') return ahead;
  const before = words[first - 1];
  const isPredicate = before !== undefined && endsSubject(before);
  const isActive = before !== undefined && /^(?:have|has|had)$/.test(before.text);
  if (ahead.kind !== 'none' && (!isPredicate || isActive)) return ahead;
  const subject = subjectBefore(first, cued);
  if (subject.kind !== 'none') return subject;
  return next?.text === 'by' || next?.text === 'with' ? objectAhead(last + 1, cued) : none;
}

/** Whether the word before a modifier shows that a subject is over, so that the modifier is said of it. */
function endsSubject({ kind, text }: Word): boolean {
  if (kind === 'adverb') return /^[a-z]/.test(text);
  if (kind === 'pronoun') return text === 'it' || text === 'they' || text === 'both';
  return kind === 'linking' || kind === 'modal' || kind === 'reference' || kind === 'close' || kind === 'title';
}

/** The first noun behind a place, and what it is; within one noun phrase, or across prepositions. */
function objectAhead(from: number, cued: CuedWords, isPhrase = false): CueObject {
  const { words, cueOf } = cued;
  for (let index = from; index < Math.min(words.length, from + farthest); index++) {
    const word = words[index];
    if (!word) return none;
    if (word.kind === 'reference') return { kind: 'reference', index };
    if (word.kind === 'title') return document;
    const cue = cueOf.get(index)?.[0];
    if (cue) {
      index = cue.last;
      continue;
    }
    if (word.kind === 'pronoun') return document;
    if (word.kind === 'document') {
      const behind = documentBehind(index, cued);
      if (behind) return behind;
      continue;
    }
    if (word.kind === 'conformity') return { kind: 'conformity', index };
    if (word.kind === 'other') return other;
    if (word.kind === 'open' && index > from && !mayBeGlossed(index - 1, cued)) return none;
    if (word.kind === 'modal' || word.kind === 'conform' || word.kind === 'close') return none;
    if (word.kind === 'border') return none;
    if (isPhrase && word.kind === 'preposition' && /^[a-z]/.test(word.text) && word.text !== 'of') return none;
  }
  return none;
}

/** Whether a bracket behind the word may say what it is: “the second edition (ISO …)”, and not “within 30 days (ISO …)”. */
function mayBeGlossed(index: number, { words, cueOf }: CuedWords): boolean {
  const kind = words[index]?.kind;
  return cueOf.has(index) || kind === 'document' || kind === 'title' || kind === 'reference';
}

/**
 * What a word for documents is part of: “version of the software” is none, “version of this policy” is one of the writer's own,
 * “standard pump” is a pump.
 */
function documentBehind(index: number, { words, cueOf }: CuedWords): CueObject | undefined {
  const own = words[index];
  let at = index + 1;
  let isOwn = false;
  const isOf = words[at]?.text === 'of' || words[at]?.text === 'for';
  if (isOf) {
    at++;
    while (['determiner', 'quality', 'number'].includes(words[at]?.kind ?? '') && !cueOf.has(at)) {
      isOwn ||= ['this', 'our', 'these', 'its'].includes(words[at]?.text ?? '');
      at++;
    }
    if (words[at]?.text === 'this' || words[at]?.text === 'our') isOwn = true;
  }
  const next = words[at];
  if (next?.kind === 'reference') return { kind: 'reference', index: at };
  if (own?.text === 'documents' && next?.kind !== 'title' && next?.text !== ':') return other;
  if (next?.kind !== 'other' || cueOf.has(at) || isOwn) return document;
  if (isOf) return other;
  const isCompound =
    /^(?:standards?|version|text|series|release|norm)$/.test(own?.text ?? '') && /^[a-z-]+$/.test(next.text);
  const isVerb = /(?:ed|s)$/.test(next.text);
  return isCompound && !isVerb ? other : document;
}

/** What stands as the subject before a place: the noun nearest to it, or where that is part of a phrase, the first one. */
function subjectBefore(before: number, cued: CuedWords): CueObject {
  const { words, cueOf } = cued;
  let borders = 0;
  for (let index = before - 1; index >= Math.max(0, before - farthest); index--) {
    const word = words[index];
    if (!word) break;
    const cue = cueOf.get(index)?.[0];
    if (cue) {
      index = cue.first;
      continue;
    }
    switch (word.kind) {
      case 'reference':
        return headBefore(index, cued) ?? { kind: 'reference', index };
      case 'title':
        return document;
      case 'document':
        return word.text === 'documents' && !isPointedAt(words[index - 1])
          ? other
          : (headBefore(index, cued) ?? document);
      case 'conformity':
        return conformity;
      case 'pronoun':
        if (['which', 'that', 'who', 'whom'].includes(word.text)) continue;
        return document;
      case 'other':
        return firstOfClause(index, cued);
      case 'border':
        if (++borders > 2) return none;
        if (borders === 1 && !isPredicateOnly(words.slice(index + 1, before))) return none;
        continue;
      case 'conform':
        return firstOfClause(index, cued);
      case 'joiner':
        if (/^[a-z]/.test(word.text) && index < before - 1 && isPredicateOnly(words.slice(index + 1, before))) {
          return firstOfClause(index, cued);
        }
        continue;
      default:
    }
  }
  return none;
}

/** “these documents”, “the following documents”: those that are named, and not any. */
function isPointedAt(before: Word | undefined): boolean {
  return before !== undefined && ['these', 'those', 'following', 'both', 'all'].includes(before.text);
}

/** Whether nothing but a copula, an auxiliary or an adverb stands between a comma and a cue: “…, was withdrawn”. */
function isPredicateOnly(between: readonly Word[]): boolean {
  return between.every(
    ({ kind }) => kind === 'linking' || kind === 'adverb' || kind === 'pronoun' || kind === 'preposition',
  );
}

/** “products certified to ISO …”: what stands before a preposition is meant, not what stands behind it. */
function headBefore(index: number, { words }: CuedWords): CueObject | undefined {
  let at = index - 1;
  while (['determiner', 'quality', 'number', 'open', 'document'].includes(words[at]?.kind ?? '')) at--;
  const preposition = words[at];
  if (preposition?.kind !== 'preposition' || !/^(?:to|under|with|against|per|in|on)$/.test(preposition.text))
    return undefined;
  const isParticiple = words[at - 1]?.kind === 'other' && /ed$/.test(words[at - 1]?.text ?? '');
  const isAccording = words[at - 1]?.kind === 'conform';
  const head = isAccording ? headOfAccording(at - 1, words) : words[isParticiple ? at - 2 : at - 1];
  if (head?.kind === 'conformity') return conformity;
  return head?.kind === 'other' || head?.kind === 'conform' ? other : undefined;
}

/** “certificate according to”, “certificate in accordance with”: the word before. */
function headOfAccording(index: number, words: readonly Word[]): Word | undefined {
  const before = words[index - 1];
  const head = before?.text === 'in' ? words[index - 2] : before;
  return head?.kind === 'conformity' ? head : words[index];
}

/** The first noun of the clause that the word at an index stands in, where it is a document with a phrase behind it. */
function firstOfClause(index: number, { words, cueOf }: CuedWords): CueObject {
  let start = index;
  while (start > 0 && index - start < farthest && words[start - 1]?.kind !== 'border') start--;
  for (let at = start; at <= index; at++) {
    const word = words[at];
    if (!word || cueOf.has(at)) continue;
    if (word.kind === 'reference') {
      const hasVerb = words.slice(at, index).some(({ kind }) => kind === 'conform' || kind === 'modal');
      return hasVerb ? other : { kind: 'reference', index: at };
    }
    if (word.kind === 'conformity') return conformity;
    const isHead = word.kind === 'document' && words[at + 1]?.kind !== 'other';
    if (isHead || (word.kind === 'pronoun' && at < index)) return document;
    if (word.kind === 'other' || word.kind === 'modal' || word.kind === 'conform') return other;
  }
  return other;
}
