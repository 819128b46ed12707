/*
 * Where the pieces of a LaTeX source end. Offsets are UTF-16 units of the source; `to` is where the range that is read ends, and
 * nothing is looked for beyond it.
 */

/** As far, in UTF-16 units, as the end of an argument or of a formula is looked for. */
export const longestArgument = 1000;

/** Whether the unit is a space or a tabulator. */
export function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09;
}

/** Whether the unit ends a line. */
export function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

/** Where a formula that begins behind its mark, at `from`, ends, behind the mark again; -1 when it does not in its paragraph. */
export function endOfFormula(source: string, to: number, from: number, mark: string): number {
  const near = source.slice(from, Math.min(to, from + longestArgument));
  const paragraph = /\r?\n[ \t]*\r?\n|\r[ \t]*\r/.exec(near)?.index ?? near.length;
  for (let at = near.indexOf(mark); at >= 0 && at < paragraph; at = near.indexOf(mark, at + 1)) {
    if (near.charAt(at - 1) !== '\\' || mark.startsWith('\\')) return from + at + mark.length;
  }
  return -1;
}

/** Behind the name of a command that ends at `from`: white space belongs to it, and so does an empty pair of braces. */
export function endOfName(source: string, to: number, from: number): number {
  if (source.startsWith('{}', from)) return from + 2;
  let end = from;
  while (end < to && isBlank(source.charCodeAt(end)) && end < from + 8) end++;
  return end;
}

/** Behind the optional arguments, in square brackets, at `from`. */
export function endOfOptionals(source: string, to: number, from: number): number {
  let end = from;
  while (source.charAt(end) === '[') {
    const close = source.slice(end, Math.min(to, end + longestArgument)).indexOf(']');
    if (close < 0) return end;
    end += close + 1;
  }
  return end;
}

/** Behind the optional arguments and at most so many groups in braces at `from`. */
export function endOfGroups(source: string, to: number, from: number, most: number): number {
  let end = endOfOptionals(source, to, from);
  for (let count = 0; count < most && source.charAt(end) === '{'; count++) {
    const close = endOfGroup(source, to, end);
    if (close < 0) return end;
    end = endOfOptionals(source, to, close);
  }
  return end;
}

function endOfGroup(source: string, to: number, open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(to, open + longestArgument); at++) {
    const unit = source.charCodeAt(at);
    if (unit === 0x5c) at++;
    else if (unit === 0x7b) depth++;
    else if (unit === 0x7d && --depth === 0) return at + 1;
  }
  return -1;
}
