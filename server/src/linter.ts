import type { Agency } from './catalogue/model/agency';
import type { Catalogue, StandardRecord } from './catalogue/model/catalogue';
import type { BodyId } from './designations/designation';
import { parseCanonical } from './designations/parse';
import type { Finding, Severity } from './findings/finding';
import { merged } from './findings/merging';
import type { Language } from './language/bilingual';
import type { Member, Mention, StandardMention } from './recognition/mention';
import type { RecognisedBlock, RecognisedText } from './recognition/recognisedText';
import { Recogniser } from './recognition/recogniser';
import { type Resolution, resolve } from './recognition/resolve';
import { settleAgencies } from './recognition/settleAgencies';
import type { DocumentsOfRun } from './rules/consistency/documentsOfRun';
import { rules } from './rules/registry';
import type { Report, Rule, RuleContext, RuleFamily } from './rules/rule';
import { asOf, type FileFacts } from './settings/asOf';
import { type Directive, readDirective, withoutSilenced } from './settings/directives';
import type { RuleLevel, Settings } from './settings/settings';
import type { Block } from './text/block';
import type { MarkdownTree } from './text/markdown';
import { type TextKind, unreadBlocks } from './text/reading';
import { shiftSpan } from './text/span';

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
  /** What the catalogue knows of a standard mention; undefined without a catalogue. */
  resolutionOf(mention: StandardMention): Resolution | undefined;
}

interface RememberedBlock {
  readonly block: Block;
  readonly mentions: readonly Mention[];
  readonly directives: readonly Directive[];
}

/** What is kept between two versions of one text. Belongs to one text, one kind and one catalogue. */
export class LintMemory {
  /** The parsed Markdown of the latest version. */
  tree: MarkdownTree | undefined;
  /** The recognised blocks of the latest version by their key; offsets are relative to the block. */
  blocks: ReadonlyMap<string, RememberedBlock> = new Map();
  /** What the catalogue knows of the standards of the latest version, by body and canonical form. */
  resolutions: ReadonlyMap<string, Resolution> = new Map();
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

/**
 * The same in small steps: yields after every few blocks so that the caller can look for a cancellation or give way to
 * other work, and returns the result. A run that is given up leaves the memory as it was.
 */
export function* lintInSteps(source: string, kind: TextKind, options: LintOptions): Generator<void, LintResult, void> {
  const { settings, catalogue, memory } = options;
  const knowledge = knowledgeOf(catalogue);
  const found: Mention[] = [];
  const read: RecognisedBlock[] = [];
  const directives: Directive[] = [];
  const blocks = new Map<string, RememberedBlock>();
  const next = { tree: memory?.tree };
  let sinceYield = 0;
  for (const unread of unreadBlocks(source, kind, next)) {
    if (!unread || sinceYield > unitsPerStep) {
      sinceYield = 0;
      yield;
    }
    if (!unread) continue;
    sinceYield += unread.end - unread.start;
    let block = memory?.blocks.get(unread.key);
    if (!block) {
      const fresh = unread.read();
      block = {
        block: fresh.block,
        mentions: knowledge.recogniser.recognise(fresh.block),
        directives: fresh.comments.flatMap((comment) => readDirective(comment) ?? []),
      };
    }
    if (memory) blocks.set(unread.key, block);
    const { kind: blockKind, prose } = block.block;
    read.push({ start: unread.start, end: unread.end, kind: blockKind, prose, structure: unread.structure });
    for (const mention of block.mentions) found.push(shiftMention(mention, unread.start));
    for (const directive of block.directives) directives.push(shiftSpan(directive, unread.start));
  }
  if (memory) {
    memory.tree = next.tree;
    memory.blocks = blocks;
  }

  const mentions = settleAgencies(found, knowledge.agencies);
  const judged = asOf(source, kind, { setting: settings.asOf, file: options.file });
  const text: RecognisedText = { source, mentions, blocks: read, asOf: judged.field };
  const resolutions = new Map<string, Resolution>();
  const context = contextOf(text, options, options.asOf ?? judged.day, resolutions);
  const findings: Finding[] = [];
  const ignored = new Set(settings.ignore);
  let checked = 0;
  for (const mention of mentions) {
    if (++checked % mentionsPerStep === 0) yield;
    for (const { subject, concerns } of subjectsOf(mention)) {
      if (!ignored.has(subject.canonical)) findings.push(...checkMention(subject, concerns, context, options));
    }
  }
  yield;
  findings.push(...checkText(text, context, options));
  if (memory) memory.resolutions = resolutions;
  return {
    mentions,
    findings: merged(withoutSilenced(findings.sort(inOrder), directives, source)),
    asOf: context.asOf,
    resolutionOf: context.resolutionOf,
  };
}

/** A list as a whole, for its form, and each of its members that is written, for what it says. */
function subjectsOf(mention: Mention): readonly { subject: Mention; concerns: (family: RuleFamily) => boolean }[] {
  if (mention.kind !== 'standard' || mention.members.length === 0) return [{ subject: mention, concerns: () => true }];
  const { year: _, ...list } = mention;
  const members = mention.members.filter(({ isWritten }) => isWritten);
  return [
    { subject: mention, concerns: (family) => family === 'form' },
    ...members.map((member, index) => ({
      subject: memberMention(list, member, index > 0),
      concerns: (family: RuleFamily) => family !== 'form',
    })),
  ];
}

/** One member as a mention of its own. An abridged one can be dated anew and not be replaced as a whole. */
function memberMention(list: Omit<StandardMention, 'year'>, member: Member, isAbridged: boolean): StandardMention {
  const { isWritten: _, ...own } = member;
  return {
    ...list,
    ...own,
    corrected: member.canonical,
    deviations: [],
    members: [],
    hasMarkup: list.hasMarkup || isAbridged,
  };
}

/** How much text, in UTF-16 units, and how many mentions are dealt with between two yields. */
const unitsPerStep = 16_384;
const mentionsPerStep = 256;

function checkMention(
  mention: Mention,
  concerns: (family: RuleFamily) => boolean,
  context: RuleContext,
  options: LintOptions,
): Finding[] {
  return rules.flatMap((rule) => {
    if (!rule.check || !concerns(rule.family)) return [];
    const level = levelOf(rule, options.settings);
    if (level === 'off') return [];
    const report = rule.check(mention, context);
    return report ? [findingOf(rule, report, level, mention.canonical, options)] : [];
  });
}

function checkText(text: RecognisedText, context: RuleContext, options: LintOptions): Finding[] {
  const ignored = new Set(options.settings.ignore);
  return rules.flatMap((rule) => {
    const level = levelOf(rule, options.settings);
    if (!rule.checkText || level === 'off') return [];
    return [...rule.checkText(text, context)].flatMap((report) => {
      const { canonical = '' } = report;
      return ignored.has(canonical) ? [] : [findingOf(rule, report, level, canonical, options)];
    });
  });
}

/** What the settings say of a rule, or else its default. */
function levelOf({ id, defaultSeverity }: Rule, { rules: levels }: Settings): RuleLevel {
  return levels[id] ?? defaultSeverity;
}

function findingOf(
  rule: Rule,
  report: Report,
  level: Severity,
  canonical: string,
  { settings, language = 'en' }: LintOptions,
): Finding {
  const { related, ...rest } = report;
  return {
    ...rest,
    rule: rule.id,
    severity: settings.rules[rule.id] === undefined ? (report.severity ?? level) : level,
    message: report.message[language],
    fixes: report.fixes.map((fix) => ({ ...fix, title: fix.title[language] })),
    canonical: report.canonical ?? canonical,
    ...(related ? { related: related.map((place) => ({ ...place, message: place.message[language] })) } : {}),
  };
}

function inOrder(a: Finding, b: Finding): number {
  return a.start - b.start;
}

function contextOf(
  text: RecognisedText,
  { catalogue, settings, memory, documents, file }: LintOptions,
  day: string | undefined,
  resolutions: Map<string, Resolution>,
): RuleContext {
  const find = (canonical: string, body?: BodyId): StandardRecord | undefined => {
    const designation = parseCanonical(canonical, body);
    return designation && catalogue?.find(designation);
  };
  const resolutionOf = ({ canonical, designation }: StandardMention): Resolution | undefined => {
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
  const document = documents?.next(file?.name ?? '', text.source);
  return { text, catalogue, settings, asOf, document, resolutionOf, find };
}

interface PreparedCatalogue {
  readonly recogniser: Recogniser;
  readonly agencies: ReadonlyMap<string, Agency>;
}

const prepared = new WeakMap<Catalogue, PreparedCatalogue>();
let withoutCatalogue: PreparedCatalogue | undefined;

function knowledgeOf(catalogue: Catalogue | undefined): PreparedCatalogue {
  if (!catalogue) {
    withoutCatalogue ??= { recogniser: new Recogniser(undefined), agencies: new Map() };
    return withoutCatalogue;
  }
  let known = prepared.get(catalogue);
  if (!known) {
    const agencies = new Map(catalogue.agencies().map((agency) => [agency.id, agency]));
    known = { recogniser: new Recogniser(catalogue), agencies };
    prepared.set(catalogue, known);
  }
  return known;
}

function shiftMention(mention: Mention, delta: number): Mention {
  if (delta === 0) return mention;
  const { place, deviations } = mention;
  const moved = {
    place: { ...place, blockStart: place.blockStart + delta },
    deviations: deviations.map((deviation) => ({
      ...shiftSpan(deviation, delta),
      ...(deviation.edit ? { edit: shiftSpan(deviation.edit, delta) } : {}),
    })),
  };
  if (mention.kind !== 'standard') return { ...shiftSpan(mention, delta), ...moved };
  return {
    ...shiftSpan(mention, delta),
    ...moved,
    members: mention.members.map((member) => shiftMember(member, delta)),
    ...(mention.year ? { year: shiftSpan(mention.year, delta) } : {}),
  };
}

function shiftMember(member: Member, delta: number): Member {
  return { ...shiftSpan(member, delta), ...(member.year ? { year: shiftSpan(member.year, delta) } : {}) };
}
