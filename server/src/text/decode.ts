import { readGb18030 } from './gb18030';

/**
 * A text as an editor holds it, without a byte order mark, and its encoding where that had to be guessed; or one sentence
 * without a full stop why there is none.
 */
export type Decoded = { readonly text: string; readonly guessedEncoding?: 'GB18030' } | { readonly problem: string };

/**
 * Decodes the bytes of a text file: UTF-8, UTF-16 with a byte order mark, or GB18030 (with its parts GB 2312 and GBK) when it
 * reads as Chinese text. Bytes that are nothing of these are refused, never replaced: a replaced character would look
 * like a mistake of the author.
 *
 * @param bytes the whole file
 * @param guess whether bytes that are not UTF-8 may be read as GB18030
 */
export function decodeText(bytes: Uint8Array, guess = true): Decoded {
  const encoding = markedEncoding(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) return binary;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding !== 'utf-8' && text.includes('\0') ? binary : { text };
  } catch {
    if (encoding !== 'utf-8')
      return { problem: `its byte order mark says UTF-16, but it is not valid UTF-16; ${toUtf8}` };
    const text = guess ? readGb18030(bytes) : undefined;
    return text === undefined
      ? { problem: `${placeOfInvalidByte(bytes)} is not valid UTF-8; ${toUtf8}` }
      : { text, guessedEncoding: 'GB18030' };
  }
}

const toUtf8 = 'save it as UTF-8 first';

const binary: Decoded = {
  problem: 'this is binary data and no text; save the document as Markdown or plain text in UTF-8 first',
};

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

const newLine = 0x0a;

/** Names line and byte, both counted from 1 and from 0 as is usual. No UTF-8 sequence contains the byte of a new line. */
function placeOfInvalidByte(bytes: Uint8Array): string {
  let start = 0;
  for (let line = 1; ; line++) {
    const next = bytes.indexOf(newLine, start);
    const end = next < 0 ? bytes.length : next + 1;
    if (next < 0 || !isPrefixOfUtf8(bytes.subarray(start, end))) {
      return `line ${line} (byte offset ${start + validLength(bytes.subarray(start, end))})`;
    }
    start = end;
  }
}

/** Length of the longest valid UTF-8 text that these bytes, which are not valid, begin with. */
function validLength(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isPrefixOfUtf8(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  while (valid > 0 && !isUtf8(bytes.subarray(0, valid))) valid--;
  return valid;
}

function isPrefixOfUtf8(bytes: Uint8Array): boolean {
  return decodes(bytes, true);
}

function isUtf8(bytes: Uint8Array): boolean {
  return decodes(bytes, false);
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
