import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDelimited } from '../../../server/src/catalogue/lists/delimited';

/** The texts of the cells, row by row. */
function texts(source: string): string[][] {
  return readDelimited(source).rows.map((row) => row.map(({ text }) => text));
}

describe('reading a table', () => {
  it('takes the separator from the first line: tab, semicolon or comma', () => {
    assert.deepEqual(texts('a\tb\n1,2\t3;4\n'), [
      ['a', 'b'],
      ['1,2', '3;4'],
    ]);
    assert.deepEqual(texts('a;b;c\n1,5;2;3'), [
      ['a', 'b', 'c'],
      ['1,5', '2', '3'],
    ]);
    assert.deepEqual(texts('a,b\n1,2'), [
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('reads any line end, passes empty lines over and takes off white space and the byte order mark', () => {
    assert.deepEqual(texts('\ufeffa,b\r\n\r\n 1 ,2\r,\n3,4'), [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('reads quotes as spreadsheets write them, with separators, line breaks and quotes inside', () => {
    assert.deepEqual(texts('a,b\n"x, ""y""\nz",2\n3,4'), [
      ['a', 'b'],
      ['x, "y"\nz', '2'],
      ['3', '4'],
    ]);
  });

  it('tells line and column of every cell, also behind a line break in a cell', () => {
    const [, row] = readDelimited('a,b\n"x\ny",2\n').rows;
    assert.deepEqual(row, [
      { text: 'x\ny', line: 2, column: 1 },
      { text: '2', line: 3, column: 4 },
    ]);
  });

  it('loses one row, and not the rest of the file, with a quote that is not closed', () => {
    const { rows, problems } = readDelimited('a,b\n1,"two\n3,4\n5,6\n');
    assert.deepEqual(
      rows.map((row) => row.map(({ text }) => text)),
      [
        ['a', 'b'],
        ['3', '4'],
        ['5', '6'],
      ],
    );
    assert.deepEqual(problems, [{ line: 2, column: 3, message: 'this quote is not closed; close it or double it' }]);
  });

  it('names what stands behind a closing quote', () => {
    const { rows, problems } = readDelimited('a,b\n"one" more,2\n3,4\n');
    assert.equal(rows.length, 2);
    assert.deepEqual(problems, [
      {
        line: 2,
        column: 6,
        message: 'behind the closing quote stands “more”; double the quotes inside the cell',
      },
    ]);
  });

  it('reads back every table that is written with quotes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '中') }).map((text) => text.trim());
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const quoted = [['x', 'y'], ...rows].map((row) =>
          row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','),
        );
        const expected = [['x', 'y'], ...rows.filter((row) => row.some((text) => text !== ''))];
        assert.deepEqual(texts(quoted.join('\n')), expected);
      }),
    );
  });
});
