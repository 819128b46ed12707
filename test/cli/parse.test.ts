import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { longestLine } from '../../server/src/cli/parse/parseLine';
import { readLines } from '../../server/src/cli/parse/readLines';
import { run } from './run';

/** Parses lines with the example catalogue, which knows nothing. */
async function parse(stdin: string | Buffer, ...options: string[]): Promise<Record<string, unknown>[]> {
  const ran = await run(['parse', ...options], { stdin });
  assert.deepEqual({ code: ran.code, stderr: ran.stderr }, { code: 0, stderr: '' });
  return ran.stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** The pieces that a plain standard does not have, as docs/json.md promises them. */
const without = {
  stage: null,
  iteration: null,
  part: null,
  year: null,
  month: null,
  supplements: [],
  version: null,
  allParts: false,
  identical: null,
  urn: null,
  edition: null,
  languages: [],
};

describe('normlint parse', () => {
  for (const [line, canonical, pieces] of [
    ['ISO 9001:2015(E)', 'ISO 9001:2015', { languages: ['en'] }],
    ['ISO/IEC 27001:2022 (E/F)', 'ISO/IEC 27001:2022', { languages: ['en', 'fr'] }],
    ['ISO 26262 series', 'ISO 26262', { allParts: true }],
    ['IEC 61851-1 ED3', 'IEC 61851-1', { edition: '3' }],
    ['IEC 61851-1:2017, Edition 3.0', 'IEC 61851-1:2017', { edition: '3.0' }],
    ['ITU-T X.509 | ISO/IEC 9594-8', 'ITU-T X.509', { identical: 'ISO/IEC 9594-8' }],
    ['ISO/IEC 13818-2:1996/PDAM 3', 'ISO/IEC 13818-2:1996/PDAM 3', {}],
    ['ISO/IEC 13818-2:1996/FPDAM 3', 'ISO/IEC 13818-2:1996/FPDAM 3', {}],
    ['IEC 61851-1:2017 PRV', 'IEC 61851-1:2017 PRV', { version: 'PRV' }],
    ['HD 60364-4-41:2007 AMD2', 'HD 60364-4-41:2007/A2', { deviations: ['wrong-supplement-form'] }],
    ['EN 303 645 V2.1.1', 'ETSI EN 303 645 V2.1.1', { deviations: ['incomplete-prefix'] }],
  ] as const) {
    it(`reads ${line}`, async () => {
      const [parsed = {}] = await parse(`${line}\n`);
      const shown = Object.fromEntries(Object.keys(pieces).map((key) => [key, parsed[key]]));
      assert.deepEqual({ ok: parsed.ok, canonical: parsed.canonical, ...shown }, { ok: true, canonical, ...pieces });
    });
  }

  it('refuses what is no remark', async () => {
    const [parsed] = await parse('ISO 9001:2015 (E) foo\n');
    assert.equal(parsed?.ok, false);
  });

  it('prints every piece of a designation, each key always there', async () => {
    assert.deepEqual(await parse('GB/T20438.1-2017\n'), [
      {
        input: 'GB/T20438.1-2017',
        ok: true,
        kind: 'standard',
        canonical: 'GB/T 20438.1-2017',
        deviations: ['missing-space'],
        typography: [],
        ...without,
        body: 'china-national',
        prefix: 'GB/T',
        number: '20438',
        part: '1',
        year: '2017',
      },
    ]);
  });

  it('prints stage, iteration, month, supplements, version and URN', async () => {
    const lines = ['ISO/DIS 4254-19.3', 'ISO 10303-1473:2018-11', 'IEC 60364-1:2005+AMD1:2010 CSV', 'ISO 9001'];
    const [draft, monthly, consolidated, undated] = await parse(lines.join('\n'));
    assert.deepEqual([draft?.prefix, draft?.stage, draft?.iteration, draft?.part], ['ISO', 'DIS', '3', '19']);
    assert.deepEqual([monthly?.year, monthly?.month], ['2018', '11']);
    assert.deepEqual(consolidated?.supplements, [{ kind: 'AMD', number: '1', year: '2010', joint: '+' }]);
    assert.deepEqual(
      [consolidated?.version, consolidated?.urn],
      ['CSV', 'urn:iec:std:iec:60364-1:2005::csv::plus:amd:1:2010'],
    );
    assert.equal(undated?.urn, 'urn:iso:std:iso:9001');
  });

  it('keeps harmless typography apart, so that no deviation means right', async () => {
    const [spaced, wrong] = await parse('ISO\u00a09001:2015\nISO\u00a09001-2015\n');
    assert.deepEqual([spaced?.deviations, spaced?.typography], [[], ['no-break-space']]);
    assert.deepEqual([wrong?.deviations, wrong?.typography], [['wrong-year-separator'], ['no-break-space']]);
  });

  it('takes committees', async () => {
    assert.deepEqual(await parse('SAC/TC260\n'), [
      {
        input: 'SAC/TC260',
        ok: true,
        kind: 'committee',
        canonical: 'SAC/TC 260',
        deviations: ['missing-space'],
        typography: [],
      },
    ]);
  });

  it('takes a URN, with its edition and languages', async () => {
    const [line] = await parse('urn:iso:std:iso-iec:27001:ed-3:v1:en,fr');
    assert.deepEqual(line, {
      input: 'urn:iso:std:iso-iec:27001:ed-3:v1:en,fr',
      ok: true,
      kind: 'standard',
      canonical: 'ISO/IEC 27001',
      deviations: [],
      typography: [],
      ...without,
      body: 'iso',
      prefix: 'ISO/IEC',
      number: '27001',
      urn: 'urn:iso:std:iso-iec:27001:ed-3',
      edition: '3',
      languages: ['en', 'fr'],
    });
  });

  for (const [input, reason] of [
    ['', 'the line is empty'],
    ['  \t', 'the line is empty'],
    ['hello', 'the line does not begin with the designation of a body that Normlint knows'],
    ['ISO', 'the line does not begin with the designation of a body that Normlint knows'],
    ['ISO 9001:2015 Quality', 'the line begins with “ISO 9001:2015”, but more follows: “Quality”'],
    ['SAC/TC 260 et al.', 'the line begins with “SAC/TC 260”, but more follows: “et al.”'],
    ['urn:isbn:0451450523', 'the line is no URN of a document of ISO, IEC or IETF'],
  ] as const) {
    it(`says why ${JSON.stringify(input)} is none`, async () => {
      assert.deepEqual(await parse(`${input}\n`), [{ input, ok: false, reason }]);
    });
  }

  it('prints one object for each line, whatever the line ends and without a line behind the last one', async () => {
    for (const text of ['ISO 1\n\nISO 2\n', 'ISO 1\r\n\r\nISO 2', '\ufeffISO 1\r\rISO 2\r']) {
      const lines = await parse(text);
      assert.deepEqual(
        lines.map(({ input, ok }) => [input, ok]),
        [
          ['ISO 1', true],
          ['', false],
          ['ISO 2', true],
        ],
        JSON.stringify(text),
      );
    }
    assert.deepEqual(await parse(''), []);
  });

  it('reads UTF-16 with a byte order mark', async () => {
    const [line] = await parse(Buffer.from('\ufeffＩＳＯ 9001\n', 'utf16le'));
    assert.deepEqual([line?.canonical, line?.deviations], ['ISO 9001', ['full-width']]);
  });

  it('goes on after bytes that are no text', async () => {
    const lines = await parse(
      Buffer.concat([Buffer.from('GB 1\n'), Buffer.from([0xb9, 0xfa, 0x0a]), Buffer.from('ISO 1')]),
    );
    assert.deepEqual(
      lines.map(({ ok }) => ok),
      [true, false, true],
    );
    assert.match(String(lines[1]?.reason), /UTF-8/);
  });

  it('survives a line of a million characters and shows its beginning', async () => {
    for (const sign of ['9', 'GB/T ', 'ISO/', ' ', '1-', '\u200b', '国']) {
      const lines = await parse(`ISO ${sign.repeat(1_000_000 / sign.length)}\nISO 9001\n`);
      assert.equal(String(lines[0]?.input).length, longestLine);
      assert.equal(lines[0]?.ok, false);
      assert.equal(lines[1]?.canonical, 'ISO 9001');
    }
  });

  it('does not open the catalogue with --no-catalogue', async () => {
    const openCatalogue = () => Promise.reject(new Error('must not be opened'));
    const ran = await run(['parse', '--no-catalogue'], { stdin: 'ISO 9001', engine: { openCatalogue } });
    assert.equal(ran.code, 0);
    assert.match(ran.stdout, /"canonical":"ISO 9001"/);
  });

  it('parses without a catalogue that cannot be opened, says so and returns 3', async () => {
    const openCatalogue = () => Promise.reject(new Error('The catalogue is damaged; install Normlint again.'));
    const ran = await run(['parse'], { stdin: 'ISO 9001', engine: { openCatalogue } });
    assert.equal(ran.code, 3);
    assert.match(ran.stdout, /"canonical":"ISO 9001"/);
    assert.equal(
      ran.stderr,
      'normlint: The catalogue is damaged; install Normlint again. Until then lines are read by their form alone.\n',
    );
  });
});

describe('the lines of a stream', () => {
  async function linesOf(chunks: readonly Buffer[], longest = 10): Promise<string[]> {
    const lines: string[] = [];
    for await (const group of readLines(Readable.from(chunks), longest)) lines.push(...group);
    return lines;
  }

  it('are the same however the bytes are cut', async () => {
    const bytes = Buffer.from('\ufeffGB/T 1\r\n国标\n\r\nlonger than ten\rend');
    const expected = ['GB/T 1', '国标', '', 'longer than', 'end'];
    for (let cut = 0; cut <= bytes.length; cut++) {
      assert.deepEqual(await linesOf([bytes.subarray(0, cut), bytes.subarray(cut)]), expected, `cut at ${cut}`);
    }
    assert.deepEqual(await linesOf([...bytes].map((byte) => Buffer.of(byte))), expected);
  });

  it('are none of an empty stream, and one of a single byte', async () => {
    assert.deepEqual(await linesOf([]), []);
    assert.deepEqual(await linesOf([Buffer.from('x')]), ['x']);
  });
});
