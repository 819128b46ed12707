import type { Reference } from '../../recognition/mention';
import type { RecognisedBlock, RecognisedText } from '../../recognition/recognisedText';
import { outlineOf, type ReferenceSection } from './outline';

/** A place in which references stand together; two references in one place have an equal one. */
export type SharedPlace = string | ReferenceSection;

/** Which references of a document stand beside each other, so that the writer has both in view. */
export class Neighbourhood {
  readonly #blocks: ReadonlyMap<number, RecognisedBlock>;
  readonly #sections: readonly ReferenceSection[];

  constructor(text: RecognisedText) {
    this.#blocks = new Map(text.blocks.map((block) => [block.start, block]));
    this.#sections = text.facts.get(outlineOf).sections;
  }

  /** The list of references that a reference stands in. */
  sectionOf({ start }: Reference): ReferenceSection | undefined {
    return this.#sections.find((each) => each.start <= start && start < each.end);
  }

  /** The paragraph or cell that it stands in. */
  paragraphOf({ place }: Reference): SharedPlace {
    return `at ${place.blockStart}`;
  }

  /** The column of the table that it stands in. */
  columnOf({ place }: Reference): SharedPlace | undefined {
    const cell = this.#blocks.get(place.blockStart)?.structure.cell;
    return cell && `in column ${cell.column} of ${cell.table}`;
  }

  /** Its paragraph; its list or table, unless these are the normative references, of which each is to stand for itself. */
  placesOf(reference: Reference): readonly SharedPlace[] {
    const section = this.sectionOf(reference);
    const paragraph = this.paragraphOf(reference);
    if (section?.kind === 'normative') return [paragraph];
    const { list, cell } = this.#blocks.get(reference.place.blockStart)?.structure ?? {};
    return [
      paragraph,
      ...(section ? [section] : []),
      ...(list === undefined ? [] : [`in ${list}`]),
      ...(cell ? [`in ${cell.table}`] : []),
    ];
  }
}

/** The neighbourhood of a document. */
export function neighbourhoodOf(text: RecognisedText): Neighbourhood {
  return new Neighbourhood(text);
}
