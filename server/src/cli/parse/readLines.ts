import type { Readable } from 'node:stream';

/** Says what the decoder makes of the first bytes: UTF-16 when a byte order mark says so, UTF-8 otherwise. */
function decoderFor(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
}

/**
 * The lines of a stream, without line ends (LF, CRLF or CR) and byte order mark, in groups as they arrive. Bytes that are no
 * text become U+FFFD. Of a line longer than `longest` only the first `longest` + 1 UTF-16 units are kept, so that memory
 * stays bounded.
 */
export async function* readLines(stream: Readable, longest: number): AsyncGenerator<string[], void, void> {
  let decoder: TextDecoder | undefined;
  let held: Uint8Array = new Uint8Array(0);
  const lines = new LineSplitter(longest);
  for await (const chunk of stream) {
    let bytes: Uint8Array = Buffer.from(chunk);
    if (!decoder) {
      bytes = Buffer.concat([held, bytes]);
      held = bytes;
      if (bytes.length < 2) continue;
      decoder = decoderFor(bytes);
    }
    const group = lines.add(decoder.decode(bytes, { stream: true }));
    if (group.length > 0) yield group;
  }
  const last = decoder ? decoder.decode() : new TextDecoder().decode(held);
  yield [...lines.add(last), ...lines.end()];
}

class LineSplitter {
  private line = '';
  private endedByCr = false;

  constructor(private readonly longest: number) {}

  /** The lines that the text completes. */
  add(text: string): string[] {
    const lines: string[] = [];
    let start = 0;
    if (this.endedByCr && text !== '') {
      this.endedByCr = false;
      if (text.startsWith('\n')) start = 1;
    }
    const lineEnd = /\r\n?|\n/g;
    lineEnd.lastIndex = start;
    for (let end = lineEnd.exec(text); end; end = lineEnd.exec(text)) {
      lines.push(this.complete(text.slice(start, Math.min(end.index, start + this.longest + 1))));
      start = lineEnd.lastIndex;
      this.endedByCr = end[0] === '\r' && start === text.length;
    }
    this.keep(text.slice(start, start + this.longest + 1));
    return lines;
  }

  /** The last line when no line end follows it. */
  end(): string[] {
    return this.line === '' ? [] : [this.complete('')];
  }

  private keep(text: string): void {
    if (this.line.length <= this.longest) this.line += text.slice(0, this.longest + 1 - this.line.length);
  }

  private complete(text: string): string {
    this.keep(text);
    const line = this.line;
    this.line = '';
    return line;
  }
}
