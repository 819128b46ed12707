import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, Status } from '../../server/src/catalogue/model/catalogue';
import { knowledgeOf } from '../../server/src/catalogue/questions/knowledge';
import { parseDesignation } from '../../server/src/designations/parse';
import type { Finding } from '../../server/src/findings/finding';
import { lint } from '../../server/src/linter';
import { rules } from '../../server/src/rules/registry';
import { defaultSettings, type Settings } from '../../server/src/settings/settings';
import { type CarefulPage, carefulPages, referencesIn, referencesPerFinding, sayFindings } from '../careful';
import { bundledCatalogue, onlyRule } from '../engine';
import { frozenCatalogue } from '../frozenCatalogue';
import { readMarks } from '../marked';
import { pagesIn } from '../pages';

/** A text of the tests, and the settings that it is linted with there. */
interface TestText {
  readonly file: string;
  readonly text: string;
  readonly settings: Settings;
}

const fixtures = join(__dirname, '..', 'fixtures');

function textsIn(folder: string): TestText[] {
  return pagesIn(join(fixtures, folder)).map((file) => ({
    file: `${folder}/${file}`,
    text: readMarks(readFileSync(join(fixtures, folder, file), 'utf8')).text,
    settings: defaultSettings,
  }));
}

function textsOfRules(): TestText[] {
  return rules.map((rule) => {
    const file = `rules/${rule.id}.md`;
    return { file, text: readMarks(readFileSync(join(fixtures, file), 'utf8')).text, settings: onlyRule(rule) };
  });
}

function findingsOf({ file, text, settings }: TestText, catalogue: Catalogue): string[] {
  const { findings } = lint(text, file.endsWith('.md') ? 'markdown' : 'plaintext', { settings, catalogue });
  return findings.map(({ rule, start, end }) => {
    const line = text.slice(0, start).split('\n').length;
    return `${file}:${line} ${rule} ${text.slice(start, end).replace(/\s+/g, ' ')}`;
  });
}

/** What the one list has more often than the other. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const each of other) left.set(each, (left.get(each) ?? 0) + 1);
  return list.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
}

/** The status of the edition that a canonical form names; undefined where the catalogue does not have it, or it is undated. */
function statusOf(canonical: string, catalogue: Catalogue): Status | undefined {
  const designation = parseDesignation(canonical, knowledgeOf(catalogue));
  if (designation?.year === undefined) return undefined;
  return catalogue.find(designation)?.editions.find(({ year }) => year === designation.year)?.status;
}

/**
 * The texts of the tests on the data of today. That a fact changed is no failure: the differences are a list for people, who
 * say which of them is a false alarm. A failure are more false alarms on careful pages than there may be; that a page cites an
 * edition which was in force when the catalogue was frozen, and is not by now, is none.
 */
describe('The data of today, beside the frozen catalogue', () => {
  let live: Catalogue;
  let frozen: Catalogue;
  let pages: readonly CarefulPage[] = [];

  before(async () => {
    live = await bundledCatalogue();
    frozen = await frozenCatalogue();
    pages = carefulPages(live);
  });

  it('says what it changes in the texts of the tests', () => {
    const texts = [
      ...['careful', 'briefings', 'labelled', 'references', 'merging'].flatMap(textsIn),
      ...textsOfRules(),
    ];
    const differences = texts.flatMap((text) => {
      const before = findingsOf(text, frozen);
      const now = findingsOf(text, live);
      return [...without(before, now).map((each) => `- ${each}`), ...without(now, before).map((each) => `+ ${each}`)];
    });
    const count = `${differences.length} differences from the frozen catalogue in ${texts.length} texts`;
    console.log([count, ...differences].map((line) => `    ${line}`).join('\n'));
  });

  it(`has at most one finding for ${referencesPerFinding} references of careful pages`, () => {
    const references = pages.reduce((sum, { result }) => sum + referencesIn(result), 0);
    const isOvertaken = ({ canonical }: Finding): boolean =>
      statusOf(canonical, frozen) === 'published' && statusOf(canonical, live) !== 'published';
    const findings = pages.flatMap(({ result, ...page }) =>
      sayFindings({ ...page, result: { ...result, findings: result.findings.filter((each) => !isOvertaken(each)) } }),
    );
    assert.ok(
      findings.length * referencesPerFinding <= references,
      `${findings.length} findings in ${references} references:\n${findings.join('\n')}`,
    );
  });
});
