import type { BlockKind, BlockStructure, CommentRange } from './block';
import type { ProseBuilder } from './prose';
import type { ScannedBlock } from './scannedBlock';
import type { Span } from './span';

/** Reads the inline markup of `[from, to)` into the prose. */
export type ReadInline = (text: string, from: number, to: number, builder: ProseBuilder) => void;

/** A block while its lines are gathered. Offsets are into the source. */
export class OpenBlock {
  readonly parts: Span[] = [];
  readonly #comments: CommentRange[] = [];
  #isCut = false;

  /** @param readInline how the text of its parts is read */
  constructor(
    readonly kind: BlockKind,
    readonly structure: BlockStructure,
    readonly readInline: ReadInline,
  ) {}

  /** Adds a range of the source that holds text. With `joins` what stands between it and the range before is read, too. */
  add(start: number, end: number, joins = true): void {
    const last = this.parts.at(-1);
    if (joins && last && !this.#isCut) this.parts[this.parts.length - 1] = { start: last.start, end };
    else this.parts.push({ start, end });
    this.#isCut = false;
  }

  /** Adds a comment; what follows it does not join what stands before. */
  comment(comment: CommentRange): void {
    this.#comments.push(comment);
    this.#isCut = true;
  }

  /** The block; undefined when it has neither text nor comments. */
  close(): ScannedBlock | undefined {
    const { parts, kind, structure, readInline } = this;
    const comments = this.#comments;
    if (parts.length + comments.length === 0) return undefined;
    const start = Math.min(...[parts[0], comments[0]].flatMap((range) => range?.start ?? []));
    const end = Math.max(...[parts.at(-1), comments.at(-1)].flatMap((range) => range?.end ?? []));
    const own = parts.map((part) => ({ start: part.start - start, end: part.end - start }));
    const said = comments.map((comment) => ({ ...comment, start: comment.start - start, end: comment.end - start }));
    return {
      start,
      end,
      kind: parts.length === 0 ? 'html' : kind,
      structure: parts.length === 0 ? {} : structure,
      how: [
        readInline.name,
        ...own.map((part) => `${part.start}-${part.end}`),
        ...said.map(({ start, reach }) => `${start}/${reach}`),
      ].join(),
      read: (text, builder, found) => {
        let before: Span | undefined;
        for (const part of own) {
          if (before) builder.addSpace(before.end, before.end + 1, true);
          readInline(text, part.start, part.end, builder);
          before = part;
        }
        for (const comment of said) found.push(comment);
      },
    };
  }
}
