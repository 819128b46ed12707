import { type Designation, undated } from '../../designations/designation';
import { isShared } from '../../designations/homes';
import { printDesignation } from '../../designations/print';
import type { Adoption, Edition, EditionSupplement, StandardRecord, Status, Succession } from '../model/catalogue';
import { keyText } from '../model/key';
import { compareNaturalText } from '../model/naturalOrder';

/** A standard that a list of one's own names, and what it is found by. */
export interface OwnRecord {
  /** Undated. */
  readonly designation: Designation;
  readonly record: StandardRecord;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** An edition while the rows come together. */
export type EditionDraft = Mutable<Omit<Edition, 'supplements' | 'versions'>> & {
  readonly supplements: EditionSupplement[];
  readonly versions: EditionSupplement[];
  /** Whether a row of its own names it, and not only another one as replaced. */
  isNamed: boolean;
};

/** A standard while the rows come together. */
export interface StandardDraft {
  readonly key: Designation;
  readonly titles: { en?: string; zh?: string };
  committee?: string;
  note?: string;
  readonly origin: string;
  readonly adopts: Adoption[];
  readonly editions: Map<string, EditionDraft>;
}

/** The standards of one list, gathered row by row. */
export class OwnStandards {
  readonly #drafts = new Map<string, StandardDraft>();

  /** @param origin what the list is called, for people */
  constructor(private readonly origin: string) {}

  /** The standard that the designation belongs to; made when it is new. */
  of(designation: Designation): StandardDraft {
    const key = undated(designation);
    const text = keyText(key);
    const known = this.#drafts.get(text);
    if (known) return known;
    const draft: StandardDraft = { key, titles: {}, origin: this.origin, adopts: [], editions: new Map() };
    this.#drafts.set(text, draft);
    return draft;
  }

  /** The edition that the designation dates, without its supplements; made with status `unknown` when it is new. */
  edition(designation: Designation): EditionDraft {
    const { supplements: _, version: __, allParts: ___, identical: ____, ...base } = designation;
    const text = printDesignation({ ...base, supplements: [] });
    const { editions } = this.of(designation);
    const known = editions.get(text);
    if (known) return known;
    const draft: EditionDraft = {
      designation: text,
      ...(designation.year === undefined ? {} : { year: designation.year }),
      status: 'unknown',
      supplements: [],
      versions: [],
      isNamed: false,
    };
    editions.set(text, draft);
    return draft;
  }

  /** Notes that an edition was replaced by another one. */
  replaced(old: Designation, by: string): void {
    const edition = this.edition(old);
    const succession: Succession = { designations: [by], basis: 'stated' };
    edition.succession ??= succession;
    if (edition.status === 'unknown') edition.status = 'superseded';
  }

  /** All of them, as records, in the order in which they were first named. */
  records(): readonly OwnRecord[] {
    return [...this.#drafts.values()].map((draft) => ({ designation: draft.key, record: finish(draft) }));
  }
}

function finish({ key, titles, committee, note, origin, adopts, editions }: StandardDraft): StandardRecord {
  return {
    designation: printDesignation(key),
    ...(isShared(key.prefix) ? { body: key.body } : {}),
    titles,
    ...(committee === undefined ? {} : { committee }),
    ...(note === undefined ? {} : { note }),
    origin,
    adopts,
    editions: inOrder(
      [...editions.values()].map(({ isNamed: _, versions, ...edition }) =>
        versions.length === 0 ? edition : { ...edition, versions },
      ),
    ),
  };
}

/** Editions as a record has them: oldest first, then what is not published yet, drafts last. */
export function inOrder(editions: readonly Edition[]): Edition[] {
  const rank = (status: Status): number => ['upcoming', 'draft'].indexOf(status);
  const date = ({ published, year }: Edition): string => published ?? year ?? '9999';
  return [...editions].sort(
    (a, b) =>
      rank(a.status) - rank(b.status) ||
      compareNaturalText(date(a), date(b)) ||
      compareNaturalText(a.designation, b.designation),
  );
}
