/** A number that another one is easily mistaken for. */
export interface Misreading {
  readonly number: string;
  /** What has to be done to the wrong number: swap two digits, put one in, leave one out, change one. */
  readonly reason: 'digits-swapped' | 'digit-missing' | 'digit-extra' | 'digit-changed';
  /** How easily that happens, from 1 to 4. */
  readonly likelihood: number;
}

/** A digit that is written twice, or once instead of twice, is an easier mistake than another one too many or too few. */
const likelihood = { swapped: 4, doubled: 3, single: 2, changed: 1 } as const;

const digits = '0123456789';

/** All numbers that differ from this one in a digit, or in the order of two. The first digit of a number is not 0. */
export function misreadings(number: string): Misreading[] {
  const found = new Map<string, Misreading>();
  const add = (other: string, reason: Misreading['reason'], likelihood: number): void => {
    if (other === number || !/^[1-9]/.test(other) || (found.get(other)?.likelihood ?? 0) >= likelihood) return;
    found.set(other, { number: other, reason, likelihood });
  };
  for (let at = 0; at <= number.length; at++) {
    const before = number.slice(0, at);
    const digit = number.charAt(at);
    const next = number.charAt(at + 1);
    const isDigit = digit !== '' && digits.includes(digit);
    if (isDigit && next !== '' && digits.includes(next))
      add(before + next + digit + number.slice(at + 2), 'digits-swapped', likelihood.swapped);
    if (isDigit)
      add(before + number.slice(at + 1), 'digit-extra', digit === next ? likelihood.doubled : likelihood.single);
    for (const other of digits) {
      const isDoubled = other === digit || (at > 0 && other === number.charAt(at - 1));
      if (isDigit) add(before + other + number.slice(at + 1), 'digit-changed', likelihood.changed);
      if (isDigit || at === number.length)
        add(before + other + number.slice(at), 'digit-missing', isDoubled ? likelihood.doubled : likelihood.single);
    }
  }
  return [...found.values()];
}
