import type { Finding, Fix } from './finding';

/**
 * The rules that speak of what a reference means, the most telling first: of several that report one place the first
 * alone is shown. A title beside a number says best what was meant; then that the number stands under another prefix,
 * that it does not exist, that it cannot exist in that year, that there is no such edition; then that what is written was
 * replaced or withdrawn; then that the document cites another edition, or the same text under another number, as well; then
 * that the words of the title differ; last that the list of references dates it and the text does not.
 */
const mostTelling: readonly string[] = [
  'title-of-other-number',
  'wrong-prefix',
  'unknown-number',
  'impossible-year',
  'unknown-edition',
  'superseded',
  'withdrawn',
  'two-editions',
  'adoption-cited-twice',
  'title-mismatch',
  'dated-undated-mix',
];

/** Beside these, how the reference is written matters little: its repair goes along with theirs. */
const beforeForm: ReadonlySet<string> = new Set(mostTelling.slice(0, mostTelling.indexOf('superseded')));

const form = 'malformed-designation';

/**
 * One finding for each place of which several rules say something about the same reference: the most telling one. Repairs of
 * the form stay right and are kept behind its own; the other repairs rest on what the telling finding denies.
 *
 * @param findings in the order of the text; the result is as well. Linear in their number
 */
export function merged(findings: readonly Finding[]): readonly Finding[] {
  const places = new Map<string, Finding>();
  for (const finding of findings) {
    if (!mostTelling.includes(finding.rule)) continue;
    const known = places.get(placeOf(finding));
    if (!known || rank(finding) < rank(known)) places.set(placeOf(finding), finding);
  }
  const forms = new Map<string, readonly Fix[]>();
  for (const finding of findings) {
    const telling = places.get(placeOf(finding));
    if (finding.rule === form && telling && beforeForm.has(telling.rule)) forms.set(placeOf(finding), finding.fixes);
  }
  return findings.flatMap((finding) => {
    const place = placeOf(finding);
    if (finding.rule === form) return forms.has(place) ? [] : [finding];
    if (!mostTelling.includes(finding.rule)) return [finding];
    if (places.get(place) !== finding) return [];
    const ofForm = forms.get(place);
    return [ofForm ? { ...finding, fixes: [...finding.fixes, ...ofForm] } : finding];
  });
}

function rank({ rule }: Finding): number {
  return mostTelling.indexOf(rule);
}

function placeOf({ start, end }: Finding): string {
  return `${start}-${end}`;
}
