import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/settings/readSettings';
import { defaultSettings } from '../../server/src/settings/settings';
import { exampleRules } from './exampleRules';

/** The message of each problem with the text that it points to. */
function problemsOf(text: string): readonly (readonly [string, string])[] {
  return readSettings(text, exampleRules).problems.map(({ start, end, message }) => [text.slice(start, end), message]);
}

describe('readSettings', () => {
  it('reads levels and ignored designations, with comments and trailing commas', () => {
    const text = `{
      // the team's choice
      "$schema": "./node_modules/normlint/normlint.schema.json",
      "rules": { "superseded": "off", /* strict */ "malformed": "error", },
      "ignore": ["ISO 9001:2008"],
    }`;
    assert.deepEqual(readSettings(text, exampleRules), {
      settings: { ...defaultSettings, rules: { superseded: 'off', malformed: 'error' }, ignore: ['ISO 9001:2008'] },
      stated: ['rules', 'ignore'],
      problems: [],
    });
  });

  for (const text of ['', ' \r\n', '// nothing yet\n', '{}']) {
    it(`takes ${JSON.stringify(text)} as the defaults`, () => {
      assert.deepEqual(readSettings(text, exampleRules), { settings: defaultSettings, stated: [], problems: [] });
    });
  }

  it('names an unknown rule and the one that was meant', () => {
    assert.deepEqual(problemsOf('{ "rules": { "superceded": "off" } }'), [
      ['"superceded"', 'rule “superceded” does not exist; did you mean “superseded”?'],
    ]);
  });

  it('proposes nothing that is far from what was written', () => {
    assert.deepEqual(problemsOf('{ "rules": { "spelling": "off" } }'), [
      ['"spelling"', 'rule “spelling” does not exist'],
    ]);
  });

  it('names an unknown setting and the one that was meant', () => {
    assert.deepEqual(problemsOf('{ "rule": {} }'), [
      ['"rule"', 'setting “rule” does not exist; did you mean “rules”?'],
    ]);
  });

  it('names a level that does not exist, and all that do', () => {
    assert.deepEqual(problemsOf('{ "rules": { "superseded": "warn", "malformed": 2 } }'), [
      ['"warn"', '“warn” is no level for the rule “superseded”; use error, warning, information, hint or off'],
      ['2', 'a number is no level for the rule “malformed”; use error, warning, information, hint or off'],
    ]);
  });

  it('names a value that a setting cannot have, and all that it can', () => {
    const [body, language] = problemsOf('{ "preferredBody": "CEN", "language": "fr" }');
    assert.deepEqual(language, ['"fr"', '“fr” is no value for “language”; use auto, en or zh']);
    assert.match(body?.[1] ?? '', /^“CEN” is no value for “preferredBody”; use ISO, EN, GB, DIN, .* or MSA$/);
  });

  for (const [text, place, message] of [
    ['[]', '[]', 'the whole of the settings must be an object, not a list'],
    ['7', '7', 'the whole of the settings must be an object, not a number'],
    ['{ "rules": [] }', '[]', '“rules” must be an object, not a list'],
    ['{ "rules": null }', 'null', '“rules” must be an object, not null'],
    ['{ "ignore": "ISO 9001:2008" }', '"ISO 9001:2008"', '“ignore” must be a list, not a string'],
    ['{ "ignore": ["ISO 9001", 7] }', '7', 'entry 2 of “ignore” must be a string, not a number'],
    ['{ "ignore": [""] }', '""', 'entry 1 of “ignore” must not be empty'],
    ['{ "ignore": [], "ignore": [] }', '"ignore"', '“ignore” is set twice; keep one of them'],
  ] as const) {
    it(`refuses ${text}`, () => {
      assert.deepEqual(problemsOf(text), [[place, message]]);
    });
  }

  it('points to the place where the JSON ends to be valid', () => {
    const { problems, settings } = readSettings('{ "rules": { "superseded" "off" } }', exampleRules);
    assert.deepEqual(settings, defaultSettings);
    assert.equal(problems[0]?.start, 26);
    assert.equal(problems[0]?.message, 'this is not valid JSON: colon expected');
  });

  it('names all problems in the order of the text', () => {
    assert.deepEqual(
      problemsOf('{ "ignore": [1], "ruls": {}, "rules": { "a": "off" } }').map(([place]) => place),
      ['1', '"ruls"', '"a"'],
    );
  });
});
