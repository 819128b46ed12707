import assert from 'node:assert/strict';
import { readDelimited } from '../../../server/src/catalogue/lists/delimited';
import { readStandards } from '../../../server/src/catalogue/lists/readStandards';
import type { StandardRecord } from '../../../server/src/catalogue/model/catalogue';

function records(text: string): StandardRecord[] {
  const { records, problems } = readStandards(readDelimited(text), 'own.tsv');
  assert.deepEqual(problems, []);
  return records.map(({ record }) => record);
}

function problems(text: string): string[] {
  return readStandards(readDelimited(text), 'own.tsv').problems.map(
    ({ line, column, message }) => `${line}:${column}: ${message}`,
  );
}

describe('a list of standards of one’s own', () => {
  it('gives an enterprise standard with everything that its row says', () => {
    assert.deepEqual(
      records(
        [
          'title_en\tdesignation\tstatus\tpublished\tcommittee\tnote\tpage\tadopts\ttitle_zh',
          'Charging cable\tQ/XYZ 001-2024\tpublished\t2024-03-01\tTC 1\tinternal\thttps://x.example/1\tISO 9001:2015 MOD\t充电电缆',
        ].join('\n'),
      ),
      [
        {
          designation: 'Q/XYZ 001',
          titles: { en: 'Charging cable', zh: '充电电缆' },
          committee: 'TC 1',
          note: 'internal',
          origin: 'own.tsv',
          adopts: [{ designation: 'ISO 9001:2015', degree: 'MOD', edition: 'Q/XYZ 001-2024' }],
          editions: [
            {
              designation: 'Q/XYZ 001-2024',
              year: '2024',
              status: 'published',
              published: '2024-03-01',
              page: 'https://x.example/1',
              supplements: [],
            },
          ],
        },
      ],
    );
  });

  it('reads the headers and words of a Chinese register, and what a standard replaces', () => {
    const [quality] = records(
      [
        '序号,标准编号,标准名称,状态,发布日期,实施日期,代替标准,采标情况',
        '1,GB/T19001—2016,质量管理体系 要求,现行,2016/12/30,2017年7月1日,GB/T 19001-2008,ISO 9001:2015（IDT）',
        '2,GB 1-1990,旧标准,废止,,,,',
      ].join('\r\n'),
    );
    assert.deepEqual(quality, {
      designation: 'GB/T 19001',
      titles: { zh: '质量管理体系 要求' },
      origin: 'own.tsv',
      adopts: [{ designation: 'ISO 9001:2015', degree: 'IDT', edition: 'GB/T 19001-2016' }],
      editions: [
        {
          designation: 'GB/T 19001-2008',
          year: '2008',
          status: 'superseded',
          succession: { designations: ['GB/T 19001-2016'], basis: 'stated' },
          supplements: [],
        },
        {
          designation: 'GB/T 19001-2016',
          year: '2016',
          status: 'published',
          published: '2016-12-30',
          implemented: '2017-07-01',
          supplements: [],
        },
      ],
    });
  });

  it('does not take what is replaced in part for replaced', () => {
    const [record] = records('designation,replaces\nGB 7-2020,"GB 6-1999(部分代替)、GB 7-2010"');
    assert.deepEqual(
      record?.editions.map(({ designation, status }) => [designation, status]),
      [
        ['GB 7-2010', 'superseded'],
        ['GB 7-2020', 'unknown'],
      ],
    );
  });

  it('takes a withdrawal date or a successor for the status that the row leaves open', () => {
    const all = records('designation,withdrawn,successor\nQ/XY 1-2001,2010-05,\nQ/XY 2-2001,,Q/XY 3-2020');
    assert.deepEqual(
      all.map(({ editions }) => editions[0]?.status),
      ['withdrawn', 'superseded'],
    );
  });

  it('puts a supplement into its edition', () => {
    const [record] = records('designation,status,published\nISO 9001:2015/Amd 1:2024,published,2024-02-23');
    assert.deepEqual(record?.editions, [
      {
        designation: 'ISO 9001:2015',
        year: '2015',
        status: 'unknown',
        supplements: [{ designation: 'ISO 9001:2015/Amd 1:2024', status: 'published', published: '2024-02-23' }],
      },
    ]);
  });

  it('takes the title of the newest edition, in whatever order the rows stand', () => {
    const [record] = records('designation,title\nQ/XY 1-2020,New title\nQ/XY 1-2010,Old title');
    assert.equal(record?.titles.en, 'New title');
  });

  it('names each fault with line and column, and loses only its row', () => {
    const text = [
      'designation,status,published,page',
      'Q/XY 1-2020,in vigour,,',
      'no standard,,,',
      'Q/XY 2-2020,,2021-13,',
      'Q/XY 3-2020,,,example.org',
      ',published,,',
      'Q/XY 4-2020,published,2020,',
      'Q/XY 4-2020,withdrawn,,',
      'Q/XY 5-2020 (draft of the team),,,',
      'ISO 26262 (all parts),,,',
    ].join('\n');
    assert.deepEqual(problems(text), [
      '2:13: “in vigour” is no status; use one of: published, upcoming, draft, superseded, withdrawn, 现行, 即将实施, 被代替, 废止',
      '3:1: “no standard” is no designation that Normlint can read; write it as its body prints it, such as GB/T 19001-2016',
      '4:14: “2021-13” is no date; write it as 2024-03-01, 2024-03 or 2024',
      '5:15: “example.org” is no address; begin it with https://',
      '6:1: this row has no designation; add it or remove the row',
      '8:1: Q/XY 4-2020 stands in line 7 already; keep one of the two rows',
      '9:1: behind Q/XY 5-2020 stands “(draft of the team)”; put it into another column',
      '10:1: a row must name one document; list the parts one by one',
    ]);
    const { records } = readStandards(readDelimited(text), 'own.csv');
    assert.deepEqual(
      records.map(({ record }) => record.designation),
      ['Q/XY 4'],
    );
  });

  it('says how it understood what could be a part or a year, and uses the row', () => {
    const text = [
      'designation,successor,adopts',
      'ISO 9001-2000,ISO 9001-2015,',
      'ISO 14001:2015,,',
      'Q/XY 1-2020,,ISO 9001-2015 IDT',
      'Q/XY 2-2020,Q/XY 3.2021,',
      'ISO 45001-2018,soon,',
    ].join('\n');
    const { records, remarks } = readStandards(readDelimited(text), 'own.csv');
    const advice = (year: string) => `write it so, or add the year behind it if ${year} is a part`;
    assert.deepEqual(
      remarks.map(({ line, column, message }) => `${line}:${column}: ${message}`),
      [
        `2:1: “ISO 9001-2000” is read as ISO 9001:2000; ${advice('2000')}`,
        `2:15: “ISO 9001-2015” is read as ISO 9001:2015; ${advice('2015')}`,
        `4:14: “ISO 9001-2015” is read as ISO 9001:2015; ${advice('2015')}`,
        `5:13: “Q/XY 3.2021” is read as Q/XY 3-2021; ${advice('2021')}`,
      ],
    );
    const [quality, , own] = records.map(({ record }) => record);
    assert.deepEqual(
      [quality?.designation, quality?.editions[0]?.year, quality?.editions[0]?.succession?.designations],
      ['ISO 9001', '2000', ['ISO 9001:2015']],
    );
    assert.equal(own?.adopts[0]?.designation, 'ISO 9001:2015');
  });

  it('asks for a header row', () => {
    assert.deepEqual(problems('Q/XY 1-2020,Cable\n'), [
      '1:1: the header has no column “designation” (标准编号); add a first line that names the columns',
    ]);
    assert.deepEqual(problems('title,desigantion\n'), [
      '1:1: the header has no column “designation” (标准编号); did you mean it by “desigantion”?',
    ]);
    assert.deepEqual(problems('designation,标准编号\n'), [
      '1:13: two columns hold the designation; remove or rename this one',
    ]);
    assert.match(problems('')[0] ?? '', /^1:1: the table is empty; /);
  });
});
