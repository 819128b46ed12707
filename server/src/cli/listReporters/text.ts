import type { Colours } from '../colours';
import type { MentionObject } from '../json/mention';
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
  yield `${colours.underline(printable(file))}\n`;
  const placeWidth = widest(mentions.map(placeOf), 12);
  const nameWidth = widest(
    mentions.map(({ canonical }) => canonical),
    40,
  );
  for (const mention of mentions) {
    const place = placeOf(mention).padStart(placeWidth);
    const name = padEnd(printable(mention.canonical), nameWidth);
    const line = `  ${place}  ${name}  ${mention.kind.padEnd(9)}  ${printable(remarkOf(mention))}`;
    yield `${line.trimEnd()}${formOf(mention, colours)}\n`;
  }
  yield '\n';
}

function placeOf({ line, column }: MentionObject): string {
  return `${line}:${column}`;
}

/** How it is written, where that is not right. */
function formOf({ deviations, text }: MentionObject, colours: Colours): string {
  if (deviations.length === 0) return '';
  return `  ${colours.yellow(`written “${printable(text)}”: ${deviations.join(', ')}`)}`;
}

/** What the catalogue knows, in few words. */
function remarkOf(mention: MentionObject): string {
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
