import type { Surroundings } from '../issuingBody';

/** How far, in UTF-16 units, company counts as near. */
const nearby = 48;

const certain =
  /\b(?:ISO|IEC|ISO\/IEC|EN|DIN|BS|ASTM|ASME|ANSI|NFPA|AWS|NACE|IEEE|IPC|SANS|GB\/T|JIS|API (?:Std|Spec|RP)|MIL-STD|ABNT NBR)[ -](?:[A-Z]{1,4}[ -]?)?\d{2}/;

/** Whether another designation, which leaves no doubt, stands near, as in a list: the `ASME B16.34` beside `API 600`. */
export function keepsCompany({ text, start, end }: Surroundings): boolean {
  return certain.test(`${text.slice(Math.max(0, start - nearby), start)}\n${text.slice(end, end + nearby)}`);
}
