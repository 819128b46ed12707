import { isAlphanumeric, isLetter } from '../../text/typography';
import { isAnnounced } from '../grammar/evidence';
import type { ReadDesignation } from './read';

/** Signs in front of a word that make it part of a path, a variable, an address or a setting. */
const technical = new Set([...'=%$?'].map((sign) => sign.charCodeAt(0)));

/** Numbers that name character sets when a hyphen or nothing stands before them: `ISO-8859-1`, `iso8859-1`, `GB2312`. */
const charsets = new Set(['8859', '2022', '646', '10646', '2312', '18030', '13000']);

/**
 * Whether what reads like a designation is a piece of a path, an address, a branch name or a key: `feature/iso-9001`,
 * `gb-t-19001`, `charset=iso-8859-1`, `ISO-9001-ABCD`.
 */
export function isSlug(text: string, read: ReadDesignation): boolean {
  const { start, end, tokens, designation } = read;
  const before = text.charCodeAt(start - 1);
  if (technical.has(before) && text.charCodeAt(start - 2) !== before) return true;
  if (before === 0x5c) return true;
  if (before === 0x2f && isPathUnit(text.charCodeAt(start - 2)) && !isRevision(text, start - 2)) return true;
  const joints = tokens.filter(({ role }) => role === 'gap' || role === 'prefix-slash' || role === 'prefix-space');
  const written = joints.map((joint) => text.slice(joint.start, joint.end));
  const isCompound = before === 0x2d && isAlphanumeric(text.charCodeAt(start - 2));
  if (isCompound && written.at(-1) !== ' ') return true;
  if (written.includes('- ') && charsets.has(designation.number)) return true;
  const isHyphened = joints.some(({ expected }, index) => written[index] === '-' && !expected.includes('-'));
  if (!isHyphened) return isGluedRemnant(text, read, written);
  const isCapital = text.charCodeAt(start) < 0x60;
  if (!isCapital) return true;
  if (charsets.has(designation.number)) return true;
  const next = text.charCodeAt(end);
  if (next === 0x2d || next === 0x2f) return true;
  const { year, part, number } = designation;
  const isShort = designation.prefix === 'CISPR' || /^[A-Z]/.test(number);
  return year === undefined && !isShort && number.length < (part === undefined ? 4 : 3);
}

/** Whether a slash behind the unit parts the pieces of a path, and not two words of a sentence: `docs/ISO9001`, 质量/ISO 9001. */
function isPathUnit(unit: number): boolean {
  return isLetter(unit) || unit === 0x5f || unit === 0x2e || unit === 0x3a || unit === 0x2f || unit === 0x7d;
}

/** Whether a number and the letter of its revision end there, as in `DO-178C/ED-12C`. */
function isRevision(text: string, offset: number): boolean {
  return /^\d[A-Z]$/.test(text.slice(offset - 1, offset + 1));
}

/** Bodies of whose standards many have one or two digits. */
const shortNumbered = new Set(['UL', 'CISPR', 'NFPA']);

/** `GB1`, `ISO3`: a code, not a number behind its prefix. */
function isGluedRemnant(
  text: string,
  { tokens, designation, start, end }: ReadDesignation,
  joints: readonly string[],
): boolean {
  const isGlued = tokens.some(({ role }) => role === 'gap') && joints.at(-1) === '';
  if (!isGlued) return false;
  if (designation.year === undefined && charsets.has(designation.number)) return !isAnnounced({ text, start });
  const { prefix, part, year, number } = designation;
  if (year === undefined && part === undefined && number.length < 3 && !shortNumbered.has(prefix)) return true;
  return (
    text.charCodeAt(end) === 0x2d &&
    isLetter(text.charCodeAt(end + 1)) &&
    isLetter(text.charCodeAt(end + 2)) &&
    isCode(text, end + 1)
  );
}

/** Whether the word is in capitals, as the pieces of a key are. */
function isCode(text: string, start: number): boolean {
  let end = start;
  while (isLetter(text.charCodeAt(end))) {
    if (text.charCodeAt(end) > 0x60) return false;
    end++;
  }
  return end > start;
}
