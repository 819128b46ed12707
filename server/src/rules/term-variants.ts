import { type TermPlace, termPlaces } from '../context/terms/termPlaces';
import type { Bilingual } from '../language/bilingual';
import { spelledAlike } from '../language/spelling';
import type { RecognisedText } from '../recognition/recognisedText';
import { shiftSpan } from '../text/span';
import { sentenceAround } from './agencies/sentence';
import type { Report, Rule, RuleContext } from './rule';
import { glossary, type Term } from './terms/glossary';

/** No translation is wrong: the text's own prevails, unless the team has settled on one. */
export const termVariants: Rule = {
  id: 'term-variants',
  family: 'term',
  description: 'A term that the document translates in another way elsewhere, or that your glossary replaces.',
  defaultSeverity: 'hint',
  *checkText(text, context) {
    for (const { preferred, variants } of context.settings.terms) yield* ownTerm(text, preferred, variants);
    if (isAboutChina(text, context)) for (const term of glossary) yield* bundledTerm(text, term, context);
  },
};

function* ownTerm(text: RecognisedText, preferred: string, variants: readonly string[]): Generator<Report> {
  const others = variants.filter((variant) => variant.toLowerCase() !== preferred.toLowerCase());
  const isChinese = (word: string) => /\p{Script=Han}$/u.test(word);
  const places = [
    ...termPlaces(text, others.filter(isChinese), ''),
    ...termPlaces(
      text,
      others.filter((word) => !isChinese(word)),
      's?(?![\\p{Script=Latin}\\d-])',
    ),
  ];
  for (const place of places) {
    if (isPartOf(place, preferred)) continue;
    yield reportOf(place, inCaseOf(place.text, preferred), {
      en: `Your glossary has “${preferred}” for “${place.text}”.`,
      zh: `按照自有术语表，“${place.text}”应写作“${preferred}”。`,
    });
  }
}

/** Whether the preferred term, which is longer, stands there already: 社会团体标准 for 团体标准. */
function isPartOf({ prose, start, end, text }: TermPlace, preferred: string): boolean {
  const offset = preferred.toLowerCase().indexOf(text.toLowerCase());
  if (offset < 0) return false;
  const from = start - offset;
  return prose.text.slice(from, Math.max(end, from + preferred.length)).toLowerCase() === preferred.toLowerCase();
}

/** What may stand between the translated word and its noun: “voluntary national standards”, “"leader" standards”. */
const nouns: Readonly<Record<Term['noun'], string>> = {
  standard: '["\']? (?:national |local )?standards?(?![\\p{Script=Latin}\\d-])',
  document: ' documents?(?![\\p{Script=Latin}\\d-])',
};

function* bundledTerm(text: RecognisedText, term: Term, { settings }: RuleContext): Generator<Report> {
  const settled = settings.terms.flatMap(({ preferred, variants }) => [preferred, ...variants]);
  const isSettled = term.variants.some((variant) => settled.some((own) => own.toLowerCase().startsWith(variant)));
  if (isSettled) return;
  const found = [...termPlaces(text, term.variants, nouns[term.noun])];
  const places = found.filter(
    (place, index) => isWhole(place) && !explains(place, [found[index - 1], found[index + 1]]),
  );
  const counts = new Map<string, TermPlace[]>();
  for (const place of places) {
    const same = counts.get(keyOf(place)) ?? [];
    same.push(place);
    counts.set(keyOf(place), same);
  }
  const [preferred] = [...counts.values()].sort((a, b) => b.length - a.length);
  const [first] = preferred ?? [];
  if (!first || counts.size < 2) return;
  for (const place of places) {
    if (keyOf(place) === keyOf(first)) continue;
    const word = first.text.toLowerCase();
    const report = reportOf(place, inCaseOf(place.text, word), {
      en: `“${place.text} ${term.noun}” is called “${word} ${term.noun}” elsewhere in this document (${term.zh}).`,
      zh: `${term.zh}在本文档其他地方译作“${word} ${term.noun}”，此处译作“${place.text} ${term.noun}”。`,
    });
    const other = shiftSpan(first.prose.toSource(first.start, first.end), first.blockStart);
    yield { ...report, related: [{ ...other, message: { en: 'The other translation.', zh: '另一种译法。' } }] };
  }
}

/** British and American spelling make no other translation. */
function keyOf({ text }: TermPlace): string {
  return spelledAlike(text).replace('-', ' ');
}

/**
 * Whether the sentence of a place has two of the translations: then it explains the one by the other. The places that are
 * near a place, in its sentence, are the ones before and behind it in the order of the text.
 */
function explains(place: TermPlace, around: readonly (TermPlace | undefined)[]): boolean {
  const { before, behind } = sentenceAround(place);
  const from = place.start - before.length;
  const to = place.end + behind.length;
  return around.some(
    (other) => other?.prose === place.prose && other.start >= from && other.end <= to && keyOf(other) !== keyOf(place),
  );
}

/** What may stand before a translation; another word would make a longer term of it: “future industry standards”. */
const opening =
  /(?:^|[^\p{L}\d\s-]|\p{Script=Han}|\b(?:the|a|an|and|or|of|for|in|to|by|with|on|as|from|are|were|new|all|more|these|such|many|both|other|\d[\d,]*|which|that|including|called|how|when|where|why|some|most|about|under|between|than|if|because|also|only|not)) ?["']?$/iu;

/** Whether the translation is a term of its own here. */
function isWhole({ prose, start }: TermPlace): boolean {
  return opening.test(prose.text.slice(Math.max(0, start - 16), start));
}

function inCaseOf(written: string, word: string): string {
  if (written.charAt(0) === written.charAt(0).toLowerCase()) return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function reportOf(
  { prose, start, end, behindEnd, blockStart }: TermPlace,
  replacement: string,
  message: Bilingual,
): Report {
  const span = shiftSpan(prose.toSource(start, end), blockStart);
  const title = { en: `Replace by “${replacement}”`, zh: `替换为“${replacement}”` };
  const edits = [{ ...span, text: replacement }];
  const whole = shiftSpan(prose.toSource(start, behindEnd), blockStart);
  return { ...whole, message, fixes: prose.isPlain(start, end) ? [{ kind: 'suggested', title, edits }] : [] };
}

const chinesePrefix = /^(?:GB|GSB|T\/|DB|Q\/)/;

/** Whether the text names an agency or a standard of China: elsewhere these words mean other things. */
function isAboutChina({ mentions }: RecognisedText, { catalogue }: RuleContext): boolean {
  const chinese = new Set(catalogue?.agencies().flatMap(({ id, country }) => (country === 'CN' ? [id] : [])));
  return mentions.some((mention) => {
    if (mention.kind === 'agency') return chinese.has(mention.agency);
    return mention.kind === 'standard' ? chinesePrefix.test(mention.canonical) : mention.canonical.startsWith('SAC/');
  });
}
