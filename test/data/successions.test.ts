import assert from 'node:assert/strict';
import { readData } from '../../scripts/data/readData';
import type { Catalogue } from '../../server/src/catalogue/model/catalogue';
import type { NumberSuccession } from '../../server/src/catalogue/model/succession';
import { partsBelow } from '../../server/src/catalogue/questions/partsBelow';
import { replacementOf } from '../../server/src/catalogue/questions/replacement';
import { parseCanonical } from '../../server/src/designations/canonical';
import { type Designation, undated } from '../../server/src/designations/designation';
import { printDesignation } from '../../server/src/designations/print';
import type { Finding } from '../../server/src/findings/finding';
import { applyFixes, bundledCatalogue, lintWithBundled } from '../engine';

const { dataset } = readData();
const successions: readonly NumberSuccession[] = dataset.successions ?? [];

/** Where the register names other successors than the table: what the source states goes first. */
const otherInRegister: ReadonlySet<string> = new Set(['IEEE Std 1063', 'ISO/IEC 14598-5']);

describe('successions across numbers', () => {
  let catalogue: Catalogue;

  before(async () => {
    catalogue = await bundledCatalogue();
  });

  it('are here', () => {
    assert.ok(successions.length >= 270);
    assert.ok(successions.filter(({ basis }) => basis === 'stated').length >= 128);
  });

  for (const { designation, successors, basis } of successions) {
    it(`${designation} → ${successors.join(', ')}`, async () => {
      const read = parseCanonical(designation);
      const text = `The equipment shall meet the standard ${designation}.`;
      const all = (await lintWithBundled(text, 'plaintext')).findings;
      const findings = all.filter(({ rule }) => rule === 'superseded' || rule === 'withdrawn');
      if (!read) {
        assert.deepEqual(findings, [], 'nothing is said of what is not recognised');
        return;
      }
      assert.ok(findings.length > 0 || isSilent(read, all, catalogue), 'an outdated standard is not reported');
      const record = catalogue.find(read);
      const replacement = replacementOf({ designation: read, record }, catalogue) ?? assert.fail();
      const named = [...replacement.ends.map(({ designation }) => designation), ...replacement.steps.flat()].map(
        nameOf,
      );
      for (const successor of otherInRegister.has(designation) ? [] : successors) {
        const isSeries = catalogue.parts(parseCanonical(successor) ?? read).length > 0;
        const isNamed = named.some((name) => name === successor || (isSeries && name.startsWith(`${successor}-`)));
        assert.ok(isNamed, `${successor} is not among ${named.join(', ')}`);
      }
      const isOutByRegister =
        record?.editions.some(({ status }) => status === 'withdrawn' || status === 'superseded') === true;
      for (const { rule, severity, message, fixes } of findings) {
        assert.equal(rule, 'superseded', message);
        if (basis === 'known' && !isOutByRegister) assert.equal(severity, 'information', message);
        for (const fix of fixes) {
          const again = await lintWithBundled(applyFixes(text, [fix]), 'plaintext');
          const outdated = again.findings.filter((each) => each.rule === 'superseded' || each.rule === 'withdrawn');
          assert.deepEqual(outdated, [], fix.title);
        }
      }
    });
  }

  it('end at nothing that the data calls out of force', () => {
    const status = new Map(
      dataset.records.flatMap(({ editions }) =>
        editions.map((edition) => [edition.designation, edition.status] as const),
      ),
    );
    let followed = 0;
    let wrong = 0;
    for (const record of dataset.records) {
      const designation = parseCanonical(record.designation, record.body) ?? assert.fail(record.designation);
      for (const edition of record.editions) {
        if (edition.status !== 'superseded') continue;
        const found = catalogue.find(designation);
        const known = found?.editions.find((each) => each.designation === edition.designation);
        const ends = replacementOf({ designation, record: found, edition: known }, catalogue)?.ends ?? [];
        if (ends.length > 0) followed++;
        for (const end of ends) {
          const state = status.get(end.designation);
          if (end.state === 'in-force' && (state === 'withdrawn' || state === 'superseded')) wrong++;
        }
      }
    }
    assert.equal(wrong, 0);
    assert.ok(followed > 20_000, `only ${followed} have an end`);
  });
});

function nameOf(text: string): string {
  const read = parseCanonical(text);
  if (!read) return text;
  const isRevision = read.body === 'nist' || read.version !== undefined;
  return isRevision ? text : printDesignation(undated(read));
}

/** A number that lives on in its parts is a series; one that has another prefix is reported as that. */
function isSilent(designation: Designation, findings: readonly Finding[], catalogue: Catalogue): boolean {
  const below = partsBelow(designation, catalogue);
  const lives = catalogue
    .describeParts(designation)
    .some((part) => part.status === 'published' && below.includes(part.designation));
  return lives || findings.some(({ rule }) => rule === 'wrong-prefix');
}
