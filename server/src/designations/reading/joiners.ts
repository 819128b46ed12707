import { isDigit, isLetter } from '../../text/typography';

/** What stands between two members of a list or range. */
export interface Joiner {
  readonly kind: 'list' | 'range';
  /** The sign or word, without spaces. */
  readonly sign: string;
  readonly isChinese: boolean;
  /** Where the next member begins. */
  readonly end: number;
}

interface Form {
  readonly text: string;
  readonly kind: Joiner['kind'];
  readonly isChinese?: true;
}

/** In normalised text; the longer forms first. */
const forms: readonly Form[] = [
  { text: ', and ', kind: 'list' },
  { text: ', or ', kind: 'list' },
  { text: ' and ', kind: 'list' },
  { text: ' & ', kind: 'list' },
  { text: ' or ', kind: 'list' },
  { text: ' to ', kind: 'range' },
  { text: ' through ', kind: 'range' },
  { text: ' up to ', kind: 'range' },
  { text: '以及', kind: 'list', isChinese: true },
  { text: '、', kind: 'list', isChinese: true },
  { text: '和', kind: 'list', isChinese: true },
  { text: '及', kind: 'list', isChinese: true },
  { text: '与', kind: 'list', isChinese: true },
  { text: '或', kind: 'list', isChinese: true },
  { text: '至', kind: 'range', isChinese: true },
  { text: '到', kind: 'range', isChinese: true },
  { text: '~', kind: 'range', isChinese: true },
  { text: ', ', kind: 'list' },
  { text: ',', kind: 'list' },
  { text: '; ', kind: 'list' },
  { text: ' / ', kind: 'list' },
  { text: '/', kind: 'list' },
  { text: ' - ', kind: 'range' },
  { text: '-', kind: 'range' },
];

/** A number with its letters: `E18`, `K.21`, `B 0205`. */
const lettered = /^[A-Z]{1,3}(?:\.| )?\d{2}/;

/**
 * The joiner at an offset of a normalised text, behind which a digit, a dot or a hyphen stands; undefined when there is none.
 *
 * @param isLettered whether the numbers that it joins begin with a letter: `D60、D62`
 */
export function joinerAt(text: string, offset: number, isLettered = false): Joiner | undefined {
  for (const { text: form, kind, isChinese } of forms) {
    const from = isChinese && text.charCodeAt(offset) === 0x20 ? offset + 1 : offset;
    if (!text.startsWith(form, from)) continue;
    let end = from + form.length;
    if (isChinese && text.charCodeAt(end) === 0x20) end++;
    const next = text.charCodeAt(end);
    const isLedIn = next === 0x2d || next === 0x2e || (isLettered && isLetter(next));
    if (isDigit(next) || (isLedIn && isDigit(text.charCodeAt(end + 1)))) {
      return { kind, sign: form.trim(), isChinese: isChinese === true, end };
    }
    if (isLettered && lettered.test(text.slice(end, end + 8)))
      return { kind, sign: form.trim(), isChinese: isChinese === true, end };
  }
  return undefined;
}
