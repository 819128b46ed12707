/** A sign that leaves no trace in the prose: soft hyphen, zero-width and direction marks. */
export const dropped = -1;

const noBreakSpaces = new Set([0x00a0, 0x2007, 0x202f]);
const dashes = new Set([0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2500, 0xfe58, 0xfe63]);

/** Folds of single signs that the ranges in {@link fold} do not cover. */
const singles = new Map<number, number>([
  [0x2018, 0x27], // quotation marks to their ASCII kin
  [0x2019, 0x27],
  [0x201c, 0x22],
  [0x201d, 0x22],
  [0x2024, 0x2e], // one dot leader
  [0x2044, 0x2f], // fraction slash
  [0x2215, 0x2f], // division slash
  [0x2236, 0x3a], // ratio
  [0x3000, 0x20], // ideographic space
  [0xfe55, 0x3a], // small colon
]);

/** Whether the unit breaks a line. */
export function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
}

/** Whether the unit is a Han character, by the blocks that standards are written in. */
export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0xf900 && unit <= 0xfaff);
}

/** Whether a sign takes two columns of the screen: Han, kana, hangul, full-width. */
export function isWide(unit: number): boolean {
  return (
    (unit >= 0x1100 && unit <= 0x115f) ||
    (unit >= 0x2e80 && unit <= 0xa4cf) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xfe30 && unit <= 0xfe4f) ||
    (unit >= 0xff00 && unit <= 0xff60)
  );
}

/** Whether the unit is an ASCII letter. */
export function isLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

const lookAlikes = new Map(
  [...'АВЕЅІЈКМНОРСТХΑΒΕΖΗΙΚΜΝΟΡΤΧ'].map((sign, index) => [
    sign.charCodeAt(0),
    'ABESIJKMHOPCTXABEZHIKMNOPTX'.charCodeAt(index),
  ]),
);

/** The Latin capital that a Cyrillic or Greek capital looks like; the unit itself when there is none. */
export function lookAlike(unit: number): number {
  return unit > 0x0370 && unit < 0x0500 ? (lookAlikes.get(unit) ?? unit) : unit;
}

/** Whether the unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether the unit is an ASCII letter or digit. */
export function isAlphanumeric(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}

/**
 * One UTF-16 unit as the recogniser reads it: full-width to ASCII, every dash to `-`, every space to a space, line breaks
 * included. Returns {@link dropped} for an invisible sign.
 */
export function fold(unit: number): number {
  if (unit < 0x80)
    return unit === 0x09 || unit === 0x0a || unit === 0x0d || unit === 0x0c || unit === 0x0b ? 0x20 : unit;
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  if (isHan(unit)) return unit;
  if (noBreakSpaces.has(unit) || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x205f || unit === 0x1680) return 0x20;
  if (unit === 0x2028 || unit === 0x2029 || unit === 0x85) return 0x20;
  if (dashes.has(unit)) return 0x2d;
  if (isInvisible(unit)) return dropped;
  return singles.get(unit) ?? unit;
}

/** Whether the unit is printed as nothing: soft hyphen, zero-width space and joiners, byte order and direction marks. */
export function isInvisible(unit: number): boolean {
  return (
    unit === 0x00ad ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2064) ||
    (unit >= 0x2066 && unit <= 0x2069) ||
    unit === 0xfeff
  );
}

/** What is unusual about the signs of a written token; see {@link describeSigns}. */
export interface Signs {
  /** The signs folded, invisible ones and spaces left out. */
  readonly core: string;
  /** White space, folded: empty, or how many signs of it. */
  readonly spaces: number;
  readonly invisible: boolean;
  readonly fullWidth: boolean;
  readonly noBreakSpace: boolean;
  readonly noBreakHyphen: boolean;
  readonly lineBreak: boolean;
  /** A space that is neither the ASCII nor a non-breaking one: tab, en space, thin space. */
  readonly otherSpace: boolean;
  /** A dash that is neither the ASCII nor the non-breaking hyphen nor the em dash. */
  readonly otherDash: boolean;
  readonly emDash: boolean;
}

/** Takes stock of the signs in a short written token, such as the separator in front of a year. */
export function describeSigns(raw: string): Signs {
  let core = '';
  let spaces = 0;
  const signs = {
    invisible: false,
    fullWidth: false,
    noBreakSpace: false,
    noBreakHyphen: false,
    lineBreak: false,
    otherSpace: false,
    otherDash: false,
    emDash: false,
  };
  for (let index = 0; index < raw.length; index++) {
    const unit = raw.charCodeAt(index);
    const folded = fold(unit);
    if (folded === dropped) {
      signs.invisible = true;
      continue;
    }
    if (unit >= 0xff01 && unit <= 0xff5e) signs.fullWidth = true;
    if (folded === 0x20) {
      if (isLineBreak(unit)) signs.lineBreak = true;
      else if (noBreakSpaces.has(unit)) signs.noBreakSpace = true;
      else if (unit === 0x3000) signs.fullWidth = true;
      else if (unit !== 0x20) signs.otherSpace = true;
      spaces++;
      continue;
    }
    if (folded === 0x2d && unit !== 0x2d && unit !== 0xff0d) {
      if (unit === 0x2011) signs.noBreakHyphen = true;
      else if (unit === 0x2014) signs.emDash = true;
      else if (unit !== 0x2010) signs.otherDash = true;
    }
    if (folded === 0x3a && unit !== 0x3a) signs.fullWidth = true;
    if (folded === 0x2f && unit !== 0x2f) signs.fullWidth = true;
    core += String.fromCharCode(folded);
  }
  return { core, spaces, ...signs };
}
