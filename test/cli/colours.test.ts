import assert from 'node:assert/strict';
import { WriteStream } from 'node:tty';
import { showsColours } from '../../server/src/cli/colours';

const { hasColors } = WriteStream.prototype;

describe('showsColours', () => {
  for (const [isTTY, variables, expected] of [
    [true, { TERM: 'xterm-256color' }, true],
    [true, { TERM: 'dumb' }, false],
    [true, { TERM: 'xterm-256color', NO_COLOR: '1' }, false],
    [false, { TERM: 'xterm-256color' }, false],
    [false, { CI: 'true' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { TERM: 'xterm-256color', FORCE_COLOR: '0' }, false],
  ] as const) {
    it(`is ${expected} for ${isTTY ? 'a terminal' : 'a file'} with ${JSON.stringify(variables)}`, () => {
      assert.equal(showsColours({ isTTY, hasColors }, variables), expected);
    });
  }
});
