import type { RuleDescription } from '../../server/src/settings/definition';

/** Rules for tests that need some, whichever the product has. */
export const exampleRules: readonly RuleDescription[] = [
  { id: 'malformed', description: 'A designation that is not in canonical form.', defaultSeverity: 'warning' },
  { id: 'superseded', description: 'An edition that another one replaces.', defaultSeverity: 'warning' },
];
