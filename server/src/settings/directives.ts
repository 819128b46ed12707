import type { CommentRange } from '../text/block';
import type { Span } from '../text/span';

/**
 * An instruction in a comment: `<!-- normlint-ignore superseded: meant as history -->` behind a mention,
 * `<!-- normlint-disable superseded -->` … `<!-- normlint-enable superseded -->` around text.
 * Without rule ids it concerns every rule; what follows a colon is the reason, for people. Spaces, commas and colons may be
 * those of an English or of a Chinese keyboard: `<!-- normlint-ignore superseded、withdrawn：沿革 -->`.
 */
export interface Directive extends Span {
  readonly kind: 'ignore' | 'disable' | 'enable';
  readonly rules: readonly string[];
  /** Of one in a comment that ends its line: how far before it the text begins that it concerns; see {@link CommentRange}. */
  readonly reach?: number | undefined;
}

const kinds = ['ignore', 'disable', 'enable'] as const;

/** Reads the directive that the comment is; undefined for any other comment. Offsets are those of the comment. */
export function readDirective({ start, end, text, reach }: CommentRange): Directive | undefined {
  const instruction = text.split(colon, 1)[0] ?? '';
  const [word, ...rules] = instruction.split(separators).filter((piece) => piece !== '');
  const kind = kinds.find((each) => word === `normlint-${each}`);
  return kind && { kind, rules, start, end, reach };
}

const colon = /[:：]/;
/** White space, the ideographic space U+3000 among it, and commas. */
const separators = /[\s,，、]+/;

/** Markup that may stand between a mention and the directive that concerns it. */
const between = /^(?:[\s*_~)\]>|]|<\/\w{1,12}>)*$/;

/** How far behind a mention its directive may begin, in UTF-16 units. */
const nearby = 40;

/** What the findings and the directives of one text leave, both in the order of the text. Linear in their number. */
export function withoutSilenced<T extends Span & { readonly rule: string }>(
  findings: readonly T[],
  directives: readonly Directive[],
  source: string,
): readonly T[] {
  if (directives.length === 0) return findings;
  const disabled = new Set<string>();
  let isDisabled = false;
  let passed = 0;
  return findings.filter((finding) => {
    for (let next = directives[passed]; next && next.start <= finding.start; next = directives[++passed]) {
      if (next.kind === 'ignore') continue;
      if (next.rules.length === 0) {
        isDisabled = next.kind === 'disable';
        disabled.clear();
      }
      for (const rule of next.rules) {
        if (next.kind === 'disable') disabled.add(rule);
        else disabled.delete(rule);
      }
    }
    if (isDisabled || disabled.has(finding.rule)) return false;
    for (let index = passed; index < directives.length; index++) {
      const directive = directives[index];
      if (!directive || directive.start - (directive.reach ?? nearby) > finding.end) break;
      if (directive.kind === 'ignore' && concerns(directive, finding, source)) return false;
    }
    return true;
  });
}

function concerns(directive: Directive, finding: Span & { readonly rule: string }, source: string): boolean {
  if (directive.rules.length > 0 && !directive.rules.includes(finding.rule)) return false;
  if (directive.reach !== undefined) {
    return finding.start >= directive.start - directive.reach && finding.end <= directive.start;
  }
  return directive.start >= finding.end && between.test(source.slice(finding.end, directive.start));
}
