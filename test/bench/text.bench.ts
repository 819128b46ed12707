import assert from 'node:assert/strict';
import type { TextKind } from '../../server/src/text/reading';
import { unreadBlocks } from '../../server/src/text/reading';

/** Texts that make a careless parser search the rest of the text again and again: each is repeated. */
const pieces = [
  ...['$', '$a ', '$$', '\\(', '\\[', '{', '{{', '{%', '&', '&#', '&a', '`', '`a ', '``a', '!`', '@', 'a@', '://'],
  ...[
    '<',
    '<a ',
    '<a b="',
    "<a b='",
    '<a x={',
    '<!--',
    '<?',
    '<![CDATA[',
    '<!A',
    '<ab:',
    '<a@',
    '<svg>',
    '<code>x',
    '1<sup>',
  ],
  ...['[', '![', '](', '][', '[](', '[a](b (', '[a](<', '[a](b "', '[a]: b "\n', '[a\n', '[^', '[^a]', '[^a]: ', '[]('],
  ...['*a ', 'a* ', '*a*b', '**a', '_a_', '~~a', 'a~~ ', '*a]', '|', '|\n', 'a|b\n', '|-', 'www.', 'www.a', 'http://('],
  ...[
    '>',
    '> ',
    '>\n',
    '- ',
    '-\n',
    '+ ',
    '1. ',
    '* a\n',
    '> - ',
    '- a\n  ',
    '#',
    '---\n',
    '===\n',
    '    a\n',
    '```\n',
  ],
  ...[
    ' ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\f',
    '\\',
    'x',
    '国',
    '\u00ad',
    '\u00ad\n',
    '1\n',
    'Page 1\n',
    'GB/T\n\n1\n\n',
    'a \n\n',
  ],
];

/** Texts that are no repetition of a piece, by their length. */
const others: readonly [string, (length: number) => string][] = [
  ['brackets within brackets', (length) => '['.repeat(length / 2) + ']'.repeat(length / 2)],
  ['emphasis within emphasis', (length) => '*a '.repeat(length / 6) + ' a*'.repeat(length / 6)],
  ['white space below a bar', (length) => `a|b\n${' '.repeat(length)}x`],
  ['a long word in an address', (length) => `www.${'a'.repeat(length)}.b_.c_d`],
  ['lines behind a quotation mark', (length) => `[a]: b "${'text\n'.repeat(length / 5)}`],
  ['lines behind a deep quotation', (length) => `${'>'.repeat(length / 2)}\n${'a\n'.repeat(length / 4)}`],
  ['blocks of a footnote', (length) => `[^a]: x\n${'    a\n\n'.repeat(length / 7)}`],
  [
    'runs of backticks, each longer',
    (length) => Array.from({ length: Math.sqrt(2 * length) }, (_, index) => `a${'`'.repeat(index)}`).join(''),
  ],
];

const shorter = 50_000;
const factor = 4;

/** A text of four times the length may take at most so many times as long; a quadratic search takes sixteen. */
const mostTimes = 10;

/** What runs in less, in milliseconds, is not measured: it says nothing. */
const leastTime = 80;

function milliseconds(text: string, kind: TextKind): number {
  const start = performance.now();
  for (const block of unreadBlocks(text, kind, {})) block?.read();
  return performance.now() - start;
}

function best(text: string, kind: TextKind): number {
  return Math.min(...[1, 2, 3].map(() => milliseconds(text, kind)));
}

describe('Reading a text', function () {
  this.timeout(0);
  const repeated = pieces.map((piece): [string, (length: number) => string] => [
    JSON.stringify(piece),
    (length) => piece.repeat(length / piece.length),
  ]);
  for (const kind of ['markdown', 'plaintext'] as const) {
    for (const [name, make] of [...repeated, ...others]) {
      it(`takes a time that grows with its length only (${kind}, ${name})`, () => {
        const long = best(make(shorter * factor), kind);
        if (long < leastTime) return;
        const times = long / best(make(shorter), kind);
        assert.ok(times < mostTimes, `${times.toFixed(1)} times as long (${long.toFixed(0)} ms)`);
      });
    }
  }
});
