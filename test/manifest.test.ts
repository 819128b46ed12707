import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import bundle from '../l10n/bundle.l10n.zh-cn.json';
import manifest from '../package.json';
import english from '../package.nls.json';
import chinese from '../package.nls.zh-cn.json';
import { manifestSettings } from '../scripts/manifestSettings';
import { clientCommands } from '../server/src/languageServer/protocol';
import { rules } from '../server/src/rules/registry';

const root = join(__dirname, '..');

describe('package.json', () => {
  it('contributes the settings as they are defined; `npm run schema` writes them', () => {
    const { configuration, texts } = manifestSettings(rules);
    assert.deepEqual(manifest.contributes.configuration, JSON.parse(JSON.stringify(configuration)));
    assert.deepEqual({ ...english, ...texts }, english);
  });

  it('contributes a command under the name that the language server uses for it', () => {
    assert.ok(manifest.contributes.commands.some(({ command }) => command === clientCommands.explainRule));
  });

  it('has an English and a Chinese text for each of its keys, and no other texts', () => {
    const source = readFileSync(join(root, 'package.json'), 'utf8');
    const keys = [...source.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    assert.deepEqual(Object.keys(english).sort(), [...new Set(keys)].sort());
    assert.deepEqual(Object.keys(chinese).sort(), Object.keys(english).sort());
  });
});

describe('l10n', () => {
  it('has a Chinese text for each one that the client shows, with the same gaps', () => {
    const shown = readdirSync(join(root, 'client', 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join(root, 'client', 'src', path), 'utf8'))
      .flatMap((source) => [...source.matchAll(/l10n\.t\(\s*'([^']*)'/g)].map(([, text = '']) => text));
    assert.ok(shown.length > 0);
    assert.deepEqual(Object.keys(bundle).sort(), [...new Set(shown)].sort());
    const gaps = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([gap]) => gap).sort();
    for (const [text, translated] of Object.entries(bundle)) assert.deepEqual(gaps(translated), gaps(text), text);
  });
});
