import { hasCue, isAnnounced, looksLikeYear } from './evidence';
import type { Surroundings } from './issuingBody';
import { followsCapitals } from './wordPrefix';

/** Prefixes that are words, units and abbreviations of other things: alone they prove nothing. */
const weak: ReadonlySet<string> = new Set(
  'HD,CR,ES,PAS,PD,DD,SS,SN,DS,NS,SFS,ONR,NTA,UNI,UNE,CEI,BS,NF,XP,FD'.split(','),
);

/**
 * What proves a European or national designation: words of another body inside the prefix (`DIN EN`), a year behind the
 * number, the number itself (five digits, several parts) or words of standards.
 */
export function isEuropeanMeant(surroundings: Surroundings): boolean {
  const { designation, text, start, knowledge } = surroundings;
  const { prefix, number, part, year, version, stage } = designation;
  const letters = lettersOf(surroundings);
  const inCapitals = /^[A-ZÖČ]/.test(letters) || (stage !== undefined && /[A-Z]$/.test(letters));
  if (prefix.startsWith('I.S.') && text.charAt(start + 1) !== '.' && !isIrish(surroundings, letters)) return false;
  if (!inCapitals && /[A-Z]/.test(letters)) return false;
  const isKnown = knowledge?.hasStandard(designation) === true;
  const isCompound = /[ /-]/.test(prefix) || stage !== undefined;
  if (!inCapitals) return (isCompound && prefix !== 'ES') || (year !== undefined && hasCue(surroundings));
  if (isCompound || isKnown) return true;
  if (year !== undefined) return prefix === 'EN' || number.length >= 2 || hasCue(surroundings);
  if (version !== undefined || number.includes(' ')) return true;
  if (/^[A-Z]/.test(number)) return number.length >= 3;
  if (looksLikeYear(number))
    return part !== undefined && part.length < 2 ? hasCue(surroundings) : isAnnounced(surroundings);
  if (isAlone(number, part)) return isAnnounced(surroundings) && number.length >= 2;
  if (!weak.has(prefix)) return number.length >= (prefix === 'EN' ? 5 : 3) || hasCue(surroundings);
  if (prefix === 'BS' && number.length >= 4) return true;
  return isAnnounced(surroundings) || (hasCue(surroundings) && number.length >= 4);
}

/** `IS EN ISO 9001` without the dots; not the verb, nor a heading in capitals. */
function isIrish(surroundings: Surroundings, letters: string): boolean {
  return surroundings.designation.prefix !== 'I.S.' && letters.startsWith('IS') && !followsCapitals(surroundings);
}

/** The letters of the prefix as they stand in the text. */
function lettersOf({ designation, text, start }: Surroundings): string {
  const { prefix, stage = '' } = designation;
  return text.slice(start, start + stage.length + prefix.length).replace(/\P{L}/gu, '');
}

/** A short number without parts: `EN 50`, `DIN 4`, `BS 5`. */
function isAlone(number: string, part: string | undefined): boolean {
  return part === undefined && number.length <= 2;
}
