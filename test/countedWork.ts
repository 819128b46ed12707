/**
 * How many UTF-16 units a piece of work looks at, with one more for each call of a regular expression and each slice. Unlike
 * a time it is the same on every machine and at every run; what a regular expression does inside is not seen.
 */
export function countedWork(work: () => void): number {
  let count = 0;
  const undo: (() => void)[] = [];

  function watch<Name extends 'charCodeAt' | 'codePointAt' | 'charAt' | 'slice' | 'startsWith'>(name: Name): void {
    const original = String.prototype[name] as (...args: unknown[]) => unknown;
    replace(String.prototype, name, function (this: string, ...args: unknown[]) {
      count++;
      return original.apply(this, args);
    });
  }

  function replace(owner: object, name: string, by: unknown): void {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { value: by, configurable: true, writable: true });
    undo.push(() => {
      if (before) Object.defineProperty(owner, name, before);
    });
  }

  for (const name of ['charCodeAt', 'codePointAt', 'charAt', 'slice', 'startsWith'] as const) watch(name);
  const { indexOf } = String.prototype;
  replace(String.prototype, 'indexOf', function (this: string, wanted: string, from = 0) {
    const found = indexOf.call(this, wanted, from);
    count += 1 + Math.max(0, (found < 0 ? this.length : found) - from);
    return found;
  });
  const { exec } = RegExp.prototype;
  replace(RegExp.prototype, 'exec', function (this: RegExp, text: string) {
    count++;
    return exec.call(this, text);
  });
  try {
    work();
  } finally {
    for (const each of undo) each();
  }
  return count;
}

/** How many times the work for twice the size is that for the size: 2 where work grows with the size, 4 with its square. */
export function growth(work: (size: number) => void, size: number): number {
  work(size);
  return countedWork(() => work(2 * size)) / countedWork(() => work(size));
}

/** What {@link growth} is at most where work grows with the size, with room for what is done at some places only. */
export const linearGrowth = 2.3;
