/** How many findings there are in `workspace/briefing.md`. */
export const findingsInBriefing = 8;

/** How many of them are left when everything safe is repaired: those that a person decides. */
export const undecidedInBriefing = 5;
