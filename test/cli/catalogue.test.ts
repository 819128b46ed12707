import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { buildCatalogue } from '../../server/src/catalogue/file/build';
import { catalogueFileName } from '../../server/src/catalogue/questions/load.node';
import { openCatalogue } from '../../server/src/catalogue/questions/open';
import { parseCanonical } from '../../server/src/designations/canonical';
import { read } from '../catalogue/read';
import { smallDataset } from '../catalogue/smallDataset';
import { jsonLines } from '../catalogue/tasks/isoOpenData/list';
import { ListServer, whole } from '../catalogue/tasks/update/listServer';
import { useEmptyFolder } from './folder';
import { run } from './run';

const folders = { bundled: 'bundled', updated: 'updated' };

describe('normlint catalogue', () => {
  const folder = useEmptyFolder();
  const bytes = buildCatalogue(smallDataset, parseCanonical);

  beforeEach(() => folder.write(`bundled/${catalogueFileName}`, bytes));

  const catalogue = (...args: string[]) => run(['catalogue', ...args], { catalogues: { ...folders, listAddress } });
  let listAddress = '';

  describe('info', () => {
    it('shows dates, sources, file, version, checksum and size, and what is known of each series', async () => {
      const { code, stdout, stderr } = await catalogue('info');
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(
        stdout,
        /^Catalogue of 2026-08-19: 18 standards, 1 agencies, 1 committees\nbundled\/normlint\.catalogue\n/,
      );
      assert.match(stdout, /^format version \d+, checksum [0-9a-f]{8}, 0\.0 MB$/m);
      assert.match(stdout, /^GB +4 +in part +2026-08-15 +a register$/m);
      assert.match(stdout, /^ISO +\d+ +complete, with drafts +2026-08-19 +a register$/m);
    });

    it('gives the same as JSON', async () => {
      const info = JSON.parse((await catalogue('info', '--format', 'json')).stdout);
      assert.equal(info.file, `bundled/${catalogueFileName}`);
      assert.equal(info.bytes, bytes.length);
      assert.deepEqual(info.series[0], {
        series: 'GB',
        complete: false,
        drafts: false,
        asOf: '2026-08-15',
        source: 'a register',
        standards: 4,
      });
    });

    it('speaks of the updated catalogue when there is a valid one, and says why it does not', async () => {
      await folder.write(`updated/${catalogueFileName}`, bytes);
      assert.match((await catalogue('info')).stdout, /^updated\/normlint\.catalogue$/m);
      await folder.write(`updated/${catalogueFileName}`, bytes.subarray(0, 500));
      const ran = await catalogue('info');
      assert.equal(ran.code, 0);
      assert.match(ran.stdout, /^bundled\/normlint\.catalogue$/m);
      assert.match(
        ran.stderr,
        /^normlint: The updated catalogue \S+ is truncated, so the bundled one of 2026-08-19 is used; [^\n]*\n$/,
      );
    });

    for (const [state, change] of [
      ['no Normlint catalogue', () => Buffer.from('<html>')],
      ['truncated', (whole: Uint8Array) => whole.subarray(0, whole.length - 7)],
      ['damaged', (whole: Uint8Array) => whole.map((byte, index) => (index === whole.length - 40 ? byte ^ 1 : byte))],
      ['of a newer format', (whole: Uint8Array) => whole.map((byte, index) => (index === 8 ? 99 : byte))],
    ] as const) {
      it(`goes back to the bundled catalogue when the updated one is ${state}, and says so`, async () => {
        await folder.write(`updated/${catalogueFileName}`, change(bytes));
        const ran = await catalogue('info');
        assert.equal(ran.code, 0);
        assert.match(ran.stdout, /^bundled\/normlint\.catalogue$/m);
        assert.match(ran.stderr, new RegExp(`^normlint: The updated catalogue \\S+ is ${state}[^\n]*\n$`));
      });
    }

    for (const [what, content, message] of [
      ['foreign', Buffer.from('designation,title\n'), /is not a Normlint catalogue/],
      ['truncated', bytes.subarray(0, bytes.length - 7), /is truncated/],
      ['damaged', bytes.map((byte, index) => (index === bytes.length - 9 ? byte ^ 1 : byte)), /is damaged/],
      ['newer', bytes.map((byte, index) => (index === 8 ? 99 : byte)), /format version 99/],
    ] as const) {
      it(`names a ${what} file`, async () => {
        await folder.write('a.catalogue', content);
        const ran = await catalogue('info', 'a.catalogue');
        assert.deepEqual([ran.code, ran.stdout], [3, '']);
        assert.match(ran.stderr, /^normlint: a\.catalogue: [^\n]*\n$/);
        assert.match(ran.stderr, message);
      });
    }
  });

  describe('import', () => {
    it('makes a list that reads back to the same', async () => {
      await folder.write(
        'gb.csv',
        '标准号,标准名称,状态,发布日期,代替标准\nGB/T19001-2016,质量管理体系 要求,现行,2016-12-30,GB/T 19001-2008\n',
      );
      const first = await catalogue('import', 'gb.csv', '-o', 'gb.tsv');
      assert.deepEqual([first.code, first.stdout, first.stderr], [0, '', '1 standards written to gb.tsv.\n']);
      const written = await readFile('gb.tsv', 'utf8');
      assert.equal(
        written,
        [
          'designation\ttitle_en\ttitle_zh\tstatus\tpublished\timplemented\twithdrawn\tsuccessor\tadopts\tcommittee\tnote\tpage',
          'GB/T 19001-2008\t\t\tsuperseded\t\t\t\tGB/T 19001-2016\t\t\t\t',
          'GB/T 19001-2016\t\t质量管理体系 要求\tpublished\t2016-12-30\t\t\t\t\t\t\t',
          '',
        ].join('\n'),
      );
      assert.equal((await catalogue('import', 'gb.tsv')).stdout, written);
    });

    it('writes what it understood, so that its own list gives the same standards, and says what could be a part', async () => {
      await folder.write(
        'own.csv',
        [
          'designation,status,successor,replaces,adopts',
          'ISO 9001-2015,published,,,',
          'ISO/TS 10303-1935:2018,published,,,',
          'ISO/TS 10303-1935,,,,',
          'ISO/TS 10303-1940,withdrawn,ISO/TS 10303-1941,,',
          'GB/T5271-8,,,,',
          'GB/T 5271.8-2001,,,GB/T 5271.8-93,ISO/IEC 2382-8:98',
          'Q/ABC 1001-2019,,Q/ABC 1001.2020,,ISO 9001-2015 MOD',
          '',
        ].join('\n'),
      );
      const first = await catalogue('import', 'own.csv', '-o', 'own.tsv');
      assert.equal(first.code, 0);
      assert.deepEqual(first.stderr.split('\n').slice(0, -1), [
        'normlint: own.csv:2:1: “ISO 9001-2015” is read as ISO 9001:2015; write it so, or add the year behind it if 2015 is a part.',
        'normlint: own.csv:8:18: “Q/ABC 1001.2020” is read as Q/ABC 1001-2020; write it so, or add the year behind it if 2020 is a part.',
        'normlint: own.csv:8:35: “ISO 9001-2015” is read as ISO 9001:2015; write it so, or add the year behind it if 2015 is a part.',
        '5 standards written to own.tsv.',
      ]);
      const written = await readFile('own.tsv', 'utf8');
      assert.deepEqual(
        written
          .split('\n')
          .slice(1, -1)
          .map((line) => line.split('\t')[0]),
        [
          'ISO 9001:2015',
          'ISO/TS 10303-1935:2018',
          'ISO/TS 10303-1935',
          'ISO/TS 10303-1940',
          'GB/T 5271.8-1993',
          'GB/T 5271.8-2001',
          'GB/T 5271.8',
          'Q/ABC 1001-2019',
        ],
      );
      const again = await catalogue('import', 'own.tsv');
      assert.deepEqual([again.code, again.stdout, again.stderr], [0, written, '']);
    });

    it('knows from the catalogue what is a part', async () => {
      await folder.write('own.csv', 'designation\nISO/TS 10303-1935\n');
      const { series, records } = smallDataset;
      const editions = [{ designation: 'ISO/TS 10303-1935:2018', status: 'published', supplements: [] }] as const;
      const record = { designation: 'ISO/TS 10303-1935', titles: {}, adopts: [], editions };
      const dataset = { ...smallDataset, series, records: [...records, record] };
      const openBundled = async () => openCatalogue(buildCatalogue(dataset, parseCanonical));
      const ran = await run(['catalogue', 'import', 'own.csv'], { engine: { openCatalogue: openBundled } });
      assert.deepEqual([ran.code, ran.stderr], [0, '']);
      assert.match(ran.stdout, /^ISO\/TS 10303-1935\t/m);
    });

    it('reads lists by their form alone without a catalogue, and says so', async () => {
      await folder.write('own.csv', 'designation\nISO/TS 10303-1935\n');
      const openNone = () => Promise.reject(new Error('The catalogue is gone.'));
      const ran = await run(['catalogue', 'import', 'own.csv'], { engine: { openCatalogue: openNone } });
      assert.match(ran.stdout, /^ISO\/TS 10303:1935\t/m);
      assert.match(ran.stderr, /^normlint: The catalogue is gone\. Until then lists are read by their form alone\.$/m);
      assert.match(ran.stderr, /^normlint: own\.csv:2:1: “ISO\/TS 10303-1935” is read as ISO\/TS 10303:1935; /m);
    });

    it('reads Relaton documents and the index of a data set', async () => {
      await folder.write(
        'cispr.yaml',
        [
          'docidentifier:',
          '- content: CISPR 11:2009',
          '  primary: true',
          'title:',
          '- {language: en, type: title-main, content: Limits}',
          '- {language: en, type: main, content: Equipment - Limits}',
          'date:',
          "- {type: published, at: '2009-05-28'}",
          "- {type: obsoleted, at: '2015-06-09'}",
          'status: {stage: {content: REVISED}}',
          'source:',
          '- {type: src, content: https://webstore.iec.ch/publication/2}',
          'relation:',
          '- {type: obsoletedBy, bibitem: {docid: [{id: CISPR 11:2015, type: IEC}]}}',
        ].join('\n'),
      );
      await folder.write(
        'index-v1.yaml',
        '---\n- :id: ISO 1:2022\n  :file: a\n- :id: {:publisher: ISO, :copublisher: [IEC], :number: 27001, :year: 2022}\n  :file: b\n- :file: c\n',
      );
      const ran = await catalogue('import', 'cispr.yaml', 'index-v1.yaml');
      assert.deepEqual(
        ran.stdout
          .split('\n')
          .slice(1, -1)
          .map((line) => line.split('\t').filter((cell) => cell !== '')),
        [
          [
            'CISPR 11:2009',
            'Equipment - Limits',
            'superseded',
            '2009-05-28',
            '2015-06-09',
            'CISPR 11:2015',
            'https://webstore.iec.ch/publication/2',
          ],
          ['ISO 1:2022'],
          ['ISO/IEC 27001:2022'],
        ],
      );
      assert.equal(ran.code, 3);
      assert.match(
        ran.stderr,
        /^normlint: index-v1\.yaml:6:3: this entry has no designation in a form that Normlint reads\.\nnormlint: 1 problem; /,
      );
    });

    it('names what is wrong, takes over the rest, and returns 3', async () => {
      await folder.write('a.csv', 'designation\nnonsense\nQ/XY 1-2020\n');
      await folder.write('b.yaml', 'a: [1\n');
      const ran = await catalogue('import', 'a.csv', 'b.yaml', 'none.yml');
      assert.equal(ran.code, 3);
      assert.match(ran.stdout, /^Q\/XY 1-2020\t/m);
      assert.match(ran.stderr, /^normlint: a\.csv:2:1: “nonsense” is no designation/m);
      assert.match(ran.stderr, /^normlint: b\.yaml:\d+:\d+: this is not valid YAML: /m);
      assert.match(ran.stderr, /^normlint: none\.yml: there is no such list of standards; check the path/m);
    });
  });

  describe('build', () => {
    it('makes a catalogue file of lists, which then is one', async () => {
      await folder.write('own.csv', 'designation,title\nQ/XY 1-2020,Cable\nGB/T 5-2020,\nGB 6-2020,\n');
      assert.equal((await catalogue('build', 'own.csv', '-o', 'own.catalogue')).code, 0);
      const opened = openCatalogue(await readFile('own.catalogue'));
      assert.equal(opened.asOf, '2026-11-25');
      assert.equal(opened.find(read('Q/XY 1'))?.titles.en, 'Cable');
      assert.equal(opened.coverage(read('GB/T 5'))?.series, 'GB');
    });

    it('makes one of a folder of data', async () => {
      const [series] = smallDataset.series.filter(({ series }) => series === 'IEC');
      const records = smallDataset.records.filter(({ designation }) => designation.startsWith('IEC 61508'));
      await folder.write('data/coverage.jsonl', `${JSON.stringify(series)}\n`);
      await folder.write('data/standards/IEC.jsonl', records.map((record) => `${JSON.stringify(record)}\n`).join(''));
      assert.equal((await catalogue('build', 'data', '-o', 'own.catalogue')).code, 0);
      assert.equal(openCatalogue(await readFile('own.catalogue')).has(read('IEC 61508-2')), true);
    });

    it('writes nothing when something is wrong, which is named', async () => {
      await folder.write('data/coverage.jsonl', '{"series":"X"}\n');
      await mkdir('data/standards');
      const ran = await catalogue('build', 'data', '-o', 'own.catalogue');
      assert.equal(ran.code, 3);
      assert.match(ran.stderr, /^normlint: data\/coverage\.jsonl:1: /);
      assert.match((await catalogue('build', 'none', '-o', 'own.catalogue')).stderr, /cannot be built: ENOENT/);
      assert.ok(!(await readdir('.')).includes('own.catalogue'));
    });
  });

  describe('update', () => {
    let server: ListServer;
    beforeEach(async () => {
      server = await ListServer.start();
      server.answer = whole(Buffer.from(jsonLines()));
    });
    afterEach(() => server.stop());

    it('takes over the list at the address that the settings name', async () => {
      await writeFile('.normlint.json', JSON.stringify({ catalogueUpdateUrl: server.url }));
      const ran = await catalogue('update');
      assert.equal(ran.code, 0);
      assert.match(ran.stdout, /^The catalogue has ISO’s list of 2026-11-20 now: 13 documents, 2 left out\.\n/);
      assert.match(
        ran.stderr,
        new RegExp(`^Reading ${server.url}\n100 % of 0\\.0 MB\nChecking the list\nBuilding the catalogue\n$`),
      );
      assert.match((await catalogue('info')).stdout, /^Catalogue of 2026-11-20: /);
    });

    it('says what went wrong, and leaves the catalogue in use', async () => {
      const ran = await catalogue('update', '--url', `${server.url}?missing`);
      assert.equal(ran.code, 0);
      server.answer = (_, response) => response.writeHead(404).end();
      const failed = await catalogue('update', '--url', server.url);
      assert.deepEqual([failed.code, failed.stdout], [3, '']);
      assert.match(failed.stderr, /^normlint: http:\S+ answers with HTTP 404; /m);
      assert.match((await catalogue('info')).stdout, /^Catalogue of 2026-11-20: /);
    });

    it('takes over the list at ISO’s own address when the settings name none', async () => {
      listAddress = `${server.url}?own`;
      assert.equal((await catalogue('update')).code, 0);
      assert.deepEqual(
        server.requests.map(({ url }) => url),
        ['/list?own'],
      );
    });

    it('does not go to another address when the settings are wrong', async () => {
      listAddress = server.url;
      await writeFile('.normlint.json', '{ "catalogueUpdateUrl": 7 }');
      const ran = await catalogue('update');
      assert.deepEqual([ran.code, server.requests.length], [2, 0]);
      assert.match(ran.stderr, /^normlint: \S+\.normlint\.json:1:\d+: /);
    });
  });
});
