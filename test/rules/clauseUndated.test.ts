import assert from 'node:assert/strict';
import { lintText } from '../engine';

const rule = 'clause-undated';

async function messagesFor(text: string): Promise<string[]> {
  const { findings } = await lintText(text);
  return findings.flatMap((finding) => (finding.rule === rule ? [finding.message] : []));
}

/** The element that is found, by what its message quotes. */
async function elementIn(text: string): Promise<string | undefined> {
  return /“(.*?)”/.exec((await messagesFor(text))[0] ?? '')?.[1];
}

describe('clause-undated', () => {
  for (const [text, element] of [
    ['as ISO 9001, 7.5.3, says', '7.5.3'],
    ['see ISO 9001, 7.5.', '7.5'],
    ['records (ISO 9001, 7.5)', '7.5'],
    ['Clauses 4 to 10 of the standard ISO 9001 apply.', 'Clauses 4'],
    ['as in 7.5.3 of ISO 9001', '7.5.3'],
    ['ISO 9001 clause 7.5 requires', 'clause 7.5'],
    ['ISO/IEC 27001, A.5.1', 'A.5.1'],
    ['Table 3 in ISO 6892-1 lists', 'Table 3'],
    ['loads as in ISO 6892-1, Table 2.', 'Table 2'],
    ['§ 8.3 of ISO 9001', '§ 8.3'],
    ['GB/T 19001 中 7.5.3', '7.5.3'],
    ['GB/T 19001第七章', '第七章'],
    ['按GB/T 19001《质量管理体系 要求》第 8 章执行', '第 8 章'],
    ['GB 2760 表 A.1', '表 A.1'],
    ['GB/T 19001，7.5.3 规定', '7.5.3'],
    ['GB/T 19001 中 8.5 的规定', '8.5'],
    ['EN 50549-1, 4.5.3', '4.5.3'],
  ] as const) {
    it(`finds “${element}” in: ${text}`, async () => assert.equal(await elementIn(text), element));
  }

  for (const text of [
    'ISO 9001, 14001',
    'plates of ISO 286-1, 2.5 mm thick',
    'on 12.5.2020 by ISO 9001, 12.5.2020',
    'ISO 9001 2.5 times a year',
    'tested to ISO 6892-1, Table 2 shows the results',
    'certified to ISO 9001. Section 4 describes the process',
    'as ISO 9001, Section 5 describes how',
    'GB 5749 中 0.5 mg/L',
    '比 GB/T 19001 的 2.5 倍多',
    '符合 GB 2760，见表 1',
    '符合 GB 2760。第 5 章说明',
    'GB/T 1.1 的第 1 部分',
    'GB 7258 第三版',
    'RFC 2119, section 5',
    'Figure 3: ISO 9001',
    'ISO 9001 and 14001, 7.5.3',
    'ISO 26262 (all parts), clause 5',
    'clause 8.5 of ISO 9001:2015',
    'clause 8.5 of ISO 9001. The edition is ISO 9001:2015.',
  ]) {
    it(`finds nothing in: ${text}`, async () => assert.deepEqual(await messagesFor(text), []));
  }

  it('names the edition that was current when the text was written', async () => {
    const text = '---\nasOf: 2019-05-01\n---\n\nAudits follow clause 9.2 of ISO/IEC 27001.\n';
    assert.match((await messagesFor(text))[0] ?? '', /ISO\/IEC 27001:2013/);
  });
});
