import assert from 'node:assert/strict';
import { speaksOfFormerDocuments } from '../../server/src/context/cues/formerDocuments';
import { columnCues, isFormerColumn } from '../../server/src/context/places/columns';
import { headingCues, isHistoryHeading } from '../../server/src/context/places/headings';

describe('Headings and columns', () => {
  for (const [cues, isHistorical] of [
    [headingCues, isHistoryHeading],
    [columnCues, isFormerColumn],
  ] as const) {
    for (const { scope, words, example, counterexample } of cues) {
      it(`${scope} ${words[0]}: ${example}`, () => assert.ok(isHistorical(example)));
      it(`${scope} ${words[0]} not: ${counterexample}`, () => assert.ok(!isHistorical(counterexample)));
    }
  }

  for (const text of [
    'Change log',
    '2.1 Revision history of this manual',
    'Superseded standards',
    'Withdrawn standards and their successors',
    'Standards no longer used',
    'Previous editions',
    'Transition to ISO/IEC 27001:2022',
    'Changes from the previous edition',
    'Summary of changes',
    'History',
    '修订记录',
    '附录B 版本历史',
    '废止标准清单',
    '被代替的标准',
    '历次版本发布情况',
    '新旧标准对照',
    '标准沿革',
  ]) {
    it(`“${text}” is over a history`, () => assert.ok(isHistoryHeading(text)));
  }

  for (const text of [
    'History of the site',
    'Historic buildings',
    'Former employees',
    'Changes in the team',
    'Replacement of the filter',
    'Previous owners',
    'Legacy systems',
    'Upgrade of the server',
    'Comparison of costs',
    'Obsolete equipment',
    'Standards',
    'Normative references',
    'Revision of the contract',
    '历史建筑',
    '失效模式分析',
    '替代材料',
    '修订合同',
    '设备更新',
    '旧厂房改造',
    '对比色',
    '引用标准',
    '文件控制',
  ]) {
    it(`“${text}” is over none`, () => assert.ok(!isHistoryHeading(text)));
  }

  for (const text of [
    'Replaces',
    'Former edition',
    'Superseded by',
    'Old',
    '代替标准',
    '被替代标准号',
    '旧版',
    '原标准编号',
  ]) {
    it(`“${text}” is a column of what was`, () => assert.ok(isFormerColumn(text)));
  }

  for (const text of [
    'Replacement interval',
    'Standard',
    'Old building',
    'Filter replaced',
    '替换周期',
    '标准编号',
    '修订日期',
  ]) {
    it(`“${text}” is none`, () => assert.ok(!isFormerColumn(text)));
  }

  for (const text of [
    'These are withdrawn:',
    'The following editions have been replaced:',
    '下列标准已废止：',
    '主要变化如下：',
  ]) {
    it(`“${text}” leads into a history`, () => assert.ok(speaksOfFormerDocuments(text.replace('：', ':'))));
  }

  for (const text of [
    'The legacy system shall meet:',
    'Replace the filter according to:',
    '旧设备应符合:',
    'Compared with plastic, steel meets:',
  ]) {
    it(`“${text}” leads into none`, () => assert.ok(!speaksOfFormerDocuments(text)));
  }
});
