import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ProseBuilder } from '../../server/src/text/prose';
import { dropped, fold } from '../../server/src/text/typography';

function proseOf(text: string) {
  const builder = new ProseBuilder(text);
  builder.addText(0, text.length);
  return builder.build();
}

describe('Prose', () => {
  const cases: [string, string, string][] = [
    ['full-width signs', 'ＧＢ／Ｔ　１９００１－２０１６', 'GB/T 19001-2016'],
    ['every dash', 'a‐b‑c‒d–e—f―g−h', 'a-b-c-d-e-f-g-h'],
    ['every space', 'a\u00a0b\u2002c\u202fd\u3000e\tf', 'a b c d e f'],
    ['runs of white space', 'a \u00a0 \t b', 'a b'],
    ['a line break', 'ISO/IEC\r\n27001', 'ISO/IEC 27001'],
    ['a line break between Han characters', '标准\n化', '标准化'],
    ['soft hyphens and zero-width signs', 'stan\u00addard\u200bs\u2060\ufeff', 'standards'],
    ['a soft hyphen between digits, which may be a hyphen', 'GB/T 450\u00ad12', 'GB/T 450\u00ad12'],
    ['white space at the ends', '  x  ', 'x'],
  ];
  for (const [name, source, expected] of cases) {
    it(`reads ${name}`, () => assert.equal(proseOf(source).text, expected));
  }

  it('gives the source range of a sign that stands for several', () => {
    const prose = proseOf('a \r\n  b');
    assert.deepEqual(prose.toSource(1, 2), { start: 1, end: 6 });
    assert.equal(prose.raw(2, 3), 'b');
  });

  it('gives an empty range between signs', () => {
    assert.deepEqual(proseOf('GB/T19001').toSource(4, 4), { start: 4, end: 4 });
  });

  it('leads back from the source to the prose', () => {
    const prose = proseOf('a \r\n  bc\u200bd');
    assert.deepEqual(
      [0, 1, 3, 6, 7, 8, 9, 10].map((offset) => prose.fromSource(offset)),
      [0, 1, 2, 2, 3, 4, 4, 5],
    );
  });

  it('tells where markup stands between two signs', () => {
    const source = '**GB**/T';
    const builder = new ProseBuilder(source);
    builder.addText(2, 4);
    builder.addText(6, 8);
    const prose = builder.build();
    assert.equal(prose.text, 'GB/T');
    assert.equal(prose.isSeamless(1), true);
    assert.equal(prose.isSeamless(2), false);
    assert.equal(prose.raw(0, 4), 'GB**/T');
  });

  it('maps every sign of any text back to a source range that folds to it', () => {
    const unit = fc.constantFrom(...'aZ9/:-. \t\n\r\u00a0\u00ad\u200b－／：—–‑　标化😀é'.split(''));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const source = units.join('');
        const prose = proseOf(source);
        let last = 0;
        for (let offset = 0; offset < prose.text.length; offset++) {
          const { start, end } = prose.toSource(offset, offset + 1);
          assert.ok(start >= last && end > start && end <= source.length, `order at ${offset}`);
          last = end;
          const folded = new Set([...source.slice(start, end).split('')].map((sign) => fold(sign.charCodeAt(0))));
          folded.delete(dropped);
          assert.ok(folded.has(prose.text.charCodeAt(offset)), `sign at ${offset}`);
        }
      }),
    );
  });
});
