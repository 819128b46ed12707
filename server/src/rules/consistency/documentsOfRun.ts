/** How a document cites something that all documents should cite in one way. */
export interface Citation {
  /** What should be the same in all documents: the year of the edition, the dash. */
  readonly value: string;
  /** Where it stands in the source. */
  readonly start: number;
  /** Whether the edition is in force. */
  readonly isInForce?: boolean;
}

/** How an earlier document of the run cites it. */
export interface EarlierCitation extends Omit<Citation, 'start'> {
  /** For people: `reports/2024.md:12`. */
  readonly place: string;
}

/** The document that is being linted, as one of several. */
export interface DocumentOfRun {
  /** What the first of the earlier documents has for the subject; where none has it, this one is kept for those that follow. */
  earlier(subject: string, citation: Citation): EarlierCitation | undefined;
}

/** What the documents of one run cite, for rules that look across documents. They are linted one after the other. */
export class DocumentsOfRun {
  private readonly citations = new Map<string, EarlierCitation>();

  /** Begins the next document. A document asks for each subject once. */
  next(name: string, source: string): DocumentOfRun {
    let breaks: readonly number[] | undefined;
    return {
      earlier: (subject, { start, ...citation }) => {
        const known = this.citations.get(subject);
        if (known) return known;
        breaks ??= lineBreaks(source);
        this.citations.set(subject, { ...citation, place: `${name}:${lineOf(start, breaks)}` });
        return undefined;
      },
    };
  }
}

/** Where the lines behind the first begin. */
function lineBreaks(source: string): readonly number[] {
  return [...source.matchAll(/\r\n|\r|\n/g)].map((found) => found.index + found[0].length);
}

/** The line of an offset, from 1. */
function lineOf(offset: number, breaks: readonly number[]): number {
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
