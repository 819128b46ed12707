import type { Reference } from '../recognition/mention';

/** How far beside a designation the word is looked for, in UTF-16 units of the prose. */
const reach = 40;

const behind = /^-? ?(?:(?:international )?standards? )?(?:series|famil(?:y|ies))\b|^ ?(?:标准)?(?:系列|族)/i;
const before = /\b(?:series|famil(?:y|ies))(?: of)?(?: the)?(?: standards?)? $/i;

/**
 * Whether words say that the standard is meant with those that belong to it: “the ISO 9001 family”, “GB/T 19000 族”,
 * “the series ISO 14001”. Such a reference has no edition.
 */
export function isNamedAsSeries({ place: { prose, start, end } }: Reference): boolean {
  const { text } = prose;
  return behind.test(text.slice(end, end + reach)) || before.test(text.slice(Math.max(0, start - reach), start));
}
