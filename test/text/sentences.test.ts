import assert from 'node:assert/strict';
import { sentenceAt, sentencesOf } from '../../server/src/text/sentences';

function cut(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

function clauses(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) =>
    sentence.clauses.map(({ start, end }) => text.slice(start, end).trim()),
  );
}

describe('Sentences', () => {
  for (const [text, expected] of [
    ['', []],
    ['no end', ['no end']],
    ['It follows ISO 9001. The rest is free.', ['It follows ISO 9001.', 'The rest is free.']],
    ['See No. 12 of GB/T 1.1. Then stop.', ['See No. 12 of GB/T 1.1.', 'Then stop.']],
    [
      'Parts, e.g. ISO 9001, Fig. A and A. Smith vs. B. Jones.',
      ['Parts, e.g. ISO 9001, Fig. A and A. Smith vs. B. Jones.'],
    ],
    ['It is in Annex A. The rest is not.', ['It is in Annex A.', 'The rest is not.']],
    ['Acme Inc. Berlin builds it.', ['Acme Inc. Berlin builds it.']],
    ['He said "It is so." Then he left.', ['He said "It is so."', 'Then he left.']],
    [
      'Who needs ISO 1302:2002? (superseded by ISO 21920-1:2021)',
      ['Who needs ISO 1302:2002? (superseded by ISO 21920-1:2021)'],
    ],
    ['Is it valid? No!', ['Is it valid?', 'No!']],
    ['按GB/T 1.1-2020编写。本文件代替旧版;其他不变。', ['按GB/T 1.1-2020编写。', '本文件代替旧版;', '其他不变。']],
    ['符合ISO 9001. 其他要求另行规定', ['符合ISO 9001.', '其他要求另行规定']],
    ['他说:"好。"然后走了。', ['他说:"好。"', '然后走了。']],
    ['the value 3.5 is. 4 more', ['the value 3.5 is. 4 more']],
  ] as const) {
    it(JSON.stringify(text), () => assert.deepEqual(cut(text), expected));
  }

  it('part no designation', () => {
    const text = 'as in IEEE Xyz. Paper 3 it is';
    assert.equal(sentencesOf(text).length, 2);
    assert.equal(sentencesOf(text, [{ start: 6, end: 23 }]).length, 1);
  });

  for (const [text, expected] of [
    ['Instead of guessing, follow ISO/IEC 27001:2013.', ['Instead of guessing,', 'follow ISO/IEC 27001:2013.']],
    ['It holds because ISO 9001 applies.', ['It holds', 'because ISO 9001 applies.']],
    ['room 13 (ISO/IEC 27001:2013) is free', ['room 13 (', 'ISO/IEC 27001:2013)', 'is free']],
    ['系统升级为云平台,应符合GB/T 22239-2008。', ['系统升级为云平台,', '应符合GB/T 22239-2008。']],
    ['GB/T 22239 - 2008 and 1,000 - no more', ['GB/T 22239 - 2008 and 1,000 -', 'no more']],
    ['--2008年首次发布为GB/T 22239-2008;', ['--', '2008年首次发布为GB/T 22239-2008;']],
    ['A、B和C已废止', ['A、B和C已废止']],
  ] as const) {
    it(`clauses of ${JSON.stringify(text)}`, () => assert.deepEqual(clauses(text), expected));
  }

  it('are found by an offset in them', () => {
    const text = 'One. Two. Three.';
    const sentences = sentencesOf(text);
    const starts = [0, 3, 5, 8, 15].map((offset) => sentenceAt(sentences, offset)?.start);
    assert.deepEqual(starts, [0, 0, 5, 5, 10]);
  });
});
