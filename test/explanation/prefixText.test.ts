import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCodes } from '../../server/src/catalogue/file/dataFiles';
import { chinaMetrology } from '../../server/src/designations/bodies/chinaMetrology';
import { chinaNational } from '../../server/src/designations/bodies/chinaNational';
import { chinaSector } from '../../server/src/designations/bodies/chinaSector';
import { bodiesWith } from '../../server/src/designations/homes';
import { isAreaCode } from '../../server/src/designations/tables/areaCodes';
import { engineeringCodes, sectorCodes } from '../../server/src/designations/tables/sectorCodes';
import { issuerOf, prefixSentence } from '../../server/src/explanation/prefixText';
import { read } from '../catalogue/read';
import { exampleCatalogue } from '../languageServer/support/exampleCatalogue';

const codes = readCodes(readFileSync(join(__dirname, '../../data/codes.jsonl'), 'utf8')).entries.map(
  ({ value }) => value,
);
const nmpa = {
  id: 'NMPA',
  abbreviation: 'NMPA',
  abbreviations: [],
  names: { en: 'National Medical Products Administration' },
  aliases: { en: [], zh: [], other: [] },
  formerNames: [],
  wrongForms: [],
  parents: [],
  country: 'CN',
  ambiguousWith: [],
};
const catalogue = { ...exampleCatalogue(), codes: () => codes, agencies: () => [nmpa] };
const say = (prefix: string) =>
  prefixSentence({ body: bodiesWith(prefix)[0] ?? '', prefix, number: '1', supplements: [] }, catalogue);

describe('What a Chinese prefix says', () => {
  it('names the sector and who is in charge, briefly', () => {
    assert.deepEqual(say('YY/T'), {
      en: 'YY/T: sector standard, medicine (NMPA) · 医药.',
      zh: 'YY/T：行业标准，医药（国家药品监督管理局）。',
    });
    assert.equal(say('DB/T')?.en, 'DB/T: sector standard, earthquake (China Earthquake Administration) · 地震.');
  });

  it('names province and city', () => {
    assert.deepEqual(say('DB11/T'), {
      en: 'DB11/T: local standard of Beijing · 北京市.',
      zh: 'DB11/T：北京市地方标准。',
    });
    assert.deepEqual(say('DB4403/'), {
      en: 'DB4403/: local standard of 深圳市, Guangdong.',
      zh: 'DB4403/：广东省深圳市地方标准。',
    });
    assert.equal(say('DBS44/')?.zh, 'DBS44/：广东省食品安全地方标准。');
    assert.equal(say('DB440300/T')?.zh, 'DB440300/T：广东省深圳市地方标准。');
  });

  it('tells associations and enterprises, and what a series is', () => {
    assert.equal(say('T/CCSA')?.en, 'T/CCSA: association standard.');
    assert.equal(say('Q/HUAWEI')?.zh, 'Q/HUAWEI：企业标准。');
    assert.deepEqual(say('GB/Z'), {
      en: 'GB/Z: national standardization guidance technical document · 国家标准化指导性技术文件.',
      zh: 'GB/Z：国家标准化指导性技术文件。',
    });
  });

  it('says nothing of other prefixes', () => {
    assert.equal(say('ISO'), undefined);
    assert.equal(say('DB99/T'), undefined);
    assert.equal(say('11'), undefined);
  });

  it('says nothing of a prefix where another body is meant', () => {
    const swiss = { body: 'snv', prefix: 'SN', number: '640 281', supplements: [] };
    assert.equal(prefixSentence(swiss, catalogue), undefined);
    assert.match(prefixSentence({ ...swiss, body: 'china-sector' }, catalogue)?.zh ?? '', /行业标准/);
  });
});

describe('Who issues a standard', () => {
  for (const [text, names, page] of [
    [
      'JIS Q 9001:2015',
      /^Issued by: Japanese Industrial Standards Committee · 日本工业标准调查会\.$/,
      'https://www.jisc.go.jp',
    ],
    ['GOST R 57580.1-2017', /^Issued by: Federal Agency on Technical Regulating/, 'https://www.rst.gov.ru'],
    ['ASTM D4603-18', /^Issued by: ASTM International/, 'https://www.astm.org'],
    ['TCVN ISO 9001:2015', /Viet Nam/, 'https://tcvn.gov.vn'],
    ['SS ISO 45001:2018', /Enterprise Singapore/, 'https://www.enterprisesg.gov.sg'],
    ['SS-ISO 45001:2018', /Swedish/, 'https://www.sis.se'],
  ] as const) {
    it(`is said of ${text}`, () => {
      const issuer = issuerOf(read(text));
      assert.match(issuer?.sentence.en ?? '', names);
      assert.equal(issuer?.page, page);
    });
  }

  it('is said where a Chinese prefix has no code', () => {
    assert.equal(prefixSentence(read('CECS 102:2002'), catalogue), undefined);
    assert.match(issuerOf(read('CECS 102:2002'))?.sentence.zh ?? '', /工程建设标准化协会/);
  });
});

describe('Codes of sectors, series and areas', () => {
  it('explain every prefix that is recognised', () => {
    const forms = [chinaSector, chinaNational, chinaMetrology].flatMap(({ forms }) => forms);
    assert.deepEqual(
      forms.map(({ prefix }) => prefix).filter((prefix) => !say(prefix)),
      [],
    );
  });

  it('are all recognised: sectors and areas are the same in both places', () => {
    const known = new Set([...sectorCodes, ...engineeringCodes]);
    assert.deepEqual(
      codes.filter(({ code, kind }) => kind === 'sector' && !known.has(code)),
      [],
    );
    const areas = codes.flatMap(({ code, kind }) => (kind === 'area' ? code : []));
    const possible = Array.from({ length: 10_000 }, (_, digits) => String(digits).padStart(4, '0'));
    const recognised = [...possible.slice(0, 100).map((digits) => digits.slice(2)), ...possible].filter(isAreaCode);
    assert.deepEqual(areas.sort(), recognised.sort());
  });
});
