import { judgeCommittee } from '../names/parse';
import type { CommitteeMention, Mention } from './mention';

/** A group in the chain of a committee: the `SC 4` of `ISO/TC 184/SC 4/WG 12`. */
const group = /(?:JTC|TC|PC|JSC|SC|JWG|WG) ?\d+[A-Z]*/g;

/** What says in passing whose a committee is: “TC 184 of ISO”, “CEN's TC 301”. */
const bodies = 'ISO\\/IEC|ISO|IEC|CEN\\/CLC|CEN-CENELEC|CEN|CENELEC|CLC|SAC|CCSA|MIIT';
const ofBody = new RegExp(`^ (?:of|in|at) (?:the )?(${bodies})(?![A-Za-z\\d/-])`);
const bodys = new RegExp(`(?:^|[^A-Za-z\\d/-])(${bodies})(?:'s? |的)$`);

/** How far it is looked for, in UTF-16 units. */
const reach = 24;

/** What stands in front of the number of a place where people meet. */
const places = /(?:^|[^A-Za-z])(?:rooms?|halls?|gates?|floors?|buildings?|desks?|tables?|stands?|booths?|team)\.? $/i;

/**
 * Gives committees that are written without their bodies their whole names, and leaves out those of which the text does not
 * say whose they are. Says it: the same group within a committee that the text names in full, the nearest one before first;
 * the body beside it; and of joint committees above the first, which is that of ISO and IEC, that CEN or CENELEC is named.
 */
export function completeCommittees(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some((mention) => mention.kind === 'committee' && mention.isShort)) return mentions;
  const later = new Map<string, string>();
  for (const mention of mentions) {
    if (!isWhole(mention)) continue;
    for (const [name, canonical] of groupsIn(mention)) if (!later.has(name)) later.set(name, canonical);
  }
  const isEuropean = mentions.some(
    (mention) =>
      (mention.kind === 'agency' && (mention.agency === 'CEN' || mention.agency === 'CENELEC')) ||
      (isWhole(mention) && /^(?:CEN|CLC)\b/.test(mention.canonical)),
  );
  const nearest = new Map<string, string>();
  return mentions.flatMap((mention): Mention[] => {
    if (isWhole(mention)) for (const [name, canonical] of groupsIn(mention)) nearest.set(name, canonical);
    if (mention.kind !== 'committee' || !mention.isShort) return [mention];
    if (isPlaceToMeet(mention)) return [];
    const name = nameOf(mention.canonical.match(group)?.[0] ?? '');
    const body = bodyBeside(mention);
    const isJoint = isEuropean && name.startsWith('JTC') && name !== 'JTC1';
    const above = body === undefined ? (nearest.get(name) ?? later.get(name)) : undefined;
    const whole = above ?? body ?? (isJoint ? 'CEN/CLC' : undefined);
    if (whole === undefined) return [];
    const rest = mention.canonical.replace(/^[A-Z]+ ?\d+[A-Z]*/, '');
    const canonical = above === undefined ? canonicalOf(`${whole}/${mention.canonical}`) : canonicalOf(whole + rest);
    return canonical === undefined ? [] : [{ ...mention, canonical }];
  });
}

/** Whether a place where people meet has the number: “room JTC 1”. */
export function isPlaceToMeet({ place: { prose, start } }: Pick<Mention, 'place'>): boolean {
  return places.test(prose.text.slice(Math.max(0, start - reach), start));
}

function isWhole(mention: Mention): mention is CommitteeMention {
  return mention.kind === 'committee' && !mention.isShort;
}

/** The groups of a committee by their names, each with its whole chain. */
function groupsIn({ canonical }: CommitteeMention): (readonly [name: string, canonical: string])[] {
  return [...canonical.matchAll(group)].map(({ 0: found, index }) => [
    nameOf(found),
    canonical.slice(0, index + found.length),
  ]);
}

function nameOf(found: string): string {
  return found.replace(' ', '');
}

function bodyBeside({ place: { prose, start, end } }: CommitteeMention): string | undefined {
  const behind = ofBody.exec(prose.text.slice(end, end + reach))?.[1];
  const body = behind ?? bodys.exec(prose.text.slice(Math.max(0, start - reach), start))?.[1];
  return body === 'CEN-CENELEC' ? 'CEN/CLC' : body;
}

/** The canonical form of a whole committee; undefined when the body has no such group. */
function canonicalOf(whole: string): string | undefined {
  const judged = judgeCommittee(whole);
  return judged && judged.rest === '' ? judged.canonical : undefined;
}
