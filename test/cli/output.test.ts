import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { Output, OutputError } from '../../server/src/cli/output';

/** A stream that takes `limit` writes and then fails as the system would. */
function failingAfter(limit: number, code: string): Writable & { readonly taken: string[] } {
  const taken: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      if (taken.length < limit) {
        taken.push(String(chunk));
        done();
      } else done(Object.assign(new Error(`${code}: write`), { code }));
    },
  });
  return Object.assign(stream, { taken });
}

describe('Output', () => {
  it('waits until everything has been taken', async () => {
    let text = '';
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk, _encoding, done) {
        setImmediate(() => {
          text += chunk;
          done();
        });
      },
    });
    await new Output(slow).write(['a'.repeat(100_000), 'b', 'c']);
    assert.equal(text, `${'a'.repeat(100_000)}bc`);
  });

  it('falls silent when the reader has left', async () => {
    const stream = failingAfter(1, 'EPIPE');
    const output = new Output(stream);
    await output.write('one');
    assert.equal(output.readerGone, false);
    await output.write('two');
    assert.equal(output.readerGone, true);
    await output.write('three');
    assert.deepEqual(stream.taken, ['one']);
  });

  it('stops asking for pieces when the reader has left', async () => {
    const output = new Output(failingAfter(0, 'EPIPE'));
    let pieces = 0;
    function* endless(): Generator<string> {
      for (;;) {
        pieces++;
        yield 'x'.repeat(50_000);
      }
    }
    await output.write(endless());
    assert.equal(pieces, 2);
  });

  it('rejects when the disk is full', async () => {
    await assert.rejects(
      new Output(failingAfter(0, 'ENOSPC')).write('one'),
      new OutputError('the report cannot be written: ENOSPC: write'),
    );
  });
});
