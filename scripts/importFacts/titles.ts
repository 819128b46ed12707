import type { LeftOut } from './leftOut';
import { printed, type Standards } from './standards';
import { readTable } from './table';

/** Whether a source names the body, or nothing, where the committee should stand. */
function isBody(committee: string, prefix: string): boolean {
  return committee === '' || committee === 'Ecma International' || prefix.split(' ')[0] === committee;
}

/** Takes over English titles and committees of standards that are there; those of the newest edition win. */
export function importTitles(folder: string, standards: Standards, leftOut: LeftOut): void {
  const path = 'titles/international.tsv';
  const committeeYears = new Map<string, string>();
  for (const row of readTable(folder, path)) {
    const read = printed(row('designation'));
    const standard = read && standards.known(read.designation);
    if (!standard) {
      leftOut.add(`${path}: title of a standard that is not imported`, row('designation').replace(/ .*/, ''));
      continue;
    }
    if (read.designation.supplements.length > 0 || !standard.editions.has(read.text)) {
      leftOut.add(`${path}: title of a supplement or version`, row('designation'));
      continue;
    }
    const rank = read.designation.year ?? '';
    standard.titles.push({ language: 'en', text: row('title_en'), rank });
    if (
      !isBody(row('committee'), read.designation.prefix) &&
      rank >= (committeeYears.get(standard.designation) ?? '')
    ) {
      standard.committee = row('committee');
      committeeYears.set(standard.designation, rank);
    }
  }
}
