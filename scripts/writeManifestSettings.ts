// Writes the settings into package.json anew, after a setting or a rule has changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../server/src/rules/registry';
import { manifestSettings } from './manifestSettings';

const path = join(__dirname, '..', 'package.json');
const manifest: { contributes?: object } = JSON.parse(readFileSync(path, 'utf8'));
manifest.contributes = { ...manifest.contributes, configuration: manifestSettings(rules) };
writeFileSync(path, `${JSON.stringify(manifest, undefined, 2)}\n`);
