import assert from 'node:assert/strict';
import { coloursFor } from '../../../server/src/cli/colours';
import type { Summary } from '../../../server/src/cli/reporters/reporter';
import { textReporter } from '../../../server/src/cli/reporters/text';
import type { Finding } from '../../../server/src/findings/finding';
import { reportOn, written } from './report';

const plain: Finding = {
  rule: 'unknown-number',
  severity: 'error',
  message: 'There is no X.',
  start: 0,
  end: 1,
  canonical: 'X',
  fixes: [],
};

describe('the text report', () => {
  it('shows a block per file with findings, each with its place and repairs', () => {
    const text = 'x\n'.repeat(11);
    const second: Finding = {
      ...plain,
      rule: 'malformed',
      severity: 'information',
      message: 'It is written Y.',
      start: 21,
      end: 22,
      fixes: [
        { kind: 'safe', title: 'Write “Y”', edits: [{ start: 21, end: 22, text: 'Y' }] },
        { kind: 'suggested', title: 'Replace by “Z”', edits: [{ start: 21, end: 22, text: 'Z' }] },
      ],
    };
    assert.equal(
      written(textReporter, [reportOn('clean.md', text, []), reportOn('a.md', text, [plain, second])]),
      `a.md
   1:1  error        There is no X.  unknown-number
  11:2  information  It is written Y.  malformed
                     Safe fix: Write “Y”
                     Suggestion: Replace by “Z”

`,
    );
  });

  it('says once what is found in several places, with all of them', () => {
    const text = 'x\n'.repeat(11);
    const at = (start: number): Finding => ({
      ...plain,
      start,
      end: start + 1,
      fixes: [{ kind: 'suggested', title: 'Replace by “Z”', edits: [{ start, end: start + 1, text: 'Z' }] }],
    });
    const other: Finding = { ...at(4), message: 'There is no W.' };
    assert.equal(
      written(textReporter, [reportOn('a.md', text, [at(0), at(2), other, at(20)])]),
      `a.md
   1:1  error        There is no X.  unknown-number
                     Suggestion: Replace by “Z”
                     Also at 2:1, 11:1
   3:1  error        There is no W.  unknown-number
                     Suggestion: Replace by “Z”

`,
    );
  });

  it('speaks the language of the messages', () => {
    const fixes = [{ kind: 'suggested' as const, title: '替换为“Z”', edits: [] }];
    const finding: Finding = { ...plain, severity: 'warning', message: '没有X。', fixes };
    assert.equal(
      written(textReporter, [reportOn('a.md', 'x', [finding], 'zh')]),
      `a.md
  1:1  警告  没有X。  unknown-number
             建议：替换为“Z”

`,
    );
  });

  it('lets no character of a document through that a terminal would obey', () => {
    const hostile: Finding = { ...plain, message: 'GB\u001b[2J\u202eT\r\n1\u0007' };
    const text = written(textReporter, [reportOn('a\u001b.md', 'x', [hostile])]);
    assert.match(text, /^a<U\+001B>\.md\n.*GB<U\+001B>\[2J<U\+202E>T 1<U\+0007> /);
  });

  for (const [summary, line] of [
    [{ filesSkipped: 2 }, 'Nothing was checked. 2 inputs not checked.'],
    [{ filesChecked: 3 }, 'No findings in 3 files.'],
    [
      { filesChecked: 1, errors: 1, catalogueDate: '2026-08-19' },
      '1 finding (1 error) in 1 file. Catalogue of 2026-08-19.',
    ],
    [
      { filesChecked: 2, filesSkipped: 1, errors: 2, warnings: 1, remarks: 4 },
      '7 findings (2 errors, 1 warning, 4 for information) in 2 files. 1 input not checked.',
    ],
    [{ language: 'zh', filesSkipped: 2 }, '没有检查任何文件。2个输入未检查。'],
    [{ language: 'zh', filesChecked: 3 }, '共检查3个文件，未发现问题。'],
    [
      { language: 'zh', filesChecked: 2, errors: 2, warnings: 1, remarks: 4, catalogueDate: '2026-08-19' },
      '共检查2个文件，发现7个问题（2个错误，1个警告，4个供参考）。标准数据截至2026-08-19。',
    ],
  ] as const) {
    it(`sums up: ${line}`, () => {
      const none: Summary = { language: 'en', filesChecked: 0, filesSkipped: 0, errors: 0, warnings: 0, remarks: 0 };
      assert.equal(textReporter(coloursFor(false)).summary({ ...none, ...summary }), `${line}\n`);
    });
  }
});
