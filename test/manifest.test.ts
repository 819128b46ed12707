import assert from 'node:assert/strict';
import manifest from '../package.json';
import { manifestSettings } from '../scripts/manifestSettings';
import { clientCommands } from '../server/src/languageServer/protocol';
import { rules } from '../server/src/rules/registry';

describe('package.json', () => {
  it('contributes the settings as they are defined; `npm run schema` writes them', () => {
    assert.deepEqual(manifest.contributes.configuration, JSON.parse(JSON.stringify(manifestSettings(rules))));
  });

  it('contributes a command under the name that the language server uses for it', () => {
    assert.ok(manifest.contributes.commands.some(({ command }) => command === clientCommands.explainRule));
  });
});
