// Writes docs/rules/README.md anew, after a rule has changed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../server/src/rules/registry';
import { ruleIndex } from './ruleIndex';

writeFileSync(join(__dirname, '..', 'docs', 'rules', 'README.md'), ruleIndex(rules));
