import type { Catalogue, StandardRecord } from './catalogue/model/catalogue';
import { dayOfPublication, labelsDefinedIn } from './context/documentNames';
import type { Placement } from './context/placement';
import { settleStandards } from './context/settling/settleStandards';
import { parseCanonical } from './designations/canonical';
import type { BodyId } from './designations/designation';
import type { Finding } from './findings/finding';
import { merged } from './findings/merging';
import type { Language } from './language/bilingual';
import { Checks } from './linter/checks';
import { shiftFinding } from './linter/findings';
import type { LintMemory, RememberedBlock } from './linter/memory';
import { placementsIn } from './linter/placements';
import { preparedCatalogue } from './linter/preparedCatalogue';
import { readBlocks } from './linter/readBlocks';
import type { Mention, Reference, Written } from './recognition/mention';
import { type RecognisedBlock, RecognisedText } from './recognition/recognisedText';
import { type Resolution, resolve } from './recognition/resolve';
import { settleAgencies } from './recognition/settleAgencies';
import type { DocumentsOfRun } from './rules/consistency/documentsOfRun';
import type { TextRuleContext } from './rules/rule';
import { asOf, type FileFacts } from './settings/asOf';
import { withoutSilenced } from './settings/directives';
import type { Settings } from './settings/settings';
import type { FrontMatterField } from './text/frontMatter';
import type { TextKind } from './text/reading';

export { LintMemory } from './linter/memory';
export type { TextKind } from './text/reading';

/** What {@link lint} needs besides the text. */
export interface LintOptions {
  readonly settings: Settings;
  /** The language of messages; English when absent. */
  readonly language?: Language | undefined;
  /** Without a catalogue the rules that need none still run. */
  readonly catalogue?: Catalogue | undefined;
  /** What is known of the text's file, for settings that judge a text as of its file's date. */
  readonly file?: FileFacts | undefined;
  /** Day as of which the text is judged whatever itself and the settings say, ISO 8601. */
  readonly asOf?: string | undefined;
  /** The documents of the run, where they are to be compared; those before this one were linted with it as well. */
  readonly documents?: DocumentsOfRun | undefined;
  /** What an earlier version of the same text left; only its touched blocks are then read again. */
  readonly memory?: LintMemory | undefined;
}

/** What {@link lint} found. Everything is in the order of the text; offsets are UTF-16 units into the source. */
export interface LintResult {
  readonly mentions: readonly Mention[];
  readonly findings: readonly Finding[];
  /** Day as of which the text was judged, ISO 8601; undefined for what is so by the day of the catalogue. */
  readonly asOf?: string | undefined;
  /** What the catalogue knows of a reference; undefined without a catalogue. */
  resolutionOf(reference: Pick<Reference, 'canonical' | 'designation'>): Resolution | undefined;
}

/**
 * Lints a source text. Linear in its length. Throws nothing for any text.
 * To be able to stop in between, or to lint a text again after an edit, see {@link lintInSteps}.
 */
export function lint(source: string, kind: TextKind, options: LintOptions): LintResult {
  const steps = lintInSteps(source, kind, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How many mentions are dealt with between two yields. */
const mentionsPerStep = 256;

/**
 * The same in small steps: yields after every few blocks so that the caller can look for a cancellation or give way to
 * other work, and returns the result. A run that is given up leaves the memory as it was.
 */
export function* lintInSteps(source: string, kind: TextKind, options: LintOptions): Generator<void, LintResult, void> {
  const { settings, catalogue, memory, language = 'en' } = options;
  const { recogniser, agencies, facts } = preparedCatalogue(catalogue);
  const read = yield* readBlocks(source, kind, recogniser, memory);
  const settled = settleStandards(source, read);
  const labels = labelsDefinedIn(settled.blocks);
  const mentions = settleAgencies(settled.mentions, settled.blocks, agencies).filter(({ text }) => !labels.has(text));
  const judged = asOf(source, kind, { setting: settings.asOf, file: options.file });
  const text = withoutFurniture(source, mentions, settled.blocks, judged.field);
  const resolutions = new Map<string, Resolution>();
  const placements = placementsIn(text, labels, memory);
  const context = contextOf(text, options, {
    day: options.asOf ?? judged.day ?? dayOfPublication(text),
    ofCatalogue: facts,
    resolutions,
    placements,
  });
  const checks = new Checks(settings, language, context);
  const findings: Finding[] = [];
  const occurrences = new Map<RememberedBlock, number>();
  let checked = 0;
  for (const [index, remembered] of read.remembered.entries()) {
    const { start, content, structure } = settled.blocks[index] ?? { start: 0, content: remembered.content };
    const occurrence = occurrences.get(remembered) ?? 0;
    occurrences.set(remembered, occurrence + 1);
    if (content.mentions.length === 0 || structure?.isFurniture) continue;
    const { found } = remembered;
    for (const finding of checks.inBlock({ content, found }, occurrence, placements.get(start) ?? nowhere)) {
      findings.push(shiftFinding(finding, start));
    }
    checked += content.mentions.length;
    if (checked >= mentionsPerStep) {
      checked = 0;
      yield;
    }
  }
  // Whether a committee or an agency is meant, the whole text says: what is found of them is not kept with a block.
  for (const mention of text.mentions) {
    if (mention.kind !== 'standard') findings.push(...checks.ofMention(mention, context.placementOf(mention)));
  }
  for (const found of checks.inText(text)) {
    findings.push(...found);
    yield;
  }
  if (memory) memory.resolutions = resolutions;
  return {
    mentions,
    findings: merged(withoutSilenced(findings.sort(inOrder), read.directives, source)),
    asOf: context.asOf,
    resolutionOf: context.resolutionOf,
  };
}

/** The text as rules see it: what belongs to its pages, running heads above all, says nothing of what it cites. */
function withoutFurniture(
  source: string,
  mentions: readonly Mention[],
  blocks: readonly RecognisedBlock[],
  asOf: FrontMatterField | undefined,
): RecognisedText {
  const furniture = new Set(blocks.filter(({ structure }) => structure.isFurniture).map(({ start }) => start));
  if (furniture.size === 0) return new RecognisedText(source, mentions, blocks, asOf);
  return new RecognisedText(
    source,
    mentions.filter(({ place }) => !furniture.has(place.blockStart)),
    blocks.filter(({ start }) => !furniture.has(start)),
    asOf,
  );
}

function inOrder(a: Finding, b: Finding): number {
  return a.start - b.start;
}

interface ContextPieces extends Pick<TextRuleContext, 'ofCatalogue'> {
  readonly day: string | undefined;
  /** Filled while rules ask. */
  readonly resolutions: Map<string, Resolution>;
  readonly placements: ReadonlyMap<number, Placement>;
}

function contextOf(
  text: RecognisedText,
  { catalogue, settings, memory, documents, file }: LintOptions,
  { day, ofCatalogue, resolutions, placements }: ContextPieces,
): TextRuleContext {
  const find = (canonical: string, body?: BodyId): StandardRecord | undefined => {
    const designation = parseCanonical(canonical, body);
    return designation && catalogue?.find(designation);
  };
  const resolutionOf = ({ canonical, designation }: Pick<Reference, 'canonical' | 'designation'>) => {
    if (!catalogue) return undefined;
    const key = `${designation.body} ${canonical}`;
    let resolution = resolutions.get(key);
    if (!resolution) {
      resolution = memory?.resolutions.get(key) ?? resolve(designation, catalogue, find);
      resolutions.set(key, resolution);
    }
    return resolution;
  };
  // By the day of the catalogue everything is so as it says, and more is not known.
  const asOf = day !== undefined && catalogue && day >= catalogue.asOf ? undefined : day;
  const documentOfRun = documents?.next(file?.name ?? '', text.source);
  const placementOf = ({ place }: Pick<Written, 'place'>) => placements.get(place.blockStart) ?? nowhere;
  return { catalogue, ofCatalogue, settings, asOf, documentOfRun, resolutionOf, find, placementOf };
}

/** Where nothing is known of the place. */
const nowhere: Placement = {
  row: { cells: [], starts: [] },
  column: 0,
  isHistory: false,
  usualDash: { chinese: '-', other: '-' },
  names: { labels: new Set(), own: new Set() },
};
