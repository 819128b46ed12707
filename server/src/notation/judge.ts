import { type Prose, softHyphenBetweenDigits } from '../text/prose';
import { describeSigns, isDigit, isInvisible, isLetter, lookAlike, type Signs } from '../text/typography';
import { type Deviation, type DeviationName, harmlessDeviations } from './deviation';
import type { Token } from './token';

/** What a list of written tokens amounts to. */
export interface Judgement {
  readonly canonical: string;
  /** The canonical form in the signs that the text uses, where the body prints either: an em dash before the year. */
  readonly corrected: string;
  readonly deviations: readonly Deviation[];
}

/**
 * Compares written tokens, sign by sign as they stand in the source, with what the issuing body prints. Spans of the
 * deviations and their edits are into the prose's source. This is the only place that knows the signs of typography.
 */
export function judge(prose: Prose, tokens: readonly Token[]): Judgement {
  const deviations: Deviation[] = [];
  let canonical = '';
  let corrected = '';
  let previousEnd: number | undefined;
  for (const token of tokens) {
    const span = prose.toSource(token.start, token.end);
    const between = prose.source.slice(previousEnd ?? span.start, span.start);
    if (isInvisibleText(between)) deviations.push(invisibleBefore(span.start, between.length));
    previousEnd = span.end;
    const raw = prose.raw(token.start, token.end);
    if (token.role === 'space-behind') {
      const edit = { ...span, text: ' ' };
      deviations.push(
        prose.isSeamless(token.start) ? { name: 'missing-space', ...span, edit } : { name: 'missing-space', ...span },
      );
      continue;
    }
    const accepted = token.role === 'remark' || token.expected.includes(raw);
    canonical += expectedOf(token);
    corrected += accepted ? raw : expectedOf(token);
    if (accepted) continue;
    const written = prose.text.slice(token.start, token.end);
    const signs = describeSigns(withoutMarkup(raw, written));
    const names = deviationsOf(token, readingOf(token, written), signs);
    if (names.length === 0) continue;
    const text = expectedOf(token);
    // A sign behind a hyphenation would still be parted from its word by the end of the line.
    const isRepairable =
      !/[\r\n]/.test(between) &&
      isClear(prose, token, raw, written) &&
      names.some((name) => !harmlessDeviations.has(name));
    for (const [index, name] of names.entries()) {
      deviations.push(isRepairable && index === 0 ? { name, ...span, edit: { ...span, text } } : { name, ...span });
    }
  }
  return { canonical, corrected, deviations };
}

/** Soft hyphens that the prose keeps are read as the hyphen that is expected, or as nothing. */
function readingOf(token: Token, written: string): string {
  if (!written.includes(softHyphenBetweenDigits)) return written;
  return written === softHyphenBetweenDigits && token.expected.includes('-')
    ? '-'
    : written.replaceAll(softHyphenBetweenDigits, '');
}

function isInvisibleText(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (!isInvisible(text.charCodeAt(index))) return false;
  return text !== '';
}

function invisibleBefore(end: number, length: number): Deviation {
  const span = { start: end - length, end };
  return { name: 'invisible-character', ...span, edit: { ...span, text: '' } };
}

function expectedOf(token: Token): string {
  return token.expected[0] ?? '';
}

function deviationsOf(token: Token, written: string, signs: Signs): DeviationName[] {
  const names = new Set<DeviationName>();
  const expected = expectedOf(token);
  switch (token.role) {
    case 'gap':
    case 'prefix-space':
      judgeSpace(token.role, signs, names);
      break;
    case 'prefix-slash':
      if (signs.core === '') names.add('missing-slash');
      else if (signs.core !== '/') names.add('wrong-prefix-separator');
      else if (signs.spaces > 0 && !signs.lineBreak) names.add('extra-space');
      break;
    case 'prefix-hyphen':
      if (signs.core === '') names.add('missing-hyphen');
      else judgeSeparator('wrong-prefix-separator', signs.core !== '-', signs, names);
      break;
    case 'part-separator':
      judgeSeparator('wrong-part-separator', !isHidden(written, signs) && signs.core !== expected, signs, names);
      break;
    case 'year-separator':
      if (isHidden(written, signs)) break;
      if (signs.core === '') names.add('lost-dash');
      else judgeSeparator('wrong-year-separator', !token.expected.includes(signs.core), signs, names);
      break;
    case 'year':
      if (written.length === 2 && expected.length === 4) names.add('two-digit-year');
      else judgeLetters(written, expected, names);
      break;
    case 'word':
    case 'number':
      if (written === '') names.add('incomplete-prefix');
      else judgeLetters(written, expected, names);
      break;
    case 'supplement':
      if (written !== expected) names.add('wrong-supplement-form');
      break;
    case 'remark':
    case 'space-behind':
      break;
  }
  if (signs.fullWidth) names.add('full-width');
  if (signs.invisible) names.add('invisible-character');
  if (signs.lineBreak) names.add('broken-across-lines');
  return [...names];
}

/** Whether the hyphen is there, and for nothing but an eye to miss: a soft one. */
function isHidden(written: string, signs: Signs): boolean {
  return written === '-' && signs.core === '' && signs.invisible;
}

function judgeLetters(written: string, expected: string, names: Set<DeviationName>): void {
  for (let index = 0; index < written.length && written.length === expected.length; index++) {
    const unit = written.charCodeAt(index);
    const wanted = expected.charCodeAt(index);
    if (unit === wanted) continue;
    if (isDigit(wanted)) names.add('letter-for-digit');
    else if (isLetter(unit) && (unit ^ wanted) === 0x20) names.add('lower-case');
    else if (lookAlike(unit) === (wanted & ~0x20) || (unit === 0x6c && wanted === 0x49)) names.add('look-alike-letter');
    else names.add('wrong-supplement-form');
  }
  if (written.length !== expected.length) names.add('wrong-supplement-form');
}

function judgeSpace(role: 'gap' | 'prefix-space', signs: Signs, names: Set<DeviationName>): void {
  if (signs.core === '/') names.add(role === 'gap' ? 'wrong-prefix-separator' : 'extra-slash');
  else if (signs.core !== '') names.add('wrong-prefix-separator');
  else if (signs.spaces === 0) names.add('missing-space');
  else if (signs.noBreakSpace) names.add('no-break-space');
  else if (signs.spaces > 1 && !signs.lineBreak) names.add('extra-space');
}

function judgeSeparator(name: DeviationName, isOther: boolean, signs: Signs, names: Set<DeviationName>): void {
  if (isOther) names.add(/^-{2,3}$/.test(signs.core) ? 'wrong-dash' : name);
  else if (signs.core === '-' && (signs.otherDash || (signs.emDash && name === 'wrong-part-separator'))) {
    names.add('wrong-dash');
  } else if (signs.noBreakHyphen) names.add('no-break-hyphen');
  if (signs.spaces > 0 && !signs.lineBreak) names.add('extra-space');
}

/** Markup that the prose dropped is no sign of the token. */
function withoutMarkup(raw: string, written: string): string {
  const isMarkup = /[*_<[\]`&\\{}]/.test(raw) || (raw !== written && /^(?:~|-{2,3})$/.test(raw));
  return raw.replace(/\s+/g, ' ').length > written.length + 12 || isMarkup ? written : raw;
}

/** Whether nothing but the token's own signs would be replaced or parted by an edit. */
function isClear(prose: Prose, token: Token, raw: string, written: string): boolean {
  if (token.start === token.end) return prose.isSeamless(token.start) || prose.isBlankBefore(token.start);
  return withoutMarkup(raw, written) === raw;
}
