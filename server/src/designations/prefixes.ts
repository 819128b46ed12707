import type { Token } from '../text/token';
import { isLetter } from '../text/typography';
import { endOfJoint } from './gap';
import type { IssuingBody, PrefixForm } from './issuingBody';

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
  readonly tokens: readonly Token[];
  readonly end: number;
}

/** All prefixes of all bodies, by their letters: how they are joined is a matter of typography. */
export class PrefixTable {
  private readonly root: Node = { next: new Map(), entries: [], joint: false };

  constructor(bodies: readonly IssuingBody[]) {
    for (const body of bodies) for (const form of body.forms) this.add(body, form);
  }

  /** The prefixes that the text at `start` can be read as, the longest first. */
  match(text: string, start: number): PrefixMatch[] {
    const matches: PrefixMatch[] = [];
    const joints: Joint[] = [];
    let node = this.root;
    let position = start;
    let letters = 0;
    for (;;) {
      const unit = text.charCodeAt(position);
      if (isLetter(unit)) {
        const next = node.next.get(unit & ~0x20);
        if (!next) break;
        node = next;
        position++;
        letters++;
        const entry = bestEntry(node.entries, joints);
        if (entry) matches.push(toMatch(entry, start, position, joints));
        continue;
      }
      if (!node.joint) break;
      const end = endOfJoint(text, position);
      if (end === position || !isLetter(text.charCodeAt(end))) break;
      joints.push({ letters, start: position, end });
      position = end;
    }
    return matches.reverse();
  }

  private add(body: IssuingBody, form: PrefixForm): void {
    let node = this.root;
    let letters = 0;
    const joints: number[] = [];
    for (const sign of form.printed) {
      const unit = sign.charCodeAt(0);
      if (!isLetter(unit)) {
        joints.push(letters);
        node.joint = true;
        continue;
      }
      const key = unit & ~0x20;
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), entries: [], joint: false };
        node.next.set(key, next);
      }
      node = next;
      letters++;
    }
    node.entries.push({ body, form, joints });
  }
}

/** The prefix with the joints as written, or else one that has all of them and more: `GBZ` is not `GB/Z`, `GBT` is `GB/T`. */
function bestEntry(entries: readonly Entry[], joints: readonly Joint[]): Entry | undefined {
  let best: Entry | undefined;
  for (const entry of entries) {
    const fits = joints.every((joint) => entry.joints.includes(joint.letters));
    if (fits && (!best || entry.joints.length < best.joints.length)) best = entry;
  }
  return best;
}

function toMatch(entry: Entry, start: number, end: number, joints: readonly Joint[]): PrefixMatch {
  const tokens: Token[] = [];
  const { printed } = entry.form;
  let position = start;
  let letters = 0;
  let wordStart = 0;
  const closeWord = (to: number): void => {
    const length = to - wordStart;
    tokens.push({ role: 'word', start: position, end: position + length, expected: [printed.slice(wordStart, to)] });
    position += length;
    letters += length;
  };
  for (let index = 0; index < printed.length; index++) {
    if (isLetter(printed.charCodeAt(index))) continue;
    closeWord(index);
    const joint = joints.find((written) => written.letters === letters);
    const to = joint ? joint.end : position;
    const sign = printed.charAt(index);
    tokens.push({ role: sign === '/' ? 'prefix-slash' : 'prefix-space', start: position, end: to, expected: [sign] });
    position = to;
    wordStart = index + 1;
  }
  closeWord(printed.length);
  return { body: entry.body, form: entry.form, tokens, end };
}
