import * as v from 'valibot';
import type { Agency, Committee } from '../model/agency';
import type { Alias } from '../model/aliases';
import type { StandardRecord } from '../model/catalogue';
import type { Code } from '../model/code';
import type { SeriesData } from '../model/dataset';
import type { NumberSuccession } from '../model/succession';

/*
 * The files in data/, strictly: an unknown key, an empty string or a date that is none is an error. One record is one
 * line of JSON; what is empty is left out.
 */

const text = v.pipe(v.string(), v.regex(/^\S(?:.*\S)?$/s, 'must not be empty or begin or end with white space'));
const date = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'must be a date such as 2015-09-22, 2015-09 or 2015',
  ),
);
const page = v.pipe(v.string(), v.regex(/^(?:[1-9]\d*|https?:\/\/\S+)$/, 'must be the number of a page or an address'));
const status = v.picklist(['published', 'upcoming', 'draft', 'superseded', 'withdrawn', 'unknown']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const some = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item), v.nonEmpty('must not be empty; leave it out'));
const texts = v.exactOptional(v.array(text), []);

const supplement = v.strictObject({
  designation: text,
  status,
  published: v.exactOptional(date),
  page: v.exactOptional(page),
});

const edition = v.strictObject({
  designation: text,
  year: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}$/, 'must be four digits'))),
  status,
  published: v.exactOptional(date),
  withdrawn: v.exactOptional(date),
  implemented: v.exactOptional(date),
  succession: v.exactOptional(
    v.strictObject({ designations: some(text), basis: v.picklist(['stated', 'edition', 'same-number', 'inferred']) }),
  ),
  page: v.exactOptional(page),
  supplements: v.exactOptional(v.array(supplement), []),
  versions: v.exactOptional(some(supplement)),
});

const record = v.strictObject({
  designation: text,
  body: v.exactOptional(text),
  also: v.exactOptional(some(text)),
  titles: v.exactOptional(v.strictObject({ en: v.exactOptional(text), zh: v.exactOptional(text) }), {}),
  committee: v.exactOptional(text),
  adopts: v.exactOptional(
    v.array(
      v.strictObject({
        designation: text,
        degree: v.picklist(['IDT', 'MOD', 'NEQ', 'EQV', 'REF', 'unknown']),
        edition: v.exactOptional(text),
      }),
    ),
    [],
  ),
  editions: some(edition),
});

const series = v.strictObject({
  series: text,
  body: v.exactOptional(text),
  prefixes: some(text),
  otherPrefixes: v.exactOptional(some(text)),
  complete: v.boolean(),
  editions: v.exactOptional(v.boolean()),
  drafts: v.boolean(),
  asOf: date,
  source: text,
  licence: text,
  family: v.exactOptional(text),
  sharedFrom: v.exactOptional(v.number()),
  page: v.exactOptional(v.pipe(text, v.includes('{id}', 'must contain {id}'))),
  rows: v.exactOptional(some(v.strictObject({ first: count, last: count, margin: count }))),
  handedOutEarly: v.exactOptional(some(v.strictTuple([count, count]))),
});

const alias = v.strictObject({ names: some(text), designations: some(text), source: text });

const names = v.strictObject({ en: v.exactOptional(text), zh: v.exactOptional(text) });

const agency = v.strictObject({
  id: text,
  abbreviation: text,
  abbreviations: texts,
  names,
  aliases: v.exactOptional(v.strictObject({ en: texts, zh: texts, other: texts }), { en: [], zh: [], other: [] }),
  formerNames: v.exactOptional(
    v.array(
      v.strictObject({
        abbreviation: v.exactOptional(text),
        en: v.exactOptional(text),
        zh: v.exactOptional(text),
        from: v.exactOptional(date),
        until: v.exactOptional(date),
        remark: v.exactOptional(text),
      }),
    ),
    [],
  ),
  wrongForms: v.exactOptional(v.array(v.strictObject({ form: text, remark: v.exactOptional(text) })), []),
  ended: v.exactOptional(
    v.strictObject({
      kind: v.picklist(['defunct', 'renamed']),
      date: v.exactOptional(date),
      successors: v.array(text),
      remark: v.exactOptional(text),
    }),
  ),
  parents: texts,
  country: text,
  page: v.exactOptional(page),
  ambiguousWith: texts,
  note: v.exactOptional(text),
});

const code = v.strictObject({
  code: text,
  kind: v.picklist(['sector', 'series', 'area']),
  names: v.strictObject({ en: v.exactOptional(text), zh: text }),
  authority: v.exactOptional(names),
});

const committee = v.strictObject({ designation: text, names, sourced: v.boolean() });

const succession = v.strictObject({
  designation: text,
  successors: some(text),
  kind: v.picklist(['renumbered', 'replaced', 'merged', 'split']),
  since: v.exactOptional(date),
  basis: v.picklist(['stated', 'known']),
  asOf: date,
});

/** A place in a data file that is not as it must be. */
export interface DataFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** What a data file holds, and what is wrong with it. A faulty line is left out. */
export interface DataFile<T> {
  /** With the line, from 1, that each stands on. */
  readonly entries: readonly { readonly line: number; readonly value: T }[];
  readonly faults: readonly DataFault[];
}

/** Reads `data/standards/*.jsonl`. */
export const readRecords = (text: string): DataFile<StandardRecord> => readLines(text, record);
/** Reads `data/coverage.jsonl`. */
export const readSeries = (text: string): DataFile<SeriesData> => readLines(text, series);
/** Reads `data/agencies.jsonl`. */
export const readAgencies = (text: string): DataFile<Agency> => readLines(text, agency);
/** Reads `data/committees.jsonl`. */
export const readCommittees = (text: string): DataFile<Committee> => readLines(text, committee);
/** Reads `data/codes.jsonl`. */
export const readCodes = (text: string): DataFile<Code> => readLines(text, code);
/** Reads `data/aliases.jsonl`. */
export const readAliases = (text: string): DataFile<Alias> => readLines(text, alias);
/** Reads `data/successions.jsonl`. */
export const readSuccessions = (text: string): DataFile<NumberSuccession> => readLines(text, succession);

function readLines<T>(text: string, schema: v.GenericSchema<unknown, T>): DataFile<T> {
  const entries: { line: number; value: T }[] = [];
  const faults: DataFault[] = [];
  const lines = text.split('\n');
  const last = lines.pop();
  if (last !== '') faults.push({ line: lines.length + 1, message: 'the last line must end with a line feed' });
  for (const [index, source] of lines.entries()) {
    const line = index + 1;
    let json: unknown;
    try {
      json = JSON.parse(source);
    } catch (error) {
      faults.push({ line, message: `is no JSON: ${error instanceof Error ? error.message : error}` });
      continue;
    }
    const result = v.safeParse(schema, json);
    if (result.success) entries.push({ line, value: result.output });
    else
      for (const issue of result.issues)
        faults.push({ line, message: `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}` });
  }
  return { entries, faults };
}

/** One record as its line in the file: what is empty is left out. */
export function writeLine(value: object): string {
  return `${JSON.stringify(prune(value))}\n`;
}

function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, prune(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => !isEmpty(inner)));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
