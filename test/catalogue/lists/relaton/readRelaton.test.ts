import assert from 'node:assert/strict';
import { columnNames } from '../../../../server/src/catalogue/lists/columns';
import { readStandards } from '../../../../server/src/catalogue/lists/readStandards';
import { readRelaton } from '../../../../server/src/catalogue/lists/relaton/readRelaton';

/** The filled cells of the rows behind the header, and the problems as `line:column message`. */
function readAll(text: string) {
  const { rows, problems } = readRelaton(text);
  return {
    rows: rows
      .slice(1)
      .map((row) =>
        Object.fromEntries(
          row.flatMap((cell, index) => (cell.text === '' ? [] : [[columnNames[index] ?? '', cell.text]])),
        ),
      ),
    problems: problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
  };
}

const document = `---
schema_version: v1.5.6
title:
- {language: en, type: title-intro, content: Quality management systems}
- {language: en, type: main, content: Quality management systems - Requirements}
- {language: fr, type: main, content: Systèmes de management de la qualité - Exigences}
source:
- {type: obp, content: 'https://www.iso.org/obp/ui/en/#!iso:std:46486:en'}
- {type: src, content: 'https://www.iso.org/standard/46486.html'}
docidentifier:
- {content: 'ISO 9001:2008', type: ISO, primary: true}
- {content: 'urn:iso:std:iso:9001:stage-95.99', type: URN}
date:
- {type: published, at: '2008-11-13'}
contributor:
- role: [{type: publisher}]
  organization: {name: [{content: International Organization for Standardization}]}
- role: [{type: author, description: [{content: committee}]}]
  organization:
    subdivision:
    - {type: technical-committee, identifier: [{content: ISO/TC 176/SC 2}]}
status: {stage: {content: '95'}, substage: {content: '99'}}
relation:
- {type: obsoletes, bibitem: {docidentifier: [{content: 'ISO 9001:2000', primary: true}]}}
- {type: obsoletedBy, bibitem: {docidentifier: [{content: 'ISO 9001:2015', primary: true}]}}
- {type: updatedBy, bibitem: {docidentifier: [{content: 'ISO 9001:2008/Cor 1:2009', primary: true}]}}
`;

describe('reading Relaton', () => {
  it('takes from a document what a list can hold; what updates it is no successor', () => {
    assert.deepEqual(readAll(document), {
      rows: [
        {
          designation: 'ISO 9001:2008',
          title_en: 'Quality management systems - Requirements',
          status: 'withdrawn',
          published: '2008-11-13',
          successor: 'ISO 9001:2015',
          replaces: 'ISO 9001:2000',
          committee: 'ISO/TC 176/SC 2',
          page: 'https://www.iso.org/standard/46486.html',
        },
      ],
      problems: [],
    });
  });

  for (const [stage, substage, status] of [
    ['60', '60', 'published'],
    ['60', '00', 'upcoming'],
    ['90', '93', 'published'],
    ['40', '20', 'draft'],
    ['40', '98', 'withdrawn'],
    ['95', '99', 'withdrawn'],
    ['PUBLISHED', '', 'published'],
    ['REVISED', '', 'withdrawn'],
  ] as const) {
    it(`reads stage ${stage} ${substage} as ${status}`, () => {
      const { rows } = readAll(
        `docid: {id: 'X 1'}\ndocstatus: {stage: {value: '${stage}'}, substage: {value: '${substage}'}}\n`,
      );
      assert.equal(rows[0]?.status, status);
    });
  }

  for (const [id, designation] of [
    ['ITU-R BT.2246-9', 'ITU-R BT.2246-9'],
    ["{:publisher: ISO, :number: '226', :year: 2023}", 'ISO 226:2023'],
    ["{:publisher: ISO, :number: '226', :year: 1961, :type: R}", 'ISO/R 226:1961'],
    ["{:publisher: ISO, :number: '2', :year: 2004, :copublisher: [IEC], :type: GUIDE}", 'ISO/IEC GUIDE 2:2004'],
    ["{:publisher: ISO, :number: '226', :stage: :dis}", 'ISO/DIS 226'],
    ["{:publisher: ISO, :number: '22591', :stage: CD, :iteration: 2}", 'ISO/CD 22591.2'],
    ["{:publisher: ISO, :number: '22604', :copublisher: [IEC], :stage: WD, :type: TR}", 'ISO/IEC WD TR 22604'],
    [
      "{:publisher: '', :number: '1', :year: 2007, :type: COR, :base: {:publisher: ISO, :number: '22642', :year: 2005}}",
      'ISO 22642:2005/Cor 1:2007',
    ],
    [
      "{:publisher: '', :number: '1', :stage: CD, :type: AMD, :base: {:publisher: ISO, :number: '22608', :year: 2004}}",
      'ISO 22608:2004/CD Amd 1',
    ],
    ["{:publisher: IEC, :number: '61000', :part: 6-2, :year: 2016, :vap: [RLV]}", 'IEC 61000-6-2:2016 RLV'],
    [
      "{:publisher: IEC, :number: '61008', :part: '1', :year: 2010, :amendments: [{:number: 1, :year: 2012}], :corrigendums: [{:number: 1, :year: 2013}]}",
      'IEC 61008-1:2010/AMD1:2012/COR1:2013',
    ],
    [
      "{:publisher: IEC, :number: '61008', :part: '1', :year: 1996, :vap: [CSV], :amendments: [{:number: 1, :year: 2002}, {:number: 2, :year: 2006}]}",
      'IEC 61008-1:1996+AMD1:2002+AMD2:2006 CSV',
    ],
    [
      "{:publisher: IEC, :number: '1', :year: 2011, :type: ISH, :base: {:publisher: IEC, :number: '61000', :part: 6-3, :year: 2006, :amendments: [{:number: 1, :year: 2010}]}}",
      'IEC 61000-6-3:2006/AMD1:2010/ISH1:2011',
    ],
    ["{:publisher: IEC, :number: '61000', :part: 1-1, :year: 2023, :type: TR}", 'IEC TR 61000-1-1:2023'],
  ] as const) {
    it(`makes ${designation} of an index's entry`, () => {
      const { rows, problems } = readAll(`---\n- :id: ${id}\n  :file: data/a.yaml\n`);
      assert.deepEqual([rows, problems], [[{ designation }], []]);
      const list = readStandards(readRelaton(`- :id: ${id}\n`), 'index-v1.yaml');
      assert.deepEqual(list.problems, []);
    });
  }

  it('names faulty entries with their lines and reads the others', () => {
    const text = [
      '# an index',
      '---',
      '- :id: ISO 1:2022',
      '  :file: a',
      '- :id: {:publisher: IEC, :number: }',
      '- :id: [',
      '  :file: b',
      '- 7',
      '- :id: ISO 2:1973',
    ].join('\n');
    const { rows, problems } = readAll(text);
    assert.deepEqual(
      rows.map(({ designation }) => designation),
      ['ISO 1:2022', 'ISO 2:1973'],
    );
    assert.equal(problems.length, 3);
    assert.match(problems[0] ?? '', /^5:3 this entry has no designation/);
    assert.match(problems[1] ?? '', /^(?:6|7):\d+ this is not valid YAML: /);
    assert.match(problems[2] ?? '', /^8:3 this entry has no designation/);
  });

  it('says of what an index names that it is no designation, with its line', () => {
    const { problems } = readStandards(readRelaton('---\n- :id: nonsense\n- :id: ISO 1:2022\n'), 'index-v1.yaml');
    assert.equal(problems.length, 1);
    assert.deepEqual([problems[0]?.line, problems[0]?.column], [2, 3]);
    assert.match(problems[0]?.message ?? '', /^“nonsense” is no designation/);
  });

  for (const text of ['', 'just a text', '7', 'a: 1\n']) {
    it(`says that ${JSON.stringify(text)} is nothing of Relaton's`, () => {
      assert.match(readAll(text).problems.join(), /^1:1 this (?:is neither a Relaton|entry has no designation)/);
    });
  }

  it('does not follow a document that contains itself, nor one that grows without end', () => {
    const circle = "&a\ndocid: {id: 'ISO 1:2022'}\nrelation: [{type: obsoletedBy, bibitem: *a}]\n";
    assert.equal(readAll(circle).problems.length + readAll(circle).rows.length, 1);
    const laughs = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'])
      laughs.push(`${name}: &${name} [${`*${before}, `.repeat(9)}*${before}]`);
    assert.deepEqual(readAll(laughs.join('\n')).problems, ['1:1 too many aliases; write the values out']);
  });
});
