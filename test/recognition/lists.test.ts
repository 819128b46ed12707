import assert from 'node:assert/strict';
import type { StandardMention } from '../../server/src/recognition/mention';
import { lintText } from '../engine';

async function standardsIn(text: string): Promise<StandardMention[]> {
  const { mentions } = await lintText(text, 'plaintext');
  return mentions.filter((mention) => mention.kind === 'standard');
}

/** The text of the mention and its members, as `written = canonical`; implied members in brackets. */
const lists: readonly (readonly [text: string, mention: string, members: readonly string[]])[] = [
  ['See ISO 9001 and 14001.', 'ISO 9001 and 14001', ['ISO 9001 = ISO 9001', '14001 = ISO 14001']],
  [
    'See ISO 9001, 14001 and 45001.',
    'ISO 9001, 14001 and 45001',
    ['ISO 9001 = ISO 9001', '14001 = ISO 14001', '45001 = ISO 45001'],
  ],
  [
    'ISO/IEC 27001:2013 and 27002:2013 apply.',
    'ISO/IEC 27001:2013 and 27002:2013',
    ['ISO/IEC 27001:2013 = ISO/IEC 27001:2013', '27002:2013 = ISO/IEC 27002:2013'],
  ],
  [
    'IEC 61000-4-2/-3/-4.',
    'IEC 61000-4-2/-3/-4',
    ['IEC 61000-4-2 = IEC 61000-4-2', '-3 = IEC 61000-4-3', '-4 = IEC 61000-4-4'],
  ],
  [
    'IEC 62443-2-1, 2-4 and 3-3.',
    'IEC 62443-2-1, 2-4 and 3-3',
    ['IEC 62443-2-1 = IEC 62443-2-1', '2-4 = IEC 62443-2-4', '3-3 = IEC 62443-3-3'],
  ],
  ['ISO 26262-1 to -3', 'ISO 26262-1 to -3', ['ISO 26262-1 = ISO 26262-1', '[ISO 26262-2]', '-3 = ISO 26262-3']],
  ['ISO 26262-1 to 3 apply', 'ISO 26262-1 to 3', ['ISO 26262-1 = ISO 26262-1', '[ISO 26262-2]', '3 = ISO 26262-3']],
  [
    'GB/T 19000、19001和24001',
    'GB/T 19000、19001和24001',
    ['GB/T 19000 = GB/T 19000', '19001 = GB/T 19001', '24001 = GB/T 24001'],
  ],
  ['Steel to ASTM E10、E18。', 'ASTM E10、E18', ['ASTM E10 = ASTM E10', 'E18 = ASTM E18']],
  ['Bolts to SAE J429 and J1939-71.', 'SAE J429 and J1939-71', ['SAE J429 = SAE J429', 'J1939-71 = SAE J1939-71']],
  [
    'See ITU-T K.20, K.21 and K.45.',
    'ITU-T K.20, K.21 and K.45',
    ['ITU-T K.20 = ITU-T K.20', 'K.21 = ITU-T K.21', 'K.45 = ITU-T K.45'],
  ],
  ['ITU-T K.20 to K.22', 'ITU-T K.20 to K.22', ['ITU-T K.20 = ITU-T K.20', '[ITU-T K.21]', 'K.22 = ITU-T K.22']],
  ['JIS B 0205-1 to -3', 'JIS B 0205-1 to -3', ['JIS B 0205-1 = JIS B 0205-1', '[JIS B 0205-2]', '-3 = JIS B 0205-3']],
  [
    'NIST SP 800-53, 800-171 and 800-37 apply.',
    'NIST SP 800-53, 800-171 and 800-37',
    ['NIST SP 800-53 = NIST SP 800-53', '800-171 = NIST SP 800-171', '800-37 = NIST SP 800-37'],
  ],
  ['EN 55011 and 55014-1 apply.', 'EN 55011 and 55014-1', ['EN 55011 = EN 55011', '55014-1 = EN 55014-1']],
  ['ASTM A36 and A4 paper', 'ASTM A36', ['ASTM A36 = ASTM A36']],
  ['SAE J1939 and the J2 connector', 'SAE J1939', ['SAE J1939 = SAE J1939']],
  ['EN 60335 and 60000 hours', 'EN 60335', ['EN 60335 = EN 60335']],
  ['GB/T 20438.1～3', 'GB/T 20438.1～3', ['GB/T 20438.1 = GB/T 20438.1', '[GB/T 20438.2]', '3 = GB/T 20438.3']],
  [
    'GB/T 20438.1～20438.3—2017',
    'GB/T 20438.1～20438.3—2017',
    ['GB/T 20438.1 = GB/T 20438.1-2017', '[GB/T 20438.2-2017]', '20438.3—2017 = GB/T 20438.3-2017'],
  ],
  [
    'GB/T 20438.1至20438.3',
    'GB/T 20438.1至20438.3',
    ['GB/T 20438.1 = GB/T 20438.1', '[GB/T 20438.2]', '20438.3 = GB/T 20438.3'],
  ],
];

/** What follows a designation and is no member of a list. */
const singles: readonly (readonly [text: string, mentions: readonly string[]])[] = [
  ['ISO 9001 and 25 other standards', ['ISO 9001']],
  ['Certified to ISO 9001 and 5000 employees strong', ['ISO 9001']],
  ['ISO 9001, 2015 edition', ['ISO 9001']],
  ['the standard ISO 9001 to 2026', ['ISO 9001']],
  ['IEC 60601-1, 2nd edition', ['IEC 60601-1']],
  ['ISO 13849-1, 3 amendments', ['ISO 13849-1']],
  ['ISO 9001 and ISO 14001', ['ISO 9001', 'ISO 14001']],
  ['GB/T 19001和3000人', ['GB/T 19001']],
  ['GB/T 19001-2016和2017年', ['GB/T 19001-2016']],
];

describe('Lists and ranges', () => {
  for (const [text, expected, members] of lists) {
    it(text, async () => {
      const found = await standardsIn(text);
      assert.deepEqual(
        found.map((mention) => mention.text),
        [expected],
      );
      assert.deepEqual(
        found[0]?.references.map(({ start, end, canonical, isWritten }) =>
          isWritten ? `${text.slice(start, end)} = ${canonical}` : `[${canonical}]`,
        ),
        members,
      );
    });
  }

  for (const [text, expected] of singles) {
    it(text, async () => {
      const found = await standardsIn(text);
      assert.deepEqual(
        found.map((mention) => mention.text),
        expected,
      );
    });
  }

  it('are reported once for their form, and each member for what it says', async () => {
    const { findings } = await lintText('ISO IEC 27001:2013 and 27002:2013 apply.');
    assert.deepEqual(
      findings.map(({ rule, start, end }) => [rule, start, end]),
      [
        ['malformed-designation', 0, 33],
        ['superseded', 0, 18],
        ['superseded', 23, 33],
      ],
    );
  });
});

describe('Double numbers and all parts', () => {
  const cases: readonly (readonly [text: string, canonical: string])[] = [
    ['GB/T 19001-2016/ISO 9001:2015', 'GB/T 19001-2016/ISO 9001:2015'],
    ['GB/T 19001—2016／ISO 9001：2015', 'GB/T 19001-2016/ISO 9001:2015'],
    ['ISO 26262 (all parts)', 'ISO 26262 (all parts)'],
    ['GB/T 20438（所有部分）', 'GB/T 20438（所有部分）'],
  ];
  for (const [text, canonical] of cases) {
    it(text, async () => {
      const found = await standardsIn(`标准 ${text} 适用`);
      assert.deepEqual(
        found.map((mention) => [mention.text, mention.canonical]),
        [[text, canonical]],
      );
    });
  }
});

describe('Letters for digits and lost dashes', () => {
  const cases: readonly (readonly [text: string, canonical: string, deviation: string])[] = [
    ['GB/T 5O89-2016', 'GB/T 5089-2016', 'letter-for-digit'],
    ['ISO 9OOl:2015', 'ISO 9001:2015', 'letter-for-digit'],
    ['GB/T 1.12020', 'GB/T 1.1-2020', 'lost-dash'],
    ['GB 180302022', 'GB 18030-2022', 'lost-dash'],
    ['GВ/T 19001-2016', 'GB/T 19001-2016', 'look-alike-letter'],
  ];
  for (const [text, canonical, deviation] of cases) {
    it(text, async () => {
      const [mention] = await standardsIn(`标准 ${text} 适用`);
      assert.equal(mention?.text, text);
      assert.equal(mention.canonical, canonical);
      assert.deepEqual(
        mention.deviations.map(({ name }) => name),
        [deviation],
      );
    });
  }

  it('are left alone where the catalogue confirms nothing', async () => {
    assert.deepEqual(await standardsIn('标准 GB/T 987652020 和 GB/T 1.99999 适用'), []);
  });
});
