import type { StandardRecord } from '../model/catalogue';
import type { CatalogueDescription, Dataset, SeriesData } from '../model/dataset';
import { ByteReader } from './bytes';
import { findSection, sectionOf } from './container';
import { sectionTag } from './layout';
import { decodeRecord } from './recordCodec';
import { StringTable } from './stringTable';
import { openWholeFile } from './wholeFile';

/**
 * Reads a whole catalogue file back into a dataset from which the same file can be built again. Licences are not in the
 * file.
 *
 * @throws CatalogueError when the bytes are not a whole, unchanged catalogue of this version.
 */
export function readDataset(file: Uint8Array): Dataset {
  const { bytes, view, sections, description, index, json } = openWholeFile(file);
  const bodies = sectionOf(sections, sectionTag.bodies);
  const committees = new StringTable(bytes, view, sectionOf(sections, sectionTag.committeeNames).start);
  const records: StandardRecord[] = [];
  for (let record = 0; record < index.count; record++) {
    const reader = new ByteReader(bytes, bodies.start + index.checkedBody(record)[0]);
    if (index.isWritten(record)) reader.string();
    const context = { designation: index.designation(record) };
    const decoded = decodeRecord(reader, context, (name) => committees.text(name));
    const body = index.body(record);
    records.push(body === undefined ? decoded : { ...decoded, body });
  }
  return {
    series: seriesOf(description),
    records,
    agencies: json(sectionTag.agencies),
    committees: json(sectionTag.committees),
    aliases: json(sectionTag.aliases),
    codes: json(sectionTag.codes),
    successions: findSection(sections, sectionTag.successions) ? json(sectionTag.successions) : [],
  };
}

function seriesOf(description: CatalogueDescription): SeriesData[] {
  const others = description.otherPrefixes ?? [];
  return description.series.map(({ runs: _, rows, ...series }, index) => ({
    ...series,
    ...bodyOf(description, index),
    prefixes: description.prefixes.flatMap(([prefix, home]) => (home === index ? prefix : [])),
    licence: '',
    ...(others.some(([, home]) => home === index)
      ? { otherPrefixes: others.flatMap(([prefix, home]) => (home === index ? prefix : [])) }
      : {}),
    ...(rows === undefined
      ? {}
      : {
          rows: rows.map(({ first, last, margin }) => ({ first, last, margin })),
          handedOutEarly: rows.flatMap(({ steps }) => steps),
        }),
  }));
}

/** Who issues the series, where the file names the body. */
function bodyOf({ prefixes }: CatalogueDescription, index: number): Pick<SeriesData, 'body'> {
  const body = prefixes.find(([, home, named]) => home === index && named !== undefined)?.[2];
  return body === undefined ? {} : { body };
}
