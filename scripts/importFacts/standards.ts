import type {
  Adoption,
  Edition,
  EditionSupplement,
  StandardRecord,
  Status,
  Succession,
} from '../../server/src/catalogue/model/catalogue';
import { compareNaturalText } from '../../server/src/catalogue/model/naturalOrder';
import { type Designation, undated } from '../../server/src/designations/designation';
import { parseDesignation } from '../../server/src/designations/parse';
import { printDesignation } from '../../server/src/designations/print';

/** An edition while its facts come together. */
export interface EditionDraft {
  readonly designation: string;
  readonly year: string | undefined;
  status: Status;
  published: string;
  withdrawn: string;
  implemented: string;
  succession: Succession | undefined;
  page: string;
  readonly supplements: EditionSupplement[];
  readonly versions: EditionSupplement[];
}

/** A standard while its facts come together. */
export interface StandardDraft {
  readonly designation: string;
  readonly key: Designation;
  /** Its other designations. */
  readonly also: Set<string>;
  /** Titles with their rank: the highest wins. */
  readonly titles: { language: 'en' | 'zh'; text: string; rank: string }[];
  committee: string;
  readonly adopts: Adoption[];
  readonly editions: Map<string, EditionDraft>;
}

/** A designation that was read, and how its body prints it. */
export interface Printed {
  readonly designation: Designation;
  readonly text: string;
}

/** Reads a designation of a source; undefined when the grammar does not know it. */
export function printed(text: string): Printed | undefined {
  const designation = parseDesignation(text);
  return designation && { designation, text: printDesignation(designation) };
}

/** The canonical form of a designation of a source, or the text as it is when the grammar does not know it. */
export function canonical(text: string): string {
  return printed(text)?.text ?? text;
}

/** All standards of an import, by their undated designation. */
export class Standards {
  private readonly drafts = new Map<string, StandardDraft>();
  private readonly others = new Map<string, StandardDraft>();

  /** The standard that the designation belongs to; made when it is new. */
  of(designation: Designation): StandardDraft {
    const key = undated(designation);
    const text = printDesignation(key);
    const known = this.named(text);
    if (known) return known;
    const draft: StandardDraft = {
      designation: text,
      key,
      also: new Set(),
      titles: [],
      committee: '',
      adopts: [],
      editions: new Map(),
    };
    this.drafts.set(text, draft);
    return draft;
  }

  /** The standard if it is there. */
  known(designation: Designation): StandardDraft | undefined {
    return this.named(printDesignation(undated(designation)));
  }

  private named(text: string): StandardDraft | undefined {
    return this.drafts.get(text) ?? this.others.get(text);
  }

  all(): StandardDraft[] {
    return [...this.drafts.values()];
  }

  /** All standards with the prefix. */
  withPrefix(prefix: string): StandardDraft[] {
    return [...this.drafts.values()].filter(({ key }) => key.prefix === prefix);
  }

  /** Makes two standards one: what is known of `other` goes to `home`, which is called by its designation as well. */
  merge(home: StandardDraft, other: StandardDraft): void {
    for (const [text, edition] of other.editions) home.editions.set(text, edition);
    home.titles.push(...other.titles);
    home.adopts.push(...other.adopts);
    this.drafts.delete(other.designation);
    for (const name of [other.designation, ...other.also]) {
      home.also.add(name);
      this.others.set(name, home);
    }
  }

  /** Calls a standard by another designation as well, unless a standard has that already. */
  alsoCall(draft: StandardDraft, designation: string): void {
    if (this.named(designation)) return;
    draft.also.add(designation);
    this.others.set(designation, draft);
  }

  /** The edition with this designation (no supplements, no version); made with status `unknown` when it is new. */
  edition({ designation, text }: Printed): EditionDraft {
    const { editions } = this.of(designation);
    const known = editions.get(text);
    if (known) return known;
    const draft: EditionDraft = {
      designation: text,
      year: designation.year,
      status: 'unknown',
      published: '',
      withdrawn: '',
      implemented: '',
      succession: undefined,
      page: '',
      supplements: [],
      versions: [],
    };
    editions.set(text, draft);
    return draft;
  }

  /** The edition if it is there. */
  knownEdition({ designation, text }: Printed): EditionDraft | undefined {
    return this.known(designation)?.editions.get(text);
  }

  /** The numbers under the prefixes. */
  numbers(prefixes: readonly string[]): number[] {
    return [...this.drafts.values()]
      .filter(({ key }) => prefixes.includes(key.prefix))
      .map(({ key }) => Number(key.number));
  }

  /** All standards by number, part and prefix, with the prefix. */
  sorted(): { readonly prefix: string; readonly record: StandardRecord }[] {
    return [...this.drafts.values()]
      .filter(({ editions }) => editions.size > 0)
      .sort(
        (a, b) =>
          compareNaturalText(a.key.number, b.key.number) ||
          compareNaturalText(a.key.part ?? '', b.key.part ?? '') ||
          compareNaturalText(a.key.prefix, b.key.prefix),
      )
      .map((draft) => ({ prefix: draft.key.prefix, record: finish(draft) }));
  }
}

function finish(draft: StandardDraft): StandardRecord {
  const title = (language: 'en' | 'zh'): string | undefined =>
    draft.titles
      .filter((title) => title.language === language && title.text !== '')
      .sort((a, b) => (a.rank < b.rank ? 1 : -1))
      .at(0)?.text;
  const en = title('en');
  const zh = title('zh');
  return {
    designation: draft.designation,
    ...(draft.also.size === 0 ? {} : { also: [...draft.also].sort(compareNaturalText) }),
    titles: { ...(en === undefined ? {} : { en }), ...(zh === undefined ? {} : { zh }) },
    ...(draft.committee === '' ? {} : { committee: draft.committee }),
    adopts: draft.adopts,
    editions: [...draft.editions.values()].sort(compareEditions).map(finishEdition),
  };
}

function finishEdition(draft: EditionDraft): Edition {
  const { designation, year, status, published, withdrawn, implemented, succession, page } = draft;
  const supplements = [...draft.supplements].sort(compareSupplements);
  const versions = [...draft.versions].sort(compareSupplements);
  return {
    designation,
    ...(year === undefined ? {} : { year }),
    status,
    ...(published === '' ? {} : { published }),
    ...(withdrawn === '' ? {} : { withdrawn }),
    ...(implemented === '' ? {} : { implemented }),
    ...(succession === undefined ? {} : { succession }),
    ...(page === '' ? {} : { page }),
    supplements,
    ...(versions.length === 0 ? {} : { versions }),
  };
}

/** Oldest first; what is not published yet behind, drafts last. */
function compareEditions(a: EditionDraft, b: EditionDraft): number {
  const rank = ({ status }: EditionDraft): number => ['upcoming', 'draft'].indexOf(status);
  const date = ({ published, year }: EditionDraft): string => (published === '' ? (year ?? '9999') : published);
  return rank(a) - rank(b) || compareText(date(a), date(b)) || compareNaturalText(a.designation, b.designation);
}

function compareSupplements(a: EditionSupplement, b: EditionSupplement): number {
  return compareText(a.published ?? '9999', b.published ?? '9999') || compareNaturalText(a.designation, b.designation);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
