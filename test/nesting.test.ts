import assert from 'node:assert/strict';
import { lint, type TextKind } from '../server/src/linter';
import { readSettings } from '../server/src/settings/readSettings';
import { defaultSettings } from '../server/src/settings/settings';
import { growth, linearGrowth } from './countedWork';
import { bundledCatalogue, lintText } from './engine';

/** How often each construct stands within itself: far more often than any stack is deep. */
const levels = 100_000;

/** What can stand within itself: what opens it, and what closes it. */
type Construct = readonly [name: string, open: string, close: string];

/** What can stand within itself in any text. */
const inText: readonly Construct[] = [
  ['parentheses', '(', ')'],
  ['full-width parentheses', '（', '）'],
  ['titles', '《', '》'],
  ['quotation marks', '“', '”'],
  ['Chinese quotation marks', '「', '」'],
  ['agencies', 'SAMR (', ')'],
];

/** What can stand within itself in Markdown. */
const inMarkdown: readonly Construct[] = [
  ['quotations', '> ', ''],
  ['quotations without spaces', '>', ''],
  ['lists', '- ', ''],
  ['numbered lists', '1. ', ''],
  ['lists of tasks', '- [ ] ', ''],
  ['lists in quotations', '> - ', ''],
  ['headings', '# ', ''],
  ['footnotes', '[^1]: ', ''],
  ['marks of footnotes', '[^', ']'],
  ['brackets', '[', ']'],
  ['links', '[', '](x)'],
  ['images', '![', '](x)'],
  ['emphasis', '*a ', ' a*'],
  ['strong emphasis', '**a ', ' a**'],
  ['emphasis of two kinds', '*_', '_*'],
  ['struck text', '~~a ', ' a~~'],
  ['runs of stars', '*', '*'],
  ['runs of tildes', 'a~~~', ''],
  ['elements', '<div>', '</div>'],
  ['elements on lines', '<div>\n', '</div>\n'],
  ['inline elements', 'a<b>', '</b>'],
  ['elements of code', 'a<code>', '</code>'],
  ['comments', '<!--', '-->'],
  ['expressions of JSX', '<a b={', '}>'],
  ['templates', '{{', '}}'],
  ['formulas', '\\[', '\\]'],
  ['code spans', '`a', '`'],
  ['cells', '| ', '|'],
];

const inHtml: readonly Construct[] = [
  ['elements', '<div>', '</div>'],
  ['elements in cells', '<table><tr><td>', '</td></tr></table>'],
  ['lists', '<ul><li>', '</ul>'],
  ['quotations', '<blockquote>', '</blockquote>'],
  ['inline elements', 'a<b>', '</b>'],
  ['elements of code', 'a<code>', '</code>'],
  ['raised text', '1<sup>', '</sup>'],
  ['links', '1<a>', '</a>'],
  ['comments', '<!--', '-->'],
  ['quotations in a line', '<q>', '</q>'],
];

const inAsciiDoc: readonly Construct[] = [
  ['emphasis', '*a ', ' a*'],
  ['code', 'a `', '`'],
  ['raised text', 'a^', '^'],
  ['references', '<<', '>>'],
  ['anchors', '[[[', ']]]'],
  ['macros', 'xref:a[', ']'],
  ['terms of an index', '((a', '))'],
  ['attributes', '{a', '}'],
  ['items', '* ', ''],
  ['delimited blocks', '====\n', ''],
  ['delimited blocks of any length', '--\n\n____\n', ''],
  ['cells', '|===\n|a', '\n|===\n'],
];

const inRst: readonly Construct[] = [
  ['emphasis', '*a ', ' a*'],
  ['code', 'a ``', '``'],
  ['roles', ':a:`', '`'],
  ['substitutions', '|a', '|'],
  ['items', '- ', ''],
  ['numbered items', '1. ', ''],
  ['fields', ':a: ', ''],
  ['notes', '[a', ']_'],
];

const inLatex: readonly Construct[] = [
  ['braces', '{', '}'],
  ['commands', '\\emph{', '}'],
  ['commands without prose', '\\label{', '}'],
  ['footnotes', '\\footnote{', '}'],
  ['quotations', '\\begin{quote}', '\\end{quote}'],
  ['lists', '\\begin{itemize}\\item ', '\\end{itemize}'],
  ['tables', '\\begin{tabular}{l}a&', '\\end{tabular}'],
  ['code', '\\begin{verbatim}', '\\end{verbatim}'],
  ['formulas', 'a$', '$'],
  ['formulas in brackets', '\\(', '\\)'],
  ['headings', '\\section{', '}'],
];

/** Front matter whose value never ends, as it is written before its closing fence. */
const frontMatters: readonly (readonly [name: string, begin: string, open: string, end: string])[] = [
  ['lists in JSON', '{\n"a":\n', '[', '\n}\n'],
  ['objects in JSON', '{\n"asOf":\n', '{"asOf":', '\n}\n'],
  ['lists in JSON between semicolons', ';;;\n{"a":', '[', '}\n;;;\n'],
  ['lists in YAML', '---\na: ', '[', '\n---\n'],
  ['lists in TOML', '+++\na = ', '[', '\n+++\n'],
];

describe('A text that stands 100,000 times within itself', () => {
  for (const [kind, constructs] of [
    ['plaintext', inText],
    ['markdown', [...inText, ...inMarkdown]],
    ['html', inHtml],
    ['asciidoc', inAsciiDoc],
    ['restructuredtext', inRst],
    ['latex', inLatex],
  ] as const) {
    for (const construct of constructs) {
      const [name] = construct;
      it(`is read to its end: ${name} (${kind})`, () => findsLast(nested(construct, levels), kind));

      it(`is read with work that grows with its length: ${name} (${kind})`, async () => {
        const options = { settings: defaultSettings, catalogue: await bundledCatalogue() };
        const work = (size: number) => void lint(nested(construct, size), kind, options);
        assert.ok(growth(work, 4000) <= linearGrowth);
      });
    }
  }

  for (const [name, begin, open, end] of frontMatters) {
    it(`is read to its end: ${name} in front matter`, () =>
      findsLast(`${begin}${open.repeat(levels)}${end}\nISO19011 applies.\n`, 'markdown'));
  }

  it('is refused as settings, with the place from which it is too deep', () => {
    const text = `{ "rules": ${'['.repeat(levels)}`;
    assert.deepEqual(readSettings(text, []), {
      settings: defaultSettings,
      stated: [],
      problems: [
        {
          start: 110,
          end: 111,
          message: 'this lies within more than 100 objects and lists; close the brackets that are open before it',
        },
      ],
    });
  });
});

function nested([, open, close]: Construct, depth: number): string {
  return `${open.repeat(depth)}x${close.repeat(depth)}\n\nISO19011 applies.\n`;
}

/** The text ends with a reference that is wrong, which is found whatever stands in front of it. */
async function findsLast(source: string, kind: TextKind): Promise<void> {
  const { findings } = await lintText(source, kind);
  assert.ok(
    findings.some(({ rule, start }) => rule === 'malformed-designation' && start === source.lastIndexOf('ISO19011')),
  );
}
