import assert from 'node:assert/strict';
import { asOf, dayInName, readDay } from '../../server/src/settings/asOf';

const none = { setting: '' };
const lineEnds = [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
] as const;
const ofFile = { setting: 'file', file: { name: 'reports/2020-02-03-a.md', modified: '2024-06-07' } };

describe('asOf', () => {
  for (const [name, frontMatter] of [
    ['YAML', '---\ntitle: x\nasOf: 2019-05-01\n---\n'],
    ['YAML with quotation marks', '---\n"asOf" : "2019-05-01" # first day\n---\n'],
    ['YAML with a comment and a byte order mark', '\ufeff---\r\nasOf: 2019-05-01 # then\r\n---\r\n'],
    ['YAML with a time of day', '---\nasOf: 2019-05-01T10:00:00+08:00\n---\n'],
    ['TOML', "+++\ntitle = 'x'\nasOf = 2019-05-01\n[params]\nasOf = 2001-01-01\n+++\n"],
    ['JSON', '{\n  "params": { "asOf": "2001-01-01" },\n  "asOf": "2019-05-01"\n}\n'],
    [
      'JSON with a comma too many and a key of a list',
      '{\n  "a": [{ "asOf": "2001-01-01" }],\n  "asOf": "2019-05-01",\n}\n',
    ],
    ['JSON between semicolons', ';;;\n{ "asOf": "2019-05-01" }\n;;;\n'],
  ] as const) {
    for (const [lineEndName, lineEnd] of lineEnds) {
      it(`reads the front matter in ${name} (${lineEndName})`, () => {
        const source = `${frontMatter}Text.`.replace(/\r?\n/g, lineEnd);
        const read = asOf(source, 'markdown', { setting: '2001-01-01' });
        assert.equal(read.day, '2019-05-01');
        assert.ok(read.field);
        const { start, end, text } = read.field;
        assert.equal(source.slice(start, end), text);
        assert.ok(text.startsWith('2019-05-01'));
      });
    }
  }

  it('keeps a JSON value that is no text as it is written', () => {
    for (const value of ['20190501', 'true', '{ "day": ["2019-05-01"] }', '[2019, [5], 1]']) {
      const source = `{\n  "asOf": ${value},\n  "b": 1\n}\n`;
      assert.equal(asOf(source, 'markdown', none).field?.text, value);
    }
  });

  for (const [what, source] of [
    ['a key further in', '---\nparams:\n  asOf: 2019-05-01\n---\n'],
    ['a key that only begins so', '---\nasOften: 2019-05-01\n---\n'],
    ['an empty value in JSON', '{\n  "asOf": "",\n  "b": null\n}\n'],
    ['null in JSON', '{\n  "asOf": null\n}\n'],
    ['a value in JSON that is no key', '{\n  "a": "asOf",\n  "b": "2019-05-01"\n}\n'],
    ['an empty value', '---\nasOf:\n---\n'],
    ['text behind the front matter', '---\ntitle: x\n---\nasOf: 2019-05-01\n'],
    ['a text without front matter', 'asOf: 2019-05-01\n'],
    ['a date that is not asOf', '---\ndate: 2019-05-01\n---\n'],
  ] as const) {
    it(`reads nothing from ${what}`, () => {
      assert.deepEqual(asOf(source, 'markdown', none), { day: undefined, field: undefined });
    });
  }

  it('reads no front matter in plain text', () => {
    assert.equal(asOf('---\nasOf: 2019-05-01\n---\n', 'plaintext', none).day, undefined);
  });

  it('takes what the settings say where the document says nothing', () => {
    assert.equal(asOf('Text.', 'markdown', { setting: '2018-01-02' }).day, '2018-01-02');
  });

  it('keeps a value that is no day, and takes the next source', () => {
    const read = asOf('---\nasOf: last May\n---\n', 'markdown', { setting: '2018-01-02' });
    assert.equal(read.field?.text, 'last May');
    assert.equal(read.day, '2018-01-02');
  });

  it('takes for a file the date of its front matter, then that in its name, then that of its last change', () => {
    assert.equal(asOf('---\ndate: 2019-05-01 08:00:00\n---\n', 'markdown', ofFile).day, '2019-05-01');
    assert.equal(asOf('---\ndate: May 2019\n---\n', 'markdown', ofFile).day, '2020-02-03');
    assert.equal(
      asOf('', 'plaintext', { setting: 'file', file: { name: 'a.txt', modified: '2024-06-07' } }).day,
      '2024-06-07',
    );
    assert.equal(asOf('', 'plaintext', { setting: 'file' }).day, undefined);
  });
});

describe('readDay', () => {
  for (const text of ['2019-02-30', '2019-13-01', '2019-5-1', '2019', '01.05.2019', 'last May', '2019-05-011', '']) {
    it(`does not read ${JSON.stringify(text)}`, () => assert.equal(readDay(text), undefined));
  }
});

describe('dayInName', () => {
  for (const [name, day] of [
    ['/2001-01-01/2019-05-01-briefing.md', '2019-05-01'],
    ['briefing_20190501.txt', '2019-05-01'],
    ['C:\\reports\\minutes 2019.05.01.txt', '2019-05-01'],
    ['简报2019年5月1日.md', '2019-05-01'],
    ['order-120190501.txt', undefined],
    ['iso-9001-2015.md', undefined],
    ['20191301.txt', undefined],
  ] as const) {
    it(`${day === undefined ? 'finds none' : `finds ${day}`} in ${name}`, () => assert.equal(dayInName(name), day));
  }
});
