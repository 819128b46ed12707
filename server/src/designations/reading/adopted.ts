import { isLetter } from '../../text/typography';
import { issuingBodies } from '../issuingBodies';
import type { PrefixForm } from '../issuingBody';

/** What stands in front of an adoption and is in no form: bodies that are not recognised yet, series, drafts, single letters. */
const others = 'EN PREN FPREN HD CR CLC CEN ONORM CSN R KS CSA ANSI INCITS CNS SANS TIS'.split(' ');

/** Adopters whose letters are words of the language as well: “THE STANDARD IS ISO 9001”. */
const words: ReadonlySet<string> = new Set(['AS', 'IS']);

/** The last word in front of what a body takes over: the `DIN` of `DIN EN ISO`, the `NZS` of `AS/NZS ISO`. */
const adopters: ReadonlySet<string> = new Set([
  ...others,
  ...issuingBodies.flatMap(({ forms }) => forms.flatMap(adopterIn)).filter((word) => !words.has(word)),
]);

function adopterIn({ prefix, adopts }: PrefixForm): string[] {
  if (adopts === undefined || !prefix.endsWith(adopts)) return [];
  const word = /(\p{Lu}{2,})[ /-]$/u.exec(prefix.slice(0, -adopts.length))?.[1];
  return word === undefined ? [] : [word];
}

/**
 * Whether the prefix of an adopting body stands in front, in a combination that none of the forms has (`DIN ISO/DIS 9001`,
 * `NBR ISO 9001`): then the whole is that body's document and not the one that it takes over.
 */
export function isAdopted(text: string, start: number): boolean {
  const joint = text.charAt(start - 1);
  if (joint !== ' ' && joint !== '-' && joint !== '/') return false;
  let from = start - 1;
  while (from > 0 && start - from <= 8 && isWordUnit(text.charCodeAt(from - 1))) from--;
  return adopters.has(text.slice(from, start - 1));
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || unit === 0xd6 || unit === 0x10c;
}
