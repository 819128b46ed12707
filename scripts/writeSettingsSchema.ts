// Writes normlint.schema.json anew, after a setting or a rule has changed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../server/src/rules/registry';
import { settingsJsonSchema } from '../server/src/settings/jsonSchema';

writeFileSync(join(__dirname, '..', 'normlint.schema.json'), settingsJsonSchema(rules));
