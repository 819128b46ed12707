import type { Surroundings } from '../issuingBody';
import { hasCue, isAnnounced, looksLikeYear } from './evidence';
import { isOtherThing } from './otherThings';
import { followsCapitals } from './wordPrefix';

/** Prefixes that are words, units and abbreviations of other things: alone they prove nothing. */
const weak: ReadonlySet<string> = new Set(
  'HD,CR,ES,PAS,PD,DD,SS,SN,DS,NS,SFS,ONR,NTA,UNI,UNE,CEI,BS,NF,XP,FD'.split(','),
);

/** From how many digits on a number proves one of them. */
const digitsOfWeak: ReadonlyMap<string, number> = new Map([
  ['BS', 4],
  ['UNI', 5],
  ['UNE', 5],
]);

/**
 * A prefix is in capitals or, as a whole, in small letters: `En 1789` begins a sentence and `certifié en ISO 9001` names
 * ISO. What proves a designation: words of another body inside the prefix (`DIN EN`), a year behind the
 * number, the number itself (five digits, several parts) or words of standards.
 */
export function isEuropeanMeant(surroundings: Surroundings): boolean {
  const { designation, text, start, knowledge } = surroundings;
  const { prefix, number, part, year, version, stage } = designation;
  const letters = lettersOf(surroundings);
  if (isOtherThing(surroundings)) return false;
  if (prefix.startsWith('I.S.') && text.charAt(start + 1) !== '.' && !isIrish(surroundings, letters)) return false;
  const printed = (stage ?? '') + prefix.replace(/\P{L}/gu, '');
  const isSmall = letters === letters.toLowerCase();
  const inCapitals = printed.startsWith(letters) || (stage !== undefined && !isSmall) || letters.startsWith('O');
  if (!inCapitals && !isSmall && letters !== letters.toUpperCase()) return false;
  const isKnown = knowledge?.hasStandard(designation) === true;
  const isCompound = /[ /-]/.test(prefix) || stage !== undefined;
  if (isSmall)
    return isCompound || (hasCue(surroundings) && year !== undefined) || (isKnown && isTellingSmall(surroundings));
  if (isCompound || isKnown) return true;
  if (year !== undefined) return prefix === 'EN' || number.length >= 2 || hasCue(surroundings);
  if (version !== undefined || /^\d+ /.test(number)) return true;
  if (/^[A-Z]/.test(number)) return part !== undefined || (prefix === 'ÖNORM' && number.length >= 5);
  if (looksLikeYear(number) && prefix === 'ES') return false;
  if (looksLikeYear(number)) return isEurocode(number, part) || isAnnounced(surroundings);
  if (isAlone(number, part)) return isAnnounced(surroundings) && number.length >= 2;
  if (part !== undefined && prefix === 'EN') return !(Number(part) > Number(number)) || hasCue(surroundings);
  const isRound = part === undefined && number.endsWith('00');
  const least = weak.has(prefix) ? digitsOfWeak.get(prefix) : prefix === 'EN' || isRound ? 4 : 3;
  if (least !== undefined && number.length >= least && !isRound) return true;
  if (!weak.has(prefix)) return number.length >= 5 || hasCue(surroundings);
  return isAnnounced(surroundings) || (hasCue(surroundings) && number.length >= 4);
}

/** “en” is a word in many languages: `en 60529` counts at the end of a clause or behind another mention, `en 60335-1` anywhere. */
function isTellingSmall({ designation, text, end }: Surroundings): boolean {
  const { prefix, number, part } = designation;
  if (prefix !== 'EN' || !/^[5-6]\d{4}$/.test(number)) return false;
  return part !== undefined || text.charAt(end) === '' || '.,;:)]'.includes(text.charAt(end));
}

/** `IS EN ISO 9001` without the dots; not the verb, nor a heading in capitals. */
function isIrish(surroundings: Surroundings, letters: string): boolean {
  return surroundings.designation.prefix !== 'I.S.' && letters.startsWith('IS') && !followsCapitals(surroundings);
}

/** The Eurocodes look like years: `EN 1993-1-1`, and not `EN 2024-25`. */
function isEurocode(number: string, part: string | undefined): boolean {
  return part !== undefined && (/^\d-\d{1,2}$/.test(part) || (/^\d$/.test(part) && number < '2000'));
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
