import { LineCounter, parseDocument } from 'yaml';
import { columnNames } from '../columns';
import type { Cell, Table, TableProblem } from '../table';
import { documentRow } from './document';
import { isFields, type Row } from './fields';
import { indexedDesignation } from './indexEntry';

interface Place {
  readonly line: number;
  readonly column: number;
}

const noRelaton = 'this is neither a Relaton document nor the index of a Relaton data set';

/**
 * Reads a document of Relaton (https://www.relaton.org), which describes one standard as YAML in a model that has changed
 * its names over time, or the index file of one of its data sets, which lists designations. Both become a table like any
 * other; every row of it stands at the line of its entry.
 */
export function readRelaton(text: string): Table {
  const items = itemsOf(text);
  if (items !== undefined) return tableOf(items.map(readItem));
  const { value, problem } = readYaml(text, 1);
  if (problem) return { rows: [], problems: [problem] };
  if (!isFields(value)) return { rows: [], problems: [{ line: 1, column: 1, message: noRelaton }] };
  return tableOf([{ place: { line: 1, column: 1 }, row: documentRow(value) ?? noDesignation }]);
}

const noDesignation = 'this entry has no designation in a form that Normlint reads';

interface Item {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/**
 * The items of a file that is one list, as indexes are. They have up to a hundred thousand of them: each is read by itself,
 * so that a faulty one leaves the others alone, and that memory stays small.
 */
function itemsOf(text: string): readonly Item[] | undefined {
  const items: Item[] = [];
  let start = -1;
  let startLine = 0;
  let line = 0;
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed + 1;
    line++;
    if (text.startsWith('- ', at)) {
      if (start >= 0) items.push({ text: text.slice(start, at), line: startLine });
      start = at;
      startLine = line;
    } else if (start < 0 && !/^(?:---|%|#|\s*$)/.test(text.slice(at, Math.min(end, at + 100)))) return undefined;
    at = end;
  }
  if (start >= 0) items.push({ text: text.slice(start), line: startLine });
  return items.length === 0 ? undefined : items;
}

interface Entry {
  readonly place: Place;
  /** A text says why there is none. */
  readonly row: Row | string;
}

function readItem({ text, line }: Item): Entry {
  const { value, problem } = readYaml(text, line);
  if (problem) return { place: problem, row: problem.message };
  const designation = indexedDesignation(Array.isArray(value) ? value[0] : undefined);
  return { place: { line, column: 3 }, row: designation === '' ? noDesignation : { designation } };
}

function readYaml(text: string, firstLine: number): { readonly value?: unknown; readonly problem?: TableProblem } {
  const document = parseDocument(text, { lineCounter: new LineCounter(), logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    const [message = ''] = error.message.split(/ at line|\n/);
    return {
      problem: { line: firstLine + line - 1, column: col, message: `this is not valid YAML: ${message.trim()}` },
    };
  }
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch {
    return { problem: { line: firstLine, column: 1, message: 'too many aliases; write the values out' } };
  }
}

function tableOf(entries: readonly Entry[]): Table {
  const problems: TableProblem[] = [];
  const header = columnNames.map((text): Cell => ({ text, line: 1, column: 1 }));
  const rows = entries.flatMap(({ place: { line, column }, row }) => {
    if (typeof row !== 'string') return [columnNames.map((name): Cell => ({ text: row[name] ?? '', line, column }))];
    problems.push({ line, column, message: row });
    return [];
  });
  return { rows: [header, ...rows], problems };
}
