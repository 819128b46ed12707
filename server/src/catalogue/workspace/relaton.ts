import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { type ColumnName, columnNames } from './columns';
import type { Cell, Table, TableProblem } from './table';

/*
 * Relaton (https://www.relaton.org) describes standards as YAML, one document to a file, in a model that has changed its
 * names over time; its data sets have an index file that lists all designations. Both become a table like any other.
 */

type Fields = { readonly [key: string]: unknown };
type Row = Partial<Record<ColumnName, string>>;

/** Reads a Relaton document or index. Every row of the table stands at the line of its entry. */
export function readRelaton(text: string): Table {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    const [message = ''] = error.message.split(/ at line|\n/);
    return { rows: [], problems: [{ line, column: col, message: `this is not valid YAML: ${message}` }] };
  }
  const { contents } = document;
  const place = (offset = 0) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (isMap(contents))
    return tableOf([{ place: place(contents.range?.[0]), row: documentRow(contents.toJS(document)) }]);
  if (!isSeq(contents)) return { rows: [], problems: [{ line: 1, column: 1, message: noRelaton }] };
  return tableOf(
    contents.items.map((item) => ({
      place: isMap(item) ? place(item.range?.[0]) : { line: 1, column: 1 },
      row: isMap(item) ? indexRow(item.toJS(document)) : undefined,
    })),
  );
}

const noRelaton = 'this is neither a Relaton document nor the index of a Relaton data set';

function tableOf(
  entries: readonly { readonly place: { line: number; column: number }; readonly row: Row | undefined }[],
): Table {
  const problems: TableProblem[] = [];
  const header = columnNames.map((text): Cell => ({ text, line: 1, column: 1 }));
  const rows = entries.flatMap(({ place, row }) => {
    if (row) return [columnNames.map((name): Cell => ({ text: row[name] ?? '', ...place }))];
    problems.push({ ...place, message: 'this entry has no designation in a form that Normlint reads' });
    return [];
  });
  return { rows: [header, ...rows], problems };
}

function documentRow(document: unknown): Row | undefined {
  if (!isFields(document)) return undefined;
  const identifiers = listOf(document.docidentifier ?? document.docid).filter(isFields);
  const identifier =
    identifiers.find(({ primary }) => primary === true) ?? identifiers.find(({ type }) => type !== 'URN');
  const designation = text(identifier?.content ?? identifier?.id);
  if (designation === '') return undefined;
  const successors = relations(document, ['obsoletedBy', 'replacedBy', 'updatedBy']);
  return {
    designation,
    title_en: titleIn(document, 'en'),
    title_zh: titleIn(document, 'zh'),
    status: statusOf(document),
    published: dateOf(document, 'published'),
    implemented: dateOf(document, 'implemented'),
    withdrawn: dateOf(document, 'obsoleted'),
    successor: successors.join('; '),
    replaces: relations(document, ['obsoletes', 'replaces']).join('; '),
    page: pageOf(document),
  };
}

/** An index names a document by its designation, or by the pieces of it. */
function indexRow(entry: unknown): Row | undefined {
  if (!isFields(entry)) return undefined;
  const id = entry[':id'] ?? entry.id;
  const designation = isFields(id) ? fromPieces(id) : text(id);
  return designation === '' ? undefined : { designation };
}

function fromPieces(pieces: Fields): string {
  const piece = (name: string): unknown => pieces[`:${name}`] ?? pieces[name];
  const publishers = [piece('publisher'), ...listOf(piece('copublisher'))].map(text).filter(Boolean).join('/');
  const number = text(piece('number'));
  if (publishers === '' || number === '' || piece('base') !== undefined) return '';
  const type = text(piece('type')).toUpperCase();
  const prefix =
    type === '' || type === 'IS' ? publishers : `${publishers}${publishers.includes('/') ? ' ' : '/'}${type}`;
  const part = text(piece('part'));
  const year = text(piece('year'));
  return `${prefix} ${number}${part === '' ? '' : `-${part}`}${year === '' ? '' : `:${year}`}`;
}

function titleIn(document: Fields, language: string): string {
  const titles = listOf(document.title)
    .filter(isFields)
    .filter((title) => listOf(title.language).map(text).includes(language));
  const main = titles.find(({ type }) => type === 'main') ?? titles[0];
  return text(main?.content);
}

/** Words of stages in the data sets of ISO, IEC and others; ISO's stages as two digits. */
function statusOf(document: Fields): string {
  const status = isFields(document.status) ? document.status : isFields(document.docstatus) ? document.docstatus : {};
  const stage = contentOf(status.stage).toLowerCase();
  const substage = contentOf(status.substage);
  if (/^(?:withdrawn|revised|replaced|superseded|obsolete)$/.test(stage) || (stage === '95' && substage === '99'))
    return 'withdrawn';
  if (/^(?:published|standard|approved|in force|active)$/.test(stage) || /^(?:60|90|95)$/.test(stage))
    return 'published';
  return /^\d\d$/.test(stage) ? 'draft' : '';
}

function dateOf(document: Fields, type: string): string {
  const date = listOf(document.date)
    .filter(isFields)
    .find((each) => each.type === type);
  return text(date?.at ?? date?.value ?? date?.on ?? date?.from);
}

function relations(document: Fields, types: readonly string[]): string[] {
  return listOf(document.relation)
    .filter(isFields)
    .filter(({ type }) => types.includes(text(type)))
    .flatMap(({ bibitem }) => (isFields(bibitem) ? (documentRow(bibitem)?.designation ?? []) : []));
}

function pageOf(document: Fields): string {
  const links = listOf(document.source ?? document.link).filter(isFields);
  const page = text((links.find(({ type }) => type === 'src') ?? links[0])?.content);
  return /^https?:\/\/\S+$/.test(page) ? page : '';
}

function contentOf(value: unknown): string {
  return isFields(value) ? text(value.content ?? value.value) : text(value);
}

function text(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
