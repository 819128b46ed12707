import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readSeries, writeLine } from '../../server/src/catalogue/file/dataFiles';
import type { StandardRecord } from '../../server/src/catalogue/model/catalogue';
import type { SeriesData } from '../../server/src/catalogue/model/dataset';
import { dataPath, standardsFile } from '../data/folder';
import { importAgencies, importCommittees } from './bodies';
import { importCodes } from './codes';
import { importEtsi } from './etsi';
import { importIeee } from './ieee';
import { importInternational } from './international';
import { importItu } from './itu';
import { LeftOut } from './leftOut';
import { importNational } from './national';
import { importOthers } from './others';
import { addSameNumberSuccessions } from './sameNumber';
import { Standards } from './standards';
import { importSuccessions } from './successions';
import { importTitles } from './titles';

/*
 * Takes tables of facts over into data/. Run by hand: npm run data:import -- <folder with the tables>
 * Series, their prefixes and sources are not imported: they stand in data/coverage.jsonl.
 */

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: npm run data:import -- <folder with the tables of facts>');
  process.exit(2);
}

/** Day of the table of successions. */
const successionsAsOf = '2026-11';

const leftOut = new LeftOut();
const standards = new Standards();
importInternational(folder, standards, leftOut);
addSameNumberSuccessions(folder, standards, leftOut);
importNational(folder, standards, leftOut);
importItu(folder, standards, leftOut);
importEtsi(folder, standards, leftOut);
importIeee(folder, standards, leftOut);
importOthers(folder, standards, leftOut);
importTitles(folder, standards, leftOut);
const series = readSeries(readFileSync(dataPath('coverage.jsonl'), 'utf8')).entries.map(({ value }) => value);
mkdirSync(dataPath('standards'), { recursive: true });
const files = new Map(series.map((entry): [SeriesData, string[]] => [entry, []]));
for (const { prefix, record } of standards.sorted()) {
  const home = series.find(({ prefixes }) => prefixes.includes(prefix));
  if (!home) throw new Error(`${record.designation}: no series in data/coverage.jsonl has the prefix ${prefix}.`);
  files.get(home)?.push(writeLine(shorten(record, home)));
}
for (const [entry, lines] of files) {
  writeFileSync(standardsFile(entry.series), lines.join(''));
  console.log(`${entry.series}: ${lines.length} standards`);
}
const agencies = importAgencies(folder);
writeFileSync(dataPath('agencies.jsonl'), agencies.map(writeLine).join(''));
const codes = importCodes(folder);
writeFileSync(dataPath('codes.jsonl'), codes.map(writeLine).join(''));
const successions = importSuccessions(folder, successionsAsOf);
writeFileSync(dataPath('successions.jsonl'), successions.map(writeLine).join(''));
const committees = importCommittees(folder, agencies);
writeFileSync(dataPath('committees.jsonl'), committees.map(writeLine).join(''));
console.log(
  `${agencies.length} agencies, ${committees.length} committees, ${codes.length} codes, ${successions.length} successions`,
);
console.log(leftOut.report(12));
console.log('Written to data/; now run npm run data:check.');

/** Writes a page as its number where that is enough. */
function shorten(record: StandardRecord, { page }: SeriesData): StandardRecord {
  const [before, behind] = page?.split('{id}') ?? [];
  if (before === undefined || behind === undefined) return record;
  const short = <T extends { readonly page?: string }>(item: T): T =>
    item.page?.startsWith(before) && item.page.endsWith(behind)
      ? { ...item, page: item.page.slice(before.length, item.page.length - behind.length) }
      : item;
  return {
    ...record,
    editions: record.editions.map((edition) => ({
      ...short(edition),
      supplements: edition.supplements.map(short),
      ...(edition.versions ? { versions: edition.versions.map(short) } : {}),
    })),
  };
}
