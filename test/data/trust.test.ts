import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition, StandardRecord } from '../../server/src/catalogue/model/catalogue';
import { lintWithBundled } from '../engine';

const folder = join(__dirname, '..', '..', 'data', 'standards');

function* records(): Generator<StandardRecord, void, void> {
  for (const file of readdirSync(folder)) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) if (line !== '') yield JSON.parse(line);
  }
}

const inForce = new Set(['published', 'unknown', 'upcoming', 'draft']);

/** Standards that are known to have been followed by others: where no source gives their status, that is said. */
const followed: ReadonlySet<string> = new Set(
  readFileSync(join(folder, '..', 'successions.jsonl'), 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : JSON.parse(line).designation)),
);

/**
 * The editions of a record that nothing is wrong with: of a Chinese national standard none before the one in force, and none
 * that is only known to have been followed.
 */
function editionsInForce({ designation, editions }: StandardRecord): readonly Edition[] {
  const current = editions.findLast(({ status }) => status === 'published');
  const isFollowed = ({ status, year = '' }: Edition): boolean =>
    status === 'unknown' && designation.startsWith('GB') && (current?.year ?? '') > year;
  const isKnownAsFollowed = ({ status }: Edition): boolean => status === 'unknown' && followed.has(designation);
  return editions.filter(
    (edition) => inForce.has(edition.status) && !isFollowed(edition) && !isKnownAsFollowed(edition),
  );
}

/** What a text that cites everything does. */
const ofWholeTexts: ReadonlySet<string> = new Set(['two-editions', 'adoption-cited-twice']);

/** Abbreviations that are words as well: without a year they are not taken for a designation. */
const needsYear = /^[РП]МГ /;

/** A false alarm on a correct reference is the worst defect: every reference of the dataset is one. */
describe('Trust', () => {
  it('finds every dated reference that is in force, and nothing wrong with it', async () => {
    const dated = [...records()].flatMap(editionsInForce);
    const text = dated.map(({ designation }) => `The standard ${designation} applies.`).join('\n\n');
    const { mentions, findings } = await lintWithBundled(text, 'plaintext');
    assert.deepEqual(
      findings.filter(({ rule }) => !ofWholeTexts.has(rule)),
      [],
      'and the text does cite two editions that are in force, and standards beside those that take them over',
    );
    assert.deepEqual(
      mentions.map(({ canonical }) => canonical),
      dated.map(({ designation }) => designation),
    );
  });

  it('finds every undated reference to a standard in force, and nothing wrong with it', async () => {
    const published = [...records()]
      .filter(({ editions }) => editions.some(({ status }) => status === 'published'))
      .filter(({ designation }) => !needsYear.test(designation));
    const text = published.map(({ designation }) => `The standard ${designation} applies.`).join('\n\n');
    const { mentions, findings } = await lintWithBundled(text, 'plaintext');
    assert.deepEqual(
      findings.filter(({ rule }) => !ofWholeTexts.has(rule)),
      [],
    );
    assert.deepEqual(
      mentions.map(({ canonical }) => canonical),
      published.map(({ designation }) => designation),
    );
  });
});
