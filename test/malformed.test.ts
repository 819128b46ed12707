import assert from 'node:assert/strict';
import { type DeviationName, harmlessDeviations } from '../server/src/notation/deviation';
import { lintText } from './engine';
import { type Slip, slips } from './malformed';

const designations = [
  ...['GB/T 19001-2016', 'GB/T 22239-2019', 'GB/T 20438.1-2017', 'GB 18030-2022', 'GB 4943.1-2022', 'GB/T 1.1-2020'],
  ...['GB/Z 20986-2007', 'YD/T 3990-2021', 'JT/T 808-2019', 'DL/T 634.5101-2002', 'YY/T 0287-2017', 'NB/T 33001-2018'],
  ...['DB11/T 1322.1-2017', 'T/CSAE 53-2020', 'Q/GDW 10364-2020', 'GJB 150.1A-2009', 'JJF 1001-2011'],
  ...['ISO 9001:2015', 'ISO/IEC 27001:2022', 'ISO 26262-6:2018', 'ISO/TS 22163:2023', 'ISO/PAS 45005:2020'],
  ...['ISO/IEC TR 24028:2020', 'ISO/IEC TS 27110:2021', 'ISO/SAE 21434:2021', 'IEC 61508-3:2010', 'IEC 62443-4-2:2019'],
  ...['IEC TS 62443-1-1:2009', 'IEC TR 60601-4-1:2017', 'CISPR 11:2015', 'IEEE Std 802.3-2022', 'JIS Q 9001:2015'],
  ...['EN ISO 13849-1:2023', 'EN 18031-1:2024', 'EN IEC 62443-4-1:2018', 'CEN/TS 17159:2018', 'DIN EN ISO 9001:2015'],
  ...['BS EN ISO 9001:2015', 'NF EN ISO 9001:2015', 'ETSI EN 303 645 V2.1.1 (2020-06)', 'GOST R ISO 9001-2015'],
  ...['AQ/T 9007-2019', 'GBZ/T 210.4-2008', 'JGJ/T 16-2008', 'WS/T 367-2012', 'IWA 42:2022', 'prEN ISO 14971:2024'],
];

/** Slips of which only the one is seen when both are made in one place; `gb-t` reads like a name in code. */
const exclusive: readonly (readonly DeviationName[])[] = [
  ['wrong-year-separator', 'wrong-dash'],
  ['wrong-part-separator', 'wrong-dash'],
  ['extra-slash', 'extra-space'],
  ['wrong-prefix-separator', 'lower-case'],
];

interface Malformed {
  readonly canonical: string;
  readonly written: string;
  readonly deviations: readonly DeviationName[];
}

/** The designation with one, two and three slips. */
function* malformed(canonical: string): Generator<Malformed, void, void> {
  for (const [first, a] of slips.entries()) {
    yield* withSlips(canonical, [a]);
    for (const [second, b] of slips.slice(first + 1).entries()) {
      yield* withSlips(canonical, [a, b]);
      for (const c of slips.slice(first + second + 2)) yield* withSlips(canonical, [a, b, c]);
    }
  }
}

function* withSlips(canonical: string, made: readonly Slip[]): Generator<Malformed, void, void> {
  const deviations = made.map(({ deviation }) => deviation).sort();
  if (exclusive.some((names) => names.every((name) => deviations.includes(name)))) return;
  let written: string | undefined = canonical;
  for (const slip of made) written = written === undefined ? undefined : slip.of(written);
  if (written !== undefined) yield { canonical, written, deviations };
}

describe('Malformed designations, with up to three slips at once', () => {
  for (const canonical of designations) {
    it(`are repaired to ${canonical}, each slip named`, async () => {
      const seen: Malformed[] = [];
      const expected = [...malformed(canonical)];
      assert.ok(expected.length > 10);
      for (const { written } of expected) {
        const { mentions } = await lintText(`The product complies with the standard ${written} in every respect.`);
        for (const mention of mentions) {
          const names = new Set(mention.deviations.map(({ name }) => name));
          const deviations = [...names].filter((name) => !harmlessDeviations.has(name)).sort();
          seen.push({ canonical: mention.canonical, written: mention.text, deviations });
        }
      }
      assert.deepEqual(seen, expected);
    });
  }
});
