import assert from 'node:assert/strict';
import { jsonReporter } from '../../../server/src/cli/reporters/json';
import { reportOn, written } from './report';

describe('the JSON report', () => {
  it('is an empty array without files', () => {
    assert.deepEqual(JSON.parse(written(jsonReporter, [])), []);
  });

  it('names files without findings as well', () => {
    const reports = [reportOn('a.md', '', []), { ...reportOn('b.md', '', []), catalogueDate: '2026-08-19' }];
    assert.deepEqual(JSON.parse(written(jsonReporter, reports)), [
      { file: 'a.md', catalogueAsOf: null, findings: [] },
      { file: 'b.md', catalogueAsOf: '2026-08-19', findings: [] },
    ]);
  });

  it('gives offsets, places and repairs of each finding', () => {
    const text = '见 “ISO9001:2008”\n';
    const start = text.indexOf('ISO');
    const end = start + 'ISO9001:2008'.length;
    const finding = {
      rule: 'superseded',
      severity: 'warning',
      message: 'Superseded.',
      start,
      end,
      canonical: 'ISO 9001:2008',
      deprecated: true,
      fixes: [
        {
          kind: 'suggested',
          title: 'Replace',
          edits: [
            { start: start + 3, end: start + 3, text: ' ' },
            { start: end - 4, end, text: '2015' },
          ],
        },
      ],
    } as const;
    const plain = {
      rule: 'x',
      severity: 'hint',
      message: 'So?',
      start,
      end,
      canonical: 'ISO 9001',
      fixes: [],
    } as const;
    assert.deepEqual(JSON.parse(written(jsonReporter, [reportOn('a "b".md', text, [finding, plain])])), [
      {
        file: 'a "b".md',
        catalogueAsOf: null,
        findings: [
          { ...finding, line: 1, column: 4, endLine: 1, endColumn: 16 },
          { ...plain, line: 1, column: 4, endLine: 1, endColumn: 16 },
        ],
      },
    ]);
  });

  it('has no summary', () => {
    const counts = { language: 'en' as const, filesChecked: 1, filesSkipped: 0, errors: 0, warnings: 0, remarks: 0 };
    assert.equal(jsonReporter().summary(counts), '');
  });
});
