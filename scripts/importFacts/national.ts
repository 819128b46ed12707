import type { Adoption, AdoptionDegree, Status } from '../../server/src/catalogue/model/catalogue';
import type { LeftOut } from './leftOut';
import { canonical, type EditionDraft, type Printed, printed, type Standards } from './standards';
import { listOf, type Row, readTable } from './table';

const national = ['GB', 'GB/T', 'GB/Z'];

/** Sectors, provinces and associations that the tables have something of, and metrology. */
const others =
  'DY/T GD/J GM/T GY GY/T JB/T JGJ JGJ/T JJF JJG JJG(航天) MT/T SJ/T SJ/Z SY/T WS WS/T YY YY/T ZB DB23/T DB42/T DB46/T T/CAS T/CSMPTE';

const prefixes = new Set([...national, ...others.split(' ')]);

/** How far the tables are trusted with a title, the last most. */
const ranks = { briefings: 1, wellKnown: 2, national: 3 };

/** Takes over the standards of China: national ones, and what is known of sectors, provinces and associations. */
export function importNational(folder: string, standards: Standards, leftOut: LeftOut): void {
  const read = (path: string): { row: Row; designation: Printed }[] =>
    readTable(folder, path).flatMap((row) => {
      const designation = printed(row('designation'));
      if (designation && prefixes.has(designation.designation.prefix)) return { row, designation };
      leftOut.add(`${path}: series that is not imported yet`, row('designation'));
      return [];
    });
  const tables = ['national', 'sector', 'local', 'association'].flatMap((table) => read(`chinese/${table}.tsv`));
  for (const { row, designation } of tables) addNational(standards, designation, row);
  for (const { row, designation } of tables) {
    addPredecessors(standards, designation, row, leftOut);
    const edition = standards.edition(designation);
    if (edition.status === 'withdrawn' && edition.succession?.basis === 'stated') edition.status = 'superseded';
  }
  for (const { row, designation } of read('chinese/well_known.tsv')) addWellKnown(standards, designation, row, leftOut);
  const highest = Math.max(...standards.numbers(national));
  for (const { row, designation } of read('chinese/seen.tsv')) {
    if (!national.includes(designation.designation.prefix)) {
      leftOut.add('chinese/seen.tsv: no national standard (the prefix is often the wrong one)', row('designation'));
      continue;
    }
    if (Number(designation.designation.number) > highest) {
      leftOut.add('chinese/seen.tsv: number beyond all others', row('designation'));
      continue;
    }
    standards.edition(designation);
    if (row('title_zh') !== '')
      leftOut.add('chinese/seen.tsv: title (many stand beside the wrong number)', row('designation'));
  }
  for (const { row, designation } of read('chinese/briefings.tsv')) {
    standards.edition(designation);
    addTitles(standards, designation, { en: row('title_en'), zh: '' }, ranks.briefings);
  }
}

function addNational(standards: Standards, designation: Printed, row: Row): void {
  const edition = standards.edition(designation);
  const successors = listOf(row('replaced_by')).map(canonical);
  edition.status = statusOf(row('status'));
  edition.published = row('published');
  edition.implemented = row('implemented');
  if (successors.length > 0) edition.succession = { designations: successors, basis: 'stated' };
  addTitles(standards, designation, { en: row('title_en'), zh: row('title_zh') }, ranks.national);
  addAdoptions(standards, designation, row('adopts'));
}

/** `superseded` needs a successor that is named: until one is found it is withdrawn. */
function statusOf(status: string): Status {
  switch (status) {
    case 'current':
      return 'published';
    case 'upcoming':
      return 'upcoming';
    case 'superseded':
    case 'withdrawn':
      return 'withdrawn';
    case 'unknown':
      return 'unknown';
    default:
      throw new Error(`Unknown status “${status}”.`);
  }
}

function addPredecessors(standards: Standards, designation: Printed, row: Row, leftOut: LeftOut): void {
  const successor = standards.edition(designation);
  for (const edition of predecessors(standards, row, leftOut)) {
    edition.succession ??= { designations: [designation.text], basis: 'stated' };
    const isSameStandard = standards.of(designation.designation).editions.has(edition.designation);
    const isReplaced = edition.status === 'withdrawn' || (edition.status === 'unknown' && isSameStandard);
    if (isReplaced && successor.status === 'published') edition.status = 'superseded';
  }
}

function predecessors(standards: Standards, row: Row, leftOut: LeftOut): EditionDraft[] {
  return listOf(row('replaces')).flatMap((text) => {
    const read = printed(text);
    if (read?.designation.year !== undefined && prefixes.has(read.designation.prefix)) return standards.edition(read);
    leftOut.add('predecessor in a series that is not imported yet', text);
    return [];
  });
}

/** General knowledge: good for titles and for what is in force, never for what is not. */
function addWellKnown(standards: Standards, designation: Printed, row: Row, leftOut: LeftOut): void {
  const isNew = !standards.knownEdition(designation);
  const edition = standards.edition(designation);
  if (isNew && row('status') === 'current') edition.status = 'published';
  if (isNew && row('status') === 'upcoming') edition.status = 'upcoming';
  if (row('status') === 'superseded' && edition.status === 'unknown')
    leftOut.add('chinese/well_known.tsv: status superseded of an unchecked source', row('designation'));
  for (const predecessor of predecessors(standards, row, leftOut))
    predecessor.succession ??= { designations: [designation.text], basis: 'inferred' };
  addTitles(standards, designation, { en: row('title_en'), zh: row('title_zh') }, ranks.wellKnown);
  addAdoptions(standards, designation, row('adopts'));
}

function addTitles(
  standards: Standards,
  { designation }: Printed,
  titles: { en: string; zh: string },
  rank: number,
): void {
  const standard = standards.of(designation);
  const ranked = `${rank} ${designation.year ?? ''}`;
  standard.titles.push(
    { language: 'en', text: titles.en, rank: ranked },
    { language: 'zh', text: titles.zh, rank: ranked },
  );
}

const degrees: readonly AdoptionDegree[] = ['IDT', 'MOD', 'NEQ', 'EQV', 'REF'];

function addAdoptions(standards: Standards, { designation, text }: Printed, cell: string): void {
  const { adopts } = standards.of(designation);
  for (const item of listOf(cell)) {
    const degree = degrees.find((word) => item.startsWith(`${word} `)) ?? 'unknown';
    const other = (degree === 'unknown' ? item : item.slice(degree.length + 1))
      .replace(/^iso\b/, 'ISO')
      .replace(/^(ISO \d+):(\d\d)$/, '$1:19$2');
    const adoption: Adoption = { designation: canonical(other), degree, edition: text };
    const isKnown = adopts.some(
      ({ designation: known, edition }) => known === adoption.designation && edition === text,
    );
    if (!isKnown) adopts.push(adoption);
  }
}
