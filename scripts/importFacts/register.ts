import type {
  EditionSupplement,
  Status,
  Succession,
  SuccessionBasis,
} from '../../server/src/catalogue/model/catalogue';
import { parseCanonical } from '../../server/src/designations/canonical';
import { undated } from '../../server/src/designations/designation';
import { printDesignation } from '../../server/src/designations/print';
import type { LeftOut } from './leftOut';
import { type EditionDraft, type Printed, printed, type Standards } from './standards';
import { listOf, type Row, readTable } from './table';

/** A table of a register, one document to a row, and what is peculiar to it. */
export interface Register {
  readonly path: string;
  /** Address of the page with the number. */
  readonly page?: (id: string) => string;
  /** Why a row is not taken over; undefined when it is. */
  readonly reasonAgainst?: (designation: Printed, row: Row) => string | undefined;
  /** The designation under which a row is kept. */
  readonly keptAs?: (designation: Printed) => Printed;
  /** The status as this register means it. */
  readonly statusOf?: (row: Row, succession: Succession | undefined) => Status;
  /** The edition that a supplement belongs to, where its designation does not name that edition as it is printed. */
  readonly editionOf?: (supplement: Printed, row: Row, editions: readonly EditionDraft[]) => EditionDraft | undefined;
  /** Whether a supplement proves the edition that it names, where that has no row: `EN 285:2015+A1:2021`. */
  readonly impliesEdition?: boolean;
}

interface ReadRow {
  readonly row: Row;
  readonly designation: Printed;
}

const bases: Readonly<Record<string, SuccessionBasis>> = {
  relation: 'stated',
  'relation+number': 'stated',
  edition: 'edition',
  number: 'inferred',
  history: 'inferred',
};

/** Takes a register over. Pages are whole addresses. What registers before it know already stays as they have it. */
export function importRegister(folder: string, register: Register, standards: Standards, leftOut: LeftOut): void {
  const read = readRegister(folder, register, leftOut);
  const before = new Set<string>();
  for (const entry of read) {
    const { row, designation } = entry;
    if (isOfEdition(designation)) continue;
    if (standards.knownEdition(designation)) {
      const isHere = before.has(designation.text);
      const reason = isHere ? 'second row of an edition' : 'known from the register before it';
      leftOut.add(`${register.path}: ${reason}`, row('designation'));
      continue;
    }
    before.add(designation.text);
    addEdition(standards, designation, row, register);
  }
  for (const { row, designation } of read)
    if (isOfEdition(designation)) addSupplement(standards, designation, row, register, leftOut);
}

function readRegister(folder: string, register: Register, leftOut: LeftOut): ReadRow[] {
  return readTable(folder, register.path).flatMap((row) => {
    const found = printed(row('designation'));
    const reason = found ? (unreadable(found) ?? register.reasonAgainst?.(found, row)) : 'no designation of a standard';
    if (found && reason === undefined) return { row, designation: register.keptAs?.(found) ?? found };
    leftOut.add(`${register.path}: ${reason}`, row('designation'));
    return [];
  });
}

/** A standard is looked up by its undated designation. */
function unreadable({ designation }: Printed): string | undefined {
  const standard = printDesignation(undated(designation));
  const read = parseCanonical(standard);
  const isRead = read !== undefined && printDesignation(undated(read)) === standard;
  return isRead ? undefined : 'cannot be read without its date';
}

/** Whether it is a supplement or another form of an edition, rather than an edition. */
function isOfEdition(designation: Printed): boolean {
  return designation.designation.supplements.length > 0 || isForm(designation);
}

/** Whether it is an edition that is sold otherwise: `IEC 60601-1:2005+AMD1:2012 CSV`. Other bodies tell editions by versions. */
function isForm({ designation: { prefix, version } }: Printed): boolean {
  return version !== undefined && (version === 'Redline' || /^(?:ISO|IEC|CISPR)\b/.test(prefix));
}

function addEdition(standards: Standards, designation: Printed, row: Row, { page, statusOf }: Register): void {
  const edition = standards.edition(designation);
  const succession = successionOf(row);
  edition.status = (statusOf ?? statusAsRegistered)(row, succession);
  edition.published = row('published');
  edition.withdrawn = row('withdrawn');
  edition.succession = succession;
  edition.page = pageOf(row, page);
}

function pageOf(row: Row, page: Register['page']): string {
  const id = row('page');
  return id === '' || /^https?:/.test(id) ? id : (page?.(id) ?? '');
}

function addSupplement(
  standards: Standards,
  supplement: Printed,
  row: Row,
  register: Register,
  leftOut: LeftOut,
): void {
  const edition = namedEdition(standards, supplement, register) ?? editionAround(standards, supplement, row, register);
  if (!edition) {
    leftOut.add(
      `${register.path}: supplement or version of an edition that is not in the register`,
      row('designation'),
    );
    return;
  }
  const { text } = supplement;
  const list = isForm(supplement) ? edition.versions : edition.supplements;
  if (list.some((other) => other.designation === text)) {
    leftOut.add(`${register.path}: supplement or version that is there already`, row('designation'));
    return;
  }
  const published = row('published');
  const page = pageOf(row, register.page);
  const entry: EditionSupplement = {
    designation: text,
    status: (register.statusOf ?? statusAsRegistered)(row, successionOf(row)),
    ...(published === '' ? {} : { published }),
    ...(page === '' ? {} : { page }),
  };
  list.push(entry);
}

function namedEdition(
  standards: Standards,
  { designation }: Printed,
  { impliesEdition }: Register,
): EditionDraft | undefined {
  const { version: _, supplements: __, ...base } = designation;
  const dated = printed(printDesignation({ ...base, supplements: [] }));
  if (designation.year === undefined || !dated) return undefined;
  return standards.knownEdition(dated) ?? (impliesEdition ? standards.edition(dated) : undefined);
}

function editionAround(
  standards: Standards,
  supplement: Printed,
  row: Row,
  { editionOf }: Register,
): EditionDraft | undefined {
  const standard = standards.known(supplement.designation);
  return standard && editionOf?.(supplement, row, [...standard.editions.values()]);
}

/** The status that the row states. `superseded` is what is withdrawn and has a successor that is not only computed. */
export function statusAsRegistered(row: Row, succession: Succession | undefined): Status {
  switch (row('status')) {
    case 'published':
      return 'published';
    case 'draft':
      return row('stage') === '60.00' ? 'upcoming' : 'draft';
    case 'withdrawn':
      return succession && succession.basis !== 'inferred' ? 'superseded' : 'withdrawn';
    case 'unknown':
      return 'unknown';
    default:
      throw new Error(`${row('designation')}: unknown status “${row('status')}”.`);
  }
}

/** What replaces it, as far as that can be read. */
function successionOf(row: Row): Succession | undefined {
  const designations = listOf(row('replaced_by')).flatMap((text) => printed(text)?.text ?? []);
  if (designations.length === 0) return undefined;
  const basis = bases[row('replaced_by_src')];
  if (!basis) throw new Error(`${row('designation')}: unknown reason “${row('replaced_by_src')}” for its successor.`);
  const isSupplement = (text: string): boolean => (printed(text)?.designation.supplements.length ?? 0) > 0;
  return { designations: designations.sort((a, b) => Number(isSupplement(a)) - Number(isSupplement(b))), basis };
}

/** The last of the editions that were published by the date. */
export function newestBefore(date: string, editions: readonly EditionDraft[]): EditionDraft | undefined {
  return editions
    .filter((edition) => edition.published <= date)
    .sort((a, b) => (a.published < b.published ? -1 : 1))
    .at(-1);
}
