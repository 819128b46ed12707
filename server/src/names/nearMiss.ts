import { isSmall, kinship, type NameWord } from './nameWords';

/** What it costs to turn one name into another, word by word. */
export interface Distance {
  readonly cost: number;
  /** Telling words that stand in both as they are. */
  readonly shared: number;
}

/**
 * How far a name as it is written is from another one: half a point for a small word (of, for, the) that is missing, too many
 * or another, and for a number or possessive s; one for a word of the same stem or role, and for a telling word that is
 * missing or too many. Infinite when a word is another altogether.
 *
 * @param isStrict only small words and their like may differ
 */
export function distance(written: readonly NameWord[], name: readonly NameWord[], isStrict: boolean): Distance {
  let row: Distance[] = [{ cost: 0, shared: 0 }];
  for (const [index, word] of name.entries()) row.push(plus(row[index], gap(word, isStrict), 0));
  for (const word of written) {
    const next: Distance[] = [plus(row[0], gap(word, isStrict), 0)];
    for (const [index, other] of name.entries()) {
      const [cost, shared] = substitution(word, other, isStrict);
      next.push(
        nearest(
          plus(row[index], cost, shared),
          nearest(plus(row[index + 1], gap(word, isStrict), 0), plus(next[index], gap(other, isStrict), 0)),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? far;
}

const far: Distance = { cost: Number.POSITIVE_INFINITY, shared: 0 };

function plus(from: Distance | undefined, cost: number, shared: number): Distance {
  return from ? { cost: from.cost + cost, shared: from.shared + shared } : far;
}

function nearest(a: Distance, b: Distance): Distance {
  return a.cost < b.cost || (a.cost === b.cost && a.shared >= b.shared) ? a : b;
}

function gap(word: NameWord, isStrict: boolean): number {
  if (isSmall(word)) return 0.5;
  return isStrict ? Number.POSITIVE_INFINITY : 1;
}

function substitution(a: NameWord, b: NameWord, isStrict: boolean): readonly [cost: number, shared: number] {
  if (isSmall(a) && isSmall(b)) return [a.folded === b.folded ? 0 : 0.5, 0];
  switch (kinship(a, b)) {
    case 'same':
      return [0, 1];
    case 'form':
      return [0.5, 0];
    case 'kin':
      return [isStrict ? Number.POSITIVE_INFINITY : 1, 0];
    case 'other':
      return [Number.POSITIVE_INFINITY, 0];
  }
}
