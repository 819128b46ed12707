import assert from 'node:assert/strict';
import { lintText } from '../engine';
import { readMarks } from '../marked';

/** What only looks like a designation; what is one is marked. */
const texts: readonly (readonly [kind: string, texts: readonly string[]])[] = [
  [
    'identifiers of documents',
    [
      '‹BCP 14›, ‹RFC 2119›, DOI 10.17487/RFC2119, March 1997.',
      'doi:10.1109/IEEESTD.2008.4610935, that is ‹IEEE Std 1003.1-2008›.',
      'Available from DOI: 10.6028/NIST.SP.800-53r5.',
      'https://doi.org/10.17487/RFC8446 and doi.org/10.17487/RFC8446',
      '(10.1109/IEEESTD.2019.8766229)',
      'DOI 10.17487/\n   RFC8446, August 2018, ‹RFC 8446›.',
      '<10.3403/30291455> and 10.1520/ISO-ASTM52900-15',
      '标准全文见10.17487/RFC7950。按‹RFC 7950›执行。',
      'A factor of 10.1000 / ‹ISO 9001:2015› applies.',
    ],
  ],
  [
    'labels of entries',
    [
      '[ISO29147]  ISO/IEC, "Vulnerability disclosure"',
      '   [ISO8601-1]\n              Data elements and interchange formats',
      '[‹RFC2119›] defines key words, as [‹RFC8174›] does.',
      '[RFC2119]  Bradner, S., "Key words", ‹BCP 14›, ‹RFC 2119›, March 1997.',
      'certified to [‹ISO 9001›] and [‹ISO/IEC 27001:2022›]',
      '按[‹GB/T 1.1-2020›]起草',
    ],
  ],
  [
    'names of code',
    [
      'The authenticator signs with ES256, the server also accepts ES384, ES512, RS256 and PS384.',
      'Old servers send header fields in the ISO-\n8859-1 charset, or ISO-8859-15.',
      'The package JT808 parses messages; the library JT1078 plays them.',
      'new JT808.Decoder(); JT808() and JT808::parse',
      'a rfc1123-date, an rfc3339-style timestamp and an iso8601-duration',
      'The plan verifies the integration of all software units\n62304 requires it.',
      'fixes ISO-9001, issue ISO-14001, Jira IEC-61508',
      'Bodies that issue ‹ISO9001› certificates; Ref: ‹ISO9001›; the package ‹ISO9001› and a ‹ISO8601› parser.',
      'ETSI signs with ‹ETSI ES 201 873-1›.',
    ],
  ],
  [
    'sizes of products',
    [
      'Order 200 screws ‹ISO 1580›-M5 × 20-4.8 and ‹ISO 4762›-M6x30.',
      'bolts ‹DIN 933›-M8x20, nuts ‹DIN 934›-M10',
      'the group ‹ISO 105-E01›',
    ],
  ],
];

describe('What looks like a designation', () => {
  for (const [kind, examples] of texts) {
    for (const marked of examples) {
      it(`${kind}: ${marked}`, async () => {
        const { text, marks } = readMarks(marked.replaceAll('‹', '‹standard|'));
        const { mentions } = await lintText(text, 'plaintext');
        assert.deepEqual(
          mentions.filter(({ kind }) => kind === 'standard').map((mention) => mention.text),
          marks.map(({ start, end }) => text.slice(start, end)),
        );
      });
    }
  }
});
