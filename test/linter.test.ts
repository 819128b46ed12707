import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LintMemory, lint, lintInSteps } from '../server/src/linter';
import { defaultSettings } from '../server/src/settings/settings';
import type { TextKind } from '../server/src/text/reading';
import { applyFixes, lintText } from './engine';
import { frozenCatalogue, frozenCatalogueForRandomTexts } from './frozenCatalogue';

/** Pieces of which designations and the text around them are made, right and wrong. */
const pieces = fc.constantFrom(
  ...[
    'GB',
    'GB/T',
    'gbt',
    'ISO',
    'ISO/IEC',
    'ISO TS',
    'IEC',
    'IEC/TS',
    'SAC/TC',
    '260',
    '9001',
    '27001',
    '1.1',
    '61508-3',
  ],
  ...[
    ' ',
    ' ',
    '-',
    '—',
    '–',
    '：',
    ':',
    '/',
    '／',
    '\n',
    '\r\n',
    '\n\n',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '2015',
    '2013',
    '93',
  ],
  ...[
    '**',
    '_',
    '`',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '&nbsp;',
    '|',
    '[',
    '](',
    ')',
    '> ',
    '- ',
    '# ',
    '\\',
    '```',
    '---',
  ],
  ...[
    '标准',
    '按照',
    '国家市场监督管理总局',
    'SAMR',
    'standard',
    '/Amd 1:2024',
    '+AMD1:2010 CSV',
    '😀',
    'http://a.b/',
    'x',
    '16',
  ],
);
const texts = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''));
const kinds = fc.constantFrom<TextKind>('markdown', 'plaintext');

describe('Linter', () => {
  it('gives spans that lie in the text, in order, whatever the text', async () => {
    const catalogue = await frozenCatalogueForRandomTexts();
    fc.assert(
      fc.property(texts, kinds, (text, kind) => {
        const { mentions, findings } = lint(text, kind, { settings: defaultSettings, catalogue });
        let last = 0;
        for (const { start, end, text: written, deviations } of mentions) {
          assert.ok(start >= last && end > start && end <= text.length);
          assert.equal(written, text.slice(start, end));
          for (const deviation of deviations) assert.ok(deviation.start >= start && deviation.end <= end);
          last = end;
        }
        for (const { start, end, fixes } of findings) {
          assert.ok(start >= 0 && end > start && end <= text.length);
          for (const { edits } of fixes) {
            let from = start;
            for (const edit of edits) {
              assert.ok(
                edit.start >= from && edit.end >= edit.start && edit.end <= end,
                'edits are disjoint and inside',
              );
              from = edit.end;
            }
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has nothing safe left to repair behind the safe fixes', async () => {
    const catalogue = await frozenCatalogueForRandomTexts();
    fc.assert(
      fc.property(texts, kinds, (text, kind) => {
        const options = { settings: defaultSettings, catalogue };
        const safe = (source: string) =>
          lint(source, kind, options).findings.flatMap(({ fixes }) => fixes.filter((fix) => fix.kind === 'safe'));
        const repaired = applyFixes(text, safe(text));
        assert.deepEqual(safe(repaired), [], JSON.stringify(repaired));
      }),
      { numRuns: 2000 },
    );
  });

  it('offers no repair of a sign that a hyphenation parts from its word', async () => {
    const catalogue = await frozenCatalogue();
    const { findings } = lint('IEC/TS\u00ad\n–2013', 'plaintext', { settings: defaultSettings, catalogue });
    const safe = findings.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === 'safe'));
    const edits = safe.flatMap((fix) => fix.edits);
    assert.deepEqual(edits, [{ start: 3, end: 4, text: ' ' }]);
  });

  it('repairs the sign before a year to the dash that the text uses, so that no mix comes of it', async () => {
    const catalogue = await frozenCatalogue();
    const options = { settings: defaultSettings, catalogue };
    const head = '依据GB/T 1.1—2020起草。\n\n符合GB/T 20000.1—2014。\n\n符合GB/T 19001';
    const { findings } = lint(`${head}–2016。`, 'plaintext', options);
    const repaired = applyFixes(
      `${head}–2016。`,
      findings.flatMap(({ fixes }) => fixes),
    );
    assert.equal(repaired, `${head}—2016。`);
    assert.deepEqual(lint(repaired, 'plaintext', options).findings, []);
  });

  it('reads an edited text like a new one', async () => {
    const catalogue = await frozenCatalogueForRandomTexts();
    fc.assert(
      fc.property(texts, texts, texts, kinds, (head, middle, tail, kind) => {
        const options = { settings: defaultSettings, catalogue };
        const memory = new LintMemory();
        lint(`${head}\n\n${tail}`, kind, { ...options, memory });
        const after = `${head}${middle}\n\n${tail}`;
        const { mentions, findings } = lint(after, kind, { ...options, memory });
        const fresh = lint(after, kind, options);
        const show = (places: readonly { start: number; end: number }[]) =>
          places.map(({ start, end }) => [start, end]);
        assert.deepEqual(show(mentions), show(fresh.mentions));
        assert.deepEqual(findings, fresh.findings);
      }),
      { numRuns: 1000 },
    );
  });

  it('pauses in a long text', () => {
    const steps = lintInSteps('ISO 9001:2015 is cited.\n\n'.repeat(5000), 'markdown', { settings: defaultSettings });
    let pauses = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) pauses++;
    assert.ok(pauses > 5);
  });

  it('finds what is malformed without a catalogue, and claims to know nothing else', () => {
    const { findings } = lint('ISO9001:2016 and ISO 99999:2015', 'markdown', { settings: defaultSettings });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['malformed-designation'],
    );
  });

  it('obeys levels and the list of designations to ignore', async () => {
    const catalogue = await frozenCatalogue();
    const text = 'ISO/IEC 27001:2013 and ISO9001:2015';
    const found = (rules: typeof defaultSettings.rules, ignore: string[]) =>
      lint(text, 'markdown', { settings: { ...defaultSettings, rules, ignore }, catalogue }).findings.map(
        ({ rule, severity }) => `${rule} ${severity}`,
      );
    assert.deepEqual(found({ superseded: 'error', 'malformed-designation': 'hint' }, []), [
      'superseded error',
      'malformed-designation hint',
    ]);
    assert.deepEqual(found({ superseded: 'off' }, ['ISO 9001:2015']), []);
  });

  it('reads binary data as text without a complaint', async () => {
    const bytes = Array.from({ length: 4096 }, (_, index) => String.fromCharCode((index * 7919) % 65536)).join('');
    assert.ok(Array.isArray((await lintText(bytes)).findings));
  });
});
