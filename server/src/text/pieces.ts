import type { CommentRange } from './block';
import { addTextWithoutLinks } from './links';
import type { ProseBuilder } from './prose';
import type { ReadText } from './scannedBlock';

/** What a range of a block's source is: text, what a reference or an element stands for, a hole, a break of the line, a comment. */
export type Piece = readonly [
  start: number,
  end: number,
  as: 'text' | 'reference' | 'masked' | 'break' | 'comment',
  /** What a reference stands for, or what a comment says. */
  text?: string | undefined,
  /** Of a comment that ends its line: see {@link CommentRange}. */
  reach?: number | undefined,
];

/** Reads a block of which all pieces are known. */
export function readPieces(pieces: readonly Piece[]): ReadText {
  return (text, builder, comments) => {
    for (const piece of pieces) add(piece, text, builder, comments);
  };
}

function add(
  [start, end, as, meaning = '', reach]: Piece,
  text: string,
  builder: ProseBuilder,
  comments: CommentRange[],
): void {
  if (as === 'text') addTextWithoutLinks(builder, text, start, end);
  else if (as === 'reference') builder.addReference(start, end, meaning);
  else if (as === 'masked') builder.addMasked(start, end);
  else if (as === 'break') builder.addSpace(start, end, true);
  else comments.push({ start, end, text: meaning, reach });
}
