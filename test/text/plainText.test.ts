import assert from 'node:assert/strict';
import { plainTextBlocks, readPlainTextBlock } from '../../server/src/text/plainText';

function texts(source: string): string[] {
  return [...plainTextBlocks(source)].map((span) => readPlainTextBlock(source, span).prose.text);
}

describe('Plain text', () => {
  const page = Array.from(
    { length: 6 },
    () => 'It holds in full and is to be applied by everyone who tests such parts.',
  ).join('\n');
  const line = `${page.replaceAll('\n', ' ')} `;
  const cases: [string, string, string[]][] = [
    ['nothing', '', []],
    ['empty lines only', '\n \t\n\u3000\n', []],
    ['a text without end of line', 'ISO 9001', ['ISO 9001']],
    ['wrapped lines', 'ISO/IEC\n27001\n', ['ISO/IEC 27001']],
    ['paragraphs', 'a\n\nb\n \n\nc', ['a', 'b', 'c']],
    ['a line that a PDF export broke with a space and an empty line', 'IEC/SyC \n\nSM\n', ['IEC/SyC SM']],
    ['a sentence that ends with a space', 'See IEC. \n\nSM', ['See IEC.', 'SM']],
    ['a page break', 'a\fb', ['a', 'b']],
    ['addresses as holes', 'see https://a.b/ISO9001 now', ['see \ufffc now']],
    [
      'a page number within a sentence',
      `${page}\nas is required by GB/T\n\nPage 3 of 12\n\n45381-2025 here\n`,
      [`${line}as is required by GB/T 45381-2025 here`],
    ],
    [
      'a page number without words',
      `${page}\nas it is required by GB/T\n- 3 -\n45381-2025 here\n`,
      [`${line}as it is required by GB/T 45381-2025 here`],
    ],
    [
      'a page number in Chinese',
      `本文件按照国家标准化管理委员会发布的GB/T\n第 3 页 共 12 页\n1.1-2020起草`,
      ['本文件按照国家标准化管理委员会发布的GB/T 1.1-2020起草'],
    ],
    [
      'a page break within a sentence',
      'as the committees have agreed in GB/T\n\f45381-2025 here',
      ['as the committees have agreed in GB/T 45381-2025 here'],
    ],
    [
      'heads of pages',
      `as the committees have agreed in GB/T\n2\n\fAnnual report 2024\n\n45381-2025 and in the documents of ISO/IEC\n3\n\fAnnual report 2024\n\n27001`,
      ['as the committees have agreed in GB/T 45381-2025 and in the documents of ISO/IEC 27001'],
    ],
    [
      'numbers that follow one another on pages',
      `${page}\n${page} in ISO\n7\n9001 ${page}\n${page} in IEC\n8\n61508`,
      [`${line}${line}in ISO 9001 ${line}${line}in IEC 61508`],
    ],
    ['a lone number, which may be text', `${line}in ISO\n9001\nis cited`, [`${line}in ISO 9001 is cited`]],
    ['a column of numbers', '1\n2\n3\n4', ['1 2 3 4']],
    ['a page number behind a sentence', `${page}\n\nPage 3\n\nISO 9001`, [line.trim(), 'Page 3', 'ISO 9001']],
    ['a page number behind a short line', 'ISO\n- 3 -\n9001', ['ISO', '- 3 -', '9001']],
    [
      'columns that are aligned',
      'audit to ISO/IEC    12 months from\nanother audit       the day of',
      ['audit to ISO/IEC\ufffc12 months from another audit the day of'],
    ],
    ['columns in a line alone', 'audit to ISO/IEC       12 months', ['audit to ISO/IEC\ufffc12 months']],
    ['a column of prefixes', 'GB/T   1.1\nGB/T   7714', ['GB/T 1.1 GB/T 7714']],
    [
      'columns of wide signs',
      '按照标准GB/T    12个月\n按照abcdGB/T    12个月',
      ['按照标准GB/T\ufffc12个月按照abcdGB/T\ufffc12个月'],
    ],
    ['blanks of justified text', 'as  ISO   9001  says\nand the   others', ['as ISO 9001 says and the others']],
    ['a column of titles', 'ISO 9001    Quality\nISO 9000    Terms', ['ISO 9001 Quality ISO 9000 Terms']],
    ['tabs of Word', 'GB/T\t1.1', ['GB/T 1.1']],
    ['a soft hyphen at the end of a line', 'Stan\u00ad\n  dards', ['Standards']],
  ];
  for (const [name, source, expected] of cases) {
    for (const [end, lineEnd] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
      ['CR', '\r'],
    ] as const) {
      it(`reads ${name} (${end})`, () => assert.deepEqual(texts(source.replaceAll('\n', lineEnd)), expected));
    }
  }
});
