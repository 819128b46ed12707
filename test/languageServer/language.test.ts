import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver';
import { withFileSettings } from '../../server/src/languageServer/editorSettings';
import { clientCommands } from '../../server/src/languageServer/protocol';
import { defaultSettings } from '../../server/src/settings/settings';
import { TestClient, type TestClientOptions } from './support/testClient';
import { rangeOf } from './support/text';

const uri = 'file:///briefing.md';
const text = 'See ISO9001:2008.';

async function opened(options: TestClientOptions): Promise<TestClient> {
  const commands = { commands: Object.values(clientCommands) };
  const client = await TestClient.start({ initializationOptions: commands, ...options });
  await client.open(uri, text);
  return client;
}

async function everythingSaid(client: TestClient): Promise<string[]> {
  const diagnostics = await client.diagnostics(uri);
  const actions = await client.codeActions(uri, rangeOf(text, 'ISO9001:2008'));
  const contents = (await client.hover(uri, 0, 6))?.contents;
  const hover = MarkupContent.is(contents) ? textOf(contents).split('\n\n').slice(3) : [];
  return [...diagnostics.map(({ message }) => textOf(message)), ...actions.map(({ title }) => title), ...hover];
}

function textOf(text: string | MarkupContent): string {
  return typeof text === 'string' ? text : text.value;
}

const isChinese = (sentence: string) => /\p{Script=Han}/u.test(sentence);

describe('the language of what the server says', () => {
  it('is that of the interface', async () => {
    const said = await everythingSaid(await opened({ locale: 'zh-cn' }));
    assert.ok(said.length > 8);
    assert.deepEqual(
      said.filter((sentence) => !isChinese(sentence)),
      [],
    );
  });

  it('is English for any other interface', async () => {
    for (const locale of [undefined, 'en', 'de']) {
      const said = await everythingSaid(await opened(locale === undefined ? {} : { locale }));
      assert.deepEqual(said.filter(isChinese), []);
    }
  });

  it('is the one that is set', async () => {
    const chinese = await everythingSaid(await opened({ locale: 'en', settings: () => ({ language: 'zh' }) }));
    assert.ok(chinese.every(isChinese));
    const english = await everythingSaid(await opened({ locale: 'zh-cn', settings: () => ({ language: 'en' }) }));
    assert.ok(!english.some(isChinese));
  });

  it('is that of the settings file only where the editor leaves it open', () => {
    const file = { settings: { ...defaultSettings, language: 'zh' }, stated: ['language'], problems: [] } as const;
    const editor = { enable: true, lint: defaultSettings, problems: [] };
    assert.equal(withFileSettings(editor, file).lint.language, 'zh');
    const chosen = { ...editor, lint: { ...defaultSettings, language: 'en' as const } };
    assert.equal(withFileSettings(chosen, file).lint.language, 'en');
  });
});
