import type { Adopter, Adoption } from '../../catalogue/model/catalogue';
import { europeanOf, takenOverBy } from '../../designations/adopters';
import { adoptedBy } from '../../designations/adoption';
import { parseCanonical } from '../../designations/canonical';
import { type Designation, undated } from '../../designations/designation';
import { printDesignation } from '../../designations/print';
import { currentEdition, editionOf } from '../../recognition/resolve';
import { bodiesOf, type PreferredBody } from '../../settings/preferredBodies';
import type { RuleContext } from '../rule';

/** The same document as another body issues it. */
export interface Counterpart {
  /** Canonical; dated only where the edition is known. */
  readonly designation: string;
  /**
   * How the two belong together. `inside`: the designation that is cited takes over the other one. `outside`: the other one
   * takes over the one that is cited. `beside`: both take over the same one. `unknown`: nothing is known of such a document,
   * but its name would be this one.
   */
  readonly relation: 'inside' | 'outside' | 'beside' | 'unknown';
  /** Whether the reference can be replaced by it: it is of the same edition, or neither is dated. */
  readonly isSameEdition: boolean;
}

/**
 * The document that the preferred body issues in place of the one that is cited. Undefined when it is that body's already,
 * and when no word-for-word adoption is known that holds for the edition.
 */
export function counterpartOf(
  cited: Designation,
  preferred: PreferredBody,
  context: RuleContext,
): Counterpart | undefined {
  if (isOf(preferred, cited)) return undefined;
  return (
    byPrefix(cited, preferred, context) ?? byCatalogue(cited, preferred, context) ?? byName(cited, preferred, context)
  );
}

function isOf(preferred: PreferredBody, { body }: Designation): boolean {
  return bodiesOf(preferred).includes(body);
}

/** What the prefix itself says: `DIN EN ISO 9001` takes over `EN ISO 9001`, and each member of CEN takes over `EN 50549-1`. */
function byPrefix(cited: Designation, preferred: PreferredBody, context: RuleContext): Counterpart | undefined {
  const chain = [undated(cited), ...adoptedBy(cited)];
  const inside = chain.findIndex((each) => isOf(preferred, each));
  // EN with the number of an IEC standard may have common modifications.
  if (inside > 0)
    return chain[inside - 1]?.prefix === 'EN' ? undefined : counterpart(cited, chain[inside], 'inside', context);
  const european = chain.findIndex(({ body }) => body === 'cen-cenelec');
  const taken = chain[european];
  const [member = ''] = bodiesOf(preferred);
  const national = taken && takenOverBy(member, taken);
  return counterpart(cited, national, european === 0 ? 'outside' : 'beside', context);
}

/** The name that CEN would give it; of an IEC standard that is not certain, since it began to print `EN IEC` in 2018 only. */
function byName(cited: Designation, preferred: PreferredBody, context: RuleContext): Counterpart | undefined {
  const european = preferred === 'EN' ? europeanOf(cited) : undefined;
  if (!european || cited.prefix.startsWith('IEC')) return undefined;
  return counterpart(cited, european, 'unknown', context);
}

/** Of a dated reference the edition of the same year, where the catalogue knows it, or else the standard as such. */
function counterpart(
  cited: Designation,
  other: Designation | undefined,
  relation: Counterpart['relation'],
  { find }: RuleContext,
): Counterpart | undefined {
  if (!other) return undefined;
  const designation = printDesignation(other);
  if (cited.year === undefined) return { designation, relation, isSameEdition: true };
  const record = find(designation, other.body);
  const edition = record && editionOf(record, { ...other, year: cited.year });
  return { designation: edition?.designation ?? designation, relation, isSameEdition: edition !== undefined };
}

/** What the catalogue knows of identical adoptions. */
function byCatalogue(cited: Designation, preferred: PreferredBody, context: RuleContext): Counterpart | undefined {
  const { catalogue } = context;
  if (!catalogue) return undefined;
  const known = catalogue.adoptions(cited);
  for (const adopter of known.adoptedBy) {
    const found = adopterOf(cited, adopter, preferred, context);
    if (found) return found;
  }
  for (const adoption of known.adopts) {
    const found = adoptedOf(cited, adoption, preferred, context);
    if (found) return found;
  }
  return undefined;
}

function adopterOf(
  cited: Designation,
  { designation, degree, edition, adopted }: Adopter,
  preferred: PreferredBody,
  context: RuleContext,
): Counterpart | undefined {
  const adopter = parseCanonical(designation, cited.body);
  if (!adopter || !isOf(preferred, adopter)) return undefined;
  const saysItself = adoptedBy(adopter).some((each) => isSameStandard(each, cited));
  if (degree === 'unknown' && saysItself) return counterpart(cited, adopter, 'outside', context);
  const isCurrent = edition !== undefined && isCurrentEdition(designation, edition, context);
  if (degree !== 'IDT' || !isCurrent) return undefined;
  if (cited.year !== undefined) {
    const isSame = yearOf(adopted) === cited.year;
    return isSame ? { designation: edition, relation: 'outside', isSameEdition: true } : undefined;
  }
  if (!isCurrentEdition(printDesignation(undated(cited)), adopted, context)) return undefined;
  return { designation, relation: 'outside', isSameEdition: true };
}

function adoptedOf(
  cited: Designation,
  { designation, degree, edition }: Adoption,
  preferred: PreferredBody,
  context: RuleContext,
): Counterpart | undefined {
  const adopted = parseCanonical(designation, cited.body);
  if (!adopted || degree !== 'IDT' || !isOf(preferred, adopted)) return undefined;
  if (edition === undefined || adopted.year === undefined) return undefined;
  if (cited.year !== undefined) {
    const isSame = yearOf(edition) === cited.year;
    return isSame ? { designation, relation: 'inside', isSameEdition: true } : undefined;
  }
  const name = printDesignation(undated(adopted));
  const areCurrent =
    isCurrentEdition(printDesignation(undated(cited)), edition, context) &&
    isCurrentEdition(name, designation, context);
  return areCurrent ? { designation: name, relation: 'inside', isSameEdition: true } : undefined;
}

/** Whether the dated designation is that of the edition in force of the undated one, as of the day of the text. */
function isCurrentEdition(name: string, edition: string, { find, asOf }: RuleContext): boolean {
  const record = find(name);
  return record !== undefined && currentEdition(record, asOf)?.designation === edition;
}

function yearOf(designation: string): string | undefined {
  return parseCanonical(designation)?.year;
}

function isSameStandard(a: Designation, b: Designation): boolean {
  return printDesignation(undated(a)) === printDesignation(undated(b));
}
