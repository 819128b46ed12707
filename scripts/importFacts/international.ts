import type { EditionSupplement, Status, Succession, SuccessionBasis } from '../../server/src/catalogue/catalogue';
import { committeeDocuments } from '../../server/src/designations/bodies/committeeDocuments';
import { iecPapers } from '../../server/src/designations/bodies/iecPapers';
import { isoDirectives } from '../../server/src/designations/bodies/isoDirectives';
import { printDesignation } from '../../server/src/designations/print';
import type { LeftOut } from './leftOut';
import { canonical, type Printed, printed, type Standards } from './standards';
import { listOf, type Row, readTable } from './table';

/** The registers, the one that decides first. */
const registers = [
  { path: 'registry/iso.tsv', page: (id: string) => `https://www.iso.org/standard/${id}.html` },
  { path: 'registry/iec.tsv', page: (id: string) => `https://webstore.iec.ch/publication/${id}` },
];

const bases: Readonly<Record<string, SuccessionBasis>> = {
  relation: 'stated',
  'relation+number': 'stated',
  edition: 'edition',
  number: 'inferred',
  history: 'inferred',
};

/** Takes over ISO, IEC, CISPR and what they publish with others. Pages are whole addresses. */
export function importInternational(folder: string, standards: Standards, leftOut: LeftOut): void {
  for (const register of registers) {
    const read = readTable(folder, register.path).flatMap((row) => {
      const designation = printed(row('designation'));
      if (designation && !isOtherDocument(designation)) return { row, designation };
      const reason = designation ? 'directives, documents of committees and papers' : 'no designation of a standard';
      leftOut.add(`${register.path}: ${reason}`, row('designation'));
      return [];
    });
    const isSupplement = ({ designation }: Printed): boolean =>
      designation.supplements.length > 0 || designation.version !== undefined;
    const before = new Set<string>();
    for (const { row, designation } of read) {
      if (isSupplement(designation)) continue;
      if (standards.knownEdition(designation)) {
        leftOut.add(
          before.has(designation.text)
            ? `${register.path}: second row of an edition`
            : `${register.path}: known from the register before it`,
          row('designation'),
        );
        continue;
      }
      before.add(designation.text);
      addEdition(standards, designation, row, register.page);
    }
    for (const { row, designation } of read) {
      if (isSupplement(designation)) addSupplement(standards, designation, row, register, leftOut);
    }
  }
  importTitles(folder, standards, leftOut);
}

const otherBodies = [isoDirectives, committeeDocuments, iecPapers];

/** Whether the register holds something there that is no standard. */
function isOtherDocument({ designation: { prefix } }: Printed): boolean {
  return otherBodies.some(
    ({ forms, hasPrefix }) => forms.some((form) => form.prefix === prefix) || hasPrefix?.(prefix) === true,
  );
}

function addEdition(standards: Standards, designation: Printed, row: Row, page: (id: string) => string): void {
  const edition = standards.edition(designation);
  const succession = successionOf(row);
  edition.status = statusOf(row, succession);
  edition.published = row('published');
  edition.withdrawn = row('withdrawn');
  edition.succession = succession;
  edition.page = row('page') === '' ? '' : page(row('page'));
}

function addSupplement(
  standards: Standards,
  { designation, text }: Printed,
  row: Row,
  register: (typeof registers)[number],
  leftOut: LeftOut,
): void {
  const { version, supplements: _, ...base } = designation;
  const dated = printed(printDesignation({ ...base, supplements: [] }));
  const edition = dated && standards.knownEdition(dated);
  if (!edition || designation.year === undefined) {
    leftOut.add(
      `${register.path}: supplement or version of an edition that is not in the register`,
      row('designation'),
    );
    return;
  }
  const list = version === undefined ? edition.supplements : edition.versions;
  if (list.some((other) => other.designation === text)) {
    leftOut.add(`${register.path}: supplement or version that is there already`, row('designation'));
    return;
  }
  const published = row('published');
  const id = row('page');
  const supplement: EditionSupplement = {
    designation: text,
    status: statusOf(row, successionOf(row)),
    ...(published === '' ? {} : { published }),
    ...(id === '' ? {} : { page: register.page(id) }),
  };
  list.push(supplement);
}

function statusOf(row: Row, succession: Succession | undefined): Status {
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

function successionOf(row: Row): Succession | undefined {
  const designations = listOf(row('replaced_by')).map(canonical);
  if (designations.length === 0) return undefined;
  const basis = bases[row('replaced_by_src')];
  if (!basis) throw new Error(`${row('designation')}: unknown reason “${row('replaced_by_src')}” for its successor.`);
  const isSupplement = (text: string): boolean => (printed(text)?.designation.supplements.length ?? 0) > 0;
  return { designations: designations.sort((a, b) => Number(isSupplement(a)) - Number(isSupplement(b))), basis };
}

function importTitles(folder: string, standards: Standards, leftOut: LeftOut): void {
  const path = 'titles/international.tsv';
  const committeeYears = new Map<string, string>();
  for (const row of readTable(folder, path)) {
    const read = printed(row('designation'));
    const standard = read && standards.known(read.designation);
    if (!standard) {
      leftOut.add(`${path}: title of a standard that is not imported`, row('designation').replace(/ .*/, ''));
      continue;
    }
    if (read.designation.supplements.length > 0 || read.designation.version !== undefined) {
      leftOut.add(`${path}: title of a supplement or version`, row('designation'));
      continue;
    }
    const rank = read.designation.year ?? '';
    standard.titles.push({ language: 'en', text: row('title_en'), rank });
    if (row('committee') !== '' && rank >= (committeeYears.get(standard.designation) ?? '')) {
      standard.committee = row('committee');
      committeeYears.set(standard.designation, rank);
    }
  }
}
