import type { Colours } from '../colours';
import type { MentionObject, ReferenceObject } from '../json/mention';
import { printable } from '../printable';
import type { FileMentions, ListReporter } from './listReporter';

/** For people: a table per file that has mentions. */
export function textListReporter(colours: Colours): ListReporter {
  return {
    begin: () => '',
    file: (mentions) => table(mentions, colours),
    end: () => '',
    summary: ({ files, mentions, catalogueDate }) =>
      `${counted(mentions, 'mention')} in ${counted(files, 'file')}.${catalogueDate === undefined ? '' : ` Catalogue of ${catalogueDate}.`}\n`,
  };
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? 'No' : count} ${noun}${count === 1 ? '' : 's'}`;
}

function* table({ file, mentions }: FileMentions, colours: Colours): Generator<string> {
  if (mentions.length === 0) return;
  const rows = mentions.flatMap(rowsOf);
  yield `${colours.underline(printable(file))}\n`;
  const placeWidth = widest(rows.map(placeOf), 12);
  const nameWidth = widest(
    rows.map(({ canonical }) => canonical),
    40,
  );
  for (const row of rows) {
    const place = placeOf(row).padStart(placeWidth);
    const name = padEnd(printable(row.canonical), nameWidth);
    const line = `  ${place}  ${name}  ${row.kind.padEnd(9)}  ${printable(remarkOf(row))}`;
    yield `${line.trimEnd()}${formOf(row, colours)}\n`;
  }
  yield '\n';
}

/** One line of the table: a committee, an agency, or one of the standards that a mention names. */
type Row = (ReferenceObject & { readonly kind: 'standard' }) | Exclude<MentionObject, { readonly references: unknown }>;

function rowsOf(mention: MentionObject): Row[] {
  if (!('references' in mention)) return [mention];
  return mention.references.map((reference) => ({ ...reference, kind: 'standard' }));
}

function placeOf({ line, column }: Row): string {
  return `${line}:${column}`;
}

/** How it is written, where that is not right. */
function formOf({ deviations, text }: Row, colours: Colours): string {
  if (deviations.length === 0) return '';
  return `  ${colours.yellow(`written “${printable(text)}”: ${deviations.join(', ')}`)}`;
}

/** What the catalogue knows, in few words. */
function remarkOf(mention: Row): string {
  if (!('catalogue' in mention)) {
    const { en, zh } = mention.names;
    const name = en ?? zh ?? '';
    return name === mention.canonical ? '' : name;
  }
  const { status, successor, title, catalogue, currentEdition, related } = mention;
  const parts: string[] = [];
  if (status !== null && status !== 'unknown') parts.push(status);
  else if (catalogue !== null && catalogue !== 'known') parts.push(remarks[catalogue]);
  if (successor) parts.push(`→ ${successor.designations.join(', ')}`);
  else if (catalogue === 'unknown-edition' && currentEdition !== null) parts.push(`current: ${currentEdition}`);
  else if (catalogue === 'other-prefix') parts.push(related.join(', '));
  const name = title.en ?? title.zh;
  if (name !== null) parts.push(name);
  return parts.join('  ');
}

const remarks = {
  series: 'standard in parts',
  'unknown-edition': 'no such edition',
  'impossible-year': 'impossible year',
  'other-prefix': 'known as',
  'unknown-number': 'no such standard',
  newer: 'newer than the catalogue',
  'not-covered': 'not in the catalogue',
} as const;

/** The width of the widest text, at most `most`, in columns. */
function widest(texts: readonly string[], most: number): number {
  let width = 0;
  for (const text of texts) width = Math.max(width, Math.min(most, columnsOf(text)));
  return width;
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** How many columns of a terminal a text takes: Han characters and full-width signs take two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text)
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60]/.test(sign) ? 2 : 1;
  return columns;
}
