import { parseCanonical } from '../../designations/canonical';
import { type BodyId, type Designation, undated } from '../../designations/designation';
import { printDesignation } from '../../designations/print';
import type { Catalogue, Edition, StandardRecord, SuccessionBasis } from '../model/catalogue';
import { editionAsOf, hasBegunBy, hasCertainlyBegunBy, isOutOfForceOn } from '../model/editionAsOf';
import type { NumberSuccession } from '../model/succession';

/** A document at an end of the way: what is in the place of another one by now. */
export interface Successor {
  /** Canonical, dated where the dataset knows the edition that is in force. */
  readonly designation: string;
  /** The same without its date. */
  readonly standard: string;
  /**
   * `in-force`, also of what the dataset cannot know; `to-come`: in preparation, or published and not in force yet; `missing`:
   * not in the dataset, which has all of its series.
   */
  readonly state: 'in-force' | 'to-come' | 'missing';
}

/** Where the successors of what is out of force lead, step by step. */
export interface Replacement {
  /**
   * The ends of the way, in the order of the source; several where a standard was split. Empty when all ways end at documents
   * that are out of force without a successor.
   */
  readonly ends: readonly Successor[];
  /** What stands between, from the first step on: canonical designations of documents that are out of force themselves. */
  readonly steps: readonly (readonly string[])[];
  /**
   * How the weakest step of the way is known, from `stated` and `edition` over `same-number` to `known`, which is general
   * knowledge: information, no proof.
   */
  readonly basis: Exclude<SuccessionBasis, 'inferred'> | 'known';
}

/** What the way begins at. */
export interface OutOfForce {
  readonly designation: Designation;
  /** Absent for what the dataset does not have: only the table of successions can speak of it. */
  readonly record?: StandardRecord | undefined;
  /** The edition, where it is known; else the last one of the standard. */
  readonly edition?: Edition | undefined;
}

/** So many steps are followed; the longest way in the registers has nine. */
const mostSteps = 50;

/**
 * Follows the successors of an edition, or of a standard, to what is in force: those that the source states, later editions of
 * the number, the table of successions, the same number under another type. What the source only guesses is not followed.
 * Undefined where nothing is known to have taken its place.
 *
 * @param asOf ISO 8601; then to what was in force on that day, over what existed by then
 */
export function replacementOf(start: OutOfForce, catalogue: Catalogue, asOf?: string): Replacement | undefined {
  return new Way(catalogue, asOf).from(start);
}

type Basis = Replacement['basis'];

const strength: readonly Basis[] = ['stated', 'edition', 'same-number', 'known'];

function weaker(a: Basis, b: Basis): Basis {
  return strength.indexOf(a) > strength.indexOf(b) ? a : b;
}

interface Step {
  readonly name: string;
  readonly basis: Basis;
}

class Way {
  /** What is being followed: a way that comes back to it is a loop. */
  readonly #open = new Set<string>();
  /** What was followed already. */
  readonly #followed = new Map<string, Replacement | undefined>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly asOf: string | undefined,
  ) {}

  from(start: OutOfForce): Replacement | undefined {
    const { record, designation } = start;
    const edition = start.edition ?? (record && lastOf(record, this.asOf));
    const current = record && this.#current(record);
    if (current && edition && current !== edition)
      return { ends: [successorOf(current.designation, designation)], steps: [], basis: 'edition' };
    const name = edition?.designation ?? printDesignation(undated(designation));
    return this.#follow(name, { designation, record, edition }, 0);
  }

  #follow(name: string, from: OutOfForce, depth: number): Replacement | undefined {
    if (this.#followed.has(name) || this.#open.has(name) || depth > mostSteps) return this.#followed.get(name);
    this.#open.add(name);
    const ends: Successor[] = [];
    const steps: string[][] = [];
    const lost: string[][] = [];
    let basis: Basis = 'stated';
    for (const step of this.#stepsFrom(from)) {
      const found = this.#arrive(step, from.designation, depth);
      if (!found) continue;
      const isWay = found.ends.length > 0;
      for (const [index, names] of found.steps.entries()) addTo(isWay ? steps : lost, index, names);
      if (isWay || ends.length === 0) basis = weaker(basis, weaker(step.basis, found.basis));
      for (const end of found.ends)
        if (ends.every(({ designation }) => designation !== end.designation)) ends.push(end);
    }
    const isLost = ends.length === 0;
    const result = isLost && lost.length === 0 ? undefined : { ends, steps: isLost ? lost : steps, basis };
    this.#open.delete(name);
    this.#followed.set(name, result);
    return result;
  }

  /** What is at a step: an end, or a document out of force with the way that goes on behind it; undefined in a loop. */
  #arrive({ name, basis }: Step, before: Designation, depth: number): Replacement | undefined {
    const read = parseCanonical(name, before.body);
    if (!read) return { ends: [unreadSuccessor(name)], steps: [], basis };
    const base: Designation = { ...read, supplements: [] };
    const record = this.catalogue.find(base);
    const printed = printDesignation(base);
    if (!record) return this.#arriveOutside(base, printed, basis, depth);
    const current = this.#current(record);
    const named = record.editions.find(({ designation }) => designation === printed) ?? ofYear(record, base);
    if (current) {
      const isPast = named !== undefined && named !== current && this.#isOutOfForce(record, named);
      const end = successorOf(current.designation, base);
      return {
        ends: [end],
        steps: isPast ? [[named.designation]] : [],
        basis: isPast ? weaker(basis, 'stated') : basis,
      };
    }
    const edition = named ?? lastOf(record, this.asOf);
    if (!edition) return { ends: [successorOf(printed, base, 'missing')], steps: [], basis };
    if (!this.#isOutOfForce(record, edition)) {
      const further =
        edition.status === 'unknown' && this.catalogue.succession(base)
          ? this.#follow(edition.designation, { designation: base, record, edition }, depth + 1)
          : undefined;
      if (further && further.ends.length > 0) return behind(edition.designation, further);
      const isToCome = edition.status === 'draft' || edition.status === 'upcoming';
      return { ends: [successorOf(edition.designation, base, isToCome ? 'to-come' : 'in-force')], steps: [], basis };
    }
    if (this.#open.has(edition.designation)) return undefined;
    const further = this.#follow(edition.designation, { designation: base, record, edition }, depth + 1);
    return further ? behind(edition.designation, further) : { ends: [], steps: [[edition.designation]], basis };
  }

  #arriveOutside(designation: Designation, name: string, basis: Basis, depth: number): Replacement | undefined {
    if (this.#open.has(name)) return undefined;
    const further = this.#follow(name, { designation }, depth + 1);
    if (further) return behind(name, further);
    if (this.catalogue.succession(designation)) return { ends: [], steps: [[name]], basis };
    const coverage = this.catalogue.coverage(designation);
    const isMissing = coverage?.complete === true && this.catalogue.parts(designation).length === 0;
    return { ends: [outsideSuccessor(name, designation, isMissing ? 'missing' : 'in-force')], steps: [], basis };
  }

  /** The next steps: the first of the ways by which successors are known. */
  #stepsFrom({ designation, record, edition }: OutOfForce): readonly Step[] {
    const { designations = [], basis } = edition?.succession ?? {};
    const named = designations.filter((name) => this.#existed(name, designation.body));
    if (basis === 'stated' || basis === 'edition') return named.map((name) => ({ name, basis }));
    const byNumber = this.#inTable(designation, record, edition);
    const inTable = (byNumber?.successors ?? [])
      .filter((name) => this.#existed(name, designation.body))
      .map((name): Step => ({ name, basis: byNumber?.basis ?? 'known' }));
    if (byNumber?.basis === 'stated' && inTable.length > 0) return inTable;
    const later = record && edition && this.#editionAfter(record, edition);
    if (later) return [{ name: later.designation, basis: 'edition' }];
    return basis === 'same-number' && named.length > 0 ? named.map((name) => ({ name, basis })) : inTable;
  }

  /** What the table says of the standard, where it can be meant: the edition is not younger, and it was so by the day. */
  #inTable(
    designation: Designation,
    record: StandardRecord | undefined,
    edition: Edition | undefined,
  ): NumberSuccession | undefined {
    const names = [record?.designation, ...(record?.also ?? [])].flatMap((name) =>
      name === undefined ? [] : (parseCanonical(name, designation.body) ?? []),
    );
    const found = [designation, ...names].flatMap((name) => this.catalogue.succession(name) ?? []).at(0);
    const year = edition?.year ?? designation.year;
    if (!found) return undefined;
    if (year !== undefined && found.since !== undefined && year > found.since.slice(0, 4)) return undefined;
    return this.asOf === undefined || hasCertainlyBegunBy(found.since, this.asOf) ? found : undefined;
  }

  #editionAfter({ editions }: StandardRecord, edition: Edition): Edition | undefined {
    return editions
      .slice(editions.indexOf(edition) + 1)
      .find((each) => each.status !== 'draft' && (this.asOf === undefined || hasBegunBy(each, this.asOf)));
  }

  #current(record: StandardRecord): Edition | undefined {
    if (this.asOf !== undefined) return editionAsOf(record, this.asOf);
    return record.editions.findLast(({ status }) => status === 'published');
  }

  #isOutOfForce(record: StandardRecord, edition: Edition): boolean {
    if (this.asOf !== undefined) return isOutOfForceOn(record, edition, this.asOf);
    return edition.status === 'withdrawn' || edition.status === 'superseded';
  }

  /** Whether a document was in use by the day. Of what is not in the dataset: yes. */
  #existed(name: string, body: BodyId): boolean {
    const { asOf } = this;
    if (asOf === undefined) return true;
    const designation = parseCanonical(name, body);
    const record = designation && this.catalogue.find(designation);
    if (!designation || !record) return true;
    const edition = designation.year === undefined ? undefined : ofYear(record, designation);
    return edition ? hasBegunBy(edition, asOf) : record.editions.some((each) => hasBegunBy(each, asOf));
  }
}

/** The way that goes on behind a document that is out of force itself. */
function behind(name: string, { ends, steps, basis }: Replacement): Replacement {
  return { ends, steps: [[name], ...steps], basis };
}

function addTo(steps: string[][], index: number, names: readonly string[]): void {
  const step = steps[index] ?? [];
  for (const name of names) if (!step.includes(name)) step.push(name);
  steps[index] = step;
}

function lastOf({ editions }: StandardRecord, asOf: string | undefined): Edition | undefined {
  return editions.findLast(
    (edition) => edition.status !== 'draft' && (asOf === undefined || hasBegunBy(edition, asOf)),
  );
}

function ofYear({ editions }: StandardRecord, { year }: Designation): Edition | undefined {
  return year === undefined
    ? undefined
    : editions.findLast((edition) => edition.year === year && edition.status !== 'draft');
}

function successorOf(name: string, { body }: Designation, state: Successor['state'] = 'in-force'): Successor {
  const read = parseCanonical(name, body);
  const standard = read ? printDesignation(undated(read)) : name;
  return { designation: name, standard, state };
}

/** What the dataset does not have keeps what tells its revisions apart: `NIST SP 800-53 Rev. 5`. */
function outsideSuccessor(name: string, designation: Designation, state: Successor['state']): Successor {
  const { year: _, month: __, ...rest } = designation;
  return { designation: name, standard: printDesignation(rest), state };
}

/** The table names bodies that the grammar does not know yet. */
function unreadSuccessor(name: string): Successor {
  return { designation: name, standard: name, state: 'in-force' };
}
