import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { decodeText } from '../../server/src/text/decode';

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

function problemOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  assert('problem' in decoded);
  return decoded.problem;
}

describe('decodeText', () => {
  const text = '引用 ISO 9001:2015 😀\r\nno end of line';

  for (const [name, bytes] of [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little-endian', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 big-endian', utf16be(`\ufeff${text}`)],
  ] as const) {
    it(`reads ${name} to the same text`, () => {
      assert.deepEqual(decodeText(bytes), { text });
    });
  }

  it('reads nothing as an empty text', () => {
    assert.deepEqual(decodeText(new Uint8Array()), { text: '' });
  });

  for (const text of [
    '标准',
    '本标准按照GB/T 1.1—2020给出的规则起草。\r\n',
    'The text is GB/T 1.1\n引用标准：《标准化工作导则》\n',
    '标准😀🔬👩‹GB/T 1.1›的规定😀😀',
  ]) {
    it(`reads GB18030: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(decodeText(iconv.encode(text, 'gb18030')), { text, guessedEncoding: 'GB18030' });
    });
  }

  for (const [encoding, text] of [
    ['latin1', 'résumé de la norme ISO 9001'],
    ['latin1', 'Prüfgerät'],
    ['win1252', 'the “standard” – naïve'],
    ['win1251', 'Стандарты и нормы, ГОСТ'],
    ['koi8-r', 'Стандарты и нормы, ГОСТ'],
    ['euc-kr', '표준화 작업 지침에 관한 규정'],
    ['euc-jp', 'この規格は、標準化の作業についての規定である。'],
    ['shift_jis', 'この規格は、標準化の作業についての規定である。'],
    ['big5', '本標準依據國家標準之規定，適用於各種電器。'],
  ] as const) {
    it(`refuses ${encoding}: ${text}`, () => {
      assert.match(problemOf(iconv.encode(text, encoding)), /is not valid UTF-8; save it as UTF-8 first$/);
    });
  }

  it('names line and byte offset of the first byte that is not UTF-8', () => {
    const gb18030 = Buffer.concat([Buffer.from('标准\n第 '), Buffer.from([0xb1, 0xea, 0xd7, 0xbc]), Buffer.from('\n')]);
    assert.match(problemOf(gb18030), /^line 2 \(byte offset 11\) is not valid UTF-8; save it as UTF-8 first/);
  });

  for (const [name, bytes, offset] of [
    ['a lone continuation byte', [0x41, 0x80], 1],
    ['a sequence that ends early', [0x41, 0xe4, 0xbd, 0x41], 1],
    ['a sequence that the file cuts off', [0x41, 0x42, 0xe4, 0xbd], 2],
    ['an overlong form', [0xc0, 0xaf], 0],
    ['a surrogate', [0x41, 0xed, 0xa0, 0x80], 1],
  ] as const) {
    it(`refuses ${name} and points to its first byte`, () => {
      assert.match(problemOf(Uint8Array.from(bytes)), new RegExp(`^line 1 \\(byte offset ${offset}\\) `));
    });
  }

  it('finds the one wrong byte in a long file', () => {
    const bytes = Buffer.from('ISO 9001:2015 标准\n'.repeat(200_000));
    bytes[bytes.length - 2] = 0xff;
    assert.match(problemOf(bytes), /^line 200000 /);
  });

  it('recognises binary data', () => {
    assert.match(problemOf(Buffer.from('PK\x03\x04\0\0')), /^this is binary data and no text/);
  });

  it('recognises UTF-32 as no text', () => {
    assert.match(problemOf(Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])), /^this is binary data and no text/);
  });

  it('refuses UTF-16 that ends within a unit', () => {
    assert.match(problemOf(Buffer.from([0xff, 0xfe, 0x41])), /but it is not valid UTF-16/);
  });
});
