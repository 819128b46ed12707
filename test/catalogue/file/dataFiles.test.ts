import assert from 'node:assert/strict';
import { readRecords, readSeries, writeLine } from '../../../server/src/catalogue/file/dataFiles';
import { smallDataset } from '../smallDataset';

const good = '{"designation":"ISO 5","editions":[{"designation":"ISO 5:1980","year":"1980","status":"published"}]}\n';

describe('the files in data/', () => {
  it('are read as they are written', () => {
    const text = smallDataset.records.map(writeLine).join('');
    const { entries, faults } = readRecords(text);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      entries.map(({ value }) => value),
      smallDataset.records,
    );
  });

  it('leave out what is empty', () => {
    const record = {
      designation: 'ISO 5',
      titles: {},
      adopts: [],
      editions: [{ designation: 'ISO 5:1980', supplements: [] }],
    };
    assert.equal(writeLine(record), '{"designation":"ISO 5","editions":[{"designation":"ISO 5:1980"}]}\n');
  });

  it('keep the good lines beside a bad one, which is named with its line and key', () => {
    const wrong: [string, RegExp][] = [
      ['{"designation":"ISO 6"', /^is no JSON: /],
      ['', /^is no JSON: /],
      [good.trim().replace('"published"', '"valid"'), /^editions\.0\.status: /],
      [good.trim().replace('"1980"', '"80"'), /^editions\.0\.year: must be four digits$/],
      [good.trim().replace('"status"', '"published":"1980-13-01","status"'), /^editions\.0\.published: must be a date/],
      [good.trim().replace('"editions"', '"editionz"'), /^editions: |^editionz: /],
      [good.trim().replace('{"designation":"ISO 5",', '{"designation":"ISO 5","note":"x",'), /^note: /],
      ['{"designation":" ISO 5","editions":[]}', /^designation: must not be empty or begin or end with white space$/],
    ];
    for (const [line, message] of wrong) {
      const { entries, faults } = readRecords(`${good}${line}\n${good}`);
      assert.deepEqual(
        entries.map((entry) => entry.line),
        [1, 3],
        line,
      );
      assert.ok(faults.length > 0);
      assert.equal(faults[0]?.line, 2);
      assert.match(faults[0]?.message ?? '', message);
    }
  });

  it('end with a line feed', () => {
    assert.deepEqual(readRecords(good.trim()).faults, [
      { line: 1, message: 'the last line must end with a line feed' },
    ]);
  });

  it('describe a series with all that is needed', () => {
    const { faults } = readSeries('{"series":"ISO","prefixes":["ISO"],"complete":true}\n');
    assert.deepEqual(
      faults.map(({ message }) => message.replace(/:.*/, '')),
      ['drafts', 'asOf', 'source', 'licence'],
    );
  });
});
