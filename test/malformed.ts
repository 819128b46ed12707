import type { DeviationName } from '../server/src/notation/deviation';

/** One way to write a designation wrong. */
export interface Slip {
  readonly deviation: DeviationName;
  /** The designation with this slip made; undefined where it has no place for it. */
  of(written: string): string | undefined;
}

/** Slips as people make them (writing.md, section 3), in an order in which they can be made one upon the other. */
export const slips: readonly Slip[] = [
  { deviation: 'missing-slash', of: (text) => replaced(text, /^(GB|YD|HJ|JT|DL|YY|QC|SJ|NB)\/T/, '$1T') },
  { deviation: 'extra-slash', of: (text) => replaced(text, /^(IEC|ISO\/IEC) (TS|TR)/, '$1/$2') },
  { deviation: 'wrong-prefix-separator', of: (text) => replaced(text, /^GB\/T/, 'GB-T') },
  { deviation: 'extra-space', of: (text) => replaced(text, /^(\w+)\/(T|IEC|TS)/, '$1 / $2') },
  { deviation: 'wrong-year-separator', of: wrongYearSeparator },
  { deviation: 'wrong-part-separator', of: (text) => replaced(text, /^(GB\/?T? ?\d+)\.(\d+)(?=[-:])/, '$1-$2') },
  { deviation: 'wrong-dash', of: (text) => replaced(text, /(\d)-(\d)/, '$1–$2') },
  { deviation: 'missing-space', of: (text) => replaced(text, /([A-Za-z]) (\d)/, '$1$2') },
  { deviation: 'lower-case', of: (text) => text.toLowerCase() },
  { deviation: 'invisible-character', of: (text) => replaced(text, /(\d)(\d)/, '$1\u200b$2') },
  { deviation: 'full-width', of: fullWidth },
];

function replaced(text: string, pattern: RegExp, by: string): string | undefined {
  const changed = text.replace(pattern, by);
  return changed === text ? undefined : changed;
}

/** A colon for the hyphen of Chinese bodies, a hyphen for the colon of the others. */
function wrongYearSeparator(text: string): string | undefined {
  return replaced(text, /:(\d{4})$/, '-$1') ?? replaced(text, /(\d)-(\d{4})$/, '$1:$2');
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');
}
