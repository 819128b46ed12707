import assert from 'node:assert/strict';
import { readEditorSettings, withFileSettings } from '../../server/src/languageServer/editorSettings';
import { defaultSettings } from '../../server/src/settings/settings';

const rules = [
  { id: 'superseded', description: 'An edition that was superseded.', defaultSeverity: 'warning' },
  { id: 'withdrawn', description: 'A standard that was withdrawn.', defaultSeverity: 'warning' },
] as const;

describe('readEditorSettings', () => {
  it('gives the defaults when nothing is set', () => {
    const defaults = { enable: true, lint: defaultSettings, problems: [] };
    assert.deepEqual(readEditorSettings(undefined, rules), defaults);
    assert.deepEqual(readEditorSettings(null, rules), defaults);
    assert.deepEqual(readEditorSettings({}, rules), defaults);
    assert.deepEqual(readEditorSettings({ rules: null, ignore: null }, rules), defaults);
  });

  it('takes what is set and leaves the editor’s own keys alone', () => {
    const section = { enable: false, trace: { server: 'verbose' }, rules: { superseded: 'off' }, ignore: ['ISO 1'] };
    assert.deepEqual(readEditorSettings(section, rules), {
      enable: false,
      lint: { ...defaultSettings, rules: { superseded: 'off' }, ignore: ['ISO 1'] },
      problems: [],
    });
  });

  it('uses the valid rest of settings that are partly wrong and says what is wrong', () => {
    const section = {
      enable: 1,
      rules: { superseded: 'loud', withdrawn: 'off', supersede: 'off' },
      ignore: ['', 'ISO 1', 2],
      rule: {},
    };
    const { enable, lint, problems } = readEditorSettings(section, rules);
    assert.equal(enable, true);
    assert.deepEqual(lint, { ...defaultSettings, rules: { withdrawn: 'off' }, ignore: ['ISO 1'] });
    assert.equal(problems.length, 6);
    assert.equal(problems[0], 'Settings “normlint”: “enable” must be true or false.');
    assert.ok(problems.includes('Settings “normlint”: rule “supersede” does not exist; did you mean “superseded”?'));
    assert.ok(problems.includes('Settings “normlint”: entry 3 of “ignore” must be a string, not a number.'));
  });

  it('gives the defaults for what is no settings at all', () => {
    for (const nonsense of ['on', 5, true, ['rules']]) {
      const { enable, lint, problems } = readEditorSettings(nonsense, rules);
      assert.deepEqual([enable, lint], [true, defaultSettings]);
      assert.deepEqual(problems, ['Settings “normlint”: the whole of the settings must be an object.']);
    }
  });
});

describe('withFileSettings', () => {
  const editor = { enable: false, lint: { ...defaultSettings, ignore: ['ISO 1'] }, problems: ['one'] };

  it('is what the editor has where there is no file', () => {
    assert.equal(withFileSettings(editor, undefined), editor);
  });

  it('puts what the file states over what the editor has, and names what is wrong with either', () => {
    const settings = { ...defaultSettings, preferredBody: 'EN' } as const;
    const file = { settings, stated: ['preferredBody'], problems: ['two'] } as const;
    assert.deepEqual(withFileSettings(editor, file), {
      enable: false,
      lint: { ...defaultSettings, ignore: ['ISO 1'], preferredBody: 'EN' },
      problems: ['one', 'two'],
    });
  });
});
