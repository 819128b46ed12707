import assert from 'node:assert/strict';
import { settleStandards } from '../../server/src/context/settling/settleStandards';
import { isStandardColumn } from '../../server/src/context/settling/standardColumns';
import { LintMemory, lint } from '../../server/src/linter';
import { defaultSettings } from '../../server/src/settings/settings';
import type { TextKind } from '../../server/src/text/reading';
import { lintText } from '../engine';

async function standardsIn(text: string, kind: TextKind): Promise<string[]> {
  const { mentions } = await lintText(text, kind);
  return mentions.flatMap((mention) => (mention.kind === 'standard' ? [mention.text] : []));
}

/** Undated numbers of mandatory and sector standards, and where they stand. */
const proven: readonly (readonly [text: string, kind: TextKind, standards: readonly string[]])[] = [
  ['GB 5085.1\nGB 18597\nHJ 298\n', 'plaintext', ['GB 5085.1', 'GB 18597', 'HJ 298']],
  ['GB/T 1.1-2020\n\nDL 5008.2\n\nSL 265\n', 'plaintext', ['GB/T 1.1-2020', 'DL 5008.2', 'SL 265']],
  ['- SL 265\n- DL 5008.2\n- GB/T 1.1-2020\n', 'markdown', ['SL 265', 'DL 5008.2', 'GB/T 1.1-2020']],
  [
    '1. GB 5749 生活饮用水卫生标准\n2. SL 395 地表水资源质量评价\n3. HJ/T 91\n',
    'plaintext',
    ['GB 5749', 'SL 395', 'HJ/T 91'],
  ],
  [
    '## 2 规范性引用文件\n\nGB 11551 汽车正面碰撞的乘员保护\n\nQC 413 汽车电气设备\n',
    'markdown',
    ['GB 11551', 'QC 413'],
  ],
  [
    '2 规范性引用文件\nGB 11551 汽车正面碰撞的乘员保护\nSH 3501 石油化工\n3 术语\n',
    'plaintext',
    ['GB 11551', 'SH 3501'],
  ],
  ['## 参考文献\n\n[1] LY 1234, 造林.\n', 'markdown', ['LY 1234']],
  ['## 引用标准名录\n\n1 《混凝土结构设计规范》GB 50010\n2 《堤防工程》SL 191\n', 'markdown', ['GB 50010', 'SL 191']],
  [
    '| 标准编号 | 标准名称 |\n| --- | --- |\n| GB 5749 | 生活饮用水卫生标准 |\n| DL 5008.2 | 电力建设安全工作规程 |\n',
    'markdown',
    ['GB 5749', 'DL 5008.2'],
  ],
  [
    '| 序号 | 标准号 |\n| --- | --- |\n| 1 | SY 6503 |\n| 2 | TSG 21 |\n| 3 | DB11/ 139 |\n| 4 | JTG D60 |\n| 5 | Q/SY 12 |\n| 6 | T/CECS 24 |\n',
    'markdown',
    ['SY 6503', 'TSG 21', 'DB11/ 139', 'JTG D60', 'Q/SY 12', 'T/CECS 24'],
  ],
  ['| Item | Standard No. |\n| --- | --- |\n| valve | SH 3501 |\n', 'markdown', ['SH 3501']],
  ['| 名称 | 阀门 |\n| --- | --- |\n| 执行标准 | SH 3501 |\n', 'markdown', ['SH 3501']],
  ['| 项 | 甲 |\n| --- | --- |\n| a | GB/T 1.1-2020 |\n| b | SH 3501 |\n', 'markdown', ['GB/T 1.1-2020', 'SH 3501']],
  ['按《医用电气设备 电磁兼容》（YY 0505）试验。', 'markdown', ['YY 0505']],
  ['依《起重》（DL 5009.1）。', 'markdown', ['DL 5009.1']],
  ['[2] YY0033，无菌医疗器具生产管理规范[S].', 'plaintext', ['YY0033']],
  ['石油化工管道: SH 3501[S]. 北京, 2012.', 'plaintext', ['SH 3501']],
  ['产品标准号：QB 1234', 'plaintext', ['QB 1234']],
  ['GB/T 1.1-2020、SL 265、AQ 3009', 'plaintext', ['GB/T 1.1-2020', 'SL 265', 'AQ 3009']],
];

const unproven: readonly (readonly [text: string, kind: TextKind])[] = [
  ['| 参数 | 值 |\n| --- | --- |\n| 内存 | GB 3200 |\n| 型号 | SC 1234 |\n| 编号 | SH 3501 |\n', 'markdown'],
  ['| 标准配置 | 数量 |\n| --- | --- |\n| SH 3501 | 1 |\n', 'markdown'],
  ['| 标准值 | 单位 |\n| --- | --- |\n| 16 GB 3200 | MHz |\n', 'markdown'],
  ['SH 600519\nSH 600520\n', 'plaintext'],
  ['SC 1234 is a pump.\nSC 1235 is a valve.\n', 'plaintext'],
  ['The order lists SC 1234, SC 1235 and SN 2020.', 'plaintext'],
  ['## 参考文献\n\n[1] 张三. MT 2024[J]. 学报, 2024.\n', 'markdown'],
  ['GB 100 MB\nGB 200 MB\n', 'plaintext'],
];

describe('Undated Chinese standards', () => {
  for (const [text, kind, standards] of proven) {
    it(`are proven by their place: ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(await standardsIn(text, kind), standards);
    });
  }

  for (const [text, kind] of unproven) {
    it(`are not proven: ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(await standardsIn(text, kind), []);
    });
  }

  it('are found and lost as the place changes, in a text that is read again', () => {
    const memory = new LintMemory();
    const read = (title: string) => {
      const text = `| ${title} | 名称 |\n| --- | --- |\n| SH3501 | 管道 |\n`;
      return lint(text, 'markdown', { settings: defaultSettings, memory }).findings.map(({ rule }) => rule);
    };
    assert.deepEqual(read('型号'), []);
    assert.deepEqual(read('标准号'), ['malformed-designation']);
    assert.deepEqual(read('型号'), []);
    assert.deepEqual(read('标准号'), ['malformed-designation']);
  });

  it('cost nothing where none is possible', () => {
    const text = { blocks: [], mentions: [] };
    assert.equal(settleStandards('', text).mentions, text.mentions);
  });
});

describe('The title of a column of standards', () => {
  for (const title of [
    '标准编号',
    '标准号',
    '执行标准',
    '检测依据',
    '引用文件',
    'standard no.',
    'standards',
    'specification',
  ])
    it(`is “${title}”`, () => assert.ok(isStandardColumn(title)));
  for (const title of ['标准值', '标准配置', '标准偏差', '标准件', '型号', '编号', 'standard deviation', 'part no.'])
    it(`is not “${title}”`, () => assert.ok(!isStandardColumn(title)));
});
