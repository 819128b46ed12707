import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { BlockStructure } from '../../server/src/text/block';
import { type ReadBlock, type TextKind, textKindOf, unreadBlocks } from '../../server/src/text/reading';
import { dropped, fold } from '../../server/src/text/typography';

function read(source: string, kind: TextKind): (ReadBlock & { readonly structure: BlockStructure })[] {
  return [...unreadBlocks(source, kind, {})].flatMap((unread) =>
    unread ? [{ ...unread.read(), structure: unread.structure }] : [],
  );
}

function texts(source: string, kind: TextKind): string[] {
  return read(source, kind).flatMap(({ block }) => (block.prose.text === '' ? [] : [block.prose.text]));
}

const hole = '\ufffc';

type Case = readonly [name: string, source: string, expected: readonly string[]];

const html: readonly Case[] = [
  [
    'entities and inline elements',
    '<p>ISO&nbsp;9001&#8209;1 <b>IEC</b>&#x20;<i>1</i> &amp;</p>',
    ['ISO 9001-1 IEC 1 &'],
  ],
  ['paragraphs without end tags', '<p>ISO 9001<p>ISO 14001', ['ISO 9001', 'ISO 14001']],
  ['a wrapped line and a break', '<p>ISO/IEC\n27001 and ISO/IEC<br>27002</p>', ['ISO/IEC 27001 and ISO/IEC 27002']],
  ['items and cells', '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>', ['a', 'b', 'c', 'd']],
  ['code as holes', 'a <code>ISO9001</code> b <kbd>x</kbd>', [`a ${hole} b ${hole}`]],
  ['code that is not closed', '<p>a <code>ISO9001</p><p>b</p>', [`a ${hole}`, 'b']],
  [
    'no preformatted text, script, style or title',
    '<title>ISO9001</title><pre>ISO9001</pre><script>"ISO9001"</script>x',
    ['x'],
  ],
  ['no attributes and no comments', '<p title="ISO9001">x<!-- ISO9001 --></p>', ['x']],
  ['marks of notes as holes', 'ISO 9001:2015<sup><a href="#n">[1]</a></sup> x', [`ISO 9001:2015${hole} x`]],
  ['quotations', '<p>as <q>ISO 9001</q> says</p>', ['as "ISO 9001" says']],
  ['marks of lists by Word', '<p><![if !supportLists]>1.<![endif]>ISO 9001<o:p></o:p></p>', ['ISO 9001']],
  ['islands of Word', '<!--[if gte mso 9]><xml>ISO9001</xml><![endif]--><p>x</p>', ['x']],
  ['signs that begin no tag', 'a < b & c', ['a < b & c']],
];

const asciidoc: readonly Case[] = [
  ['headings', '= ISO 9001\n\n== GB/T 1.1\n\nOld\n---\n', ['ISO 9001', 'GB/T 1.1', 'Old']],
  ['emphasis', '*ISO/IEC* _27001_:**2013** #x#', ['ISO/IEC 27001:2013 x']],
  ['plus signs of amendments', 'EN 13849-1:2015+A1:2019+A2', ['EN 13849-1:2015+A1:2019+A2']],
  ['code as holes', 'a `ISO9001` and "`ISO 1`"', [`a ${hole} and "ISO 1"`]],
  ['no code on lines of its own', '[source]\n----\nISO9001\n----\n\n  ISO9001\n\nx', ['x']],
  ['no attributes, comments and macros', ':a: ISO9001\n\n// ISO9001\n\ninclude::ISO9001.adoc[]\n\nx', ['x']],
  ['values of attributes', 'ISO{nbsp}9001 {iso9001}', [`ISO 9001 ${hole}`]],
  ['dashes', 'GB/T 1.1--2020', ['GB/T 1.1-2020']],
  ['references', '<<ISO9001>> and <<ISO9001,clause 5>>', [`${hole} and ${hole}clause 5${hole}`]],
  ['entries of Metanorma', '* [[[ISO712,ISO 712:2009]]], _Cereals_', ['ISO 712:2009, Cereals']],
  ['comments within a paragraph', 'ISO/IEC\n// ISO9001\n27001', ['ISO/IEC 27001']],
  ['tables', '|===\n|a |b\n\n|ISO 1\n|c\nd\n|===', ['a', 'b', 'ISO 1', 'c d']],
  ['formulas as holes', 'a stem:[ISO9001] b', [`a ${hole} b`]],
];

const rst: readonly Case[] = [
  ['headings', '======\nISO 1\n======\n\nGB/T 1\n------\n', ['ISO 1', 'GB/T 1']],
  ['emphasis', '**ISO/IEC** *27001*\\ :2013', ['ISO/IEC 27001:2013']],
  ['code as holes', 'a ``ISO9001`` b :file:`ISO9001`', [`a ${hole} b ${hole}`]],
  ['no code on lines of its own', 'x::\n\n  ISO9001\n\n.. code-block:: c\n\n  ISO9001\n', ['x::']],
  ['no comments and targets', '.. ISO9001\n\n.. _ISO9001: https://a.b/ISO9001\n\nx', ['x']],
  ['links', '`ISO 9001 <https://a.b/ISO9001>`_ and name_ [1]_', [`ISO 9001 and name ${hole}`]],
  ['notes', '.. note:: ISO 1\n   goes on\n\n   ISO 2\n', ['ISO 1 goes on', 'ISO 2']],
  ['lists and fields', ':Author: a\n:Date: b\n\n- c\n  d\n- e\n', ['a', 'b', 'c d', 'e']],
  ['grid tables', '+---+---+\n| a | b |\n+===+===+\n| 1 | c |\n|   | d |\n+---+---+', ['a', 'b', '1', 'c d']],
  ['simple tables', '====  ===\n国标  b\n====  ===\n1     c\n====  ===\n\nx', ['国标', 'b', '1', 'c', 'x']],
  ['dashes', 'GB/T 1.1---2020', ['GB/T 1.1-2020']],
];

const latex: readonly Case[] = [
  ['formatting', '\\textbf{ISO/IEC}~27001:\\emph{2013}', ['ISO/IEC 27001:2013']],
  ['dashes and signs', "GB/T~1.1---2020 A \\& B 5\\% ``q''", ['GB/T 1.1-2020 A & B 5% "q"']],
  ['headings', '\\section{ISO 1}\nx', ['ISO 1', 'x']],
  ['no labels and citations', 'a\\label{ISO9001} \\cite{ISO9001}', [`a ${hole}`]],
  ['code and formulas as holes', 'a \\verb|ISO9001| $ISO9001$ \\(x\\)', [`a ${hole} ${hole} ${hole}`]],
  ['no environments of code', '\\begin{verbatim}\nISO9001\n\\end{verbatim}\nx', [`${hole} x`]],
  ['comments that join lines', 'ISO/%ISO9001\n  IEC 27001', ['ISO/IEC 27001']],
  [
    'no preamble but the title',
    '\\def\\x{ISO9001}\\title{ISO 1}\\begin{document}x\\end{document}ISO9001',
    ['ISO 1', 'x'],
  ],
  ['items', '\\begin{itemize}\\item a\\item b\\end{itemize}', ['a', 'b']],
  ['cells', '\\begin{tabular}{ll}a & b \\\\ ISO 1 & c\\end{tabular}', ['a', 'b', 'ISO 1', 'c']],
  ['notes', 'ISO 9001\\footnote{ISO 1} x', [`ISO 9001${hole}ISO 1${hole} x`]],
];

const bibtex: readonly Case[] = [
  [
    'fields that are prose',
    '@misc{ISO9001,\n title = {{ISO} 9001},\n url = {ISO9001}, note = "ISO 1"}',
    ['ISO 9001', 'ISO 1'],
  ],
  ['no comments and strings', 'ISO9001 @comment{ISO9001} @string{x = "ISO9001"} % ISO9001', []],
  ['a field that is not closed', '@a{b, title = {ISO 1\n@a{c, title = {ISO 2}}', ['ISO 1', 'ISO 2']],
];

const formats: readonly (readonly [TextKind, readonly Case[]])[] = [
  ['html', html],
  ['asciidoc', asciidoc],
  ['restructuredtext', rst],
  ['latex', latex],
  ['bibtex', bibtex],
];

describe('Formats of documents', () => {
  for (const [kind, cases] of formats) {
    for (const [name, source, expected] of cases) {
      for (const [end, lineEnd] of [
        ['LF', '\n'],
        ['CRLF', '\r\n'],
        ['CR', '\r'],
      ] as const) {
        it(`${kind}: ${name} (${end})`, () =>
          assert.deepEqual(texts(source.replaceAll('\n', lineEnd), kind), expected));
      }
      it(`${kind}: ${name} (byte order mark)`, () => assert.deepEqual(texts(`\ufeff${source}`, kind), expected));
    }

    it(`${kind}: maps every sign of any text back to a range of the source that folds to it`, () => {
      const pieces = cases.flatMap(([, source]) => source.match(/\w+|\s+|[^\w\s]/g) ?? []);
      const piece = fc.constantFrom(...pieces, '😀', '国标', 'ISO\u00a09001', '\n\n', '\r\n', '\u00ad', '－');
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
          const source = parts.join('');
          let before = 0;
          for (const { block } of read(source, kind)) {
            const { start, end, prose } = block;
            assert.ok(start >= before && end <= source.length);
            before = start;
            assert.equal(prose.source, source.slice(start, end));
            for (let at = 0; at < prose.text.length; at++) {
              const sign = prose.text.charCodeAt(at);
              const span = prose.toSource(at, at + 1);
              assert.ok(span.start < span.end && span.end <= prose.source.length, `${at} in ${JSON.stringify(source)}`);
              if (span.end === span.start + 1) {
                const folded = fold(prose.source.charCodeAt(span.start));
                assert.ok(folded === sign || sign === 0xfffc || folded === dropped || sign === 0x22 || sign === 0x20);
              }
            }
          }
        }),
        { numRuns: 300 },
      );
    });
  }

  it('keeps where a block stands', () => {
    const structure = (source: string, kind: TextKind, text: string) =>
      read(source, kind).find(({ block }) => block.prose.text === text)?.structure;
    const rows: readonly [source: string, kind: TextKind][] = [
      ['<h2>h</h2><blockquote>q</blockquote><ol><li>i</ol><table><tr><th>a<th>b<tr><td>c<td>d</table>', 'html'],
      ['== h\n\n____\nq\n____\n\n1. i\n\n[%header]\n|===\n|a |b\n|c |d\n|===\n', 'asciidoc'],
      ['t\n=\n\nh\n---\n\n   q\n\n1. i\n\n=  =\na  b\n=  =\nc  d\n=  =\n', 'restructuredtext'],
      [
        '\\section{h}\n\\begin{quote}q\\end{quote}\\begin{enumerate}\\item i\\end{enumerate}\\begin{tabular}{ll}a&b\\\\c&d\\end{tabular}',
        'latex',
      ],
    ];
    for (const [source, kind] of rows) {
      assert.ok(structure(source, kind, 'h')?.level !== undefined, kind);
      assert.ok(structure(source, kind, 'q')?.quotation !== undefined, kind);
      assert.ok(structure(source, kind, 'i')?.list !== undefined, kind);
      assert.deepEqual(structure(source, kind, 'i')?.item, { number: '1' }, kind);
      const [a, d] = ['a', 'd'].map((text) => structure(source, kind, text)?.cell);
      assert.deepEqual([a?.column, a?.isHeader, d?.column, d?.isHeader], [0, true, 1, false], kind);
      assert.equal(a?.table, d?.table);
    }
  });

  it('is told by the end of a file name', () => {
    const names = ['a.md', 'A.HTM', 'a.adoc', 'a.rst', 'a.tex', 'a.bib', 'a.txt', 'a'];
    assert.deepEqual(names.map(textKindOf), [
      'markdown',
      'html',
      'asciidoc',
      'restructuredtext',
      'latex',
      'bibtex',
      'plaintext',
      'plaintext',
    ]);
  });
});
