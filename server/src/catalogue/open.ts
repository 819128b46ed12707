import type { Designation } from '../designations/designation';
import type { Agency, Committee } from './agency';
import { CheckedBlocks } from './blocks';
import { ByteReader, decodeText } from './bytes';
import type { Catalogue, Coverage, StandardRecord, Suggestion } from './catalogue';
import { isAligned } from './checksum';
import { readContainer, type Section, sectionOf } from './container';
import type { CatalogueDescription } from './dataset';
import { sectionTag } from './layout';
import { decodeRecord, type RecordContext } from './recordCodec';
import { type Key, RecordIndex, type Series } from './recordIndex';
import { StringTable } from './stringTable';
import { suggest } from './suggest';

/** Files up to this many bytes are checked as a whole when they are opened; it takes about a millisecond per megabyte. */
const largestCheckedAtOnce = 0x1000000;

/**
 * Opens a catalogue file that has been read into memory. The bytes are kept and searched in place.
 *
 * In a file larger than `checkedAtOnce` bytes the records' contents, which are most of it, are checked when they are first
 * needed: {@link Catalogue.find} and {@link Catalogue.suggest} then throw the CatalogueError.
 *
 * @throws CatalogueError when the bytes are not a whole, unchanged catalogue of this version.
 */
export function openCatalogue(bytes: Uint8Array, checkedAtOnce = largestCheckedAtOnce): Catalogue {
  const aligned = isAligned(bytes) ? bytes : bytes.slice();
  const isLarge = bytes.length > checkedAtOnce;
  return new OpenCatalogue(aligned, readContainer(aligned, isLarge ? [sectionTag.bodies] : []), !isLarge);
}

class OpenCatalogue implements Catalogue {
  readonly asOf: string;
  private readonly index: RecordIndex;
  private readonly pages: ReadonlyMap<Series | undefined, RecordContext['page']>;
  private readonly bodies: Section;
  private readonly blocks: CheckedBlocks;
  private readonly committeeNames: StringTable;
  private knownAgencies: readonly Agency[] | undefined;
  private knownCommittees: readonly Committee[] | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly sections: ReadonlyMap<number, Section>,
    isChecked: boolean,
  ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const description = this.json<CatalogueDescription>(sectionTag.description);
    this.asOf = description.asOf;
    this.pages = new Map(description.series.map((series) => [series, pageOf(series)]));
    this.bodies = sectionOf(sections, sectionTag.bodies);
    this.blocks = new CheckedBlocks(bytes, view, this.bodies, sectionOf(sections, sectionTag.bodyChecksums), isChecked);
    this.committeeNames = new StringTable(bytes, view, sectionOf(sections, sectionTag.committeeNames).start);
    this.index = new RecordIndex(bytes, view, sections, description, this.blocks);
  }

  find(designation: Designation): StandardRecord | undefined {
    const record = this.index.find(designation);
    return record < 0 ? undefined : this.decode(record, designation);
  }

  has(designation: Designation): boolean {
    return this.index.find(designation) >= 0;
  }

  parts(designation: Designation): readonly string[] {
    return this.index.parts(designation).map((record) => this.index.designation(record));
  }

  underOtherPrefix(designation: Designation): readonly string[] {
    const series = this.index.seriesOf(designation.prefix);
    return this.index
      .sameNumber(designation)
      .filter((record) => this.index.prefix(record) !== designation.prefix && this.index.series(record) === series)
      .map((record) => this.index.designation(record));
  }

  coverage(designation: Designation): Coverage | undefined {
    return this.index.seriesOf(designation.prefix);
  }

  suggest(designation: Designation, limit: number): readonly Suggestion[] {
    return suggest(designation, limit, this.index, (record) => this.decode(record));
  }

  agencies(): readonly Agency[] {
    this.knownAgencies ??= this.json<readonly Agency[]>(sectionTag.agencies);
    return this.knownAgencies;
  }

  committees(): readonly Committee[] {
    this.knownCommittees ??= this.json<readonly Committee[]>(sectionTag.committees);
    return this.knownCommittees;
  }

  private decode(record: number, key?: Key): StandardRecord {
    const [start, end] = this.index.body(record);
    this.blocks.check(start, end);
    const reader = new ByteReader(this.bytes, this.bodies.start + start);
    const designation = this.index.designation(record, key);
    if (this.index.isWritten(record)) reader.string();
    const page = this.pages.get(this.index.series(record));
    return decodeRecord(reader, page === undefined ? { designation } : { designation, page }, (name) =>
      this.committeeNames.text(name),
    );
  }

  /** A section of JSON. The checksum has shown that it is what the build wrote. */
  private json<T>(tag: string): T {
    const { start, end } = sectionOf(this.sections, tag);
    return JSON.parse(decodeText(this.bytes, start, end));
  }
}

function pageOf({ page }: Series): RecordContext['page'] {
  const [before, behind] = page?.split('{id}') ?? [];
  return before === undefined || behind === undefined ? undefined : { before, behind };
}
