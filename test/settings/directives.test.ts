import assert from 'node:assert/strict';
import { readDirective } from '../../server/src/settings/directives';

function read(text: string): readonly [string, ...(readonly string[])] | undefined {
  const directive = readDirective({ start: 0, end: text.length, text });
  return directive && [directive.kind, ...directive.rules];
}

describe('readDirective', () => {
  for (const [text, ...expected] of [
    [' normlint-ignore ', 'ignore'],
    ['normlint-disable', 'disable'],
    [' normlint-enable superseded ', 'enable', 'superseded'],
    [' normlint-ignore: meant ', 'ignore'],
    [' normlint-ignore superseded: cited for its history: see 4.2 ', 'ignore', 'superseded'],
    [' normlint-ignore superseded, withdrawn ', 'ignore', 'superseded', 'withdrawn'],
    [' normlint-ignore superseded,withdrawn\n', 'ignore', 'superseded', 'withdrawn'],
    ['\n\tnormlint-ignore\tsuperseded\n', 'ignore', 'superseded'],
    [' normlint-ignore superseded：历史', 'ignore', 'superseded'],
    [' normlint-ignore superseded：历史, 见 4:2 ', 'ignore', 'superseded'],
    [' normlint-ignore：历史 ', 'ignore'],
    [' normlint-ignore superseded、withdrawn：沿革 ', 'ignore', 'superseded', 'withdrawn'],
    [' normlint-ignore superseded，withdrawn : 沿革 ', 'ignore', 'superseded', 'withdrawn'],
    ['\u3000normlint-ignore\u3000superseded\u3000withdrawn\u3000', 'ignore', 'superseded', 'withdrawn'],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), expected));
  }

  for (const text of [
    '',
    ' note ',
    ' normlint ',
    ' normlint-ignored ',
    ' see normlint-ignore ',
    ' normlint-skip: x ',
  ]) {
    it(`reads no directive from ${JSON.stringify(text)}`, () => assert.equal(read(text), undefined));
  }
});
