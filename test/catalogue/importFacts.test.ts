import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importCodes } from '../../scripts/importFacts/codes';
import { formerNames } from '../../scripts/importFacts/formerNames';
import { importInternational } from '../../scripts/importFacts/international';
import { importItu } from '../../scripts/importFacts/itu';
import { LeftOut } from '../../scripts/importFacts/leftOut';
import { importNational } from '../../scripts/importFacts/national';
import { readNote } from '../../scripts/importFacts/note';
import { importOthers } from '../../scripts/importFacts/others';
import { Standards } from '../../scripts/importFacts/standards';
import { importTitles } from '../../scripts/importFacts/titles';
import { writeLine } from '../../server/src/catalogue/file/dataFiles';

/** Writes tables into a folder and runs an import over it; a row's cells stand between bars. */
function imported(
  run: typeof importNational,
  tables: Record<string, readonly string[]>,
): { lines: string[]; report: string } {
  const folder = mkdtempSync(join(tmpdir(), 'normlint-import-'));
  try {
    for (const [path, rows] of Object.entries(tables)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), `${rows.join('\n').replaceAll('|', '\t')}\n`);
    }
    const standards = new Standards();
    const leftOut = new LeftOut();
    run(folder, standards, leftOut);
    return { lines: standards.sorted().map(({ record }) => writeLine(record).trim()), report: leftOut.report(5) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const withTitles =
  (run: typeof importInternational): typeof importInternational =>
  (...into) => {
    run(...into);
    importTitles(...into);
  };

const register = 'designation|type|status|stage|published|withdrawn|replaced_by|replaced_by_src|newer_edition|page';
const titles = 'designation|title_en|committee';
const national = 'designation|year|status|title_zh|title_en|published|implemented|replaces|replaced_by|adopts|source';
const wellKnown = 'designation|title_zh|title_en|adopts|replaces|status';
const seen = 'designation|year|seen_in_sources|title_zh';
const briefings = 'designation|year|title_en|source';

describe('the import of international standards', () => {
  const run = (iso: string[], iec: string[] = [], named: string[] = []) =>
    imported(withTitles(importInternational), {
      'registry/iso.tsv': [register, ...iso],
      'registry/iec.tsv': [register, ...iec],
      'titles/international.tsv': [titles, ...named],
    });

  it('folds editions, drafts and supplements into one record', () => {
    const { lines, report } = run(
      [
        'ISO/DIS 5|IS|draft|40.20||||||7',
        'ISO 5:1990/Cor 1:1991|Cor|withdrawn|95.99|1991-01-01|2000-01-01|ISO 5:2000|relation||2',
        'ISO 5:2000|IS|published|60.60|2000-01-01|||||3',
        'ISO 5:1990|IS|withdrawn|95.99|1990-01-01|2000-01-01|ISO 5:2000/Cor 1:2001;ISO 5:2000|relation||1',
      ],
      [],
      ['ISO 5:1990|Old|ISO/TC 1', 'ISO 5:2000|New|ISO/TC 2'],
    );
    assert.equal(report, '');
    assert.deepEqual(lines, [
      '{"designation":"ISO 5","titles":{"en":"New"},"committee":"ISO/TC 2","editions":[' +
        '{"designation":"ISO 5:1990","year":"1990","status":"superseded","published":"1990-01-01","withdrawn":"2000-01-01",' +
        '"succession":{"designations":["ISO 5:2000","ISO 5:2000/Cor 1:2001"],"basis":"stated"},' +
        '"page":"https://www.iso.org/standard/1.html","supplements":[{"designation":"ISO 5:1990/Cor 1:1991",' +
        '"status":"superseded","published":"1991-01-01","page":"https://www.iso.org/standard/2.html"}]},' +
        '{"designation":"ISO 5:2000","year":"2000","status":"published","published":"2000-01-01",' +
        '"page":"https://www.iso.org/standard/3.html"},' +
        '{"designation":"ISO/DIS 5","status":"draft","page":"https://www.iso.org/standard/7.html"}]}',
    ]);
  });

  it('calls withdrawn what has only an inferred successor, and upcoming what is under publication', () => {
    const { lines } = run([
      'ISO 5:1990|IS|withdrawn|95.99|1990|2000|ISO 6:2000|number||1',
      'ISO 6|IS|draft|60.00||||||2',
    ]);
    assert.match(lines[0] ?? '', /"status":"withdrawn".*"basis":"inferred"/);
    assert.match(lines[1] ?? '', /\{"designation":"ISO 6","status":"upcoming"/);
  });

  it('keeps consolidated versions and counts what it leaves out', () => {
    const { lines, report } = run(
      ['ISO/IEC Guide 51:2014|Guide|published|60.60|2014||||||1'],
      [
        'IEC 60601-1:2005+AMD1:2012 CSV|CSV|published|PUBLISHED|2012|||||3',
        'IEC 60601-1:2005|IS|published|PUBLISHED|2005|||||2',
        'IEC 60034:2024 SER|SER|published|PUBLISHED|2024|||||4',
        'IEC White Paper AI:2018|White Paper|published|PUBLISHED|2018|||||5',
        'ISO/IEC Guide 51:2014|Guide|published|PUBLISHED|2014|||||6',
      ],
      ['ETSI EN 300 001 V1.5.1 (1998-10)|PSTN|'],
    );
    assert.equal(lines.length, 2);
    assert.match(lines[1] ?? '', /"versions":\[\{"designation":"IEC 60601-1:2005\+AMD1:2012 CSV"/);
    for (const example of ['IEC 60034:2024 SER', 'IEC White Paper AI:2018', 'ISO/IEC Guide 51:2014', 'ETSI']) {
      assert.match(report, new RegExp(`1  as ${example.replace(/[/]/g, '\\/')}`), example);
    }
  });
});

describe('the import of recommendations of ITU', () => {
  const run = (...rows: string[]) => imported(importItu, { 'registry/itu.tsv': [register, ...rows] }).lines;

  it('makes one standard of a recommendation with two numbers, found under each', () => {
    assert.deepEqual(
      run(
        'ITU-T G.5 (11/1988)|Rec|withdrawn||1988-11-25||ITU-T G.5/Y.7 (02/2001)|relation||',
        'ITU-T G.5/Y.7 (02/2001)|Rec|published||2001-02-09|||||',
        'ITU-T G.5/Y.7 (2001) Amd. 1 (11/2001)|Amd|published||2001-11-29|||||',
      ),
      [
        '{"designation":"ITU-T G.5/Y.7","also":["ITU-T G.5","ITU-T Y.7"],"editions":[' +
          '{"designation":"ITU-T G.5 (11/1988)","year":"1988","status":"superseded","published":"1988-11-25",' +
          '"succession":{"designations":["ITU-T G.5/Y.7 (02/2001)"],"basis":"stated"}},' +
          '{"designation":"ITU-T G.5/Y.7 (02/2001)","year":"2001","status":"published","published":"2001-02-09",' +
          '"supplements":[{"designation":"ITU-T G.5/Y.7 (2001) Amd. 1 (11/2001)","status":"published","published":"2001-11-29"}]}]}',
      ],
    );
  });

  it('keeps recommendations apart that shared a number once and are both in force', () => {
    const lines = run(
      'ITU-T E.5/Q.7 (11/1988)|Rec|withdrawn||1988-11-25|||||',
      'ITU-T E.5 (05/1997)|Rec|published||1997-05-30|||||',
      'ITU-T Q.7 (12/1999)|Rec|published||1999-12-03|||||',
    );
    assert.equal(lines.length, 2);
    assert.match(
      lines[0] ?? '',
      /^\{"designation":"ITU-T E\.5","also":\["ITU-T E\.5\/Q\.7"\].*E\.5\/Q\.7 \(11\/1988\)/,
    );
    assert.match(lines[1] ?? '', /^\{"designation":"ITU-T Q\.7","editions"/);
  });

  it('takes a revision of ITU-R for an edition, and one without for the first', () => {
    const lines = run(
      'ITU-R BT.5|Rec|withdrawn||1994-07||ITU-R BT.5-1|edition||',
      'ITU-R BT.5-1|Rec|published|In force|2015-06-17|||||',
    );
    assert.deepEqual(
      lines.map((line) => [...line.matchAll(/"designation":"([^"]+)"/g)].map(([, name]) => name)),
      [['ITU-R BT.5', 'ITU-R BT.5-0', 'ITU-R BT.5-1']],
    );
  });
});

describe('the import of small registers', () => {
  const run = (cen: string[], others: string[] = [], named: string[] = []) =>
    imported(
      (...into) => {
        importOthers(...into);
        importTitles(...into);
      },
      {
        'registry/cen.tsv': [register, ...cen],
        'registry/others.tsv': [register, ...others],
        'titles/international.tsv': [titles, ...named],
      },
    );

  it('takes a consolidated European standard for a sign that its edition exists', () => {
    assert.deepEqual(run(['EN 5:2015+A1:2021|EN|unknown|listed||||||']).lines, [
      '{"designation":"EN 5","editions":[{"designation":"EN 5:2015","year":"2015","status":"unknown",' +
        '"supplements":[{"designation":"EN 5:2015+A1:2021","status":"unknown"}]}]}',
    ]);
  });

  it('keeps editions by their ordinal or issue, with the corrigenda of each', () => {
    const { lines } = run(
      [],
      [
        'ECMA-5, 1st edition|ECMA standard|withdrawn||1998-12||ECMA-5, 2nd edition|edition||',
        'ECMA-5, 2nd edition|ECMA standard|unknown||2001-12|||||',
        'CCSDS 121.0-B-1|CCSDS standard|withdrawn|withdrawn|1997-05|||||',
        'CCSDS 121.0-B-1 Cor. 1|CCSDS standard|withdrawn|withdrawn|2006-09|||||',
      ],
      ['ECMA-5, 2nd edition|Five|Ecma International'],
    );
    assert.match(
      lines[0] ?? '',
      /^\{"designation":"ECMA-5","titles":\{"en":"Five"\},"editions".*"superseded".*"unknown"/,
    );
    assert.match(lines[1] ?? '', /"supplements":\[\{"designation":"CCSDS 121\.0-B-1 Cor\. 1"/);
  });

  it('leaves out papers, drafts, translations and what is no standard', () => {
    const { lines, report } = run(
      [],
      [
        'CIE OP02 1-5|CIE|unknown|||||||',
        'CIE DIS 017/E:2016|CIE|unknown|||||||',
        'ECMA MEM/1962|ECMA memento|unknown||1962-01|||||',
        'CCSDS 650.0-M-2 - French Translated|CCSDS practice|published|published|2012-06|||||',
        'РМГ 10-94|РМГ|published|new|1994|||||',
      ],
    );
    assert.deepEqual(lines, []);
    for (const reason of ['paper in a volume', 'draft of CIE', 'no standard', 'translation', 'year of two digits'])
      assert.match(report, new RegExp(`${reason}: 1`));
  });
});

describe('the import of national standards', () => {
  const run = (tables: {
    national?: string[];
    sector?: string[];
    wellKnown?: string[];
    seen?: string[];
    briefings?: string[];
  }) =>
    imported(importNational, {
      'chinese/national.tsv': [national, ...(tables.national ?? [])],
      'chinese/sector.tsv': [national, ...(tables.sector ?? [])],
      'chinese/local.tsv': [national],
      'chinese/association.tsv': [national],
      'chinese/well_known.tsv': [wellKnown, ...(tables.wellKnown ?? [])],
      'chinese/seen.tsv': [seen, ...(tables.seen ?? [])],
      'chinese/briefings.tsv': [briefings, ...(tables.briefings ?? [])],
    });

  it('takes over sector standards with what they replace', () => {
    const { lines } = run({ sector: ['YY/T 5-2020|2020|upcoming|五||2026-01-01|2027-01-01|YY 5-2010|||x'] });
    assert.deepEqual(lines, [
      '{"designation":"YY 5","editions":[{"designation":"YY 5-2010","year":"2010","status":"unknown",' +
        '"succession":{"designations":["YY/T 5-2020"],"basis":"stated"}}]}',
      '{"designation":"YY/T 5","titles":{"zh":"五"},"editions":[{"designation":"YY/T 5-2020","year":"2020",' +
        '"status":"upcoming","published":"2026-01-01","implemented":"2027-01-01"}]}',
    ]);
  });

  it('writes out a year of two digits of what is adopted', () => {
    const { lines } = run({
      national: ['GB 5-2020|2020|current|五|Five|2020-01-01|2021-01-01|||EQV iso 5:84|x'],
    });
    assert.match(lines[0] ?? '', /"adopts":\[\{"designation":"ISO 5:1984","degree":"EQV"/);
  });

  it('learns from a checked row what it replaces, and what it adopts', () => {
    const { lines } = run({
      national: ['GB 5-2020|2020|current|五|Five|2020-01-01|2021-01-01|GB 5-2010||IDT iso 5:2019|x'],
    });
    assert.deepEqual(lines, [
      '{"designation":"GB 5","titles":{"en":"Five","zh":"五"},"adopts":[{"designation":"ISO 5:2019","degree":"IDT","edition":"GB 5-2020"}],' +
        '"editions":[{"designation":"GB 5-2010","year":"2010","status":"superseded","succession":{"designations":["GB 5-2020"],"basis":"stated"}},' +
        '{"designation":"GB 5-2020","year":"2020","status":"published","published":"2020-01-01","implemented":"2021-01-01"}]}',
    ]);
  });

  it('does not call a predecessor superseded while its successor is only upcoming', () => {
    const { lines } = run({ national: ['GB 5-2027|2027|upcoming|||2026-01-01|2027-01-01|GB 5-2010|||x'] });
    assert.match(lines[0] ?? '', /"GB 5-2010","year":"2010","status":"unknown"/);
  });

  it('takes titles from general knowledge, but neither superseded nor a title against a checked one', () => {
    const { lines, report } = run({
      national: ['GB 5-2020|2020|current|五||||||x'],
      wellKnown: ['GB 5-2020|伍|Five|||current', 'GB/T 6-2009|六|Six||GB/T 6-2000|superseded'],
    });
    assert.match(lines[0] ?? '', /"titles":\{"en":"Five","zh":"五"\}/);
    assert.match(
      lines[1] ?? '',
      /"GB\/T 6-2000".*"basis":"inferred".*"GB\/T 6-2009","year":"2009","status":"unknown"\}/,
    );
    assert.match(report, /superseded of an unchecked source: 1/);
  });

  it('takes from quotations that a standard exists, and nothing else', () => {
    const { lines, report } = run({
      briefings: ['GB/T 900-2023|2023|Nine hundred|sample'],
      seen: ['GB/T 7-2015|2015|2|falsch', 'GB/T 88021-2016|2016|2|', 'YY 18-2016|2016|1|'],
      wellKnown: ['GB/T 999-2020||||| current'],
    });
    assert.ok(
      lines.includes(
        '{"designation":"GB/T 7","editions":[{"designation":"GB/T 7-2015","year":"2015","status":"unknown"}]}',
      ),
    );
    assert.ok(lines.some((line) => line.includes('"GB/T 900","titles":{"en":"Nine hundred"}')));
    assert.ok(!lines.some((line) => line.includes('88021')), 'a number beyond all others');
    assert.match(report, /YY 18-2016/);
  });
});

describe('the import of codes', () => {
  it('takes sectors, series and areas that issue standards, each once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'normlint-import-'));
    try {
      mkdirSync(join(folder, 'codes'));
      const write = (name: string, ...rows: string[]) =>
        writeFileSync(join(folder, 'codes', `${name}.tsv`), `${rows.join('\n').replaceAll('|', '\t')}\n`);
      write(
        'national_codes',
        'code|kind|name_zh|name_en|authority_zh',
        'GB/T|national|五|Recommended one|甲 / 乙',
        'T/|association|六|Six|',
      );
      write(
        'sector_codes',
        'code|kind|name_zh|name_en|department_zh|department_en',
        'ZY|sector|七|Traditional Chinese medicine|丙|C',
        'GB/T|engineering|八|Eight||',
        'CECS|association-historic|九|Nine||',
      );
      write('province_codes', 'code|name_zh|name_en|issues_DB_standards', '11|北京市|Beijing|yes', '71|十|Ten|no');
      write('city_codes', 'code4|name_zh', '1301|石家庄市');
      const codes = importCodes(folder).filter(({ code }) => !['HAF', 'SHJ', 'SYJ', 'TBJ'].includes(code));
      assert.deepEqual(codes, [
        { code: 'GB/T', kind: 'series', names: { en: 'recommended one', zh: '五' }, authority: { zh: '甲、乙' } },
        {
          code: 'ZY',
          kind: 'sector',
          names: { en: 'traditional Chinese medicine', zh: '七' },
          authority: { en: 'C', zh: '丙' },
        },
        { code: '11', kind: 'area', names: { en: 'Beijing', zh: '北京市' } },
        { code: '1301', kind: 'area', names: { zh: '石家庄市' } },
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the import of agencies', () => {
  it('reads former names with their time', () => {
    assert.deepEqual(
      formerNames('SDA State Drug Administration (1998-2003);MOC Ministry of Construction 建设部 (to 2008)'),
      [
        { abbreviation: 'SDA', en: 'State Drug Administration', from: '1998', until: '2003' },
        { abbreviation: 'MOC', en: 'Ministry of Construction', zh: '建设部', until: '2008' },
      ],
    );
    assert.deepEqual(formerNames('AQSIQ + CFDA (part), merged 2018-03'), [
      { abbreviation: 'AQSIQ', until: '2018-03', remark: 'merged' },
      { abbreviation: 'CFDA', until: '2018-03', remark: 'part; merged' },
    ]);
    assert.deepEqual(formerNames('National Committee 全国委员会 (2002 to 2024-01)'), [
      { en: 'National Committee', zh: '全国委员会', from: '2002', until: '2024-01' },
    ]);
    assert.deepEqual(formerNames('State Administration of Cultural Heritage SACH (English name to 2018)'), [
      { abbreviation: 'SACH', en: 'State Administration of Cultural Heritage', until: '2018', remark: 'English name' },
    ]);
    assert.deepEqual(formerNames(''), []);
  });

  it('takes notes to pieces', () => {
    const ids = new Set(['SAMR', 'GACC', 'MEE', 'NMPA']);
    assert.deepEqual(readNote('DEFUNCT 2018-03: market functions -> SAMR, quarantine -> GACC', ids), {
      ended: {
        kind: 'defunct',
        date: '2018-03',
        successors: ['SAMR', 'GACC'],
        remark: 'market functions -> SAMR, quarantine -> GACC',
      },
      wrongForms: [],
      ambiguousWith: [],
    });
    assert.deepEqual(readNote('est. 2001. wrong: A Body; The Body (no hyphen). AMBIGUOUS with the other Body', ids), {
      wrongForms: [{ form: 'A Body' }, { form: 'The Body', remark: 'no hyphen' }],
      ambiguousWith: ['other Body'],
      note: 'est. 2001',
    });
    assert.deepEqual(readNote('RENAMED 2018 -> MEE. wrong: Ministry of X; ... Institute', ids), {
      ended: { kind: 'renamed', date: '2018', successors: ['MEE'] },
      wrongForms: [{ form: 'Ministry of X' }],
      ambiguousWith: [],
      note: '... Institute',
    });
  });
});
