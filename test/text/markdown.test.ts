import assert from 'node:assert/strict';
import type { MarkdownTree } from '../../server/src/text/markdown';
import { type ReadBlock, unreadBlocks } from '../../server/src/text/reading';

function read(source: string, memory: { tree?: MarkdownTree | undefined } = {}): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  for (const unread of unreadBlocks(source, 'markdown', memory)) if (unread) blocks.push(unread.read());
  return blocks;
}

function texts(source: string): string[] {
  return read(source)
    .map(({ block }) => block.prose.text)
    .filter((text) => text !== '');
}

const hole = '\ufffc';

describe('Markdown', () => {
  const cases: [string, string, string[]][] = [
    ['emphasis', '**ISO/IEC** *27001*:__2013__ ~~x~~', ['ISO/IEC 27001:2013 x']],
    ['headings', '# ISO 9001 #\n\nGB/T 1.1\n---', ['ISO 9001', 'GB/T 1.1']],
    ['a wrapped line', 'ISO/IEC\n27001', ['ISO/IEC 27001']],
    ['a wrapped line in a quotation in a list', '- > ISO/IEC\n  > 27001', ['ISO/IEC 27001']],
    ['hard breaks', 'ISO/IEC  \n27001\\\n2022', ['ISO/IEC 27001 2022']],
    ['escapes', 'GB\\/T 1\\.1\\-2020', ['GB/T 1.1-2020']],
    ['character references', 'ISO&nbsp;9001&#8209;1 &amp; x', ['ISO 9001-1 & x']],
    ['table cells', '| a | b |\n|---|---|\n| ISO 9001 | **c** |', ['a', 'b', 'ISO 9001', 'c']],
    ['task lists', '- [x] ISO 9001\n- [ ] ISO 14001', ['ISO 9001', 'ISO 14001']],
    ['link text without target and title', '[ISO 9001](ISO9001.html "ISO9001") [x][ISO9001]', ['ISO 9001 x']],
    ['alternative texts of images', '![ISO 9001](iso9001.png)', ['ISO 9001']],
    ['code spans as holes', 'see `ISO9001` here', [`see ${hole} here`]],
    ['no fenced or indented code', '```\nISO9001\n```\n\n    ISO9001\n', []],
    ['no link targets of their own', '[a]: ISO9001 "ISO9001"\n', []],
    [
      'addresses as holes',
      'at <https://a.b/ISO9001> or https://a.b/ISO9001, www.a.b/ISO9001',
      [`at ${hole} or ${hole}, ${hole}`],
    ],
    ['addresses behind Han characters', '见https://a.b/ISO9001。见ISO', [`见${hole}。见ISO`]],
    ['e-mail addresses as holes', 'to iso9001@example.org now', [`to ${hole} now`]],
    ['inline HTML without tags', 'ISO<sup>9001</sup> <a href="ISO9001">x</a>', ['ISO9001 x']],
    ['a break element as space', 'ISO/IEC<br>27001', ['ISO/IEC 27001']],
    ['code elements as holes', 'a <code>ISO9001</code> b', [`a ${hole} b`]],
    ['HTML blocks', '<p title="ISO9001">ISO&nbsp;9001 <b>x</b></p>', [`${hole}ISO 9001 x${hole}`]],
    ['no scripts', '<script>\nISO9001\n</script>', [`${hole}${hole}`]],
    ['no comments', 'a <!-- ISO9001 --> b\n\n<!-- ISO9001 -->', ['a b']],
    ['no front matter', '---\ntitle: ISO9001\n---\nISO 9001', ['ISO 9001']],
    ['no front matter behind a byte order mark', '\ufeff---\ntitle: ISO9001\n---\nISO 9001', ['ISO 9001']],
    ['footnotes', 'x[^1]\n\n[^1]: ISO 9001 is cited', [`x${hole}`, 'ISO 9001 is cited']],
    ['notes behind a designation', 'GB/T 1.1-2020[^2], ISO 9001[2]', [`GB/T 1.1-2020${hole}, ISO 9001[2]`]],
    ['blocks of a footnote', '[^1]: ISO 9001\n\n    ISO 14001\n\nafter', ['ISO 9001', 'ISO 14001', 'after']],
    ['a linked number of a source as hole', 'ISO 9001[2](#r) and [2](#r)[3][4]', [`ISO 9001${hole} and 2${hole}`]],
    ['a raised number of a note as hole', 'ISO 9001:2015<sup>1)</sup>', [`ISO 9001:2015${hole}`]],
    ['reference links', '[ISO/IEC][x] 27001 and [ISO 9001][]', ['ISO/IEC 27001 and [ISO 9001]']],
    ['brackets within a link', '[see [ISO 9001] there](iso9001.html)', ['see [ISO 9001] there']],
    ['a link behind brackets', '[1][ISO 9001](iso9001.html)', ['[1]ISO 9001']],
    ['formulas as holes', 'a $x_1$ and $$y=2$$, \\(z^2\\) b', [`a ${hole} and ${hole}, ${hole} b`]],
    ['no formulas on lines of their own', '$$\nISO9001\n- x\n$$\n\n\\[\nISO9001\n\\]\n', []],
    [
      'amounts of money',
      'from $100 to $200, US$5 or A$6 for ISO 9001',
      ['from $100 to $200, US$5 or A$6 for ISO 9001'],
    ],
    ['escaped brackets', '\\[1\\] \\(ISO 9001\\)', ['[1] (ISO 9001)']],
    ['attributes as holes', '# ISO 9001 {#iso9001}\n\n[x]{.iso9001}', [`ISO 9001 ${hole}`, `[x]${hole}`]],
    [
      'shortcodes and templates as holes',
      'a {{< ref "ISO9001" >}} {{ ISO9001 }} {% ISO9001 %}',
      [`a ${hole} ${hole} ${hole}`],
    ],
    ['roles as holes', '{ref}`ISO9001` x', [`${hole}${hole} x`]],
    ['tags of JSX', '<Note iso="ISO9001" n={1}>ISO 9001</Note>', ['ISO 9001']],
    ['a definition behind its term', 'ISO 9001\n: 2015 is a year', [`ISO 9001 ${hole} 2015 is a year`]],
    ['text in directives', ':::note\nISO 9001\n:::', [':::note ISO 9001 :::']],
    ['no definitions over several lines', '[a]:\nISO9001\n"ISO9001"\n[b]: ISO9001\ntext', ['text']],
    ['cells with bars', '| `a\\|b` | x \\| y |\n|:-:|---|\n| c | d |', [hole, 'x | y', 'c', 'd']],
    ['names behind @ as holes', 'see @iso9001 and [@iso9001, p. 3]', [`see ${hole} and [${hole}, p. 3]`]],
    ['addresses with brackets', 'https://a.b/ISO_(9001) x', [`${hole} x`]],
    ['no front matter in TOML', '+++\ntitle = "ISO9001"\n+++\nISO 9001', ['ISO 9001']],
    ['no front matter in JSON', '{\n  "title": "ISO9001"\n}\nISO 9001', ['ISO 9001']],
    ['a wrapped line in a quotation', '> GB/T\n> 1.1', ['GB/T 1.1']],
    [
      'lines that an export made paragraphs',
      'IEC TS \n\n62565-5-3 is \n\nnew. \n\nNext',
      ['IEC TS 62565-5-3 is new.', 'Next'],
    ],
    ['paragraphs', 'IEC TS\n\n62565-5-3 \n\n\nx', ['IEC TS', '62565-5-3', 'x']],
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

  it('keeps comments with their place', () => {
    const [block] = read('ISO 9001<!-- normlint-ignore --> x');
    assert.deepEqual(block?.comments, [{ start: 8, end: 32, text: ' normlint-ignore ' }]);
  });

  it('maps offsets through emoji, CJK and markup', () => {
    const source = '😀国标 **ISO/IEC** 27001';
    const [block] = read(source);
    const at = block?.block.prose.text.indexOf('ISO') ?? -1;
    assert.deepEqual(block?.block.prose.toSource(at, at + 13), { start: 7, end: source.length });
  });

  it('reads an edited text like a new one', () => {
    const before = `${'# A\n\nISO 9001 and *x*.\n\n'.repeat(40)}- b\n- c\n`;
    const memory: { tree?: MarkdownTree | undefined } = {};
    read(before, memory);
    for (const after of [
      before.replace('ISO 9001', '```\nISO 9001'),
      `---\na: b\n---\n${before}`,
      before.slice(0, 200),
      `${before}\n> new`,
      '',
    ]) {
      const incremental = read(after, memory).map(({ block }) => [block.start, block.end, block.prose.text]);
      const fresh = read(after).map(({ block }) => [block.start, block.end, block.prose.text]);
      assert.deepEqual(incremental, fresh);
    }
  });
});
