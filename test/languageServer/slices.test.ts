import assert from 'node:assert/strict';
import { runInSlices, sliceMilliseconds } from '../../server/src/languageServer/slices';

describe('runInSlices', () => {
  it('does short work in one slice and returns its result', async () => {
    let pauses = 0;
    const done = await runInSlices(work(3, 0), { giveWay: async () => void pauses++, stopped: () => false });
    assert.equal(done?.result, 'done');
    assert.equal(pauses, 1);
  });

  it('gives way between slices and counts only the time of the work', async () => {
    let pauses = 0;
    const giveWay = async () => {
      pauses++;
      busy(5 * sliceMilliseconds);
    };
    const done = await runInSlices(work(4, sliceMilliseconds), { giveWay, stopped: () => false });
    assert.equal(done?.result, 'done');
    assert.ok(pauses >= 4, `${pauses} pauses`);
    const milliseconds = done?.milliseconds ?? 0;
    assert.ok(
      milliseconds >= 4 * sliceMilliseconds && milliseconds < 5 * pauses * sliceMilliseconds,
      `${milliseconds} ms`,
    );
  });

  it('takes no further step once it is stopped', async () => {
    let steps = 0;
    const endless = (function* () {
      for (;;) {
        steps++;
        busy(sliceMilliseconds);
        yield;
      }
    })();
    assert.equal(await runInSlices(endless, { giveWay: async () => {}, stopped: () => steps === 2 }), undefined);
    assert.equal(steps, 2);
  });

  it('throws what a step throws', async () => {
    // biome-ignore lint/correctness/useYield: it throws first
    const failing = (function* () {
      throw new Error('no');
    })();
    await assert.rejects(runInSlices(failing, { giveWay: async () => {}, stopped: () => false }), /^Error: no$/);
  });
});

function* work(steps: number, milliseconds: number): Generator<void, string, void> {
  for (let step = 0; step < steps; step++) {
    busy(milliseconds);
    yield;
  }
  return 'done';
}

function busy(milliseconds: number): void {
  const start = performance.now();
  while (performance.now() - start < milliseconds);
}
