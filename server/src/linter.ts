import type { Agency } from './catalogue/agency';
import type { Catalogue, StandardRecord } from './catalogue/catalogue';
import { parseDesignation } from './designations/parse';
import type { Finding } from './finding';
import type { Member, Mention, StandardMention } from './mention';
import { Recogniser } from './recognition/recogniser';
import { type Resolution, resolve } from './recognition/resolve';
import { settleAgencies } from './recognition/settleAgencies';
import { rules } from './rules/registry';
import type { RuleContext, RuleFamily } from './rules/rule';
import { type Directive, readDirective, withoutSilenced } from './settings/directives';
import type { Settings } from './settings/settings';
import type { MarkdownTree } from './text/markdown';
import { type TextKind, unreadBlocks } from './text/reading';
import { shiftSpan } from './text/span';

export type { TextKind } from './text/reading';

/** What {@link lint} needs besides the text. */
export interface LintOptions {
  readonly settings: Settings;
  /** Without a catalogue the rules that need none still run. */
  readonly catalogue?: Catalogue | undefined;
  /** What an earlier version of the same text left; only its touched blocks are then read again. */
  readonly memory?: LintMemory | undefined;
}

/** What {@link lint} found. Everything is in the order of the text; offsets are UTF-16 units into the source. */
export interface LintResult {
  readonly mentions: readonly Mention[];
  readonly findings: readonly Finding[];
  /** What the catalogue knows of a standard mention; undefined without a catalogue. */
  resolutionOf(mention: StandardMention): Resolution | undefined;
}

interface RecognisedBlock {
  readonly mentions: readonly Mention[];
  readonly directives: readonly Directive[];
}

/** What is kept between two versions of one text. Belongs to one text, one kind and one catalogue. */
export class LintMemory {
  /** The parsed Markdown of the latest version. */
  tree: MarkdownTree | undefined;
  /** The recognised blocks of the latest version by their key; offsets are relative to the block. */
  blocks: ReadonlyMap<string, RecognisedBlock> = new Map();
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
  const directives: Directive[] = [];
  const blocks = new Map<string, RecognisedBlock>();
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
      const read = unread.read();
      block = {
        mentions: knowledge.recogniser.recognise(read.block),
        directives: read.comments.flatMap((comment) => readDirective(comment) ?? []),
      };
    }
    if (memory) blocks.set(unread.key, block);
    for (const mention of block.mentions) found.push(shiftMention(mention, unread.start));
    for (const directive of block.directives) directives.push(shiftSpan(directive, unread.start));
  }
  if (memory) {
    memory.tree = next.tree;
    memory.blocks = blocks;
  }

  const mentions = settleAgencies(found, knowledge.agencies);
  const context = contextOf(catalogue);
  const findings: Finding[] = [];
  const ignored = new Set(settings.ignore);
  let checked = 0;
  for (const mention of mentions) {
    if (++checked % mentionsPerStep === 0) yield;
    for (const { subject, families } of subjectsOf(mention)) {
      if (!ignored.has(subject.canonical)) findings.push(...check(subject, families, context, settings));
    }
  }
  return {
    mentions,
    findings: withoutSilenced(findings, directives, source),
    resolutionOf: context.resolutionOf,
  };
}

const allFamilies: ReadonlySet<RuleFamily> = new Set(['form', 'knowledge']);
const formOnly: ReadonlySet<RuleFamily> = new Set(['form']);
const knowledgeOnly: ReadonlySet<RuleFamily> = new Set(['knowledge']);

/** A list as a whole, for its form, and each of its members that is written, for what it says. */
function subjectsOf(mention: Mention): readonly { subject: Mention; families: ReadonlySet<RuleFamily> }[] {
  if (mention.kind !== 'standard' || mention.members.length === 0) return [{ subject: mention, families: allFamilies }];
  const { year: _, ...list } = mention;
  const members = mention.members.filter(({ isWritten }) => isWritten);
  return [
    { subject: mention, families: formOnly },
    ...members.map((member, index) => ({ subject: memberMention(list, member, index > 0), families: knowledgeOnly })),
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

function check(
  mention: Mention,
  families: ReadonlySet<RuleFamily>,
  context: RuleContext,
  settings: Settings,
): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const level = settings.rules[rule.id];
    if (level === 'off' || !families.has(rule.family)) continue;
    const report = rule.check(mention, context);
    if (!report) continue;
    const severity = level ?? report.severity ?? rule.defaultSeverity;
    findings.push({ ...report, rule: rule.id, severity, canonical: mention.canonical });
  }
  return findings;
}

function contextOf(catalogue: Catalogue | undefined): RuleContext {
  const resolutions = new Map<string, Resolution>();
  const find = (canonical: string): StandardRecord | undefined => {
    const designation = parseDesignation(canonical);
    return designation && catalogue?.find(designation);
  };
  const resolutionOf = ({ canonical, designation }: StandardMention): Resolution | undefined => {
    if (!catalogue) return undefined;
    let resolution = resolutions.get(canonical);
    if (!resolution) {
      resolution = resolve(designation, catalogue, find);
      resolutions.set(canonical, resolution);
    }
    return resolution;
  };
  return { catalogue, resolutionOf, find };
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
