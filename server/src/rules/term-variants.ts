import { type TermPlace, type TermWords, termFinder } from '../context/terms/termPlaces';
import type { Bilingual } from '../language/bilingual';
import { spelledAlike } from '../language/spelling';
import type { Document, Report, Rule, RuleContext } from './rule';
import { glossary, type Term } from './terms/glossary';

/** No translation is wrong: the text's own prevails, unless the team has settled on one. */
export const termVariants: Rule = {
  id: 'term-variants',
  family: 'term',
  description: 'A term that the document translates in another way elsewhere, or that your glossary replaces.',
  defaultSeverity: 'hint',
  *checkText(document, context) {
    for (const { preferred, variants } of context.settings.terms) yield* ownTerm(document, preferred, variants);
    if (isAboutChina(document, context)) for (const term of glossary) yield* bundledTerm(document, term, context);
  },
};

function* ownTerm(document: Document, preferred: string, variants: readonly string[]): Generator<Report> {
  const others = variants.filter((variant) => variant.toLowerCase() !== preferred.toLowerCase());
  const isChinese = (word: string) => /\p{Script=Han}$/u.test(word);
  const latin = { words: others.filter((word) => !isChinese(word)), behind: 's?(?![\\p{Script=Latin}\\d-])' };
  const places = [
    ...document.facts.get(finderOf({ words: others.filter(isChinese), behind: '' })),
    ...document.facts.get(finderOf(latin)),
  ];
  for (const place of places) {
    if (place.isPartOf(preferred)) continue;
    yield reportOf(place, inCaseOf(place.text, preferred), {
      en: `Your glossary has “${preferred}” for “${place.text}”.`,
      zh: `按照自有术语表，“${place.text}”应写作“${preferred}”。`,
    });
  }
}

const finders = new Map<string, ReturnType<typeof termFinder>>();
const mostFinders = 200;

/** The finder of these words; the glossaries that are in use are few and stay the same from one text to the next. */
function finderOf(words: TermWords): ReturnType<typeof termFinder> {
  const key = JSON.stringify(words);
  let finder = finders.get(key);
  if (!finder) {
    if (finders.size >= mostFinders) finders.clear();
    finder = termFinder(words);
    finders.set(key, finder);
  }
  return finder;
}

/** What may stand between the translated word and its noun: “voluntary national standards”, “"leader" standards”. */
const nouns: Readonly<Record<Term['noun'], string>> = {
  standard: '["\']? (?:national |local )?standards?(?![\\p{Script=Latin}\\d-])',
  document: ' documents?(?![\\p{Script=Latin}\\d-])',
};

function* bundledTerm(document: Document, term: Term, { settings }: RuleContext): Generator<Report> {
  const settled = settings.terms.flatMap(({ preferred, variants }) => [preferred, ...variants]);
  const isSettled = term.variants.some((variant) => settled.some((own) => own.toLowerCase().startsWith(variant)));
  if (isSettled) return;
  const found = document.facts.get(finderOf({ words: term.variants, behind: nouns[term.noun] }));
  const places = found.filter(
    (place, index) => place.beginsTerm && !explains(place, [found[index - 1], found[index + 1]]),
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
    const other = { start: first.start, end: first.end };
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
  return around.some(
    (other) => other?.block === place.block && other.sentence === place.sentence && keyOf(other) !== keyOf(place),
  );
}

function inCaseOf(written: string, word: string): string {
  if (written.charAt(0) === written.charAt(0).toLowerCase()) return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function reportOf({ start, end, whole, isPlain }: TermPlace, replacement: string, message: Bilingual): Report {
  const title = { en: `Replace by “${replacement}”`, zh: `替换为“${replacement}”` };
  const edits = [{ start, end, text: replacement }];
  return { ...whole, message, fixes: isPlain ? [{ kind: 'suggested', title, edits }] : [] };
}

const chinesePrefix = /^(?:GB|GSB|T\/|DB|Q\/)/;

/** Whether the text names an agency or a standard of China: elsewhere these words mean other things. */
function isAboutChina({ mentions }: Document, { catalogue }: RuleContext): boolean {
  const chinese = new Set(catalogue?.agencies().flatMap(({ id, country }) => (country === 'CN' ? [id] : [])));
  return mentions.some((mention) => {
    if (mention.kind === 'agency') return chinese.has(mention.agency);
    return mention.kind === 'standard' ? chinesePrefix.test(mention.canonical) : mention.canonical.startsWith('SAC/');
  });
}
