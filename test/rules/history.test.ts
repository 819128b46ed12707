import assert from 'node:assert/strict';
import { lintText } from '../engine';

const old = 'ISO/IEC 27001:2013';
const current = 'ISO/IEC 27001:2022';

async function outdatedIn(text: string): Promise<string[]> {
  const { findings } = await lintText(text);
  return findings.flatMap(({ rule, start, end }) => (rule === 'superseded' ? [text.slice(start, end)] : []));
}

describe('Outdated references', () => {
  for (const [where, text] of [
    ['beside words of succession', `${current} replaces ${old}.`],
    ['beside words of comparison', `Compared with ${old}, Annex A is new.`],
    [
      'far behind such a word in one sentence',
      `The former edition, on which many audits in the years of that long programme were still based and to which the annexes refer, was ${old}.`,
    ],
    ['beside words of adoption', `GB/T 22080-2016 (${old}, IDT) applies.`],
    ['behind 原', `原${old}的要求`],
    ['beside 代替', `${current}代替${old}。`],
    ['beside 修改采用', `该标准修改采用${old}。`],
    ['under a heading of what is no longer used', `## Standards no longer used\n\n${old}`],
    ['in a change log', `# Change log\n\n## 1.1\n\n- cites ${old}`],
    ['in a 修订记录', `# 手册\n\n## 修订记录\n\n- 引用${old}`],
    ['in a table of former editions', `| Standard | Former edition |\n| --- | --- |\n| ${current} | ${old} |`],
    ['in a table of versions', `| Version | Date | Basis |\n| --- | --- | --- |\n| 1.0 | 2015 | ${old} |`],
    ['in a row whose status says so', `| Standard | Status |\n| --- | --- |\n| ${old} | withdrawn |`],
    ['beside a newer edition in one row', `| Then | Now |\n| --- | --- |\n| ${old} | ${current} |`],
    ['over a newer edition in one column', `| | Standard |\n| --- | --- |\n| | ${old} |\n| x | ${current} |`],
    ['in a list of what was withdrawn', `These are withdrawn:\n\n- ${old}\n`],
    ['in a block quotation', `> The supplier shall comply with ${old}.`],
    ['in quoted words', `The contract says “the supplier shall comply with ${old} in full”.`],
    ['in quoted Chinese words', `合同写明“供方应当符合${old}的全部要求”。`],
    ['where a comment says that it is meant', `It followed ${old}<!-- normlint-ignore superseded: meant -->.`],
    ['that name a series by its undated number', 'Dates are written as in ISO 8601.'],
  ] as const) {
    it(`are not reported ${where}`, async () => assert.deepEqual(await outdatedIn(text), []));
  }

  for (const [where, text] of [
    ['in plain words', `The service is certified to ${old}.`],
    ['beside words that only look alike', `All stakeholders follow ${old} in this folder.`],
    ['behind the end of a change log', `# Change log\n\n- first\n\n# Scope\n\nThe service follows ${old}.`],
    ['in a row whose status says that it is current', `| Standard | Status |\n| --- | --- |\n| ${old} | current |`],
    ['in a note that is set as a quotation', `> **Note:** the service follows ${old}.`],
    ['in quotation marks of its own', `The service is certified to “${old}”.`],
    ['in a list of requirements', `The supplier complies with:\n\n- ${old}\n`],
  ] as const) {
    it(`are reported ${where}`, async () => assert.deepEqual(await outdatedIn(text), [old]));
  }
});
