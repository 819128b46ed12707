import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCatalogue } from '../../../server/src/catalogue/file/build';
import { readListFile } from '../../../server/src/catalogue/lists/readList.node';
import { WorkspaceCatalogues } from '../../../server/src/catalogue/lists/workspaceCatalogues.node';
import { openCatalogue } from '../../../server/src/catalogue/questions/open';
import { parseCanonical } from '../../../server/src/designations/canonical';
import { read } from '../read';
import { smallDataset } from '../smallDataset';

const base = openCatalogue(buildCatalogue(smallDataset, parseCanonical));

/** “designation,title” and a row for GB/T 4-2020 with the title 国家标准 (national standard), in GB18030. */
const inGb18030 = Buffer.concat([
  Buffer.from('designation,title\nGB/T 4-2020,'),
  Buffer.from([0xb9, 0xfa, 0xbc, 0xd2, 0xb1, 0xea, 0xd7, 0xbc]),
  Buffer.from('\n'),
]);

describe('lists of standards on disk', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'normlint-lists-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** The records of a file with this content. */
  async function list(name: string, content: string | Uint8Array) {
    const path = join(folder, name);
    await writeFile(path, content);
    const { records, problems } = await readListFile(path);
    return { path, problems, records: records.map(({ record }) => record) };
  }

  it('are read in UTF-8 with a byte order mark, in UTF-16 and in GB18030', async () => {
    const text = '\ufeffdesignation,title\nGB/T 4-2020,国家标准\n';
    for (const content of [text, Buffer.from(text, 'utf16le'), inGb18030]) {
      const { records, problems } = await list('a.csv', content);
      assert.deepEqual(problems, []);
      assert.equal(records[0]?.titles.zh, '国家标准');
    }
  });

  it('are read from a spreadsheet, dates as dates', async () => {
    const { records, problems } = await list(
      'own.xlsx',
      await readFile(join(__dirname, '..', '..', 'fixtures', 'lists', 'own.xlsx')),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      records.map(({ designation, titles, editions }) => [designation, titles.zh, editions[0]?.published]),
      [
        ['Q/XYZ 001', '充电电缆', '2024-03-01'],
        ['GB/T 19001', '质量管理体系 要求', '2016-12-30'],
      ],
    );
  });

  it('are named with path, line and column where they are wrong', async () => {
    const { path, problems, records } = await list(
      'a.tsv',
      'designation\tpublished\nQ/XY 1-2020\tsoon\nQ/XY 2-2020\t2020\n',
    );
    assert.deepEqual(problems, [`${path}:2:13: “soon” is no date; write it as 2024-03-01, 2024-03 or 2024.`]);
    assert.equal(records.length, 1);
  });

  it('that cannot be read are named with what to do', async () => {
    const missing = join(folder, 'none.tsv');
    assert.deepEqual((await readListFile(missing)).problems, [
      `${missing}: there is no such list of standards; check the path, which may come from the setting “catalogues”.`,
    ]);
    await mkdir(join(folder, 'd'));
    assert.match(
      (await readListFile(join(folder, 'd'))).problems[0] ?? '',
      /d: this is a folder; name the file with the list\.$/,
    );
    assert.match(
      (await list('a.xlsx', 'PK\u0003\u0004 no zip')).problems[0] ?? '',
      /it is no spreadsheet that can be read; /,
    );
    assert.match(
      (await list('a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).problems[0] ?? '',
      /this is an old XLS workbook; save it as XLSX or CSV\.$/,
    );
    assert.match((await list('a.csv', Buffer.from([0x61, 0, 0x62]))).problems[0] ?? '', /binary data/);
  });

  it('are read once, and again when they may have changed', async () => {
    const catalogues = new WorkspaceCatalogues();
    const path = join(folder, 'own.csv');
    await writeFile(path, 'designation\nQ/XY 1-2020\n');
    const first = await catalogues.over(base, [path]);
    assert.equal((await catalogues.over(base, [path])).catalogue, first.catalogue);
    await writeFile(path, 'designation\nQ/XY 2-2020\n');
    assert.equal((await catalogues.over(base, [path])).catalogue.has(read('Q/XY 2-2020')), false);
    catalogues.forget(path);
    assert.equal((await catalogues.over(base, [path])).catalogue.has(read('Q/XY 2-2020')), true);
  });

  it('go before the lists that are named before them', async () => {
    const [a, b] = [join(folder, 'a.csv'), join(folder, 'b.csv')];
    await writeFile(a, 'designation,title\nQ/XY 1-2020,first\nQ/XY 3-2020,third\n');
    await writeFile(b, 'designation,title\nQ/XY 1-2020,second\n');
    const { catalogue } = await new WorkspaceCatalogues().over(base, [a, b]);
    assert.equal(catalogue.find(read('Q/XY 1'))?.titles.en, 'second');
    assert.equal(catalogue.find(read('Q/XY 3'))?.titles.en, 'third');
  });
});
