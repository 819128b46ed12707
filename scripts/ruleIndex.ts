import type { Rule, RuleFamily } from '../server/src/rules/rule';

/** How the families are called in headings, in the order of the registry. */
const families: Readonly<Record<RuleFamily, string>> = {
  form: 'Form',
  knowledge: 'Knowledge',
  title: 'Titles',
  consistency: 'Consistency',
  list: 'Lists of references',
  agency: 'Agencies and committees',
  term: 'Terms',
  'house-style': 'House style',
};

/** The page docs/rules/README.md: every rule with its default level, family by family. */
export function ruleIndex(rules: readonly Rule[]): string {
  const parts = Object.entries(families).map(([family, heading]) => {
    const rows = rules
      .filter((rule) => rule.family === family)
      .map(({ id, description, defaultSeverity }) => `| [${id}](${id}.md) | ${description} | ${defaultSeverity} |`);
    return `## ${heading}\n\n| Rule | Reports | Default level |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  const lead =
    'Each rule has a page: what it reports and why, wrong and right examples, its fix, and when to switch it off. ' +
    'Levels are changed in the [settings](../settings.md). `npm run schema` writes this page.';
  return `# Rules\n\n${lead}\n\n${parts.join('\n')}`;
}
