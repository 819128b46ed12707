import assert from 'node:assert/strict';
import { type PreferredBody, preferredBodies } from '../../server/src/settings/preferredBodies';
import { defaultSettings } from '../../server/src/settings/settings';
import { applyFixes, firstFixes, lintText } from '../engine';

async function lintFor(preferredBody: PreferredBody, text: string) {
  const settings = { ...defaultSettings, preferredBody, rules: { 'preferred-body': 'warning' } } as const;
  return (await lintText(text, 'plaintext', settings)).findings.filter(({ rule }) => rule === 'preferred-body');
}

/** What the text becomes; the text itself where the rule reports without a fix; undefined where it says nothing. */
async function repaired(preferredBody: PreferredBody, text: string): Promise<string | undefined> {
  const findings = await lintFor(preferredBody, text);
  return findings.length === 0 ? undefined : applyFixes(text, firstFixes(findings));
}

describe('preferred-body', () => {
  for (const [body, text, expected] of [
    ['GB', 'ISO 9001', 'GB/T 19001'],
    ['GB', 'ISO 9001:2015', 'GB/T 19001-2016'],
    ['GB', 'ISO 13849-1:2023', undefined],
    ['GB', 'GB/T 19001-2016', undefined],
    ['GB', 'ISO 26262', undefined],
    ['GB', 'IEC 62368-1:2018', undefined],
    ['GB', 'ISO/DIS 9001', undefined],
    ['ISO', 'GB/T 19001-2016', 'ISO 9001:2015'],
    ['ISO', 'DIN EN ISO 9001', 'ISO 9001'],
    ['ISO', 'DIN EN ISO 9001:2015-11', 'ISO 9001:2015'],
    ['ISO', 'EN ISO/IEC 27001:2023', 'EN ISO/IEC 27001:2023'],
    ['ISO', 'EN 61508-1', undefined],
    ['ISO', 'IEC 61508-1:2010', undefined],
    ['EN', 'ISO 9001', 'EN ISO 9001'],
    ['EN', 'ISO/IEC 27001:2022', 'ISO/IEC 27001:2022'],
    ['EN', 'BS EN ISO 9001', 'EN ISO 9001'],
    ['EN', 'DIN ISO 21500', undefined],
    ['EN', 'IEC 61508-1', undefined],
    ['EN', 'GB/T 1.1-2020', undefined],
    ['DIN', 'EN ISO 9001', 'DIN EN ISO 9001'],
    ['DIN', 'BS EN ISO 9001', 'DIN EN ISO 9001'],
    ['DIN', 'EN 50549-1:2019', 'EN 50549-1:2019'],
    ['DIN', 'ISO 9001', undefined],
    ['NEN', 'EN ISO 9001', 'NEN-EN-ISO 9001'],
    ['', 'ISO 9001', undefined],
  ] as const) {
    it(`${body === '' ? 'no body' : body} prefers ${expected ?? 'nothing'} to ${text}`, async () => {
      assert.equal(await repaired(body, text), expected);
    });
  }

  for (const body of preferredBodies.slice(preferredBodies.indexOf('GB') + 1)) {
    it(`${body} has a designation of each European standard`, async () => {
      const [finding] = await lintFor(body, 'EN ISO 12100');
      assert.match(
        finding?.fixes[0]?.edits[0]?.text ?? '',
        new RegExp(`^${body.replaceAll('.', '\\.')}[ /-]EN[ -]ISO 12100$`),
      );
    });
  }

  it('says how the two belong together', async () => {
    const messageOf = async (body: PreferredBody, text: string) => (await lintFor(body, text))[0]?.message;
    assert.deepEqual(
      [
        await messageOf('GB', 'ISO 9001:2015'),
        await messageOf('ISO', 'GB/T 19001-2016'),
        await messageOf('EN', 'ISO 9001:2015'),
        await messageOf('DIN', 'BS EN ISO 9001'),
        await messageOf('DIN', 'EN 50549-1:2019'),
      ],
      [
        'ISO 9001:2015 is adopted as GB/T 19001-2016, and your settings prefer GB; cite GB/T 19001-2016.',
        'GB/T 19001-2016 adopts ISO 9001:2015, and your settings prefer ISO; cite ISO 9001:2015.',
        'ISO 9001:2015 is not of EN, which your settings prefer; if it has been adopted, cite EN ISO 9001 in the edition that corresponds.',
        'BS EN ISO 9001 and DIN EN ISO 9001 adopt the same standard, and your settings prefer DIN; cite DIN EN ISO 9001.',
        'EN 50549-1:2019 is adopted as DIN EN 50549-1, and your settings prefer DIN; cite DIN EN 50549-1 in the edition that corresponds.',
      ],
    );
  });
});
