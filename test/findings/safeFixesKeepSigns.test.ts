import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import fc from 'fast-check';
import type { Finding, Fix } from '../../server/src/findings/finding';
import { rules } from '../../server/src/rules/registry';
import { defaultSettings, type Settings } from '../../server/src/settings/settings';
import { lintText } from '../engine';
import { slips } from '../malformed';
import { readMarks } from '../marked';
import '../seed';

const fixtures = join(__dirname, '..', 'fixtures');
const folders = ['bodies', 'briefings', 'careful', 'labelled', 'merging', 'readmes', 'references', 'rules'];

/** Every rule, so that all safe fixes are seen. */
const everyRule: Settings = {
  ...defaultSettings,
  rules: Object.fromEntries(rules.map(({ id }) => [id, 'warning'] as const)),
};

/** Those that ask the catalogue for no more than whether a standard exists: random texts would ask for what nobody has frozen. */
const rulesOfForm: Settings = {
  ...defaultSettings,
  rules: Object.fromEntries(
    rules.map(({ id, family }) => [id, family === 'form' || id === 'mixed-year-dash' ? 'warning' : 'off'] as const),
  ),
};

/** What writers and exports make of designations, where a repair could take, join or change something. */
const pieces = [
  ...[
    'EN 527\u00ad2:2016',
    'ISO 90\u00ad01:2015',
    'GB/T 1\u00ad2020',
    'GB/T 190\u200b01-2016',
    'IS\u200bO 9001',
    'EN 60079\u00ad10\u00ad1',
  ],
  ...['ISO 13485:2016+A11:2021', 'ISO 9001:2015/A1:2024', 'ISO 7010:2019/DAM 124', 'IEC 60364-1:2005/Amendment 1:2010'],
  ...['SS ISO 9001:2015', 'SS-ISO 9001:2015', 'SS EN ISO 9001:2015', 'DIN-EN-ISO 9001', 'IEC 60364-1:2005 AMD 1:2010'],
  ...['GB/T 17964-2021 / NIST SP 800-38E', 'GB/T 19001-2016 / ISO 9001:2015', 'GB/T 22239-2019/NIST SP 800-53'],
  ...[
    'NIST SP 800-53 Revision 5',
    'NIST SP 800-53 rev 5',
    'NIST 800-53',
    'FIPS PUB 140-3',
    'IHO S-52, Edition 6.1',
    'RFC 0822',
  ],
  ...[
    'ＧＢ／Ｔ　１９００１－２０１６',
    'ＩＳＯ　９００１：２０１５',
    'ISO　9001:2015',
    'GВ/T 19001-2016',
    'ISO/lEC 27001',
  ],
  ...[
    'ASTM D 4603',
    'ASTM-A105',
    'ASTMA106',
    'SAEJ429',
    'CISPR-25',
    'ITU-T G 984.2',
    'ITUT X.509',
    'G.Sup43',
    'ETSI 303645',
  ],
  ...[
    'ETSI EN 303645 v2.1.1',
    'EN 303 645 V2.1.1',
    'IEEE Std. 802.3:2022',
    'IEEE 754-201x',
    'ISO 8601:-2019',
    'ISO 9001certification',
  ],
  ...[
    'iso 9001:2015',
    'gb/t 19001-2016',
    'GB 5O89',
    'GB/T 1.12020',
    'GB 3100-93',
    'GB/T 19001 ‒ 2016',
    'ISO 10993.1:2018',
  ],
  ...[
    'ISO/IEC 13818-2:1996/PDAM 3',
    'HD 60364-4-41:2007 AMD2',
    'EN/IEC 60529',
    'IEC/EN 60068-2-27',
    'ISO 9001:2015(E)',
    'ISO 9001: 08',
  ],
  ...[
    'GB/T 20438.1～7',
    'ISO 26262-1 to –10',
    'GB/T１．１',
    '标准',
    ' and ',
    '、',
    '（',
    '）',
    ', ',
    ' / ',
    '/',
    '-',
    '—',
    ' ',
    '\n',
    '\u00ad',
    '\u200b',
    '1',
    'A',
  ],
];

describe('Safe fixes', () => {
  for (const folder of folders) {
    it(`keep every letter and digit of the texts in fixtures/${folder}`, async () => {
      for (const name of readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })) {
        if (!['.md', '.txt'].includes(extname(name))) continue;
        const { text } = readMarks(readFileSync(join(fixtures, folder, name), 'utf8'));
        await check(text, name.endsWith('.md') ? 'markdown' : 'plaintext');
      }
    });
  }

  it('keep those of what people write', async () => {
    for (const piece of pieces) await check(`The standard ${piece} applies, 按照${piece}执行。`, 'plaintext');
  });

  it('keep those of designations with several slips', async () => {
    for (const right of [
      'GB/T 20438.1-2017',
      'ISO/IEC TR 24028:2020',
      'IEC TS 62443-1-1:2009',
      'ASTM D4603-18',
      'ISO 9001:2015/Amd 1:2024',
    ]) {
      for (const first of slips) {
        for (const second of slips) {
          const once = first.of(right) ?? right;
          await check(`It meets the standard ${second.of(once) ?? once} in full.`, 'plaintext');
        }
      }
    }
  });

  it('keep those of random texts', async () => {
    const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('', ' ', '\n', '标准'), (parts, glue) =>
        check(parts.join(glue), 'plaintext', rulesOfForm),
      ),
      { numRuns: 400 },
    );
  });
});

async function check(text: string, kind: 'markdown' | 'plaintext', settings = everyRule): Promise<void> {
  const { findings, mentions } = await lintText(text, kind, settings);
  const isInOtherCase = ({ start, end }: Finding): boolean =>
    mentions.some(
      (mention) =>
        mention.start < end && start < mention.end && mention.deviations.some(({ name }) => name === 'lower-case'),
    );
  for (const finding of findings) {
    for (const fix of finding.fixes) if (fix.kind === 'safe') holds(text, fix, isInOtherCase(finding));
  }
}

function holds(text: string, { edits, title }: Fix, isCaseFolded: boolean): void {
  const before = runsOf(text, isCaseFolded);
  const after = runsOf(
    [...edits].reverse().reduce((done, { start, end, text: by }) => done.slice(0, start) + by + done.slice(end), text),
    isCaseFolded,
  );
  const said = `${title} in “${text.slice(Math.max(0, (edits[0]?.start ?? 0) - 40), (edits.at(-1)?.end ?? 0) + 20)}”`;
  let [at, used] = [0, 0];
  for (const run of after) {
    const whole = before[at] ?? '';
    assert.ok(whole.slice(used).startsWith(run), `${said}: “${whole.slice(used)}” became “${run}”`);
    const isParted = used + run.length < whole.length;
    const between = whole.slice(used + run.length - 1, used + run.length + 1);
    assert.ok(!isParted || !/^\p{N}{2}$/u.test(between), `${said}: the number “${whole}” was parted`);
    [at, used] = isParted ? [at, used + run.length] : [at + 1, 0];
  }
  assert.equal(at, before.length, `${said}: signs were dropped`);
}

/** The words and numbers of a text: full width folded, one after the other. */
function runsOf(text: string, isCaseFolded: boolean): string[] {
  const narrow = text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  return (isCaseFolded ? narrow.toUpperCase() : narrow).match(/[\p{L}\p{N}]+/gu) ?? [];
}
