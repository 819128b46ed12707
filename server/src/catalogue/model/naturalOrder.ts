const zero = 0x30;
const nine = 0x39;

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= zero && byte <= nine;
}

function skipZeros(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] === zero) at++;
  return at;
}

function skipDigits(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(bytes[at])) at++;
  return at;
}

/**
 * Compares two byte strings as people sort numbers and parts: runs of digits by value (`9` before `10`), all else byte by
 * byte; equal values by their leading zeros. Negative, 0 or positive. The ranges are half-open.
 */
export function compareNatural(
  a: Uint8Array,
  aStart: number,
  aEnd: number,
  b: Uint8Array,
  bStart: number,
  bEnd: number,
): number {
  let i = aStart;
  let j = bStart;
  let byZeros = 0;
  while (i < aEnd && j < bEnd) {
    if (!isDigit(a[i]) || !isDigit(b[j])) {
      const difference = (a[i] ?? 0) - (b[j] ?? 0);
      if (difference !== 0) return difference;
      i++;
      j++;
      continue;
    }
    let iDigit = skipZeros(a, i, aEnd);
    let jDigit = skipZeros(b, j, bEnd);
    if (byZeros === 0) byZeros = iDigit - i - (jDigit - j);
    i = skipDigits(a, iDigit, aEnd);
    j = skipDigits(b, jDigit, bEnd);
    const longer = i - iDigit - (j - jDigit);
    if (longer !== 0) return longer;
    for (; iDigit < i; iDigit++, jDigit++) {
      const difference = (a[iDigit] ?? 0) - (b[jDigit] ?? 0);
      if (difference !== 0) return difference;
    }
  }
  const rest = aEnd - i - (bEnd - j);
  return rest === 0 ? byZeros : rest;
}

const encoder = new TextEncoder();

/** {@link compareNatural} for whole strings. */
export function compareNaturalText(a: string, b: string): number {
  const aBytes = encoder.encode(a);
  const bBytes = encoder.encode(b);
  return compareNatural(aBytes, 0, aBytes.length, bBytes, 0, bBytes.length);
}
