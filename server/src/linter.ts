import type { Catalogue } from './catalogue/catalogue';
import type { Finding } from './finding';
import type { Mention } from './mention';
import type { Settings } from './settings/settings';

/** How a source text is read: as Markdown (CommonMark and GFM) or as plain text. */
export type TextKind = 'markdown' | 'plaintext';

/** What {@link lint} needs besides the text. */
export interface LintOptions {
  readonly settings: Settings;
  /** Without a catalogue the rules that need none still run. */
  readonly catalogue?: Catalogue | undefined;
}

/** What {@link lint} found. Everything is in the order of the text; offsets are UTF-16 units into the source. */
export interface LintResult {
  readonly mentions: readonly Mention[];
  readonly findings: readonly Finding[];
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
 * other work, and returns the result.
 */
export function* lintInSteps(_source: string, _kind: TextKind, _options: LintOptions): Generator<void, LintResult, void> {
  yield;
  return { mentions: [], findings: [] };
}
