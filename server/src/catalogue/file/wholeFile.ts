import type { CatalogueDescription } from '../model/dataset';
import { decodeText } from './bytes';
import { isAligned } from './checksum';
import { readContainer, type Section, sectionOf } from './container';
import { sectionTag } from './layout';
import { RecordIndex } from './recordIndex';

/** A catalogue file all of which has been checked. */
export interface WholeFile {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly sections: ReadonlyMap<number, Section>;
  readonly description: CatalogueDescription;
  readonly index: RecordIndex;
  /** The content of a section that holds JSON. */
  json<T>(tag: string): T;
}

/**
 * Opens a catalogue file to read all of it.
 *
 * @throws CatalogueError when the bytes are not a whole, unchanged catalogue of this version.
 */
export function openWholeFile(file: Uint8Array): WholeFile {
  const bytes = isAligned(file) ? file : file.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sections = readContainer(bytes);
  const json = <T>(tag: string): T => {
    const { start, end } = sectionOf(sections, tag);
    return JSON.parse(decodeText(bytes, start, end));
  };
  const description = json<CatalogueDescription>(sectionTag.description);
  const index = new RecordIndex(bytes, view, sections, description, true);
  return { bytes, view, sections, description, index, json };
}
