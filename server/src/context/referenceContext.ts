import type { BlockContext } from './block';
import type { CueMeaning } from './cues/cue';
import { isRequired } from './normative';
import type { PlacedReference } from './otherEditions';
import type { Placement } from './placement';
import { isGlossOfYear } from './yearGloss';

/** What the words around a reference say of it, from its block alone. Plain data that holds nothing of the text alive. */
export interface ReferenceContext {
  /** Whether it stands within words that are quoted; alone in quotation marks it is named. */
  readonly isQuoted: boolean;
  /** What the cues say that govern it. */
  readonly cues: ReadonlySet<CueMeaning>;
  /** Whether its clause tells of what was. */
  readonly isPast: boolean;
  /** The years that its sentence names outside of designations. */
  readonly years: readonly number[];
  /** Whether it explains a name with the edition's year: “C11 (ISO/IEC 9899:2011)”. */
  readonly isGlossOfYear: boolean;
  /** Whether its sentence makes it a requirement: “shall be in accordance with”. */
  readonly isRequired: boolean;
  /** Whether its sentence names another edition of its standard as well. */
  readonly isBesideOtherEdition: boolean;
}

/**
 * The context of a reference.
 *
 * @param block the block that it stands in, read once for all its references
 * @param place where in the block's prose it stands; one of those that the block was made with, where it is to know editions
 */
export function referenceContext(block: BlockContext, place: PlacedReference): ReferenceContext {
  const { text } = block;
  return {
    isQuoted: block.isQuoted(place),
    cues: block.meaningsFor(place),
    isPast: block.isPast(place),
    years: block.yearsNear(place),
    isGlossOfYear: isGlossOfYear(text, place),
    isRequired: isRequired(text, place, block.sentenceOf(place)),
    isBesideOtherEdition: block.isBesideOtherEdition(place),
  };
}

/** What makes an outdated reference one that is meant: history, comparison, adoption; a draft or a counterpart does not. */
const meaningsOfHistory: ReadonlySet<CueMeaning> = new Set([
  'succession',
  'withdrawal',
  'past',
  'revision',
  'transition',
  'comparison',
  'adoption',
  'validity',
]);

/** Whether the words that govern a reference show that an outdated one is meant (design decision 7). */
export function isMeantAsHistory({ cues, isGlossOfYear }: Pick<ReferenceContext, 'cues' | 'isGlossOfYear'>): boolean {
  return isGlossOfYear || [...cues].some((meaning) => meaningsOfHistory.has(meaning));
}

/** Whether a reference stands where outdated ones are meant: in a change log, a table of former editions, a quotation. */
export function standsInHistory({ isQuoted }: Pick<ReferenceContext, 'isQuoted'>, { isHistory }: Placement): boolean {
  return isHistory || isQuoted;
}
