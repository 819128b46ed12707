import assert from 'node:assert/strict';
import { parseCanonical } from '../../server/src/designations/canonical';
import type { BodyId } from '../../server/src/designations/designation';
import { bodiesWith, isShared } from '../../server/src/designations/homes';
import { issuingBodies } from '../../server/src/designations/issuingBodies';
import { parseDesignation } from '../../server/src/designations/parse';
import { printDesignation } from '../../server/src/designations/print';
import { lintText } from '../engine';

/** The only prefixes that several bodies have; a body that makes another one shared must say so here. */
const shared = ['DB', 'HB', 'SN', 'SS'];

describe('A prefix that several bodies share', () => {
  it('is one of a few that are known', () => {
    const prefixes = new Set(issuingBodies.flatMap(({ forms }) => forms.map(({ prefix }) => prefix)));
    assert.deepEqual([...prefixes].filter(isShared).sort(), shared);
    assert.deepEqual([...bodiesWith('SN')].sort(), ['china-sector', 'snv']);
    assert.deepEqual(bodiesWith('T/CAS'), ['china-association']);
    assert.deepEqual(bodiesWith('XYZ'), []);
  });

  for (const [text, body] of [
    ['DB 101-2009', 'china-sector'],
    ['DB11/ 139-2015', 'china-local'],
    ['SN 0168-2015', 'china-sector'],
    ['SN 0168.1-2015', 'china-sector'],
    ['SN/T 0168-2015', 'china-sector'],
    ['SN 640 281', 'snv'],
    ['SN 640 281:2019', 'snv'],
    ['SN EN ISO 9001:2015', 'snv'],
    ['HB 5962-1986', 'china-sector'],
    ['HB/Z 5962-1986', 'china-sector'],
    ['HB 436:2013', 'standards-australia'],
    ['SS 436000:2009', 'sis'],
    ['SS-EN ISO 9001:2015', 'sis'],
    ['SS-ISO 45001:2018', 'sis'],
    ['SS ISO 45001:2018', 'enterprise-singapore'],
    ['SS 637:2018', 'enterprise-singapore'],
    ['SS EN 1992-1-1:2008', 'enterprise-singapore'],
    ['AS 4024.1:2019', 'standards-australia'],
    ['AS 9100:2019', 'standards-australia'],
    ['SAE AS9100D', 'sae'],
  ] as const) {
    it(`leaves it to the form: ${text} is of ${body}`, () => {
      const designation = parseDesignation(text);
      assert.equal(designation?.body, body);
      assert.equal(designation && printDesignation(designation), text);
    });
  }

  it('is the one that the catalogue knows where the form is the same', () => {
    const knows = (known: BodyId) => ({
      hasStandard: ({ body }: { body: BodyId }) => body === known,
      hasEdition: () => false,
    });
    for (const body of ['china-sector', 'snv']) assert.equal(parseDesignation('SN 5000', knows(body))?.body, body);
  });

  it('is of the body whose document names it, where the form is the same', () => {
    for (const body of ['china-sector', 'snv']) assert.equal(parseCanonical('SN 5000', body)?.body, body);
    assert.equal(parseCanonical('SN 0168-2015', 'snv')?.body, 'china-sector');
    assert.equal(parseCanonical('ISO 9001', 'snv')?.body, 'iso');
  });

  for (const [text, members] of [
    ['按照SN 0168.1～0168.3-2015执行。', ['SN 0168.1-2015', 'SN 0168.2-2015', 'SN 0168.3-2015']],
    ['检验按SN 0168和0170进行，标准SN 0172-2015。', ['SN 0168', 'SN 0170', 'SN 0172-2015']],
  ] as const) {
    it(`is that of the first in a list: ${text}`, async () => {
      const { mentions } = await lintText(text, 'plaintext');
      const designations = mentions.flatMap((mention) =>
        mention.kind === 'standard' ? mention.references.map(({ designation }) => designation) : [],
      );
      assert.deepEqual(designations.map(printDesignation), members);
      assert.deepEqual([...new Set(designations.map(({ body }) => body))], ['china-sector']);
    });
  }
});

describe('Issuing bodies', () => {
  for (const { id, names, country, page } of issuingBodies) {
    it(`say who they are: ${id}`, () => {
      assert.match(names.zh, /\p{Script=Han}/u);
      assert.match(names.en, /^[\x20-\x7e]+$/);
      assert.match(country, /^(?:[A-Z]{2}|INT)$/);
      assert.match(page, /^https?:\/\/[a-z0-9.-]+(?:\/[\w/-]*)?$/);
    });
  }

  it('have each an identifier of its own', () => {
    assert.equal(new Set(issuingBodies.map(({ id }) => id)).size, issuingBodies.length);
  });
});
