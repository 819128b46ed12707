import type { Reader } from '../../notation/reader';
import { isAlphanumeric, isDigit } from '../../text/typography';
import type { Surroundings } from '../issuingBody';
import { hasChineseCue, hasPrefixAsPrinted, isCalledStandard, isSpanOfYears } from './chineseEvidence';
import { jointLength } from './gap';

/** The longest code of an association or enterprise that is read. */
const longestCode = 14;

/** The longest number that may be glued to it. */
const longestGlued = 12;

/** How the codes of associations or of enterprises look. */
export interface OrganizationCodes {
  readonly fewestLetters: number;
  /** Those that are told from a word where the slash is left out: `TCSAE 157-2020`. */
  readonly glued: ReadonlySet<string>;
  /** Whether a number may begin with letters: `Q/JLY J7110538C-2016`. */
  readonly isLettered: boolean;
}

/**
 * Takes slash, code and gap of a prefix such as `T/CAS ` or `Q/12BS `, up to the number. Gives the code in capitals;
 * undefined when no code stands there or no number follows it.
 */
export function takeOrganizationCode(reader: Reader, codes: OrganizationCodes): string | undefined {
  const slash = jointLength(reader);
  const length = codeLength(reader, slash);
  const written = reader.text.slice(reader.position + slash, reader.position + slash + length);
  const code = written.toUpperCase();
  if (lettersOf(code) < codes.fewestLetters || length > longestCode) return undefined;
  if (slash === 0 && !codes.glued.has(written)) return undefined;
  const gap = jointLength(reader, slash + length);
  const letters = codes.isLettered && slash > 0 && gap > 0 ? reader.letters(slash + length + gap, mostLetters) : 0;
  if (letters > mostLetters || !isDigit(reader.peek(slash + length + gap + letters))) return undefined;
  reader.take('prefix-slash', slash, '/');
  reader.take('word', length, code);
  reader.take('gap', gap, ' ');
  return code;
}

/** The most letters in front of the digits of a number. */
const mostLetters = 3;

/** A code may hold digits: those at its end belong to it only where the number stands apart. */
function codeLength(reader: Reader, offset: number): number {
  let length = 0;
  while (length <= longestCode + longestGlued && isAlphanumeric(reader.peek(offset + length))) length++;
  const behind = offset + length;
  if (reader.peek(behind) === 0x20 && isDigit(reader.peek(behind + 1))) return length;
  while (length > 0 && isDigit(reader.peek(offset + length - 1))) length--;
  return length;
}

function lettersOf(code: string): number {
  let letters = 0;
  for (let index = 0; index < code.length; index++) if (!isDigit(code.charCodeAt(index))) letters++;
  return letters;
}

/**
 * Whether a designation whose prefix is not written as printed is meant: without its slash, `TCSAE 157-2020`, only codes that are
 * known are read. Undefined for one that is written as printed.
 */
export function isMeantThoughMiswritten(surroundings: Surroundings): boolean | undefined {
  const { designation, text, start } = surroundings;
  const isDated = designation.year !== undefined;
  const isGlued = /[A-Z]/.test(text.charAt(start + 1));
  if (isGlued) return isDated && !isSpanOfYears(designation);
  if (hasPrefixAsPrinted(surroundings)) return undefined;
  return isDated && (hasChineseCue(surroundings) || isCalledStandard(surroundings));
}
