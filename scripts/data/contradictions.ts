import { comparable } from '../../server/src/catalogue/model/aliases';
import type { Edition, StandardRecord } from '../../server/src/catalogue/model/catalogue';
import { compareNaturalText } from '../../server/src/catalogue/model/naturalOrder';
import { parseCanonical } from '../../server/src/designations/canonical';
import { type BodyId, type Designation, undated } from '../../server/src/designations/designation';
import { isShared } from '../../server/src/designations/homes';
import { parseDesignation } from '../../server/src/designations/parse';
import { printDesignation } from '../../server/src/designations/print';
import type { Data, PlacedRecord } from './readData';

/** What is wrong in the data beyond the form of its lines. One sentence each, with file and line. */
export interface Contradictions {
  /** What has to be put right here. */
  readonly faults: readonly string[];
  /** What a source says and another place of it denies. */
  readonly contradictions: readonly string[];
}

/** Finds what the data says twice and differently. */
export function findContradictions({ placed, dataset }: Data): Contradictions {
  const faults: string[] = [];
  const contradictions: string[] = [];
  const editions = new Map<string, Edition>();
  const complete = new Set(dataset.series.filter((series) => series.complete).flatMap(({ prefixes }) => prefixes));
  for (const { record } of placed) for (const edition of record.editions) editions.set(edition.designation, edition);
  const names = new Set(placed.map(({ record }) => record.designation));
  let last: { readonly entry: PlacedRecord; readonly designation: Designation } | undefined;
  for (const entry of placed) {
    const { record, place } = entry;
    const designation = parseCanonical(record.designation, record.body);
    if (!designation || printDesignation(undated(designation)) !== record.designation) {
      faults.push(`${place}: ${record.designation} is not how its body prints it`);
      continue;
    }
    if (!entry.series.prefixes.includes(designation.prefix))
      faults.push(`${place}: ${record.designation} has no prefix of the series ${entry.series.series}`);
    if (record.body !== (isShared(designation.prefix) ? entry.series.body : undefined))
      faults.push(
        `${place}: ${record.designation} has the body ${record.body ?? '(none)'}; only where several share a prefix it is given, and then it is that of the series`,
      );
    if (last && last.entry.series === entry.series && compare(last.designation, designation) >= 0)
      faults.push(
        `${place}: ${record.designation} stands behind ${last.entry.record.designation}, out of order or twice`,
      );
    last = { entry, designation };
    for (const name of record.also ?? []) {
      const read = parseCanonical(name, record.body);
      if (!read || printDesignation(undated(read)) !== name)
        faults.push(`${place}: ${record.designation} is ${name} as well, which is not how its body prints it, undated`);
      if (names.has(name)) faults.push(`${place}: ${record.designation} is ${name} as well, which is another standard`);
      names.add(name);
    }
    for (const edition of record.editions) {
      faults.push(...faultsOf(edition, record).map((fault) => `${place}: ${edition.designation}: ${fault}`));
      const said = contradictionsOf(edition, editions, complete, names);
      contradictions.push(...said.map((sentence) => `${place}: ${edition.designation}: ${sentence}`));
    }
    const published = record.editions.filter(({ status }) => status === 'published');
    if (published.length > 1)
      contradictions.push(`${place}: published at once: ${published.map((edition) => edition.designation).join(', ')}`);
  }
  faults.push(
    ...faultsOfAgencies(dataset),
    ...faultsOfAliases(dataset, complete),
    ...faultsOfCodes(dataset),
    ...faultsOfSuccessions(dataset),
  );
  contradictions.push(...contradictionsOfSuccessions(dataset, complete));
  return { faults, contradictions };
}

function compare(a: Designation, b: Designation): number {
  return (
    compareNaturalText(a.number, b.number) ||
    compareNaturalText(a.part ?? '', b.part ?? '') ||
    compareNaturalText(a.prefix, b.prefix)
  );
}

function faultsOf(edition: Edition, record: StandardRecord): string[] {
  const faults: string[] = [];
  const read = readEdition(edition.designation, record.body);
  if (!read || printDesignation(read) !== edition.designation) faults.push('is not how its body prints it');
  else {
    if (!isOf(record, read)) faults.push(`is no edition of ${record.designation}`);
    if (read.year !== edition.year)
      faults.push(`has the year ${read.year ?? '(none)'}, not ${edition.year ?? '(none)'}`);
  }
  for (const { designation } of [...edition.supplements, ...(edition.versions ?? [])]) {
    const part = parseCanonical(designation, record.body);
    if (!part || printDesignation(part) !== designation) faults.push(`${designation} is not how its body prints it`);
    else if (!isOf(record, part)) faults.push(`${designation} belongs elsewhere`);
  }
  const isReplaced = edition.succession !== undefined && edition.succession.basis !== 'inferred';
  if (edition.status === 'withdrawn' && isReplaced) faults.push('is withdrawn and has a successor: that is superseded');
  return faults;
}

/** Whether the designation is one of the standard, under whichever of its names. */
function isOf({ designation, also = [] }: StandardRecord, read: Designation): boolean {
  const name = printDesignation(undated(read));
  return name === designation || also.includes(name);
}

/** Most editions have a year, which is read first, so that a wrong sign before it is seen. */
function readEdition(text: string, body: BodyId | undefined): Designation | undefined {
  return parseDesignation(text, undefined, body) ?? parseCanonical(text, body);
}

function contradictionsOf(
  edition: Edition,
  editions: ReadonlyMap<string, Edition>,
  complete: ReadonlySet<string>,
  names: ReadonlySet<string>,
): string[] {
  const found: string[] = [];
  const { published, withdrawn, succession } = edition;
  if (published !== undefined && withdrawn !== undefined && withdrawn < published.slice(0, withdrawn.length))
    found.push(`withdrawn on ${withdrawn}, before it was published on ${published}`);
  for (const successor of succession?.designations ?? []) {
    const read = parseDesignation(successor);
    if (!read) found.push(`its successor ${successor} cannot be read`);
    else if (
      complete.has(read.prefix) &&
      read.supplements.length === 0 &&
      !editions.has(successor) &&
      !names.has(successor)
    )
      found.push(`its successor ${successor} does not exist`);
    const next = editions.get(successor);
    if (next && isOlder(next, edition)) found.push(`its successor ${successor} is older than it`);
  }
  if (leadsBack(edition, editions)) found.push('its successors lead back to it');
  return found;
}

/** By the years, since a successor may be published some days before the document that it takes the place of. */
function isOlder(a: Edition, b: Edition): boolean {
  const year = ({ published, year }: Edition): string | undefined => published?.slice(0, 4) ?? year;
  const [first, second] = [year(a), year(b)];
  return first !== undefined && second !== undefined && first < second;
}

/** Whether one of the ways that the successors lead comes back to the edition. */
function leadsBack(edition: Edition, editions: ReadonlyMap<string, Edition>): boolean {
  const next = (name: string): readonly string[] => editions.get(name)?.succession?.designations ?? [];
  return reaches(edition.designation, next);
}

/** Whether following `next` from `name`, on all ways, comes back to it. */
function reaches(name: string, next: (name: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const ahead = [...next(name)];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (at === name) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    ahead.push(...next(at));
  }
  return false;
}

const successionsFile = 'data/successions.jsonl';

/** The form of the table of successions. What the grammar does not know yet is let be. */
function faultsOfSuccessions({ successions = [] }: Data['dataset']): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  let last = '';
  for (const { designation, successors, kind } of successions) {
    const where = `${successionsFile}: ${designation}`;
    for (const name of [designation, ...successors]) {
      const read = parseCanonical(name);
      if (read && (printDesignation(read) !== name || read.year !== undefined))
        faults.push(`${where}: ${name} is not how its body prints it, undated`);
    }
    if (seen.has(designation)) faults.push(`${where} stands there twice`);
    else if (compareNaturalText(last, designation) > 0) faults.push(`${where} stands behind ${last}, out of order`);
    if (kind === 'split' && successors.length < 2 && parseCanonical(successors[0] ?? '')?.part === undefined)
      faults.push(`${where} is split and has one successor, which is no part`);
    seen.add(designation);
    last = designation;
  }
  return faults;
}

/** What the table of successions says and the standards deny. */
function contradictionsOfSuccessions(
  { successions = [], records }: Data['dataset'],
  complete: ReadonlySet<string>,
): string[] {
  const known = new Map(records.map((record) => [record.designation, record]));
  const byName = new Map(successions.map((each) => [each.designation, each]));
  const said: string[] = [];
  for (const succession of successions) {
    const { designation, successors } = succession;
    const where = `${successionsFile}: ${designation}`;
    for (const successor of successors) {
      const record = known.get(successor);
      const read = parseCanonical(successor);
      if (!record && read && complete.has(read.prefix) && !hasParts(successor, known))
        said.push(`${where}: its successor ${successor} does not exist`);
      const newest = record && newestYear(record);
      const before = known.get(designation);
      const oldest = before && newestYear(before);
      if (newest !== undefined && oldest !== undefined && newest < oldest)
        said.push(`${where}: its successor ${successor} is older than it`);
    }
    if (known.get(designation)?.editions.some(({ status }) => status === 'published'))
      said.push(`${where} has an edition in force`);
    if (reaches(designation, (name) => byName.get(name)?.successors ?? []))
      said.push(`${where}: its successors lead back to it`);
  }
  return said;
}

function newestYear({ editions }: StandardRecord): string | undefined {
  return editions
    .flatMap(({ year }) => year ?? [])
    .sort()
    .at(-1);
}

/** An alias stands for designations in canonical form that exist, as far as that is known, and for one thing only. */
function faultsOfAliases({ aliases = [], records }: Data['dataset'], complete: ReadonlySet<string>): string[] {
  const known = new Set(records.map(({ designation }) => designation));
  const faults: string[] = [];
  const seen = new Map<string, string>();
  for (const { names, designations } of aliases) {
    const where = `data/aliases.jsonl: ${names[0]}`;
    for (const name of names) {
      const before = seen.get(comparable(name));
      if (before !== undefined) faults.push(`${where}: the name “${name}” stands for two things, or twice`);
      seen.set(comparable(name), name);
    }
    for (const designation of designations) {
      const read = parseCanonical(designation);
      if (!read || printDesignation(undated(read)) !== designation)
        faults.push(`${where}: ${designation} is not how its body prints it, undated`);
      else if (complete.has(read.prefix) && !known.has(designation) && !hasParts(designation, known))
        faults.push(`${where}: ${designation} does not exist`);
    }
  }
  return faults;
}

function faultsOfCodes({ codes = [] }: Data['dataset']): string[] {
  const known = new Set<string>();
  return codes.flatMap(({ code, kind }) => {
    const isTwice = known.has(code);
    known.add(code);
    if (isTwice) return [`data/codes.jsonl: ${code} stands there twice`];
    const isCity = kind === 'area' && code.length > 2;
    return isCity && !known.has(code.slice(0, 2))
      ? [`data/codes.jsonl: ${code} stands there without its province`]
      : [];
  });
}

/** Whether parts of the standard are known under some prefix of the body, as IEC TR 61850-1 of IEC 61850. */
function hasParts(designation: string, known: Pick<ReadonlySet<string>, 'keys'>): boolean {
  const number = designation.slice(designation.lastIndexOf(' ') + 1);
  return [...known.keys()].some((other) => other.includes(` ${number}-`));
}

function faultsOfAgencies({ agencies }: Data['dataset']): string[] {
  const ids = new Set(agencies.map(({ id }) => id));
  const faults = agencies.length === ids.size ? [] : ['data/agencies.jsonl: an id stands twice'];
  for (const { id, ended } of agencies) {
    for (const successor of ended?.successors ?? []) {
      if (!ids.has(successor)) faults.push(`data/agencies.jsonl: ${id}: its successor ${successor} is no agency`);
    }
  }
  return faults;
}
