/** What Chinese text is full of: the commonest characters, those of this field, and its punctuation. */
const common = new Set(
  '的一是不了在有和为中这国上个大会我以要时来用们到作地于出就分对成发可主生年动同工也能下过产种部标准按照规定技术，。、；：（）《》',
);

/** Least share of the Han characters and Chinese punctuation that is {@link common}. About 0.3 in prose of this field. */
const leastCommon = 0.08;

/** Least share of the characters beyond ASCII that GB 2312 has: rarer ones are what other encodings turn into. */
const leastPlain = 0.8;

/** How much of a text is looked at, in UTF-16 units. */
const sample = 65_536;

/**
 * The text of bytes that are not UTF-8 as GB18030; undefined when they are not valid GB18030, or read as no Chinese text:
 * most bytes of other encodings for Latin, Cyrillic, Japanese and Korean letters are valid GB18030 as well.
 */
export function readGb18030(bytes: Uint8Array): string | undefined {
  let text: string;
  try {
    text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  return pairsOfGb2312(bytes) >= leastPlain && readsAsChinese(text) ? text : undefined;
}

function readsAsChinese(text: string): boolean {
  let chinese = 0;
  let known = 0;
  let kana = 0;
  for (let index = 0; index < Math.min(text.length, sample); index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x3040 && unit <= 0x30ff) kana++;
    else if (unit >= 0x3000 && unit < 0xa000) {
      chinese++;
      if (common.has(text.charAt(index))) known++;
    }
  }
  return chinese > 0 && known >= chinese * leastCommon && kana <= chinese * 0.1;
}

/** The share of the pairs beyond ASCII whose bytes both have the high bit set, as all of GB 2312 have; fours do not count. */
function pairsOfGb2312(bytes: Uint8Array): number {
  let pairs = 0;
  let plain = 0;
  const end = Math.min(bytes.length, sample * 2);
  for (let index = 0; index + 1 < end; index++) {
    const first = bytes[index] ?? 0;
    const second = bytes[index + 1] ?? 0;
    if (first < 0x80) continue;
    index++;
    if (second < 0x40) {
      index += 2;
      continue;
    }
    pairs++;
    if (first >= 0xa1 && first <= 0xf7 && second >= 0xa1) plain++;
  }
  return pairs === 0 ? 0 : plain / pairs;
}
