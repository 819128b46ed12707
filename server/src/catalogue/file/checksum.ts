const prime = 0x9e3779b1;

/**
 * The bytes as 32-bit words in the platform's order, which is little endian wherever editors run. Shares the memory where
 * it lies on a word's boundary, copies it otherwise. A rest of less than a word is left out.
 */
export function wordsOf(bytes: Uint8Array): Int32Array {
  const { buffer, byteOffset } = isAligned(bytes) ? bytes : bytes.slice();
  return new Int32Array(buffer, byteOffset, bytes.length >>> 2);
}

/** Whether the bytes begin on a word's boundary of their memory. */
export function isAligned(bytes: Uint8Array): boolean {
  return bytes.byteOffset % 4 === 0;
}

/**
 * A 32-bit checksum of the half-open range, both ends given in bytes and multiples of four. Each step is a bijection, so
 * that a change within one word never goes unseen. The loop is this short because it has to be fast before it is compiled.
 */
export function checksum(words: Int32Array, start: number, end: number): number {
  let hash = end - start;
  const last = end >>> 2;
  for (let at = start >>> 2; at < last; at++) hash = Math.imul(hash ^ (words[at] ?? 0), prime);
  return hash >>> 0;
}
