import { readDelimited } from '../../lists/delimited';
import type { Cell } from '../../lists/table';
import { type Deliverable, readDeliverable } from './deliverable';
import { UnfitList } from './unfitList';

/** What a file of ISO's open list holds. */
export interface Deliverables {
  readonly deliverables: readonly Deliverable[];
  /** `line N: what is wrong`, for rows that are not as they must be. */
  readonly faults: readonly string[];
}

/** More faulty rows than one in so many: the file is of another form, and not only wrong here and there. */
const rowsPerFault = 100;

/**
 * Reads ISO's open list of deliverables, as JSON lines or as CSV.
 *
 * @throws UnfitList when the file is something else, or too many rows are not as they must be
 */
export function readDeliverables(bytes: Uint8Array): Deliverables {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnfitList('The list is not valid UTF-8.');
  }
  const [first] = /\S/.exec(text) ?? [];
  if (first === '<') throw new UnfitList('The address gives a web page, and no list of deliverables.');
  const list = first === '{' ? readJsonLines(text) : readCsv(text);
  const rows = list.deliverables.length + list.faults.length;
  if (rows === 0) throw new UnfitList('The list is empty.');
  if (list.faults.length * rowsPerFault > rows) {
    throw new UnfitList(
      `${list.faults.length} of ${rows} rows are not as in ISO’s list of deliverables, the first: ${list.faults[0]}.`,
    );
  }
  return list;
}

function readJsonLines(text: string): Deliverables {
  const found = new Found();
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const source = text.slice(start, end).trim();
    start = end + 1;
    line++;
    if (source === '') continue;
    const value = parseJson(source);
    if (value === undefined) found.faults.push(`line ${line}: it is no JSON`);
    else found.add(line, value);
  }
  return found.list();
}

/** Undefined when the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readCsv(text: string): Deliverables {
  const { rows, problems } = readDelimited(text);
  const [header = [], ...others] = rows;
  const column = new Map(header.map((cell, index) => [cell.text, index]));
  for (const name of ['id', 'reference', 'currentStage']) {
    if (!column.has(name))
      throw new UnfitList(`The list has no column “${name}”; it is not ISO’s list of deliverables.`);
  }
  const found = new Found();
  found.faults.push(...problems.map(({ line, message }) => `line ${line}: ${message}`));
  for (const row of others) {
    const text = (name: string): string => cellAt(row, column.get(name));
    found.add(row[0]?.line ?? 0, {
      id: numberOf(text('id')),
      reference: text('reference'),
      currentStage: numberOf(text('currentStage')),
      publicationDate: text('publicationDate') || null,
      title: { en: text('title.en') },
      ownerCommittee: text('ownerCommittee'),
      replacedBy: idsOf(text('replacedBy')),
    });
  }
  return found.list();
}

class Found {
  readonly deliverables: Deliverable[] = [];
  readonly faults: string[] = [];

  list(): Deliverables {
    return { deliverables: this.deliverables, faults: this.faults };
  }

  add(line: number, value: unknown): void {
    const read = readDeliverable(value);
    if ('problem' in read) this.faults.push(`line ${line}: ${read.problem}`);
    else this.deliverables.push(read);
  }
}

function cellAt(row: readonly Cell[], index: number | undefined): string {
  return (index === undefined ? undefined : row[index]?.text) ?? '';
}

function numberOf(text: string): unknown {
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** `[12346, 7]`; empty for nothing. */
function idsOf(text: string): unknown {
  if (text === '') return null;
  return /^\[[\d,\s]*\]$/.test(text) ? (text.match(/\d+/g) ?? []).map(Number) : text;
}
