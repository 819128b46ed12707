import { isSamePlacement, type Placement } from '../context/placement';
import type { Finding } from '../findings/finding';
import type { Language } from '../language/bilingual';
import { type Mention, type Reference, type StandardMention, writtenReferences } from '../recognition/mention';
import type { BlockContent, RecognisedText } from '../recognition/recognisedText';
import { rules } from '../rules/registry';
import type { Rule, TextRuleContext } from '../rules/rule';
import type { Settings } from '../settings/settings';
import { findingOf, levelOf } from './findings';
import type { RememberedBlock } from './memory';

/** Runs the rules that the settings switch on. */
export class Checks {
  readonly #rules: readonly { readonly rule: Rule; readonly level: Exclude<ReturnType<typeof levelOf>, 'off'> }[];
  readonly #ignored: ReadonlySet<string>;
  readonly #request: string;

  constructor(
    private readonly settings: Settings,
    private readonly language: Language,
    private readonly context: TextRuleContext,
  ) {
    this.#rules = rules.flatMap((rule) => {
      const level = levelOf(rule, settings);
      return level === 'off' ? [] : [{ rule, level }];
    });
    this.#ignored = new Set(settings.ignore);
    this.#request = JSON.stringify([settings, language, context.asOf]);
  }

  /**
   * What the rules that look at single references find in a block; offsets are relative to the block. What was found in the
   * same block under the same placement, settings and day is taken from what is remembered.
   *
   * @param occurrence how often the same block stands in the text before
   */
  inBlock(
    { content, found }: Pick<RememberedBlock, 'content' | 'found'>,
    occurrence: number,
    placement: Placement,
  ): readonly Finding[] {
    const known = found[occurrence];
    if (known && known.request === this.#request && isSamePlacement(known.placement, placement)) return known.findings;
    const findings = this.#findInBlock(content, placement);
    found[occurrence] = { request: this.#request, placement, findings };
    return findings;
  }

  /** What the rules find in a mention as a whole. */
  ofMention(mention: Mention, placement: Placement): Finding[] {
    return this.#each(mention, ({ checkMention }) => checkMention?.(mention, this.context, placement));
  }

  /** What the rules that look at the whole text find, one rule after the other. */
  *inText(text: RecognisedText): Generator<readonly Finding[], void, void> {
    for (const { rule, level } of this.#rules) {
      if (!rule.checkText) continue;
      yield [...rule.checkText(text, this.context)].flatMap((report) => {
        const { canonical = '' } = report;
        return this.#ignored.has(canonical) ? [] : [this.#finding(rule, report, level, canonical)];
      });
    }
  }

  #findInBlock({ mentions }: BlockContent, placement: Placement): Finding[] {
    return mentions.flatMap((mention) => {
      if (mention.kind !== 'standard' || placement.names.labels.has(mention.text)) return [];
      return [...this.ofMention(mention, placement), ...this.#ofReferences(mention, placement)];
    });
  }

  #ofReferences(mention: StandardMention, placement: Placement): Finding[] {
    return writtenReferences(mention).flatMap((reference) =>
      this.#each(reference, ({ checkReference, family }) => {
        // That a standard is to be replaced, or is not published yet, is no fault of its own text.
        if (family === 'knowledge' && placement.names.own.has(reference.canonical)) return undefined;
        return checkReference?.(reference, this.context, placement);
      }),
    );
  }

  #each(subject: Mention | Reference, check: (rule: Rule) => ReturnType<NonNullable<Rule['checkMention']>>): Finding[] {
    if (this.#ignored.has(subject.canonical)) return [];
    return this.#rules.flatMap(({ rule, level }) => {
      const report = check(rule);
      return report ? [this.#finding(rule, report, level, subject.canonical)] : [];
    });
  }

  #finding(
    rule: Rule,
    report: Parameters<typeof findingOf>[1],
    level: Exclude<ReturnType<typeof levelOf>, 'off'>,
    canonical: string,
  ): Finding {
    return findingOf(rule, report, { level, canonical, settings: this.settings, language: this.language });
  }
}
