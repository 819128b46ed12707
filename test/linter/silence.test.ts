import assert from 'node:assert/strict';
import type { TextKind } from '../../server/src/text/reading';
import { lintText } from '../engine';

const lines = (...all: string[]): string => `${all.join('\n')}\n`;

const leadIn =
  '下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。';
const scope = lines('## 1 Scope', '', 'This document gives requirements.', '');
const following =
  'The following documents are referred to in the text in such a way that some or all of their content constitutes requirements of this document. For dated references, only the edition cited applies. For undated references, the latest edition of the referenced document (including any amendments) applies.';
const rfcHead = (month: string): string =>
  lines(
    'Network Working Group                                       R. Fielding',
    'Request for Comments: 9999                                    UC Irvine',
    `Category: Standards Track                                  ${month}`,
    '',
    '',
    '                    Naming of Things',
    '',
  );
const pages = (...numbers: number[]): string =>
  numbers
    .map((number) =>
      lines(
        `   [${number}] Deutsch, P., "Format ${number}", RFC ${1900 + number}, May 1996.`,
        '',
        `Fielding, et al.            Standards Track                   [Page ${number}]`,
        '',
        'RFC 2616                        HTTP/1.1                       June 1999',
        '',
      ),
    )
    .join('');

/** Texts in which the default rules find nothing, by what they show. */
const silent: readonly (readonly [what: string, kind: TextKind, text: string])[] = [
  [
    'labels that are terms of a list of definitions',
    'markdown',
    lines(
      '## Normative references',
      '',
      'ISO8601:2004',
      ':   "Data elements and interchange formats", December 2004.',
      '',
      'ECMA404',
      '',
      ':   "The JSON Data Interchange Syntax", ECMA-404, 2017.',
      '',
      '# Dates',
      '',
      'Dates are written as in ISO8601:2004, data as in ECMA404.',
    ),
  ],
  [
    'the name of a program in its heading',
    'markdown',
    lines('# JT808', '', 'Install it with `dotnet add package JT808`; JT808 is small.'),
  ],
  ['the running head of an RFC within its references', 'plaintext', lines('9 References', '', pages(1, 2, 3))],
  [
    'entries for different clauses',
    'markdown',
    lines('## References', '', '- IEC 60529:1989, 5.1', '- IEC 60529:1989, 5.2', '- IEC 60529:1989, 4.1 to 4.4'),
  ],
  [
    'entries for different algorithms of one standard',
    'markdown',
    lines('## References', '', '- ISO/IEC 18033-3 AES', '- ISO/IEC 18033-3 Camellia'),
  ],
  [
    'a designation in the title of another document, in quotation marks',
    'markdown',
    lines('- [1] Yergeau, F., "UTF-8, a transformation format of ISO 10646", STD 63, November 2003.'),
  ],
  [
    'a designation in the title of another document, in italics',
    'markdown',
    lines('- Yergeau, F.: *UTF-8, a transformation format of ISO 10646*, 2003.'),
  ],
  [
    'a standard that is listed by the edition of its own year',
    'markdown',
    lines(
      '# ISO 99999:2010 Quality of things',
      '',
      scope,
      '## 2 Normative references',
      '',
      following,
      '',
      'ISO 9001:2008, *Quality management systems — Requirements*',
      '',
      '## 3 Terms and definitions',
      '',
      'A system as in ISO 9001:2008 is required.',
    ).replace('ISO 99999:2010', 'ISO 9000:2005'),
  ],
  [
    'an RFC as of its month',
    'plaintext',
    lines(rfcHead('June 2009'), 'Systems conform to ISO 9001:2008 and ISO 14001:2004.'),
  ],
  [
    'a report that is closed',
    'markdown',
    lines('---', 'date: 2010-03-01', 'status: final', '---', '', 'Systems conform to ISO 9001:2008.'),
  ],
  [
    'the source of a term',
    'markdown',
    lines('### 3.1 quality', '', 'degree of something', '', '[SOURCE: ISO 9000:2005, 3.1.1]'),
  ],
  [
    'a lead-in that empty lines of a PDF cut',
    'plaintext',
    lines(
      'GB/T 45678—2024',
      '',
      '前言',
      '',
      '本文件按照GB/T 1.1—2020的规定起草。',
      '',
      '1 范围',
      '',
      '本文件规定了要求。',
      '',
      '2 规范性引用文件',
      '',
      ...leadIn.split('引用文件，其').flatMap((piece, index) => [index === 0 ? `${piece}引用文件，其` : piece, '']),
      'GB/T 4208—2017 外壳防护等级（IP代码）',
      '',
      'GB/T 45678—2024',
      '',
      'GB/T 20234.1—2023 电动汽车传导充电用连接装置 第1部分：通用要求',
      '',
      '3 术语和定义',
      '',
      '应符合GB/T 4208—2017和GB/T 20234.1—2023的规定。',
    ),
  ],
  [
    'the lead-in of a ministry',
    'markdown',
    lines(
      '## 前言',
      '',
      '## 1 适用范围',
      '',
      '本标准规定了方法。',
      '',
      '## 2 规范性引用文件',
      '',
      '本标准引用了下列文件或其中的条款。凡是未注日期的引用文件，其最新版本（包括所有的修改单）适用于本标准。',
      '',
      'GB/T 4208—2017 外壳防护等级（IP代码）',
      '',
      '## 3 方法',
      '',
      '应符合GB/T 4208—2017的规定。',
    ),
  ],
  [
    'a page that explains a standard',
    'markdown',
    lines(
      '# ISO 9001:2015, chapters 1 to 3',
      '',
      '## §1 Scope',
      '',
      'The chapter covers all.',
      '',
      '## §2 Normative references',
      '',
      'ISO 9001:2015 is meant to be read together with IEC 60529.',
    ),
  ],
  [
    'a table of editions',
    'markdown',
    lines(
      '| Customer | Certificate |',
      '| --- | --- |',
      '| A | GB/T 22080-2016 |',
      '| B | GB/T 22081-2016 |',
      '| C | GB/T 22080-2008 |',
    ),
  ],
];

/** Texts that look alike and in which something is wrong. */
const reported: readonly (readonly [what: string, kind: TextKind, text: string, found: string])[] = [
  [
    'an outdated edition in a text of today',
    'plaintext',
    'Systems conform to ISO 9001:2008.\n',
    'superseded: ISO 9001:2008',
  ],
  [
    'a date in front matter that closes nothing',
    'markdown',
    lines('---', 'date: 2010-03-01', 'status: published', '---', '', 'Systems conform to ISO 9001:2008.'),
    'superseded: ISO 9001:2008',
  ],
  [
    'an Internet-Draft, which is not published',
    'plaintext',
    lines(
      rfcHead('June 2009').replace('Request for Comments: 9999', 'Internet-Draft'),
      'Systems conform to ISO 9001:2008.',
    ),
    'superseded: ISO 9001:2008',
  ],
  [
    'what was outdated in the month of an RFC already',
    'plaintext',
    lines(rfcHead('June 2009'), 'Systems conform to ISO 14001:1996.'),
    'superseded: ISO 14001:1996',
  ],
  [
    'a manual that is built like the standard that it follows',
    'markdown',
    lines(
      '# ISO 9001:2008 Quality manual',
      '',
      scope,
      '## 2 Normative references',
      '',
      following,
      '',
      'ISO 9000:2015, *Quality management systems — Fundamentals and vocabulary*',
    ),
    'superseded: ISO 9001:2008',
  ],
  [
    'a sentence in italics',
    'markdown',
    'The *device* applies. *The device shall meet ISO9001.*\n',
    'malformed-designation: ISO9001',
  ],
  ['the same in a sentence', 'plaintext', 'Strings are encoded as in ISO 10646.\n', 'wrong-prefix: ISO 10646'],
  [
    'an entry that is there twice',
    'markdown',
    lines(
      '## Bibliography',
      '',
      '- IEC 60529, *Degrees of protection*',
      '- ISO 16750-3',
      '- IEC 60529, *Degrees of protection*',
    ),
    'duplicate-entry: IEC 60529',
  ],
];

describe('Silence', () => {
  for (const [what, kind, text] of silent) {
    it(`on ${what}`, async () => {
      const { findings } = await lintText(text, kind);
      assert.deepEqual(
        findings.map(({ rule, start, end, message }) => `${rule} on ${text.slice(start, end)}: ${message}`),
        [],
      );
    });
  }

  for (const [what, kind, text, found] of reported) {
    it(`but not on ${what}`, async () => {
      const { findings } = await lintText(text, kind);
      assert.ok(findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`).includes(found));
    });
  }
});
