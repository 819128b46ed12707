import assert from 'node:assert/strict';
import { type CarefulPage, carefulPages, referencesIn, referencesPerFinding, sayFindings } from './careful';
import { frozenCatalogue } from './frozenCatalogue';

/** Pages as careful people write them: what they cite is right, current, or meant as history. */
describe('Careful documents', () => {
  let pages: readonly CarefulPage[] = [];

  before(async () => {
    pages = carefulPages(await frozenCatalogue());
  });

  it('are many, in both languages, and full of references', () => {
    for (const language of ['en', 'zh']) {
      assert.ok(pages.filter(({ name }) => name.startsWith(`${language}-`)).length >= 30, language);
    }
    assert.ok(pages.length >= 60);
    for (const { name, result } of pages) assert.ok(referencesIn(result) > 0, name);
  });

  it(`have at most one finding for ${referencesPerFinding} references`, () => {
    const references = pages.reduce((sum, { result }) => sum + referencesIn(result), 0);
    const findings = pages.flatMap(sayFindings);
    assert.ok(references >= 1000, `${references} references`);
    assert.ok(
      findings.length * referencesPerFinding <= references,
      `${findings.length} findings in ${references} references:\n${findings.join('\n')}`,
    );
  });
});
