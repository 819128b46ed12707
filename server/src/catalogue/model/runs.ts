/**
 * First and last number of a stretch that a body has handed out in order. Bodies jump now and then (IEC from 65700 to
 * 80000), and behind each stretch new numbers follow.
 */
export type NumberRun = readonly [first: number, last: number];

/** A gap of more numbers than this parts two runs. */
const widestGap = 1000;

/** The runs that known numbers form, ascending. Numbers may repeat and come in any order. */
export function runsOf(numbers: Iterable<number>): NumberRun[] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number - run[1] <= widestGap) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/**
 * How many numbers of its run are known to follow `number`: the distance to the run's last one. Zero or less where the
 * number stands at the end of a run or beyond it, and nothing can be said of it.
 */
export function distanceToEnd(runs: readonly NumberRun[], number: number): number {
  const run = runs.findLast(([first]) => first <= number);
  return run ? run[1] - number : 0;
}
