/** Counts what an import leaves out, by reason and shape, so that nothing vanishes without a word. */
export class LeftOut {
  private readonly counts = new Map<string, { count: number; example: string }>();

  /** One row, by why it is left out and what it is (digits do not tell shapes apart). */
  add(reason: string, designation: string): void {
    const shape = designation.replace(/\d+/g, 'N');
    const key = `${reason}\t${shape}`;
    const known = this.counts.get(key);
    if (known) known.count++;
    else this.counts.set(key, { count: 1, example: designation });
  }

  /** The report, the largest groups first; shapes beyond `most` of a reason are summed up. */
  report(most: number): string {
    const reasons = new Map<string, { count: number; example: string }[]>();
    for (const [key, group] of this.counts) {
      const reason = key.slice(0, key.indexOf('\t'));
      reasons.set(reason, [...(reasons.get(reason) ?? []), group]);
    }
    return [...reasons]
      .map(([reason, groups]) => {
        const sorted = groups.sort((a, b) => b.count - a.count);
        const rest = sorted.slice(most);
        const total = sum(sorted);
        const lines = sorted
          .slice(0, most)
          .map(({ count, example }) => `  ${String(count).padStart(6)}  as ${example}`);
        if (rest.length > 0) lines.push(`  ${String(sum(rest)).padStart(6)}  in ${rest.length} other shapes`);
        return [`left out, ${reason}: ${total}`, ...lines].join('\n');
      })
      .join('\n');
  }
}

function sum(groups: readonly { count: number }[]): number {
  return groups.reduce((total, { count }) => total + count, 0);
}
