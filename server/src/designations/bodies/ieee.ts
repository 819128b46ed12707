import { hasCue, isAnnounced, isLowerCase, looksLikeYear } from '../grammar/evidence';
import { printIeee, readIeee } from '../grammar/ieeeNumber';
import type { IssuingBody, Surroundings } from '../issuingBody';

/** IEEE alone and with the bodies that it issued with. Without `Std` a designation is right as well. */
const prefixes = [
  'IEEE Std',
  'IEEE',
  'ANSI/IEEE Std',
  'IEEE/ANSI Std',
  'IEEE/AIEE',
  'IEEE/ASHRAE',
  'IEEE/ASTM',
  'IEEE/ASTM SI',
  'IEEE/CSA',
  'IEEE/EAB',
  'IEEE/EIA',
  'IEEE/IEC',
  'IEEE/ISO/IEC',
  'IEEE/UL',
];

/**
 * IEEE: `IEEE Std 802.3-2022`, amendments by letters (`IEEE Std 802.11ax-2021`), corrigenda `/Cor 1-2018`, projects
 * `IEEE P802.3dj/D1.0`. The year stands behind a hyphen; at its first use a designation may carry ™ behind the number.
 */
export const ieee: IssuingBody = {
  id: 'ieee',
  names: { en: 'IEEE Standards Association', zh: '电气与电子工程师协会标准协会' },
  country: 'US',
  page: 'https://standards.ieee.org',
  listSigns: { part: '.', year: '-' },
  forms: prefixes.map((prefix) => ({ printed: prefix, prefix })),
  print: printIeee,
  read: readIeee,
  isMeant,
};

/** What the society counts and holds: `IEEE 2024 conference`, `IEEE 400 fellows`. */
const counted =
  /^ (?:\p{L}+ )?(?:members?|fellows?|papers?|articles?|journals?|magazines?|publications?|standards|countries|awards?|sections?|chapters?|conferences?|congress|symposium|workshops?|meetings?|elections?|conventions?)\b/iu;

function isMeant(surroundings: Surroundings): boolean {
  const { designation, text, end, knowledge } = surroundings;
  const { prefix, number, part, stage, year } = designation;
  if (prefix !== 'IEEE' || stage !== undefined) return true;
  const isKnown = knowledge?.hasStandard(designation) === true;
  if (part !== undefined || /^[A-Z]/.test(number))
    return isKnown || year !== undefined || !isLowerCase(surroundings) || hasCue(surroundings);
  const isEvent = counted.test(text.slice(end, end + 40)) || /^,\d{3}\b/.test(text.slice(end, end + 4));
  if (looksLikeYear(number)) return year !== undefined && year < number ? true : isAnnounced(surroundings) && !isEvent;
  if (year !== undefined) return true;
  if (isEvent || (isLowerCase(surroundings) && !isKnown)) return false;
  return (/^\d{3,}[A-Z]?$/.test(number) && !number.endsWith('00')) || hasCue(surroundings);
}
