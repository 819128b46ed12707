import { judgeCanonical, parseCanonical } from '../../designations/canonical';
import { type Designation, undated } from '../../designations/designation';
import type { Knowledge } from '../../designations/issuingBody';
import { type JudgedDesignation, judgeDesignation } from '../../designations/parse';
import { printDesignation } from '../../designations/print';
import { ListEvidence } from './listEvidence';

/** A designation that a list names, as it was understood. */
export interface ListedDesignation extends JudgedDesignation {
  /**
   * The undated standard that the same signs could name, where a year was read behind a sign that the body prints before a
   * part: the `ISO 9001-2015` in parts behind ISO 9001:2015. Absent where nothing is in doubt.
   */
  readonly otherwise?: Designation;
}

/**
 * Reads the designations of one list by their form, the year first: `Q/ABC 1001-2019`, `ISO 9001-2015`. What could be a year
 * is a part where something proves it: a catalogue, or rows of the list itself that are beyond doubt.
 */
export class ListedDesignations {
  readonly #evidence = new ListEvidence();
  /** By their text. */
  readonly #beyondDoubt = new Map<string, ListedDesignation>();
  readonly #knowledge: Knowledge;

  /**
   * @param rows the designations that the rows of the list are for, as written
   * @param catalogue what is known besides, where a catalogue is at hand
   */
  constructor(rows: readonly string[], catalogue: Knowledge | undefined) {
    const inDoubt: Designation[] = [];
    for (const text of rows) {
      const read = readWith(text, catalogue);
      if (read?.rest !== '') continue;
      if (read.otherwise) inDoubt.push(read.otherwise);
      else {
        this.#beyondDoubt.set(text, read);
        this.#evidence.add(read.designation);
      }
    }
    this.#evidence.addRuns(inDoubt);
    this.#knowledge = both(this.#evidence, catalogue);
  }

  /** The designation that the text begins with; undefined when it begins with none. */
  read(text: string): ListedDesignation | undefined {
    const read = this.#beyondDoubt.get(text) ?? readWith(text, this.#knowledge);
    if (!read?.otherwise || !this.#evidence.hasSibling(read.otherwise)) return read;
    this.#evidence.add(read.otherwise);
    return readWith(text, this.#knowledge);
  }
}

/** The reading that leaves least behind it: with what is known, by the form alone, or as the body would print it. */
function readWith(text: string, knowledge: Knowledge | undefined): ListedDesignation | undefined {
  const readings = [
    () => judgeDesignation(text, knowledge),
    () => judgeDesignation(text),
    () => judgeCanonical(text),
  ] as const;
  let best: JudgedDesignation | undefined;
  for (const reading of readings) {
    const read = reading();
    if (read && (best === undefined || read.rest.length < best.rest.length)) best = read;
    if (best?.rest === '') break;
  }
  const otherwise = best && asPart(text, best);
  return best && otherwise ? { ...best, otherwise } : best;
}

/** The standard that is meant if what was read as the year is the part; undefined when it can be none. */
function asPart(text: string, { designation, deviations }: JudgedDesignation): Designation | undefined {
  const deviation = deviations.find(({ name }) => name === 'wrong-year-separator');
  const sign = deviation && partSignOf(text.slice(deviation.start, deviation.end).trim());
  if (sign === undefined || designation.year === undefined) return undefined;
  const other = parseCanonical(`${printDesignation(undated(designation))}${sign}${designation.year}`);
  return other?.year === undefined ? other : undefined;
}

/** The sign before a part that may have been typed so. */
function partSignOf(written: string): '.' | '-' | undefined {
  if (/^[.．]$/.test(written)) return '.';
  return /^[:：~～]$/.test(written) ? undefined : '-';
}

function both(one: Knowledge, other: Knowledge | undefined): Knowledge {
  if (other === undefined) return one;
  return {
    hasStandard: (designation) => one.hasStandard(designation) || other.hasStandard(designation),
    hasEdition: (designation) => one.hasEdition(designation) || other.hasEdition(designation),
  };
}
