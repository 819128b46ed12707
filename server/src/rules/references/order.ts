import type { Designation } from '../../designations/designation';
import { issuingBody } from '../../designations/issuingBodies';

/** Where a standard stands in a list: compared piece by piece, numbers as numbers. */
export type OrderKey = readonly (number | string)[];

/** Gives a standard its place; undefined when the order says nothing of it. */
export type Order = (designation: Designation) => OrderKey | undefined;

/** Places of the kinds of documents in GB/T 1.1-2020, 8.6.3. */
const chineseKinds = {
  national: 0,
  sector: 1,
  local: 2,
  association: 3,
  enterprise: 4,
  iso: 5,
  joint: 6,
  iec: 7,
  other: 8,
};

/** GB/T 1.1 does not say where the other Chinese documents stand, nor those that are not in Latin letters. */
function isUnplaced({ body, prefix }: Designation): boolean {
  return issuingBody(body)?.country === 'CN' || /^[^A-Z]/.test(prefix);
}

function chineseOrder(separatesJoint: boolean): Order {
  return (designation) => {
    const { body, prefix } = designation;
    const code = prefix.replace(/\/[TZ]?$/, '');
    const number = numberKey(designation);
    switch (body) {
      case 'china-national':
        return /^GB(?:n|\/[TZ])?$/.test(prefix) ? [chineseKinds.national, '', ...number] : undefined;
      case 'china-sector':
        return [chineseKinds.sector, code, ...number];
      case 'china-local':
        return /^DB\d/.test(prefix) ? [chineseKinds.local, code, ...number] : undefined;
      case 'china-association':
        return [chineseKinds.association, prefix, ...number];
      case 'china-enterprise':
        return [chineseKinds.enterprise, prefix, ...number];
    }
    if (/^ISO\/IEC\b/.test(prefix)) return [separatesJoint ? chineseKinds.joint : chineseKinds.iso, '', ...number];
    if (/^ISO\b/.test(prefix)) return [chineseKinds.iso, '', ...number];
    if (/^IEC\b/.test(prefix)) return [chineseKinds.iec, '', ...number];
    return isUnplaced(designation) ? undefined : [chineseKinds.other];
  };
}

/** As GB/T 1.1-2020 has it; whether ISO/IEC stands behind ISO or among it is left to the document. */
export const chineseOrders: readonly Order[] = [chineseOrder(true), chineseOrder(false)];

/** ISO, then IEC, then others, by number; lists by the letters of the prefix or by nothing but the number are as common. */
export const isoOrders: readonly Order[] = [
  (designation) => {
    const { prefix } = designation;
    if (/^ISO\b/.test(prefix)) return [0, '', ...numberKey(designation)];
    return /^IEC\b/.test(prefix) ? [1, '', ...numberKey(designation)] : [2];
  },
  (designation) => {
    const { prefix } = designation;
    if (/^ISO\/IEC\b/.test(prefix)) return [1, '', ...numberKey(designation)];
    if (/^ISO\b/.test(prefix)) return [0, '', ...numberKey(designation)];
    return /^IEC\b/.test(prefix) ? [2, '', ...numberKey(designation)] : [3];
  },
  (designation) => [designation.prefix, ...numberKey(designation)],
  (designation) => numberKey(designation),
];

/** Number, parts, year. */
function numberKey({ number, part, year }: Designation): OrderKey {
  const pieces = part === undefined ? [] : part.split(/[.-]/);
  return [...[number, ...pieces].flatMap(numeric), -1, ...(year === undefined || year === '—' ? [] : [Number(year)])];
}

function numeric(piece: string): (number | string)[] {
  const digits = /^[A-Z]*\.?0*(\d+)/.exec(piece);
  return digits ? [Number(digits[1]), piece.slice(digits[0].length)] : [0, piece];
}

/** Negative when the first key stands before the second. */
export function compareKeys(a: OrderKey, b: OrderKey): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [first = 0, second = 0] = [a[index], b[index]];
    if (first === second) continue;
    if (typeof first === 'number' && typeof second === 'number') return first - second;
    return String(first) < String(second) ? -1 : 1;
  }
  return 0;
}

/** The longest run of indexes whose keys never fall, for n keys in a time of n log n. */
export function longestRun(keys: readonly OrderKey[]): number[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, key] of keys.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = keys[ends[middle] ?? 0];
      if (end && compareKeys(end, key) <= 0) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? ends[low - 1] : undefined);
    ends[low] = index;
  }
  const run: number[] = [];
  for (let index = ends.at(-1); index !== undefined; index = before[index]) run.push(index);
  return run.reverse();
}
