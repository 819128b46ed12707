import assert from 'node:assert/strict';
import { plainTextBlocks, readPlainTextBlock } from '../../server/src/text/plainText';

function texts(source: string): string[] {
  return [...plainTextBlocks(source)].map((span) => readPlainTextBlock(source, span).prose.text);
}

describe('Plain text', () => {
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
