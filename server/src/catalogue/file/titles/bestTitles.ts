/** A title with its score, and what it is ranked by. */
interface RankedTitle {
  readonly title: number;
  readonly score: number;
  readonly rank: number;
}

/** Keeps the best of many titles. */
export class BestTitles {
  private readonly titles: RankedTitle[] = [];

  constructor(private readonly limit: number) {}

  /** What a title has to rank above to be kept. */
  get leastRank(): number {
    return this.titles.length < this.limit ? -1 : (this.titles.at(-1)?.rank ?? -1);
  }

  /** Best first; of the same rank, the one that came first. */
  get sorted(): readonly RankedTitle[] {
    return this.titles;
  }

  add(title: number, score: number, rank: number): void {
    if (rank <= this.leastRank) return;
    let low = 0;
    let high = this.titles.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.titles[middle]?.rank ?? 0) >= rank) low = middle + 1;
      else high = middle;
    }
    this.titles.splice(low, 0, { title, score, rank });
    if (this.titles.length > this.limit) this.titles.pop();
  }
}
