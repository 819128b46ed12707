import type { Coverage } from '../model/catalogue';
import { formatVersion } from './container';
import { sectionTag } from './layout';
import { openWholeFile } from './wholeFile';

/** What a catalogue file knows of a series. */
export interface SeriesInfo extends Pick<Coverage, 'series' | 'complete' | 'drafts' | 'asOf' | 'source'> {
  readonly standards: number;
}

/** What a catalogue file is and holds. */
export interface CatalogueInfo {
  /** Day of the newest source, ISO 8601. */
  readonly asOf: string;
  readonly formatVersion: number;
  /** Size of the file, in bytes. */
  readonly bytes: number;
  /** The checksum over the table of its sections, which holds those of the sections: eight hexadecimal digits. */
  readonly checksum: string;
  readonly standards: number;
  readonly agencies: number;
  readonly committees: number;
  readonly series: readonly SeriesInfo[];
}

/** Offset of the checksum in the file's header, see container.ts. */
const checksumAt = 20;

/**
 * Sums up a catalogue file.
 *
 * @throws CatalogueError when the bytes are not a whole, unchanged catalogue of this version.
 */
export function describeCatalogue(file: Uint8Array): CatalogueInfo {
  const { bytes, view, description, index, json } = openWholeFile(file);
  const counts = new Map<unknown, number>();
  for (let record = 0; record < index.count; record++) {
    const series = index.series(record);
    counts.set(series, (counts.get(series) ?? 0) + 1);
  }
  return {
    asOf: description.asOf,
    formatVersion,
    bytes: bytes.length,
    checksum: view.getUint32(checksumAt, true).toString(16).padStart(8, '0'),
    standards: index.count,
    agencies: json<readonly unknown[]>(sectionTag.agencies).length,
    committees: json<readonly unknown[]>(sectionTag.committees).length,
    series: description.series.map((each) => {
      const { series, complete, drafts, asOf, source } = each;
      return { series, complete, drafts, asOf, source, standards: counts.get(each) ?? 0 };
    }),
  };
}
