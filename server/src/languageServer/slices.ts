/** Longest time that work goes on before it gives way, in milliseconds; well below what a person notices. */
export const sliceMilliseconds = 8;

/** How a long piece of work is cut up. */
export interface Slicing {
  /** Resolves after what waits in the event loop has had its turn. */
  giveWay(): Promise<void>;
  /** Asked before each slice; once it says true, the work is given up. */
  stopped(): boolean;
  /** The time in milliseconds, from any beginning. */
  now(): number;
}

/** What came of work done in slices. */
export interface SlicedResult<Result> {
  readonly result: Result;
  /** Time that the work itself took, without the pauses, in milliseconds. */
  readonly milliseconds: number;
}

/**
 * Runs work that comes in steps to its end, a slice of a few milliseconds at a time.
 *
 * @returns undefined when it was stopped
 * @throws what a step throws
 */
export async function runInSlices<Result>(
  steps: Generator<void, Result, void>,
  slicing: Slicing,
): Promise<SlicedResult<Result> | undefined> {
  let milliseconds = 0;
  for (;;) {
    await slicing.giveWay();
    if (slicing.stopped()) return undefined;
    const start = slicing.now();
    let elapsed = 0;
    while (elapsed < sliceMilliseconds) {
      const step = steps.next();
      elapsed = slicing.now() - start;
      if (step.done) return { result: step.value, milliseconds: milliseconds + elapsed };
    }
    milliseconds += elapsed;
  }
}
