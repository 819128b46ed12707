import assert from 'node:assert/strict';
import { settingsDefinition } from '../../server/src/settings/definition';
import { mergeSettings } from '../../server/src/settings/mergeSettings';
import { readSettings } from '../../server/src/settings/readSettings';
import { defaultSettings, type Settings } from '../../server/src/settings/settings';
import { exampleRules } from './exampleRules';

/** For every setting: what the reader has, what the file states, and what holds then. */
const examples: { readonly [Name in keyof Settings]: readonly [Settings[Name], Settings[Name], Settings[Name]] } = {
  rules: [{ malformed: 'error', superseded: 'hint' }, { malformed: 'off' }, { malformed: 'off', superseded: 'hint' }],
  language: ['en', 'zh', 'en'],
  asOf: ['2019-05-01', 'file', 'file'],
  ignore: [['ISO 1'], ['ISO 2'], ['ISO 2', 'ISO 1']],
  terms: [
    [{ preferred: 'a', variants: ['b'] }],
    [{ preferred: 'c', variants: ['d'] }],
    [
      { preferred: 'c', variants: ['d'] },
      { preferred: 'a', variants: ['b'] },
    ],
  ],
  preferredBody: ['EN', 'GB', 'GB'],
  catalogues: [['/a.csv'], ['/b.csv'], ['/a.csv', '/b.csv']],
  catalogueUpdateUrl: ['https://a.example', 'https://b.example', 'https://b.example'],
};

const names = Object.keys(settingsDefinition([]).entries).filter((name): name is keyof Settings => name !== '$schema');
const reader: Settings = {
  ...defaultSettings,
  ...Object.fromEntries(Object.entries(examples).map(([name, [value]]) => [name, value])),
};

/** The reader's settings with the file's over them. */
function merged(content: unknown, under: Settings = reader): Settings {
  const { settings, stated, problems } = readSettings(JSON.stringify(content), exampleRules);
  assert.deepEqual(problems, []);
  return mergeSettings(under, settings, stated);
}

describe('settings of a file over those of a reader', () => {
  it('leave everything as the reader has it where the file states nothing', () => {
    assert.deepEqual(merged({}), reader);
    assert.deepEqual(merged({ $schema: 'normlint.schema.json' }), reader);
  });

  for (const name of names) {
    it(`take over “${name}” and nothing else where the file states it`, () => {
      const [, stated, expected] = examples[name];
      assert.deepEqual(merged({ [name]: stated }), { ...reader, [name]: expected });
    });

    it(`take “${name}” from the file where the reader has nothing`, () => {
      const [, stated] = examples[name];
      assert.deepEqual(merged({ [name]: stated }, defaultSettings), { ...defaultSettings, [name]: stated });
    });
  }

  it('take over a default that the file states', () => {
    assert.equal(merged({ preferredBody: '' }).preferredBody, '');
    assert.equal(merged({ asOf: '' }).asOf, '');
  });
});
