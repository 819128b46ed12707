import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { differences } from './reference';

const root = join(__dirname, '..', '..', '..');

/** The examples of the CommonMark specification. In them `→` stands for a tab. */
function examples(): string[] {
  const specification = readFileSync(join(root, 'node_modules', 'commonmark-spec', 'spec.txt'), 'utf8');
  return [...specification.matchAll(/^`{32} example\n([\s\S]*?)^\.\n[\s\S]*?^`{32}$/gm)].map(([, markdown = '']) =>
    markdown.replaceAll('→', '\t'),
  );
}

/**
 * Where our reading departs from the specification, and harms no reference: `[a][b]` hides `b` without looking whether
 * it is defined, and `\+` in an address in angle brackets ends it.
 */
const departures = new Set(['[bar][foo\\!]', '[foo][bar][baz]', '<foo\\+@bar.example.com>']);

/** Markdown files of this project, and texts of its own that are written as READMEs, manuals and changelogs commonly are. */
function documents(): string[] {
  return ['.', 'docs', 'docs/rules', 'test/fixtures/readmes'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(root, folder, name)),
  );
}

/**
 * Pieces of Markdown; links and notes are all defined in front. Left out is what the parser reads in another way and harms
 * no reference: an empty item of a list behind a paragraph, and an indented line behind a table.
 */
const words = ['ISO', '9001:2015', 'GB/T 1.1', 'standard', '按照', '标准', 'a b', 'x'];
const marks = ['*', '**', '_', '__', '~~', '`', '``', '[', ']', '![', '](', ')', '](<t u>)', '](t "title")', '][ref]'];
const signs = ['\\*', '&amp;', '&#8209;', '<b>', '</b>', '<a href="t">', '<!-- c -->', '<?p?>', '|', '<', '>', '!'];
const starts = [
  '\n',
  '\n\n',
  '  \n',
  '\\\n',
  '\n> ',
  '\n- x',
  '\n1. x',
  '\n  ',
  '\n    ',
  '\n# ',
  '\n---\n',
  '\n===\n',
];
const blocks = [
  '\n```\n',
  '\n~~~\n',
  '\n\n| a | b |\n|---|---|\n| c | ',
  '\n<div>\n',
  '\n\n[b]: t "c"\n\n',
  '\n- [x] a',
  ' [^n]',
];
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constantFrom(' ', ' ', ' ', '.', ',', '(', ':', '-') },
  { weight: 2, arbitrary: fc.constantFrom(...marks) },
  { weight: 1, arbitrary: fc.constantFrom(...signs) },
  { weight: 2, arbitrary: fc.constantFrom(...starts) },
  { weight: 1, arbitrary: fc.constantFrom(...blocks) },
);
const generated = fc
  .array(piece, { maxLength: 40 })
  .map((pieces) => `[^n]: note\n\n[ref]: t\n\n${pieces.join('')}\n`)
  .filter((source) => !/\|[^\n]*\n[> ]* {4}/.test(source));

describe('Markdown beside micromark', () => {
  it('reads the same of every example of the CommonMark specification', () => {
    const all = examples();
    assert.ok(all.length > 600);
    const other = all
      .filter((example) => !departures.has(example.split('\n', 1)[0] ?? ''))
      .map((example) => [example, differences(example)])
      .filter(([, found]) => found?.length !== 0);
    assert.deepEqual(other, []);
  });

  it('reads the same of written documents', () => {
    const all = documents();
    assert.ok(all.length >= 50);
    const other = all
      .map((file) => [file, differences(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))])
      .filter(([, found]) => found?.length !== 0);
    assert.deepEqual(other, []);
  });

  it('reads the same of random documents', () => {
    fc.assert(
      fc.property(generated, (source) => assert.deepEqual(differences(source), [])),
      { numRuns: 1000 },
    );
  });
});
