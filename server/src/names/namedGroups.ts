/**
 * Groups that have names or letters of their own and no number behind a word: of 3GPP (3gpp.org, specifications groups), the
 * IETF (datatracker.ietf.org), CISPR (iec.ch, its subcommittees A to S), ITU (itu.int, study and focus groups).
 */
const forms: readonly RegExp[] = [
  /3GPP TSG[ -](?:RAN|SA|CT)(?: ?WG ?\d)?(?![A-Za-z\d])/y,
  /3GPP (?:SA|RAN|CT) ?(?:WG ?)?[1-6](?![A-Za-z\d]|\.\d)/y,
  /IETF [A-Z][A-Z\d]{1,15} (?:WG|[Ww]orking [Gg]roup)(?![A-Za-z\d])/y,
  /CISPR(?:\/SC |\/| SC )[A-FHIS](?:\/WG ?\d)?(?![A-Za-z\d])/y,
  /ITU-[TR] (?:Study Group \d{1,2}|Working Party \d[A-D]?|FG-[A-Z][A-Z\d]{1,8}|FG-AI4[A-Z]{1,3})(?![A-Za-z\d])/y,
];

const initials = '3IC';

/** Where the named group that begins at `start` of a normalised text ends; 0 when none begins there. */
export function endOfNamedGroup(text: string, start: number): number {
  if (!initials.includes(text.charAt(start) || ' ')) return 0;
  for (const form of forms) {
    form.lastIndex = start;
    const found = form.exec(text);
    if (found) return start + found[0].length;
  }
  return 0;
}
