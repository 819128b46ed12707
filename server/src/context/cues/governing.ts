import type { Span } from '../../text/span';
import { firstFrom } from '../words/firstFrom';
import type { Word } from '../words/word';
import type { CueMeaning } from './cue';
import { type CuedWords, type CueObject, objectOf } from './object';
import type { Occurrence } from './occurrences';

/** How many words the way from a reference to a cue has at most. */
const farthest = 24;

/** How far from a reference a cue counts that other than transparent words part from it, in UTF-16 units of the prose. */
const reach = 240;

/** A sentence's words and cues, each with what it is said of. */
export interface JudgedWords extends CuedWords {
  readonly objects: ReadonlyMap<Occurrence, CueObject>;
}

/** Says of each cue among the words what it is said of. */
export function judgeCues(cued: CuedWords): JudgedWords {
  return { ...cued, objects: new Map(cued.occurrences.map((each) => [each, objectOf(each, cued)])) };
}

/**
 * What the cues of a sentence say of a reference in it.
 *
 * @param place where the reference stands in the prose
 * @param clause the clause that it stands in
 */
export function meaningsFor(place: Span, clause: Span, judged: JudgedWords): ReadonlySet<CueMeaning> {
  const { words, occurrences } = judged;
  const nearClause = {
    start: Math.max(clause.start, place.start - reach),
    end: Math.min(clause.end, place.end + reach),
  };
  const meanings = new Set<CueMeaning>();
  if (occurrences.length === 0) return meanings;
  let last = firstFrom(words, place.end) - 1;
  let first = firstFrom(words, place.start);
  if (first > 0 && (words[first - 1]?.end ?? 0) > place.start) first--;
  if (last < first) last = first;
  for (const { cue } of reachedBefore(first, judged)) meanings.add(cue.meaning);
  for (const { cue } of reachedBehind(last, judged)) meanings.add(cue.meaning);
  for (const each of near(occurrences, words, place)) {
    if (!meanings.has(each.cue.meaning) && governsFromAfar(each, { first, last }, nearClause, judged)) {
      meanings.add(each.cue.meaning);
    }
  }
  return meanings;
}

function near(occurrences: readonly Occurrence[], words: readonly Word[], { start, end }: Span): readonly Occurrence[] {
  let low = 0;
  let high = occurrences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[occurrences[middle]?.last ?? 0]?.end ?? 0) < start - reach) low = middle + 1;
    else high = middle;
  }
  const found: Occurrence[] = [];
  for (let index = low; index < occurrences.length; index++) {
    const occurrence = occurrences[index];
    if (!occurrence || (words[occurrence.first]?.start ?? 0) > end + reach) break;
    found.push(occurrence);
  }
  return found;
}

function* reachedBefore(first: number, { words, cueOf, objects }: JudgedWords): Generator<Occurrence, void, void> {
  let hasCrossed = false;
  for (let index = first - 1; index >= Math.max(0, first - farthest); index--) {
    const word = words[index];
    if (!word) return;
    const cues = cueOf.get(index);
    if (cues) {
      for (const cue of cues) if (facesAhead(cue, hasCrossed, objects)) yield cue;
      index = cues[0]?.first ?? index;
      continue;
    }
    const before = words[index - 1];
    switch (word.kind) {
      case 'border':
      case 'joiner': {
        if (before && isNamed(before)) continue;
        const across = cueOf.get(index - 1)?.[0];
        if (across && objects.get(across)?.index === first && across.cue.form === 'noun') continue;
        if (across && word.text === ':' && isLabel(across, objects.get(across), words)) yield across;
        if (word.text !== ',' || across?.cue.form !== 'adverb') return;
        hasCrossed = true;
        continue;
      }
      case 'close':
        while (index > Math.max(0, first - farthest) && words[index]?.kind !== 'open') index--;
        continue;
      case 'conformity':
        for (const cue of cueOf.get(index - 1) ?? []) if (isOfOldCertificate(cue)) yield cue;
        return;
      case 'other':
      case 'modal':
      case 'conform':
        return;
      default:
    }
  }
}

/** “the old certificate (ISO …)”: what it was issued to is of its time. */
function isOfOldCertificate({ cue }: Occurrence): boolean {
  return cue.meaning === 'past' && cue.form === 'modifier' && cue.governs === 'reference';
}

/** “Supersedes: ISO …”: a cue that begins its clause, before a colon. */
function isLabel({ cue, first }: Occurrence, object: CueObject | undefined, words: readonly Word[]): boolean {
  const before = words[first - 1]?.kind ?? 'border';
  return cue.governs === 'reference' && object?.kind !== 'other' && (before === 'border' || before === 'open');
}

function isNamed({ kind }: Word): boolean {
  return kind === 'reference' || kind === 'title' || kind === 'close' || kind === 'number';
}

/** Whether a cue before a reference is said of what follows it. */
function facesAhead(cue: Occurrence, hasCrossed: boolean, objects: ReadonlyMap<Occurrence, CueObject>): boolean {
  const object = objects.get(cue);
  if (!object) return false;
  const { form, governs } = cue.cue;
  if (governs === 'conformity') return false;
  if (form === 'adverb') return object.kind !== 'other';
  if (hasCrossed) return false;
  if (form === 'mark') return true;
  return object.kind === 'document' || (object.kind === 'reference' && (object.index ?? 0) > cue.last);
}

function* reachedBehind(last: number, { words, cueOf, objects }: JudgedWords): Generator<Occurrence, void, void> {
  let commas = 0;
  for (let index = last + 1; index < Math.min(words.length, last + farthest); index++) {
    const word = words[index];
    if (!word) return;
    const cues = cueOf.get(index);
    if (cues) {
      for (const cue of cues) if (facesBack(cue, commas, objects.get(cue))) yield cue;
      index = cues[0]?.last ?? index;
      continue;
    }
    switch (word.kind) {
      case 'border':
        if (word.text === ',' && words[index + 1]?.kind === 'reference') continue;
        if (++commas > 1) return;
        continue;
      case 'other':
      case 'conform':
      case 'conformity':
        return;
      default:
    }
  }
}

function facesBack({ cue, last }: Occurrence, commas: number, object: CueObject | undefined): boolean {
  if (!object || cue.governs === 'conformity') return false;
  if (cue.form === 'mark') return true;
  if (cue.form === 'adverb') return object.kind !== 'other';
  if (object.kind === 'other' || object.kind === 'none') return false;
  if (object.kind === 'conformity' && object.index !== undefined) return false;
  if (object.kind === 'reference' && object.index === last + 1 && commas > 0) return cue.form !== 'modifier';
  return true;
}

/** Whether a cue governs a reference from which other than transparent words part it. */
function governsFromAfar(
  occurrence: Occurrence,
  reference: { readonly first: number; readonly last: number },
  clause: Span,
  judged: JudgedWords,
): boolean {
  const { words, objects } = judged;
  const { cue, first, last } = occurrence;
  const object = objects.get(occurrence) ?? { kind: 'none' };
  const start = words[first]?.start ?? 0;
  if (cue.scope === 'clause' && (start < clause.start || start >= clause.end)) return false;
  if (cue.tense === 'past' && !isPastWithin(words, clause)) return false;
  if (cue.governs === 'anything') return false;
  if (cue.governs === 'conformity') {
    if (object.kind === 'other') return false;
    const isElsewhere = last < reference.first && start < clause.start;
    if (isElsewhere && inClause(words, clause).some(({ kind }) => kind === 'modal')) return false;
    return namesConformity(reference, judged) || (object.kind === 'conformity' && !isDemanding(words, clause));
  }
  if (cue.form === 'adverb' || cue.form === 'mark') {
    if (object.kind === 'other' || (cue.meaning !== 'withdrawal' && isBinding(words, clause))) return false;
    return cue.tense === 'past' || last > reference.first || !isOverBefore(words, last, reference.first);
  }
  if (object.kind === 'reference') return object.index === reference.first || object.index === reference.last;
  if ((object.kind === 'other' || object.kind === 'conformity') && cue.meaning === 'past') {
    return last < reference.first && tellsOfPast(words, last, reference.first);
  }
  if (object.kind !== 'document' && !(object.kind === 'none' && cue.form === 'noun')) return false;
  return last > reference.last || !isParted(words, last, reference.first);
}

/** Whether a verb stands between that makes the reference a requirement of its own: “replaces the old version and follows …”. */
function isParted(words: readonly Word[], from: number, to: number): boolean {
  for (let index = to - 1; index > from && words[index]?.kind !== 'border'; index--) {
    const kind = words[index]?.kind;
    if (kind === 'conform' || kind === 'modal') return true;
  }
  return false;
}

/** Whether another verb comes before the reference than the one that an adverb is said of: “formerly Acme, is certified to”. */
function isOverBefore(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from + 1, to)
    .some(({ kind, text }) => /^(?:is|are|has|have|and|holds)$/.test(text) || kind === 'close');
}

const pastVerbs = new Set(
  'was were had spoke cited followed referred required applied complied conformed met mentioned named asked used'.split(
    ' ',
  ),
);

/** “the former plan was written to”: what was has a reference of its time, where a verb of the past joins the two. */
function tellsOfPast(words: readonly Word[], from: number, to: number): boolean {
  let hasPast = false;
  for (let index = from + 1; index < to; index++) {
    const { kind, text } = words[index] ?? { kind: 'border', text: '' };
    if (kind === 'border' || kind === 'modal' || (kind === 'conform' && !hasPast)) return false;
    hasPast ||= pastVerbs.has(text);
  }
  return hasPast && !isParted(words, from, to);
}

/** How many words from a reference a certificate or a report to it is named. */
const besideConformity = 12;

/** Whether a certificate, a report or the like is named as one to the reference: before it or behind it, in its clause. */
function namesConformity({ first, last }: { first: number; last: number }, { words }: JudgedWords): boolean {
  return isBeside(words, first, -1) || isBeside(words, last, 1);
}

function isBeside(words: readonly Word[], from: number, step: 1 | -1): boolean {
  for (let index = from + step; Math.abs(index - from) <= besideConformity; index += step) {
    const kind = words[index]?.kind ?? 'border';
    if (kind === 'conformity') return true;
    if (kind === 'border' || kind === 'modal') return false;
  }
  return false;
}

const pastForms = new Set('was were had did became 曾 曾经 当时'.split(' '));

/** Whether a clause tells of what was: it has a form of the past and no “shall”. */
export function isPast(words: readonly Word[], clause: Span, place: Span): boolean {
  return isPastWithin(words, nearTo(place, clause));
}

/** Of a clause what is near a place, so that the work for a place is bounded. */
function nearTo(place: Span, clause: Span): Span {
  return { start: Math.max(clause.start, place.start - reach), end: Math.min(clause.end, place.end + reach) };
}

function isPastWithin(words: readonly Word[], clause: Span): boolean {
  let hasPast = false;
  for (const { kind, text } of inClause(words, clause)) {
    if (kind === 'modal') return false;
    hasPast ||= pastForms.has(text) || (kind === 'other' && /[a-z]{2}ed$/.test(text));
  }
  return hasPast;
}

/** Whether a clause binds: it says shall, must, 应, or that something meets the reference now. */
function isBinding(words: readonly Word[], clause: Span): boolean {
  return inClause(words, clause).some(({ kind, text }) => kind === 'modal' || presentForms.has(text));
}

const presentForms = new Set('meets follows complies conforms requires applies'.split(' '));

/** Whether a clause asks for something: it binds, or a verb of conformity stands in it. */
function isDemanding(words: readonly Word[], clause: Span): boolean {
  return inClause(words, clause).some(
    ({ kind, text }) => kind === 'modal' || (kind === 'conform' && /^[a-z]/.test(text)),
  );
}

function inClause(words: readonly Word[], { start, end }: Span): readonly Word[] {
  return words.slice(firstFrom(words, start), firstFrom(words, end));
}
