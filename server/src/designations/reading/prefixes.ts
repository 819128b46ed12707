import type { Token, TokenRole } from '../../notation/token';
import { lookAlike } from '../../text/typography';
import { endOfJoint } from '../grammar/gap';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/** The signs between the words of prefixes. */
const joining = ' /-.';

interface Joint {
  /** How many letters stand in front of it. */
  readonly letters: number;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly body: IssuingBody;
  readonly form: PrefixForm;
  /** Letters before each joint, ascending. */
  readonly joints: readonly number[];
  /** Whether a slash belongs to the prefix, as in `T/`: without one the letters prove nothing. */
  readonly endsWithSlash: boolean;
}

interface Node {
  readonly next: Map<number, Node>;
  readonly entries: Entry[];
  /** Whether some prefix has a joint behind these letters. */
  joint: boolean;
}

/** A prefix that was found in the text. */
export interface PrefixMatch {
  readonly body: IssuingBody;
  readonly form: PrefixForm;
  readonly end: number;
  /** Its words and what joins them. */
  readonly tokens: () => readonly Token[];
}

const noMatches: readonly PrefixMatch[] = [];
const noJoints: readonly Joint[] = [];

/** All prefixes of all bodies, by their letters: how they are joined is a matter of typography. */
export class PrefixTable {
  private readonly root: Node = { next: new Map(), entries: [], joint: false };

  constructor(bodies: readonly IssuingBody[]) {
    for (const body of bodies) {
      for (const form of body.forms) {
        this.add(body, form, form.shortened ?? form.printed);
        const { alsoPrinted } = form;
        if (alsoPrinted !== undefined && lettersOf(alsoPrinted) !== lettersOf(form.printed))
          this.add(body, form, alsoPrinted);
      }
    }
  }

  /** Whether some prefix begins with this UTF-16 unit: a quick look before {@link match}. */
  mayBegin(unit: number): boolean {
    return this.root.next.has(upperCase(unit));
  }

  /** The prefixes that the text at `start` can be read as, the longest first. */
  match(text: string, start: number): readonly PrefixMatch[] {
    let matches: readonly PrefixMatch[] | undefined;
    let joints: Joint[] | undefined;
    let node = this.root;
    let position = start;
    let letters = 0;
    for (;;) {
      const unit = letterAt(text, position);
      const next = node.next.get(unit) ?? (letters > 0 ? node.next.get(lookAlike(unit)) : undefined);
      if (next) {
        node = next;
        position++;
        letters++;
        if (node.entries.length === 0) continue;
        matches = [...this.matchesOf(node, text, start, position, joints ?? noJoints), ...(matches ?? noMatches)];
        continue;
      }
      if (!node.joint) break;
      const end = text.charCodeAt(position) === 0x5c ? position + 1 : endOfJoint(text, position);
      if (end === position || !goesOn(node, text.charCodeAt(end))) break;
      joints ??= [];
      joints.push({ letters, start: position, end });
      position = end;
    }
    return matches ?? noMatches;
  }

  /** What ends with the letters of the node, in the order of the bodies. */
  private matchesOf(node: Node, text: string, start: number, end: number, joints: readonly Joint[]): PrefixMatch[] {
    return bestEntries(node.entries, joints)
      .filter(({ endsWithSlash }) => !endsWithSlash || codeFollows(text, end))
      .map((entry) => ({ body: entry.body, form: entry.form, end, tokens: () => tokensOf(entry, start, joints) }));
  }

  private add(body: IssuingBody, form: PrefixForm, written: string): void {
    let node = this.root;
    let letters = 0;
    let isJoint = false;
    const joints: number[] = [];
    for (const sign of `${form.leadIn ?? ''} ${written}`) {
      if (joining.includes(sign)) {
        isJoint = letters > 0;
        continue;
      }
      if (isJoint) {
        isJoint = false;
        joints.push(letters);
        node.joint = true;
      }
      const key = upperCase(sign.charCodeAt(0));
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), entries: [], joint: false };
        node.next.set(key, next);
      }
      node = next;
      letters++;
    }
    node.entries.push({ body, form, joints, endsWithSlash: written.endsWith('/') });
  }
}

/** Whether some prefix goes on with the unit, or with the Latin letter that it looks like. */
function goesOn(node: Node, unit: number): boolean {
  const capital = upperCase(unit);
  return node.next.has(capital) || (unit === 0x6c && node.next.has(0x49)) || node.next.has(lookAlike(capital));
}

/** Words that are printed in two ways: ISO prints Guide, IEC GUIDE. */
const otherWords = new Map([['Guide', 'GUIDE']]);

/**
 * The prefixes with the joints as written, or else those that have all of them and more: `GBZ` is not `GB/Z`, `GBT` is
 * `GB/T`. Several when bodies share a prefix: `SN` is a Chinese sector and Switzerland.
 */
function bestEntries(entries: readonly Entry[], joints: readonly Joint[]): readonly Entry[] {
  let best: Entry[] = [];
  for (const entry of entries) {
    const fits = joints.every((joint) => entry.joints.includes(joint.letters));
    if (!fits) continue;
    const fewest = best[0]?.joints.length ?? Number.POSITIVE_INFINITY;
    if (entry.joints.length < fewest) best = [entry];
    else if (entry.joints.length === fewest) best.push(entry);
  }
  return best;
}

/** A code that is glued to the letter in front, its number and its year: the `CSAE 157-2020` of `TCSAE 157-2020`. */
const gluedCode = /[A-Z]{2,8} ?\d[\d.]{0,12}-(?:19|20)\d\d(?![\dA-Za-z])/y;

/** Whether the slash follows, or what writers put in its place: a hyphen, or a space in front of a capital. */
function codeFollows(text: string, position: number): boolean {
  const isSpaced = text.charCodeAt(position) === 0x20;
  const unit = text.charCodeAt(isSpaced ? position + 1 : position);
  if (!isSpaced && isCapital(unit)) {
    gluedCode.lastIndex = position;
    return gluedCode.test(text);
  }
  return unit === 0x2f || unit === 0x2d || (isSpaced && unit >= 0x41 && unit <= 0x5a);
}

function tokensOf(entry: Entry, start: number, joints: readonly Joint[]): readonly Token[] {
  const tokens: Token[] = [];
  let position = start;
  let letters = entry.form.leadIn?.replace(/\P{L}/gu, '').length ?? 0;
  if (letters > 0) {
    position = joints.find((written) => written.letters === letters)?.end ?? start + letters;
    tokens.push({ role: 'remark', start, end: position, expected: [''] });
  }
  const { printed, shortened = printed } = entry.form;
  const leftOut = (place: number, text: string): void => {
    if (text !== '') tokens.push({ role: 'word', start: place, end: place, expected: [text] });
  };
  leftOut(start, printed.endsWith(shortened) ? printed.slice(0, -shortened.length) : '');
  const others = wordsOf(entry.form.alsoPrinted ?? '');
  for (const [index, { joint: sign, word }] of wordsOf(shortened).entries()) {
    if (index > 0) {
      const joint = joints.find((written) => written.letters === letters);
      const to = joint ? joint.end : position;
      const other = others[index]?.joint;
      const expected = other === undefined || other === sign ? [sign] : [sign, other];
      tokens.push({ role: roleOf(sign), start: position, end: to, expected });
      position = to;
    }
    const ways = [word, others[index]?.word, otherWords.get(word)].flatMap((way) => way ?? []);
    tokens.push({ role: 'word', start: position, end: position + word.length, expected: [...new Set(ways)] });
    position += word.length;
    letters += word.length;
  }
  leftOut(position, printed.startsWith(shortened) ? printed.slice(shortened.length) : '');
  return tokens;
}

type Word = { readonly joint: string; readonly word: string };

const splitPrefixes = new Map<string, readonly Word[]>();

/** The letters and digits that a prefix is found by. */
function lettersOf(printed: string): string {
  return printed.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

/** The words of a prefix, each with the sign in front of it. Each prefix is split once. */
function wordsOf(printed: string): readonly Word[] {
  let words = splitPrefixes.get(printed);
  if (!words) {
    words = splitPrefix(printed);
    splitPrefixes.set(printed, words);
  }
  return words;
}

function splitPrefix(printed: string): Word[] {
  return [...printed.matchAll(/([^\p{L}\p{N}]*)([\p{L}\p{N}]+)/gu)].map(([, joint = '', word = '']) => ({
    joint,
    word,
  }));
}

function roleOf(sign: string): TokenRole {
  if (sign.includes('/')) return 'prefix-slash';
  return sign.includes('-') ? 'prefix-hyphen' : 'prefix-space';
}

/** The unit in upper case, for Latin and Cyrillic letters. */
/** The letter as a capital. Scanners read an l for the I in front of a capital: `ISO/lEC`. */
function letterAt(text: string, position: number): number {
  const unit = text.charCodeAt(position);
  return unit === 0x6c && isCapital(text.charCodeAt(position + 1)) ? 0x49 : upperCase(unit);
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

function upperCase(unit: number): number {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a ? unit - 0x20 : unit;
  return unit < 0x0500 ? String.fromCharCode(unit).toUpperCase().charCodeAt(0) : unit;
}
