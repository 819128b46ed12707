/**
 * Groups of 3GPP and the IETF, which have names of their own and no numbers behind a word: `3GPP TSG SA`, `3GPP TSG RAN WG1`,
 * `3GPP SA3` (3gpp.org, specifications groups); `IETF TLS WG` (datatracker.ietf.org).
 */
const forms: readonly RegExp[] = [
  /3GPP TSG[ -](?:RAN|SA|CT)(?: ?WG ?\d)?(?![A-Za-z\d])/y,
  /3GPP (?:SA ?[1-6]|RAN ?[1-6]|CT ?[1-6])(?![A-Za-z\d]|\.\d)/y,
  /IETF [A-Z][A-Z\d]{1,15} WG(?![A-Za-z\d])/y,
];

const initials = '3I';

/** Where the group of 3GPP or the IETF that begins at `start` of a normalised text ends; 0 when none begins there. */
export function endOfPartnershipGroup(text: string, start: number): number {
  if (!initials.includes(text.charAt(start) || ' ')) return 0;
  for (const form of forms) {
    form.lastIndex = start;
    const found = form.exec(text);
    if (found) return start + found[0].length;
  }
  return 0;
}
