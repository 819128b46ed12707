import assert from 'node:assert/strict';
import { alike, repairOfAll } from '../../server/src/findings/alike';
import type { Finding, Fix } from '../../server/src/findings/finding';

const fix = (start: number, title = 'Write Y'): Fix => ({
  kind: 'suggested',
  title,
  edits: [{ start, end: start + 2, text: 'Y' }],
});
const finding = (start: number, changes: Partial<Finding> = {}): Finding => ({
  rule: 'a',
  severity: 'warning',
  message: 'X is wrong.',
  start,
  end: start + 2,
  canonical: 'X',
  fixes: [fix(start)],
  ...changes,
});

describe('Findings that say the same', () => {
  it('stand together, in the order of the first of each', () => {
    const [a, b, c] = [finding(0), finding(5, { message: 'Z is wrong.' }), finding(9)];
    assert.deepEqual(alike([a, b, c]), [[a, c], [b]]);
  });

  for (const [what, changes] of [
    ['another rule', { rule: 'b' }],
    ['another severity', { severity: 'hint' }],
    ['another repair', { fixes: [fix(5, 'Write Z')] }],
    ['no repair', { fixes: [] }],
  ] as const satisfies readonly (readonly [string, Partial<Finding>])[]) {
    it(`are not those with ${what}`, () => assert.equal(alike([finding(0), finding(5, changes)]).length, 2));
  }

  it('are repaired together, as far as the repairs do not collide', () => {
    const [first] = alike([finding(0), finding(1), finding(6)]);
    assert.ok(first);
    assert.deepEqual(repairOfAll(first, fix(0)), {
      edits: [
        { start: 0, end: 2, text: 'Y' },
        { start: 6, end: 8, text: 'Y' },
      ],
      places: 2,
    });
  });
});
