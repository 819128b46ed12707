import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { harmlessDeviations } from '../server/src/notation/deviation';
import type { Mention } from '../server/src/recognition/mention';
import { textKindOf } from '../server/src/text/reading';
import { lintText } from './engine';
import { type Mark, readMarks } from './marked';
import { pagesIn } from './pages';

/** What a place of a labelled document is; `not` is a look-alike. */
export type LabelKind = Mention['kind'] | 'not';

/** What a careful reader sees in one place of a labelled document. */
export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
  /** Canonical forms: one, or those of the members of a list or range; undefined for an agency that gives none. */
  readonly canonical: readonly string[] | undefined;
  /** Names of the deviations that are no harmless typography, sorted. */
  readonly deviations: readonly string[];
}

export const labelledFolder = join(__dirname, 'fixtures', 'labelled');

/**
 * Reads the labels of a document: `‹standard|GB/T 1.1›` is right as it stands; `‹standard=GB/T 1.1:missing-space|GB/T1.1›`
 * gives canonical form and deviations (joined by `+`); the canonical forms of the members of a list are joined by `;`.
 */
export function readLabels(document: string): { text: string; labels: Label[] } {
  const { text, marks } = readMarks(document);
  return { text, labels: marks.map((mark) => labelOf(mark, text.slice(mark.start, mark.end))) };
}

function labelOf({ label, start, end }: Mark, written: string): Label {
  const [, kind = '', canonical, deviations] = /^(\w+)(?:=(.*?))?(?::([a-z-]+(?:\+[a-z-]+)*))?$/.exec(label) ?? [];
  if (!isKind(kind)) throw new Error(`The label “${label}” of “${written}” is none.`);
  const asWritten = kind === 'agency' ? undefined : [normalised(written)];
  return {
    kind,
    start,
    end,
    canonical: canonical === undefined || canonical === '' ? asWritten : canonical.split(';'),
    deviations: deviations?.split('+').sort() ?? [],
  };
}

function isKind(kind: string): kind is LabelKind {
  return ['standard', 'committee', 'agency', 'not'].includes(kind);
}

/** What right typography may vary: white space, line breaks, non-breaking signs, the dash before a Chinese year. */
function normalised(written: string): string {
  const joined = written.replace(/([-/:])\r?\n/g, '$1');
  return joined.replace(/[\s\u00a0\u202f]+/g, ' ').replace(/[\u2011\u2014]/g, '-');
}

/** One thing that the engine sees otherwise than the reader. */
export interface Miss {
  readonly file: string;
  readonly line: number;
  readonly what: 'missed' | 'invented' | 'canonical' | 'deviations' | 'look-alike';
  readonly kind: LabelKind;
  readonly text: string;
  readonly detail: string;
}

/** How a labelled set was recognised. */
export interface Measurement {
  readonly labelled: Record<Mention['kind'], number>;
  readonly found: Record<Mention['kind'], number>;
  readonly exact: Record<Mention['kind'], number>;
  /** Of the exact ones that give a canonical form. */
  readonly judged: number;
  readonly canonicalRight: number;
  readonly deviationsRight: number;
  readonly lookAlikes: number;
  readonly mistaken: number;
  readonly misses: readonly Miss[];
}

type Counts = { -readonly [Key in keyof Measurement]: Key extends 'misses' ? Miss[] : Measurement[Key] };

/**
 * Measures the engine, with the frozen catalogue, on labelled documents, those of the folder itself unless others are given.
 * Each is read as the command line reads a file of its name.
 */
export async function measure(files: readonly string[] = pagesIn(labelledFolder)): Promise<Measurement> {
  const counts: Counts = {
    labelled: { standard: 0, committee: 0, agency: 0 },
    found: { standard: 0, committee: 0, agency: 0 },
    exact: { standard: 0, committee: 0, agency: 0 },
    judged: 0,
    canonicalRight: 0,
    deviationsRight: 0,
    lookAlikes: 0,
    mistaken: 0,
    misses: [],
  };
  for (const file of files) {
    const { text, labels } = readLabels(readFileSync(join(labelledFolder, file), 'utf8'));
    const { mentions } = await lintText(text, textKindOf(file));
    new Comparison(file, text, counts).compare(labels, mentions);
  }
  return counts;
}

class Comparison {
  constructor(
    private readonly file: string,
    private readonly text: string,
    private readonly counts: Counts,
  ) {}

  compare(labels: readonly Label[], mentions: readonly Mention[]): void {
    const open = new Map(mentions.map((mention) => [`${mention.kind} ${mention.start} ${mention.end}`, mention]));
    for (const { kind } of mentions) this.counts.found[kind]++;
    for (const label of labels) {
      if (label.kind === 'not') {
        this.lookAlike(label, mentions);
        continue;
      }
      this.counts.labelled[label.kind]++;
      const key = `${label.kind} ${label.start} ${label.end}`;
      const mention = open.get(key);
      open.delete(key);
      if (!mention) {
        this.miss('missed', label.kind, label, '');
        continue;
      }
      this.counts.exact[label.kind]++;
      this.judge(label, mention);
    }
    for (const mention of open.values()) this.miss('invented', mention.kind, mention, mention.canonical);
  }

  private lookAlike(label: Label, mentions: readonly Mention[]): void {
    this.counts.lookAlikes++;
    const taken = mentions.find(({ start, end }) => start < label.end && label.start < end);
    if (!taken) return;
    this.counts.mistaken++;
    this.miss('look-alike', taken.kind, taken, taken.canonical);
  }

  private judge(label: Label, mention: Mention): void {
    if (!label.canonical) return;
    this.counts.judged++;
    const canonical = canonicalOf(mention).join('; ');
    if (canonical === label.canonical.join('; ')) this.counts.canonicalRight++;
    else this.miss('canonical', label.kind, label, `${canonical} (expected ${label.canonical.join('; ')})`);
    const names = new Set(mention.deviations.map(({ name }) => name).filter((name) => !harmlessDeviations.has(name)));
    const deviations = [...names].sort().join('+');
    if (deviations === label.deviations.join('+')) this.counts.deviationsRight++;
    else this.miss('deviations', label.kind, label, `${deviations} (expected ${label.deviations.join('+')})`);
  }

  private miss(what: Miss['what'], kind: LabelKind, place: { start: number; end: number }, detail: string): void {
    const line = this.text.slice(0, place.start).split('\n').length;
    const text = this.text.slice(place.start, place.end);
    this.counts.misses.push({ file: this.file, line, what, kind, text, detail });
  }
}

function canonicalOf(mention: Mention): readonly string[] {
  return mention.kind === 'standard' ? mention.references.map(({ canonical }) => canonical) : [mention.canonical];
}
