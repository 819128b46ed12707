import { adoptedBy } from '../../designations/adoption';
import { type Designation, undated } from '../../designations/designation';
import { printDesignation } from '../../designations/print';
import { AdoptionIndex } from '../file/adoptionIndex';
import { ByteReader, decodeText } from '../file/bytes';
import { isAligned } from '../file/checksum';
import { findSection, readContainer, type Section, sectionOf } from '../file/container';
import { blockChecksums, sectionTag } from '../file/layout';
import { decodeRecord, type RecordContext } from '../file/recordCodec';
import { RecordIndex, type Series } from '../file/recordIndex';
import { StringTable } from '../file/stringTable';
import { TitleIndex } from '../file/titles/titleIndex';
import type { Agency, Committee } from '../model/agency';
import { type Alias, Aliases } from '../model/aliases';
import type {
  Adopter,
  Adoption,
  Adoptions,
  Catalogue,
  Coverage,
  SearchOptions,
  SearchResult,
  StandardRecord,
  StandardSummary,
  Suggestion,
} from '../model/catalogue';
import type { Code } from '../model/code';
import type { CatalogueDescription } from '../model/dataset';
import type { Key } from '../model/key';
import { type Plausibility, plausibilityOf } from '../model/plausibility';
import { standing } from '../model/standing';
import { type NumberSuccession, Successions } from '../model/succession';
import { suggest } from './suggest';

/** Files up to this many bytes are checked as a whole when they are opened; it takes about a millisecond per megabyte. */
const largestCheckedAtOnce = 0x1000000;

/**
 * Opens a catalogue file that has been read into memory. The bytes are kept and searched in place.
 *
 * In a file larger than `checkedAtOnce` bytes the records and their titles, which are most of it, are checked when they are
 * first needed, block by block: what reads them then throws the CatalogueError; see `guarded`.
 *
 * @throws CatalogueError when the bytes are not a whole, unchanged catalogue of this version.
 */
export function openCatalogue(bytes: Uint8Array, checkedAtOnce = largestCheckedAtOnce): Catalogue {
  const aligned = isAligned(bytes) ? bytes : bytes.slice();
  const isLarge = bytes.length > checkedAtOnce;
  return new OpenCatalogue(
    aligned,
    readContainer(aligned, isLarge ? blockChecksums.map(([tag]) => tag) : []),
    !isLarge,
  );
}

class OpenCatalogue implements Catalogue {
  readonly asOf: string;
  private readonly index: RecordIndex;
  private readonly pages: ReadonlyMap<Series | undefined, RecordContext['page']>;
  private readonly bodies: Section;
  private readonly committeeNames: StringTable;
  private readonly adoptionIndex: AdoptionIndex;
  private readonly titles: TitleIndex;
  private knownAliases: Aliases | undefined;
  private knownAgencies: readonly Agency[] | undefined;
  private knownCommittees: readonly Committee[] | undefined;
  private knownCodes: readonly Code[] | undefined;
  private knownSuccessions: Successions | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly sections: ReadonlyMap<number, Section>,
    isChecked: boolean,
  ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const description = this.json<CatalogueDescription>(sectionTag.description);
    this.asOf = description.asOf;
    this.pages = new Map(description.series.map((series) => [series, pageOf(series)]));
    const section = (tag: string): Section => sectionOf(sections, tag);
    this.bodies = section(sectionTag.bodies);
    this.committeeNames = new StringTable(bytes, view, section(sectionTag.committeeNames).start);
    this.adoptionIndex = new AdoptionIndex(bytes, view, section(sectionTag.adopted), section(sectionTag.adopters));
    this.titles = new TitleIndex(bytes, view, sections, isChecked);
    this.index = new RecordIndex(bytes, view, sections, description, isChecked);
  }

  find(designation: Designation): StandardRecord | undefined {
    const record = this.index.findPrinted(designation);
    if (record >= 0) return this.decode(record, designation);
    const other = this.index.find(designation);
    const found = other < 0 ? this.index.findByOneNumber(designation) : other;
    return found < 0 ? undefined : this.decode(found);
  }

  has(designation: Designation): boolean {
    return this.index.find(designation) >= 0;
  }

  parts(designation: Designation): readonly string[] {
    const { number } = designation;
    return this.index.parts(designation).map((record) => this.index.designation(record, { number }));
  }

  underOtherPrefix(designation: Designation): readonly string[] {
    const series = this.index.seriesOf(designation);
    return this.index
      .sameNumber(designation)
      .filter((record) => this.index.prefix(record) !== designation.prefix && this.index.series(record) === series)
      .map((record) => this.index.designation(record));
  }

  coverage(designation: Designation): Coverage | undefined {
    return this.index.seriesOf(designation);
  }

  describeParts(designation: Designation): readonly StandardSummary[] {
    return this.index.parts(designation).map((record) => summaryOf(this.decode(record)));
  }

  adoptions(designation: Designation): Adoptions {
    const named = this.find(designation)?.adopts ?? [];
    return {
      adopts: [...named, ...adoptionsByPrefix(designation, named)],
      adoptedBy: this.adoptionIndex.adoptersOf(designation).map(({ record, adoption }): Adopter => {
        const { designation: adopter, adopts } = this.decode(record);
        const { designation: adopted, ...found } = adopts[adoption] ?? adoptionByPrefix(designation);
        return { ...found, designation: adopter, adopted };
      }),
    };
  }

  plausibility(designation: Designation): Plausibility {
    const { number, year = '' } = designation;
    const series = this.index.seriesOf(designation);
    const isDated = /^\d{4}$/.test(year) && /^\d+$/.test(number);
    if (!series?.rows || !isDated) return { kind: 'possible' };
    return plausibilityOf(series.rows, Number(number), Number(year), Number(series.asOf.slice(0, 4)));
  }

  suggest(designation: Designation, limit: number, title?: string): readonly Suggestion[] {
    return suggest(designation, limit, title, {
      index: this.index,
      decode: (record) => this.decode(record),
      adoptersOf: (key) => this.adoptionIndex.adoptersOf(key).map(({ record }) => record),
      searchTitles: (query, limit) =>
        this.titles.search(query, { limit, tolerance: 'none' }, (record) => this.index.isInForce(record)),
    });
  }

  search(query: string, { limit, language }: SearchOptions): readonly SearchResult[] {
    const options = { limit, language, tolerance: 'typing' } as const;
    const hits = this.titles.search(query, options, (record) => this.index.isInForce(record));
    return hits.flatMap(({ record, language, score }) => {
      const found = this.decode(record);
      const title = found.titles[language];
      return title === undefined ? [] : [{ ...summaryOf(found), title, score }];
    });
  }

  succession(designation: Designation): NumberSuccession | undefined {
    const isThere = findSection(this.sections, sectionTag.successions) !== undefined;
    this.knownSuccessions ??= new Successions(isThere ? this.json(sectionTag.successions) : []);
    return this.knownSuccessions.find(designation);
  }

  byAlias(name: string): Alias | undefined {
    this.knownAliases ??= new Aliases(this.json<readonly Alias[]>(sectionTag.aliases));
    return this.knownAliases.find(name);
  }

  agencies(): readonly Agency[] {
    this.knownAgencies ??= this.json<readonly Agency[]>(sectionTag.agencies);
    return this.knownAgencies;
  }

  committees(): readonly Committee[] {
    this.knownCommittees ??= this.json<readonly Committee[]>(sectionTag.committees);
    return this.knownCommittees;
  }

  codes(): readonly Code[] {
    this.knownCodes ??= this.json<readonly Code[]>(sectionTag.codes);
    return this.knownCodes;
  }

  private decode(record: number, key?: Key): StandardRecord {
    const [start] = this.index.checkedBody(record);
    const reader = new ByteReader(this.bytes, this.bodies.start + start);
    const designation = this.index.designation(record, key);
    if (this.index.isWritten(record)) reader.string();
    const page = this.pages.get(this.index.series(record));
    const found = decodeRecord(reader, page === undefined ? { designation } : { designation, page }, (name) =>
      this.committeeNames.text(name),
    );
    const body = this.index.body(record);
    return body === undefined ? found : { ...found, body };
  }

  /** A section of JSON. The checksum has shown that it is what the build wrote. */
  private json<T>(tag: string): T {
    const { start, end } = sectionOf(this.sections, tag);
    return JSON.parse(decodeText(this.bytes, start, end));
  }
}

/** What a designation such as `DIN EN ISO 9001` says that it takes over, as far as the record does not name it. */
function adoptionsByPrefix(designation: Designation, named: readonly Adoption[]): Adoption[] {
  return adoptedBy(designation)
    .map(adoptionByPrefix)
    .filter((adoption) => !named.some((each) => isDatedFormOf(each.designation, adoption.designation)));
}

/** The prefix says that a document is taken over, not with which changes. */
function adoptionByPrefix(adopted: Designation): Adoption {
  return { designation: printDesignation(undated(adopted)), degree: 'unknown' };
}

function isDatedFormOf(dated: string, undated: string): boolean {
  return dated === undated || dated.startsWith(`${undated}:`);
}

function summaryOf(record: StandardRecord): StandardSummary {
  return { designation: record.designation, titles: record.titles, status: standing(record) };
}

function pageOf({ page }: Series): RecordContext['page'] {
  const [before, behind] = page?.split('{id}') ?? [];
  return before === undefined || behind === undefined ? undefined : { before, behind };
}
