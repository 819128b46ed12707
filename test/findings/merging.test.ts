import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../server/src/findings/finding';
import { merged } from '../../server/src/findings/merging';
import { rules } from '../../server/src/rules/registry';
import { lintText } from '../engine';
import { readMarks, variants } from '../marked';

const folder = join(__dirname, '..', 'fixtures', 'merging');

function finding(rule: string, start = 0, end = 10): Finding {
  const fix = { kind: 'suggested' as const, title: rule, edits: [{ start, end, text: rule }] };
  return { rule, start, end, severity: 'warning', message: rule, canonical: 'ISO 1', fixes: [fix] };
}

function rulesIn(findings: readonly Finding[]): string[] {
  return findings.map(({ rule }) => rule);
}

describe('Findings of one place', () => {
  for (const [kept, dropped] of [
    ['title-of-other-number', 'unknown-number'],
    ['wrong-prefix', 'superseded'],
    ['impossible-year', 'unknown-edition'],
    ['superseded', 'two-editions'],
    ['unknown-number', 'malformed-designation'],
  ] as const) {
    it(`are ${kept} alone and not ${dropped} as well`, () => {
      assert.deepEqual(rulesIn(merged([finding(dropped), finding(kept)])), [kept]);
      assert.deepEqual(rulesIn(merged([finding(kept), finding(dropped)])), [kept]);
    });
  }

  it('keep the repair of the form behind their own, and no other repair', () => {
    const [only, ...rest] = merged([
      finding('malformed-designation'),
      finding('unknown-number'),
      finding('title-of-other-number'),
    ]);
    assert.deepEqual(rest, []);
    assert.deepEqual(
      only?.fixes.map(({ title }) => title),
      ['title-of-other-number', 'malformed-designation'],
    );
  });

  it('stay apart where they do not contradict each other, and in other places', () => {
    for (const pair of [
      [finding('malformed-designation'), finding('superseded')],
      [finding('unknown-number'), finding('cited-not-listed')],
      [finding('unknown-number'), finding('malformed-designation', 20, 30)],
    ]) {
      assert.deepEqual(merged(pair), pair);
    }
  });

  it('are merged in a text, and the form is repaired all the same', async () => {
    const { findings } = await lintText('The standard ISO99999:2015 applies.');
    assert.deepEqual(rulesIn(findings), ['unknown-number']);
    assert.ok(findings[0]?.fixes.some(({ kind, edits }) => kind === 'safe' && edits.length > 0));
  });

  it('are merged by rules that exist', () => {
    const known = new Set(rules.map(({ id }) => id));
    for (const id of ['title-of-other-number', 'wrong-prefix', 'impossible-year', 'title-mismatch']) {
      assert.ok(known.has(id), id);
    }
  });
});

/** Fixtures of several rules at once: every finding of the default rules is marked, `‹rule,other-rule|text›`. */
describe('Merging fixtures', () => {
  for (const file of readdirSync(folder)) {
    const fixture = readFileSync(join(folder, file), 'utf8');
    for (const { name, of, touchesMarks } of variants) {
      if (touchesMarks) continue;
      it(`${file}, ${name}`, async () => {
        const { text, marks } = readMarks(of(fixture));
        const { findings } = await lintText(text);
        assert.deepEqual(
          findings.map(({ rule, start, end }) => `${start} ${rule}: ${text.slice(start, end)}`),
          marks.map(({ label, start, end }) => `${start} ${label}: ${text.slice(start, end)}`),
        );
      });
    }
  }
});
