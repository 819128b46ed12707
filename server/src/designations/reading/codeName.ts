import { isAlphanumeric, isLetter } from '../../text/typography';
import type { ReadDesignation } from './read';

/** Signature algorithms of JOSE and COSE have three digits (RFC 7518, RFC 9053); ETSI gives a standard six. */
const algorithm = /^(?:ES|RS|PS|HS)\d{3}$/;

/** What stands before or behind the name of a program. ISO and IEC have programs for their standards, not of their names. */
const programBefore = /\b(?:package|library|crate|gem|plugin|sdk|nuget|npm|pip install|npm install|go get) ?$/i;
const programBehind = /^(?: (?:package|library|crate|gem|plugin|parser|decoder|encoder|sdk)\b|\(\)|::|\.[A-Z][a-z])/;
const international = new Set(['iso', 'iec']);

/** Before the number of a ticket. */
const ticketBefore = /\b(?:ticket|issue|bug|jira|fixes|closes|resolves)[:#]? ?$/i;
const ticket = /^[A-Z]{2,6}-\d{1,6}$/;

/** In front of a name, as far as is looked, in UTF-16 units. */
const reach = 24;

/**
 * Whether what reads like a designation is a name in a program or its surroundings: of an algorithm (`ES256`), a library
 * (`package JT808`), a class (`JT808.Protocol`), a format (`rfc1123-date`), a ticket (`issue ISO-1234`), a size
 * (`units 62304`: a word of the language and a number on the next line).
 */
export function isCodeName(text: string, read: ReadDesignation): boolean {
  const { start, end, designation } = read;
  if (designation.year !== undefined) return false;
  const written = text.slice(start, end);
  if (algorithm.test(written)) return true;
  if (isSmallWord(text, read)) return true;
  if (written.includes(' ')) return false;
  if (isHyphenated(text, end) && written.charCodeAt(0) > 0x60) return true;
  if (written.includes('/')) return false;
  const before = text.slice(Math.max(0, start - reach), start);
  if (ticket.test(written) && ticketBefore.test(before)) return true;
  if (international.has(designation.body) && written.charCodeAt(0) < 0x60) return false;
  return programBefore.test(before) || programBehind.test(text.slice(end, end + reach));
}

/** Whether the prefix is one word in small letters that stands for several: the `units` of `UNI/TS`. */
function isSmallWord(text: string, { start, tokens }: ReadDesignation): boolean {
  if (text.charCodeAt(start) < 0x61) return false;
  const words = tokens.filter(({ role }) => role === 'word' || role.startsWith('prefix-'));
  const joint = words[1];
  if (!joint?.role.startsWith('prefix-') || joint.end > joint.start) return false;
  let end = start;
  while (isLetter(text.charCodeAt(end)) && text.charCodeAt(end) > 0x60) end++;
  return end - start > 3 && text.charCodeAt(end) === 0x20;
}

/** Whether a word in small letters is joined on with a hyphen. */
function isHyphenated(text: string, end: number): boolean {
  const unit = text.charCodeAt(end + 1);
  return text.charCodeAt(end) === 0x2d && isAlphanumeric(unit) && unit > 0x60;
}
