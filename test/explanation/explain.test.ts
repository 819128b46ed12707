import assert from 'node:assert/strict';
import type { Catalogue, StandardRecord } from '../../server/src/catalogue/model/catalogue';
import { explain } from '../../server/src/explanation/explain';
import { markdownMarkup, plainMarkup } from '../../server/src/explanation/markup';
import type { ExplanationStyle } from '../../server/src/explanation/style';
import { lint } from '../../server/src/linter';
import { subjectAt } from '../../server/src/recognition/mention';
import { defaultSettings } from '../../server/src/settings/settings';
import { exampleCatalogue, qualityManagement } from '../languageServer/support/exampleCatalogue';

const plain: ExplanationStyle = { markup: plainMarkup, language: 'en' };

describe('explain', () => {
  it('tells of a superseded edition when it held, what replaced it and who made it', () => {
    assert.deepEqual(paragraphs('See ISO 9001:2008.'), [
      'ISO 9001:2008',
      'Quality management systems — Requirements',
      '质量管理体系 要求',
      'Published on 2008-11-13. Withdrawn on 2015-09-15. The next edition is ISO 9001:2015.',
      'Committee: ISO/TC 176/SC 2, Quality systems.',
      'Dataset: ISO complete, as of 2025-11-01 (ISO Open Data).',
    ]);
  });

  it('tells of the edition in force its predecessor, supplements and page', () => {
    assert.deepEqual(paragraphs('See ISO 9001:2015.').slice(3, -1), [
      'Published in 2015-09 and in force. The edition before it is ISO 9001:2008.',
      'Supplements: ISO 9001:2015/Amd 1:2024 (published, 2024-02-23).',
      'Committee: ISO/TC 176/SC 2, Quality systems.',
      'Official page: https://www.iso.org/standard/62085.html',
    ]);
  });

  it('names the current edition of an undated reference', () => {
    assert.equal(
      paragraphs('See ISO 9001 for more.')[3],
      'The current edition is ISO 9001:2015. Published in 2015-09 and in force. The edition before it is ISO 9001:2008.',
    );
  });

  it('says that there is no such edition', () => {
    assert.equal(
      paragraphs('See ISO 9001:2011.')[3],
      'The dataset has no edition of 2011. The current one is ISO 9001:2015.',
    );
  });

  it('says that there is no such number where the dataset is complete', () => {
    assert.deepEqual(paragraphs('See ISO 9919:2011.').slice(0, 2), [
      'ISO 9919:2011',
      'No such number is in the dataset, which has every published one of the series.',
    ]);
  });

  it('claims nothing where the dataset is not', () => {
    assert.deepEqual(paragraphs('See GB/T 1.1-2020.'), [
      'GB/T 1.1-2020',
      'The dataset does not have it, and it may exist all the same.',
      'Issued by: Standardization Administration of China · 国家标准化管理委员会.',
      'Home page of the issuing body: https://www.sac.gov.cn',
      'Dataset of 2025-11-01, without this series.',
    ]);
  });

  it('lists the parts of a standard that is cited as a whole, and says how many more there are', () => {
    const parts = Array.from({ length: 14 }, (_, index) => ({ ...bare, designation: `ISO 26262-${index + 1}` }));
    const [heading, sentence] = paragraphs('See ISO 26262.', exampleCatalogue(parts));
    assert.equal(heading, 'ISO 26262');
    assert.match(sentence ?? '', /^A standard in 14 parts: ISO 26262-1, .*, ISO 26262-12 and 2 more\.$/);
  });

  it('tells how a national standard takes over an international one', () => {
    const adopting: StandardRecord = {
      ...qualityManagement,
      adopts: [
        { designation: 'IEC 1', degree: 'IDT' },
        { designation: 'IEC 2', degree: 'unknown' },
      ],
    };
    assert.ok(
      paragraphs('See ISO 9001:2015.', exampleCatalogue([adopting])).includes(
        'Adopts IEC 1 (IDT: identical) and IEC 2.',
      ),
    );
  });

  it('tells which standards take over an international one, and what a prefix says', () => {
    const adopts = [{ designation: 'ISO 9001:2015', degree: 'MOD', edition: 'ISO 4321:2016' }] as const;
    const catalogue = exampleCatalogue([qualityManagement, { ...bare, designation: 'ISO 4321', adopts }]);
    assert.ok(paragraphs('See ISO 9001:2015.', catalogue).includes('Adopted as ISO 4321:2016 (MOD: modified).'));
    assert.deepEqual(paragraphs('See DIN EN ISO 9001:2015-11.', catalogue).slice(1, 3), [
      'The dataset does not have it, and it may exist all the same.',
      'Adopts EN ISO 9001 and ISO 9001.',
    ]);
  });

  it('says who issues a standard that the dataset does not have', () => {
    assert.deepEqual(paragraphs('See JIS Q 9001:2015.', exampleCatalogue([qualityManagement])).slice(1, 4), [
      'The dataset does not have it, and it may exist all the same.',
      'Issued by: Japanese Industrial Standards Committee · 日本工业标准调查会.',
      'Home page of the issuing body: https://www.jisc.go.jp',
    ]);
  });

  it('marks a guess as one, and a missing successor as missing', () => {
    const status = { status: 'withdrawn', supplements: [] } as const;
    const guessed = { designations: ['ISO 2', 'ISO 3'], basis: 'inferred' } as const;
    const record: StandardRecord = {
      ...bare,
      designation: 'ISO 1111',
      editions: [
        { ...status, designation: 'ISO 1111:2001', year: '2001', succession: guessed },
        { ...status, designation: 'ISO 1111:2002', year: '2002' },
      ],
    };
    const catalogue = exampleCatalogue([record]);
    assert.equal(
      paragraphs('See ISO 1111:2001.', catalogue)[1],
      'Withdrawn. Perhaps replaced by ISO 2 and ISO 3; the source does not say so itself.',
    );
    assert.match(paragraphs('See ISO 1111:2002.', catalogue)[1] ?? '', /^Withdrawn\. The source names no successor\./);
  });

  it('says of an edition that is not out yet that it is coming', () => {
    const designation = 'ISO 1111';
    const old = { status: 'superseded', supplements: [] } as const;
    const record: StandardRecord = {
      ...bare,
      designation,
      editions: [
        { ...old, designation: 'ISO 1111:2001', year: '2001' },
        { designation: 'ISO 1111:2011', year: '2011', status: 'published', supplements: [] },
        { designation, status: 'upcoming', supplements: [] },
      ],
    };
    const text = paragraphs('See ISO 1111.', exampleCatalogue([record]))[1] ?? '';
    assert.match(text, /Editions: ISO 1111:2001, ISO 1111:2011, ISO 1111 \(upcoming\)\./);
  });

  it('says what is wrong with the form, and nothing of good typography', () => {
    assert.equal(paragraphs('See iso9001－2015.').at(-1)?.startsWith('Written here as “iso9001－2015”: '), true);
    assert.match(
      paragraphs('See ISO9001:2015.').at(-1) ?? '',
      /^Written here as “ISO9001:2015”: a space is missing\.$/,
    );
    assert.match(paragraphs('See ISO\u00a09001:2015.').at(-1) ?? '', /^Dataset/);
  });

  it('tells of an agency its names, former names, superior body and home page', () => {
    assert.deepEqual(paragraphs('by SAMR in 2020'), [
      'SAMR',
      'State Administration for Market Regulation · 国家市场监督管理总局',
      'Formerly General Administration of Quality Supervision (AQSIQ, until 2018-03).',
      'Belongs to State Council.',
      'Home page: https://www.samr.gov.cn/',
      'Dataset of 2025-11-01.',
    ]);
  });

  it('tells the name of a committee, or that there is none', () => {
    assert.deepEqual(paragraphs('by ISO/TC 176/SC 2 in 2020').slice(0, 2), ['ISO/TC 176/SC 2', 'Quality systems']);
    assert.equal(paragraphs('by ISO/TC 999 in 2020')[1], 'The dataset has no name for this committee.');
  });

  it('speaks Chinese to a Chinese reader', () => {
    const chinese = { ...plain, language: 'zh' } as const;
    assert.deepEqual(paragraphs('See ISO9001:2008.', exampleCatalogue(), chinese), [
      'ISO 9001:2008',
      '质量管理体系 要求',
      'Quality management systems — Requirements',
      '2008-11-13发布。2015-09-15废止。下一版本为ISO 9001:2015。',
      '归口：ISO/TC 176/SC 2，Quality systems。',
      '数据：ISO完整，截至2025-11-01（ISO Open Data）。',
      '此处写作“ISO9001:2008”：缺少空格。',
    ]);
    assert.deepEqual(paragraphs('由 SAMR 发布', exampleCatalogue(), chinese).slice(2), [
      '曾用名：General Administration of Quality Supervision（AQSIQ，至2018-03）。',
      '隶属于State Council。',
      '官方网站: https://www.samr.gov.cn/',
      '数据截至2025-11-01。',
    ]);
  });

  it('puts Chinese first for a Chinese reader', () => {
    const chinese = { ...plain, language: 'zh' } as const;
    assert.equal(paragraphs('See ISO 9001:2015.', exampleCatalogue(), chinese)[1], '质量管理体系 要求');
    assert.match(paragraphs('由 SAMR 发布', exampleCatalogue(), chinese)[1] ?? '', /^国家市场监督管理总局 · State/);
  });

  it('says no more than the form without a catalogue', () => {
    const result = lint('See ISO9001:2015.', 'plaintext', { settings: defaultSettings });
    const [mention] = result.mentions;
    assert.ok(mention);
    assert.equal(
      explain(subjectAt(mention, 0), { catalogue: undefined, resolutionOf: result.resolutionOf }, plain),
      'ISO 9001:2015\n\nNo catalogue is loaded, so nothing more can be said.\n\nWritten here as “ISO9001:2015”: a space is missing.',
    );
  });
});

describe('markdownMarkup', () => {
  it('leaves no sign of the data a meaning', () => {
    assert.equal(markdownMarkup.text('**a** _b_ [c](d) <e> `f`'), '\\*\\*a\\*\\* \\_b\\_ \\[c\\](d) \\<e\\> \\`f\\`');
    assert.equal(markdownMarkup.text('g &amp; h | $i$ ~j~ \\k'), 'g \\&amp; h \\| \\$i\\$ \\~j\\~ \\\\k');
    assert.equal(markdownMarkup.text('# heading\n\n- item'), '\\# heading - item');
    assert.equal(markdownMarkup.text('1. item'), '1\\. item');
    assert.equal(markdownMarkup.text('ISO 9001:2008/Cor 1:2009 (superseded)'), 'ISO 9001:2008/Cor 1:2009 (superseded)');
  });

  it('quotes code with enough backticks', () => {
    assert.equal(markdownMarkup.code('ISO9001'), '`ISO9001`');
    assert.equal(markdownMarkup.code('a``b`'), '``` a``b` ```');
  });

  it('links web addresses only', () => {
    assert.equal(markdownMarkup.link('Page', 'https://iso.org/a b>c'), '[Page](<https://iso.org/a%20b%3Ec>)');
    assert.equal(markdownMarkup.link('Page', 'command:workbench.quit'), 'Page');
  });
});

const bare: StandardRecord = { designation: 'ISO 1', titles: {}, editions: [], adopts: [] };

/** The paragraphs of the hover over the only mention in a text. */
function paragraphs(
  text: string,
  catalogue: Catalogue = exampleCatalogue(),
  style: ExplanationStyle = plain,
): string[] {
  const { mentions, resolutionOf } = lint(text, 'plaintext', { settings: defaultSettings, catalogue });
  const [mention, ...others] = mentions;
  assert.ok(mention !== undefined && others.length === 0, `“${text}” has ${mentions.length} mentions.`);
  return explain(subjectAt(mention, mention.start), { catalogue, resolutionOf }, style).split('\n\n');
}
