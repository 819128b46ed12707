import assert from 'node:assert/strict';
import { lintText } from '../engine';

/** What a text has, each as `written = canonical`. */
async function committeesIn(text: string): Promise<string[]> {
  const { mentions } = await lintText(text, 'plaintext');
  return mentions.flatMap(({ kind, text: written, canonical, deviations }) => {
    if (kind !== 'committee') return [];
    assert.deepEqual(deviations, []);
    return written === canonical ? [written] : [`${written} = ${canonical}`];
  });
}

describe('Committees without their bodies', () => {
  for (const [text, expected] of [
    [
      'Work moved from JTC21 to JTC 21/WG 2 of CEN-CENELEC.',
      ['JTC21 = CEN/CLC/JTC 21', 'JTC 21/WG 2 = CEN/CLC/JTC 21/WG 2'],
    ],
    ['CEN and CENELEC founded JTC 13, and JTC 22 later.', ['JTC 13 = CEN/CLC/JTC 13', 'JTC 22 = CEN/CLC/JTC 22']],
    [
      'ISO/TC 184/SC 4/WG 12 met; SC 4 reports to TC 184, and WG 12 to SC 4.',
      [
        'ISO/TC 184/SC 4/WG 12',
        'SC 4 = ISO/TC 184/SC 4',
        'TC 184 = ISO/TC 184',
        'WG 12 = ISO/TC 184/SC 4/WG 12',
        'SC 4 = ISO/TC 184/SC 4',
      ],
    ],
    ['SC 42/WG 3 is a group of ISO/IEC JTC 1/SC 42.', ['SC 42/WG 3 = ISO/IEC JTC 1/SC 42/WG 3', 'ISO/IEC JTC 1/SC 42']],
    ['TC 65 of IEC met, then CEN’s TC 301.', ['TC 65 = IEC TC 65', 'TC 301 = CEN/TC 301']],
    ['CCSA TC8 met. TC8 meets again.', ['CCSA TC8', 'TC8 = CCSA TC8']],
    ['IEC TC 22 and ISO/TC 22: the road vehicles of TC 22.', ['IEC TC 22', 'ISO/TC 22', 'TC 22 = ISO/TC 22']],
    ['The seminar takes place in room JTC 1 of the building.', []],
    ['CEN and CENELEC meet in room JTC 21.', []],
    ['ISO/TC 5 meets in room TC 5.', ['ISO/TC 5']],
    ['The TC 65 is a tractor, SC 42 a screw, JTC 21 a tool.', []],
    ['ISO/TC 184 meets; TC 65 and WG 3 do not.', ['ISO/TC 184']],
  ] as const) {
    it(text, async () => assert.deepEqual(await committeesIn(text), expected));
  }
});
