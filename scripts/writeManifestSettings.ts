// Writes the settings into package.json, and their English texts into package.nls.json, anew, after a setting or a rule has
// changed. The other texts of the manifest stay as they are.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../server/src/rules/registry';
import { manifestSettings } from './manifestSettings';

const { configuration, texts } = manifestSettings(rules);
const manifest: { contributes?: object } = read('package.json');
write('package.json', { ...manifest, contributes: { ...manifest.contributes, configuration } });
const others = Object.entries(read('package.nls.json')).filter(
  ([key]) => !/^(?:setting|level|language|trace)\./.test(key),
);
write('package.nls.json', { ...Object.fromEntries(others), ...texts });

function read(file: string): object {
  return JSON.parse(readFileSync(pathOf(file), 'utf8'));
}

function write(file: string, value: object): void {
  writeFileSync(pathOf(file), `${JSON.stringify(value, undefined, 2)}\n`);
}

function pathOf(file: string): string {
  return join(__dirname, '..', file);
}
