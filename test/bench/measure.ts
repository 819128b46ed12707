/** The middle one of the values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Microseconds per call, one value for each round over all items. */
export function microseconds<T>(items: readonly T[], call: (item: T) => unknown, rounds: number): number[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (const item of items) call(item);
    return ((performance.now() - start) * 1000) / items.length;
  });
}
