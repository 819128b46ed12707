import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../server/src/rules/registry';
import { settingsJsonSchema } from '../../server/src/settings/jsonSchema';
import { exampleRules } from './exampleRules';

describe('the JSON schema of the settings', () => {
  it('is the one that the project publishes', () => {
    const published = readFileSync(join(__dirname, '../../normlint.schema.json'), 'utf8');
    assert(published === settingsJsonSchema(rules), 'normlint.schema.json is stale: run “npm run schema”');
  });

  it('describes each rule with its levels and its default, and allows no other', () => {
    const { properties } = JSON.parse(settingsJsonSchema(exampleRules));
    assert.deepEqual(Object.keys(properties), [
      '$schema',
      'rules',
      'language',
      'asOf',
      'ignore',
      'terms',
      'preferredBody',
      'catalogues',
      'catalogueUpdateUrl',
    ]);
    assert.equal(properties.rules.additionalProperties, false);
    assert.deepEqual(properties.rules.properties.superseded, {
      enum: ['error', 'warning', 'information', 'hint', 'off'],
      type: 'string',
      description: 'An edition that another one replaces.',
      default: 'warning',
    });
  });
});
