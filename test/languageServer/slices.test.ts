import assert from 'node:assert/strict';
import { runInSlices, sliceMilliseconds } from '../../server/src/languageServer/slices';

describe('runInSlices', () => {
  let time: number;
  let pauses: number;

  beforeEach(() => {
    time = 0;
    pauses = 0;
  });

  /** A pause, in which the time goes on. */
  async function giveWay(): Promise<void> {
    pauses++;
    time += 5 * sliceMilliseconds;
  }

  const slicing = { giveWay, stopped: () => false, now: () => time };

  /** Work whose steps take the given time each. */
  function* work(steps: number, milliseconds: number): Generator<void, string, void> {
    for (let step = 0; step < steps; step++) {
      time += milliseconds;
      yield;
    }
    return 'done';
  }

  it('does short work in one slice and returns its result', async () => {
    assert.deepEqual(await runInSlices(work(3, 0), slicing), { result: 'done', milliseconds: 0 });
    assert.equal(pauses, 1);
  });

  it('gives way when a slice is over and counts only the time of the work', async () => {
    const done = await runInSlices(work(8, sliceMilliseconds / 2), slicing);
    assert.deepEqual(done, { result: 'done', milliseconds: 4 * sliceMilliseconds });
    assert.equal(pauses, 5);
  });

  it('takes no further step once it is stopped', async () => {
    const stopped = () => pauses === 3;
    assert.equal(await runInSlices(work(9, sliceMilliseconds), { ...slicing, stopped }), undefined);
    assert.equal(time, 3 * 5 * sliceMilliseconds + 2 * sliceMilliseconds);
  });

  it('throws what a step throws', async () => {
    // biome-ignore lint/correctness/useYield: it throws first
    const failing = (function* () {
      throw new Error('no');
    })();
    await assert.rejects(runInSlices(failing, slicing), /^Error: no$/);
  });
});
