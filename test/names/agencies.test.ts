import assert from 'node:assert/strict';
import { lintText } from '../engine';

async function names(text: string): Promise<string[]> {
  const { mentions } = await lintText(text, 'plaintext');
  return mentions.filter(({ kind }) => kind === 'agency').map(({ text: written }) => written);
}

describe('Names of agencies', () => {
  for (const name of [
    'Standardization\nAdministration of China',
    'Standard-\nization Administration of China',
    'Stan-\r\ndardization Administration of China',
    'Standardization Adminis-\ntration of Chi-\nna',
    'Standard\u00ad\nization Administration of China',
    '国家市场监督\n管理总局',
  ]) {
    it(`are found across the end of a line: ${JSON.stringify(name)}`, async () => {
      assert.deepEqual(await names(`It was issued by ${name} today.`), [name]);
    });
  }

  it('are not made of two words with a hyphen in between', async () => {
    assert.deepEqual(await names('The Standard- ISO meeting'), ['ISO']);
    assert.deepEqual(await names('Standard-\nIzation Administration of China'), []);
  });
});

describe('Names that agencies had before, and short names', () => {
  for (const [text, expected] of [
    ['The CCITT met in Melbourne.', ['CCITT']],
    ['CRC-16-CCITT is a checksum.', []],
    ['国家林业局、国家旅游局和国家海洋局', ['国家林业局', '国家旅游局', '国家海洋局']],
    ['国标委、网信办、国家市场监管总局', ['国标委', '网信办', '国家市场监管总局']],
    ['加快基本建设部署', []],
  ] as const) {
    it(`are found, and nothing else, in ${text}`, async () => assert.deepEqual(await names(text), expected));
  }
});
