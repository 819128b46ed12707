import type { Designation } from '../../designations/designation';
import type { Knowledge } from '../../designations/issuingBody';
import { printDesignation } from '../../designations/print';
import type { AdoptionDegree, EditionSupplement } from '../model/catalogue';
import { type ColumnName, type Columns, readHeader } from './columns';
import { shorten } from './delimited';
import { type ListedDesignation, ListedDesignations } from './listedDesignations';
import { type EditionDraft, type OwnRecord, OwnStandards } from './ownStandards';
import type { Cell, Table, TableProblem } from './table';
import { isChinese, itemsOf, readDate, readDegree, readStatus, statusExamples } from './values';

/** The standards of a table, and what of it could not be used. A faulty row is left out, the others count. */
export interface OwnList {
  readonly records: readonly OwnRecord[];
  /** In the order of the file. */
  readonly problems: readonly TableProblem[];
  /** How designations were understood whose form leaves it open what is the year. They are used; in the order of the file. */
  readonly remarks: readonly TableProblem[];
}

/**
 * Reads the standards that a table lists, one row for an edition or a supplement.
 *
 * @param origin what the list is called, for people: the name of its file
 * @param knowledge what a catalogue knows, where one is at hand: it settles what could be a part or a year
 */
export function readStandards(table: Table, origin: string, knowledge?: Knowledge): OwnList {
  const [header, ...rows] = table.rows;
  if (!header) return { records: [], problems: [...table.problems, emptyTable], remarks: [] };
  const read = readHeader(header);
  if ('problem' in read) return { records: [], problems: [...table.problems, read.problem], remarks: [] };
  const column = read.columns.get('designation') ?? 0;
  const designations = new ListedDesignations(
    rows.map((row) => row[column]?.text ?? ''),
    knowledge,
  );
  const list = new ListReader(read.columns, designations, origin);
  for (const row of rows) list.read(row);
  return {
    records: list.standards.records(),
    problems: inOrderOfFile([...table.problems, ...list.problems]),
    remarks: inOrderOfFile(list.remarks),
  };
}

function inOrderOfFile(problems: readonly TableProblem[]): TableProblem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}

const emptyTable: TableProblem = {
  line: 1,
  column: 1,
  message: 'the table is empty; the first line must name the columns, at least “designation”',
};

/** That a row cannot be used. */
class RowError extends Error {
  constructor(
    readonly cell: Cell,
    message: string,
  ) {
    super(message);
  }
}

/** What a row says of the life of an edition or a supplement. */
type Life = Pick<EditionDraft, 'status'> &
  Partial<Pick<EditionDraft, 'published' | 'implemented' | 'withdrawn' | 'succession' | 'page'>>;

class ListReader {
  readonly standards: OwnStandards;
  readonly problems: TableProblem[] = [];
  readonly remarks: TableProblem[] = [];
  readonly #lines = new Map<string, number>();

  constructor(
    private readonly columns: Columns,
    private readonly listed: ListedDesignations,
    origin: string,
  ) {
    this.standards = new OwnStandards(origin);
  }

  read(row: readonly Cell[]): void {
    try {
      this.add(row);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      const { line, column } = error.cell;
      this.problems.push({ line, column, message: error.message });
    }
  }

  /** Everything is read before anything is taken over, so that a faulty row leaves nothing behind. */
  private add(row: readonly Cell[]): void {
    const cell = this.required(row);
    const remarks: TableProblem[] = [];
    const designation = this.own(cell, remarks);
    const canonical = printDesignation(withoutIdentical(designation));
    const before = this.#lines.get(canonical);
    if (before !== undefined)
      throw new RowError(cell, `${canonical} stands in line ${before} already; keep one of the two rows`);
    const life = this.life(row, remarks);
    const adopts = this.adopts(row, designation, remarks);
    const replaces = this.replaces(row, remarks);
    this.#lines.set(canonical, cell.line);
    this.remarks.push(...remarks);

    const standard = this.standards.of(designation);
    const isWhole = designation.supplements.length === 0 && designation.version === undefined;
    const edition = this.standards.edition(designation);
    if (isWhole) {
      Object.assign(edition, life, { isNamed: true });
      this.titles(row, standard.titles, designation);
      const committee = this.text(row, 'committee');
      const note = this.text(row, 'note');
      if (committee !== '') standard.committee = committee;
      if (note !== '') standard.note = note;
      standard.adopts.push(...adopts);
    } else {
      const supplement = supplementOf(canonical, life);
      (designation.version === undefined ? edition.supplements : edition.versions).push(supplement);
    }
    for (const old of replaces) this.standards.replaced(old, canonical);
  }

  private required(row: readonly Cell[]): Cell {
    const cell = this.cell(row, 'designation');
    if (cell && cell.text !== '') return cell;
    const [first] = row;
    throw new RowError(
      cell ?? first ?? { text: '', line: 1, column: 1 },
      'this row has no designation; add it or remove the row',
    );
  }

  private titles(row: readonly Cell[], titles: { en?: string; zh?: string }, { year = '' }: Designation): void {
    const set = (language: 'en' | 'zh', text: string): void => {
      if (text !== '' && year >= (this.#titleYears.get(titles)?.[language] ?? '')) {
        titles[language] = text;
        this.#titleYears.set(titles, { ...this.#titleYears.get(titles), [language]: year });
      }
    };
    const title = this.text(row, 'title');
    set(isChinese(title) ? 'zh' : 'en', title);
    set('en', this.text(row, 'title_en'));
    set('zh', this.text(row, 'title_zh'));
  }

  /** Year of the edition that the title is from: the newest edition's counts. */
  readonly #titleYears = new Map<object, { en?: string; zh?: string }>();

  private life(row: readonly Cell[], remarks: TableProblem[]): Life {
    const statusCell = this.cell(row, 'status');
    const stated = readStatus(statusCell?.text ?? '');
    if (statusCell && stated === undefined)
      throw new RowError(statusCell, `“${shorten(statusCell.text)}” is no status; use one of: ${statusExamples}`);
    const published = this.date(row, 'published');
    const implemented = this.date(row, 'implemented');
    const withdrawn = this.date(row, 'withdrawn');
    const successors = this.designations(row, 'successor', remarks).map(printDesignation);
    const pageCell = this.cell(row, 'page');
    const page = pageCell?.text ?? '';
    if (pageCell && page !== '' && !/^https?:\/\/\S+$/.test(page))
      throw new RowError(pageCell, `“${shorten(page)}” is no address; begin it with https://`);
    let status = stated ?? 'unknown';
    if (status === 'unknown' && withdrawn !== '') status = 'withdrawn';
    if (successors.length > 0 && (status === 'unknown' || status === 'withdrawn')) status = 'superseded';
    return {
      status,
      ...(published === '' ? {} : { published }),
      ...(implemented === '' ? {} : { implemented }),
      ...(withdrawn === '' ? {} : { withdrawn }),
      ...(successors.length === 0 ? {} : { succession: { designations: successors, basis: 'stated' } }),
      ...(page === '' ? {} : { page }),
    };
  }

  private date(row: readonly Cell[], column: ColumnName): string {
    const cell = this.cell(row, column);
    const date = readDate(cell?.text ?? '');
    if (cell && date === undefined)
      throw new RowError(cell, `“${shorten(cell.text)}” is no date; write it as 2024-03-01, 2024-03 or 2024`);
    return date ?? '';
  }

  private adopts(row: readonly Cell[], { identical, ...own }: Designation, remarks: TableProblem[]) {
    const common = readDegree(this.text(row, 'degree')) ?? 'unknown';
    const { supplements: _, ...dated } = own;
    const edition = own.year === undefined ? {} : { edition: printDesignation({ ...dated, supplements: [] }) };
    const found: { designation: string; degree: AdoptionDegree; edition?: string }[] = [];
    const cell = this.cell(row, 'adopts');
    for (const item of itemsOf(cell?.text ?? '')) {
      const alone = readDegree(item);
      const last = found.at(-1);
      if (alone && last) {
        last.degree = alone;
        continue;
      }
      const word = /\b(?:IDT|MOD|NEQ|EQV|REF)\b/i.exec(item)?.[0] ?? '';
      const name = item.replace(word, '').replace(/[()（）:：\s]+$/, '');
      const read = cell && this.understood(name, cell, remarks);
      const designation = read && read.rest === '' ? printDesignation(read.designation) : name.trim();
      if (designation !== '') found.push({ designation, degree: readDegree(word) ?? common, ...edition });
    }
    if (identical) found.push({ designation: printDesignation(identical), degree: 'IDT', ...edition });
    return found;
  }

  private replaces(row: readonly Cell[], remarks: TableProblem[]): Designation[] {
    return this.designations(row, 'replaces', remarks, (rest) => /部分|part/i.test(rest)).filter(
      ({ year }) => year !== undefined,
    );
  }

  /** The designations that a cell lists; `isLeftOut` says of what stands behind one whether it is not meant. */
  private designations(
    row: readonly Cell[],
    column: ColumnName,
    remarks: TableProblem[],
    isLeftOut = (_rest: string) => false,
  ): Designation[] {
    const cell = this.cell(row, column);
    if (!cell) return [];
    return itemsOf(cell.text).flatMap((item) => {
      const read = this.understood(item, cell, remarks);
      if (!read)
        throw new RowError(cell, `“${shorten(item)}” is no designation; write it as its body prints it, or remove it`);
      return isLeftOut(read.rest) ? [] : [read.designation];
    });
  }

  /** The designation that a row is for. */
  private own(cell: Cell, remarks: TableProblem[]): Designation {
    const read = this.understood(cell.text, cell, remarks);
    if (!read)
      throw new RowError(
        cell,
        `“${shorten(cell.text)}” is no designation that Normlint can read; write it as its body prints it, such as GB/T 19001-2016`,
      );
    if (read.rest !== '')
      throw new RowError(
        cell,
        `behind ${printDesignation(read.designation)} stands “${shorten(read.rest)}”; put it into another column`,
      );
    if (read.designation.allParts) throw new RowError(cell, 'a row must name one document; list the parts one by one');
    return read.designation;
  }

  /** Reads a designation, and says how it was understood where its form leaves it open what is the year. */
  private understood(text: string, { line, column }: Cell, remarks: TableProblem[]): ListedDesignation | undefined {
    const read = this.listed.read(text);
    const year = read?.otherwise && read.designation.year;
    if (read && year !== undefined) {
      const canonical = printDesignation(read.designation);
      const message = `“${shorten(text)}” is read as ${canonical}; write it so, or add the year behind it if ${year} is a part`;
      remarks.push({ line, column, message });
    }
    return read;
  }

  private text(row: readonly Cell[], column: ColumnName): string {
    return this.cell(row, column)?.text ?? '';
  }

  private cell(row: readonly Cell[], column: ColumnName): Cell | undefined {
    const index = this.columns.get(column);
    return index === undefined ? undefined : row[index];
  }
}

function withoutIdentical({ identical: _, ...designation }: Designation): Designation {
  return designation;
}

function supplementOf(designation: string, { status, published, page }: Life): EditionSupplement {
  return {
    designation,
    status,
    ...(published === undefined ? {} : { published }),
    ...(page === undefined ? {} : { page }),
  };
}
