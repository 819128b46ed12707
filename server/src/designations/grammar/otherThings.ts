import type { Surroundings } from '../issuingBody';

/** How far before and behind, in UTF-16 units, a word tells what a number is. */
const reach = 40;

/** What has a number of its own and stands right in front of it: no standard is a ticket. */
const before =
  /(?:^|[.!?:;] |\b(?:the|an?|by|on|in|at|to|from|take|took|this|that|our|my|your|open|closed|see|of) )(?:ticket|flight|bus|gate|platform|locker|room|invoice|exposure|film speed|sensitivity)(?: (?:no\.?|number|code|of|at))?:? ?$/i;
const train = /\b(?:the|a|by|on|take|took|board|this|our|my|your) train(?: (?:no\.?|number))?:? $/i;

/** The same of what may be about a standard as well, so that it counts only where no standard has the number. */
const beforeUnknown =
  /\b(?:courses?|modules?|lectures?|seminars?|lessons?|exam|trains?)(?: (?:no\.?|number|code))?:? $/i;
const behindUnknown = /^ (?:\p{L}+ )?(?:meetings?|conferences?|congress|summit|assembly|courses?|lectures?|film)\b/iu;

/** A class of clean rooms (ISO 14644-1) is a number from 1 to 9: “ISO 7 and ISO 8 are cleanroom classes”. */
const cleanroomClass = /^[1-9]$/;
const cleanroom = /clean ?-?rooms?|clean (?:area|zone|bench|air)|iso class|class(?:es)?\b|particle|laminar|洁净|级/i;

/** A second number behind a hyphen as long as the first: a range of film speeds, no part. */
const isRange = (number: string, part: string | undefined): boolean =>
  part !== undefined &&
  /^\d{3,6}$/.test(part) &&
  part.length >= number.length &&
  /00?$/.test(number) &&
  /00?$/.test(part);

/**
 * Whether the words around an undated number say that it is no standard but a course, a ticket, a train, a meeting, a class of
 * clean rooms or a film speed.
 */
export function isOtherThing({ designation, text, start, end, knowledge }: Surroundings): boolean {
  const { number, part, year } = designation;
  if (year !== undefined) return false;
  if (isRange(number, part)) return true;
  const front = text.slice(Math.max(0, start - reach), start);
  const rest = text.slice(end, end + reach);
  if (part === undefined && cleanroomClass.test(number)) return cleanroom.test(front + rest);
  if (before.test(front) || train.test(front)) return true;
  if (!beforeUnknown.test(front) && !behindUnknown.test(rest)) return false;
  return knowledge?.hasStandard(designation) !== true;
}

const family = /^(?:[- ](?:\p{L}+ )?(?:series|famil(?:y|ies)|suite|range|standards)\b| ?(?:标准)?(?:系列|族))/u;
const familyInFront = /(?:\b(?:series|famil(?:y|ies)|suite|range)(?: of)?(?: the)?(?: standards?)?:? |系列标准|系列)$/i;
const reserved = /\breserv(?:ed|es|ing|ation)\b|预留|保留/i;
const rangeInFront = /(?: to | through |[-–—~～至到] ?)$/;
const rangeBehind = /^(?: to | through | ?[-–—~～至到] ?)(?:[A-Z]{3}|\d)/;

/**
 * Whether a number that no standard has names a family instead: “the ISO 14000 family”, “ISO 19100 series”.
 */
export function isNamedFamily({ designation, text, start, end }: Surroundings): boolean {
  const { number, part, year } = designation;
  if (year !== undefined || part !== undefined) return false;
  if (number.length > 3 && number.endsWith('000')) return true;
  const front = text.slice(Math.max(0, start - reach), start);
  const rest = text.slice(end, end + reach);
  return number.endsWith('00') && (family.test(rest) || familyInFront.test(front));
}

/** Whether it is an end of a range that is reserved: “ISO/IEC 25050 to ISO/IEC 25099 are reserved”. */
export function isReservedRange({ text, start, end, designation }: Surroundings): boolean {
  if (designation.year !== undefined || designation.part !== undefined) return false;
  const isInRange =
    rangeInFront.test(text.slice(Math.max(0, start - 12), start)) || rangeBehind.test(text.slice(end, end + 12));
  return (
    isInRange && reserved.test(text.slice(Math.max(0, start - 2 * reach), start) + text.slice(end, end + 2 * reach))
  );
}
