import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { rules } from '../../server/src/rules/registry';
import { applyFixes, lintText } from '../engine';
import { readMarks, variants } from '../marked';

const folder = join(__dirname, '..', 'fixtures', 'references');
const listRules = new Set(rules.filter(({ family }) => family === 'list').map(({ id }) => id));

/** Documents of several bodies with lists of references. What the rules on lists find is marked, in the order of the text. */
describe('Lists of references', () => {
  for (const file of readdirSync(folder)) {
    const fixture = readFileSync(join(folder, file), 'utf8');
    const kind = extname(file) === '.md' ? 'markdown' : 'plaintext';
    for (const { name, of } of variants.slice(0, 4)) {
      it(`${file}, ${name}`, async () => {
        const { text, marks } = readMarks(of(fixture));
        const { findings } = await lintText(text, kind);
        assert.deepEqual(
          findings
            .filter(({ rule }) => listRules.has(rule))
            .map(({ rule, start, end }) => `${start} ${rule}: ${text.slice(start, end)}`),
          marks.map(({ label, start, end }) => `${start} ${label}: ${text.slice(start, end)}`),
        );
      });
    }
  }
});

describe('Fixes of lists of references', () => {
  const fixed = async (text: string, rule: string, kind: 'markdown' | 'plaintext' = 'plaintext') => {
    const { findings } = await lintText(text, kind);
    const [fix] = findings.filter((finding) => finding.rule === rule).flatMap(({ fixes }) => fixes);
    assert.ok(fix, `${rule} offers a fix`);
    return applyFixes(text, [fix]);
  };
  const leadIn =
    '下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。';
  const standard = (...lines: string[]) =>
    ['前言', '本文件按照GB/T 1.1—2020起草。', '1 范围', '本文件规定了要求。', '2 规范性引用文件', ...lines, ''].join(
      '\r\n',
    );

  it('sorts whole entries, keeps the signs that end them and the line ends', async () => {
    assert.equal(
      await fixed(
        standard(leadIn, 'QC/T 413 汽车；', 'GB/T 4208—2017 外壳防护等级', '（IP代码）；', 'GB/T 2423.1 低温。'),
        'list-order',
      ),
      standard(leadIn, 'GB/T 2423.1 低温；', 'GB/T 4208—2017 外壳防护等级', '（IP代码）；', 'QC/T 413 汽车。'),
    );
  });

  it('says where a stray entry belongs, seen from where it stands', async () => {
    const place = async (...entries: string[]) => {
      const { findings } = await lintText(standard(leadIn, ...entries), 'plaintext');
      return findings.find(({ rule }) => rule === 'list-order')?.message.split(': GB/T 1.1')[0];
    };
    const [a, b, c] = ['GB/T 2423.1 低温', 'GB/T 4208—2017 外壳', 'IEC 62619:2022 电池'];
    assert.equal(await place(b, a, c), 'GB/T 4208-2017 belongs after GB/T 2423.1');
    assert.equal(await place(a, c, b), 'IEC 62619:2022 belongs at the end of the list');
    assert.equal(await place(a, b, c), undefined);
  });

  it('inserts the prescribed lead-in with the line end of the text', async () => {
    assert.equal(
      await fixed(standard('GB/T 2423.1 低温', 'GB/T 4208—2017 外壳'), 'lead-in-text'),
      standard(leadIn, 'GB/T 2423.1 低温', 'GB/T 4208—2017 外壳'),
    );
  });

  it('takes out numbers that the text does not cite', async () => {
    assert.equal(
      await fixed(standard(leadIn, '[1] GB/T 2423.1 低温', '[2] GB/T 4208—2017 外壳'), 'numbered-normative-list'),
      standard(leadIn, 'GB/T 2423.1 低温', 'GB/T 4208—2017 外壳'),
    );
  });

  it('leaves numbers that the text cites', async () => {
    const text = standard(
      leadIn,
      '[1] GB/T 2423.1 低温',
      '[2] GB/T 4208—2017 外壳',
      '3 要求',
      '应符合[1]和[2]的规定。',
    );
    const { findings } = await lintText(text, 'plaintext');
    assert.deepEqual(
      findings.map(({ rule, fixes }) => [rule, fixes.length]),
      [['numbered-normative-list', 0]],
    );
  });

  it('strikes out a row of a table', async () => {
    const table = (rows: string) => `## Normative references\n\n| No. | Title |\n| --- | --- |\n${rows}\nText.\n`;
    assert.equal(
      await fixed(
        table('| IEC 60529 | IP code |\n| ISO 7000 | Signs |\n| IEC 60529 | IP code |\n'),
        'duplicate-entry',
        'markdown',
      ),
      table('| IEC 60529 | IP code |\n| ISO 7000 | Signs |\n'),
    );
  });
});
