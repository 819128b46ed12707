import type { Catalogue } from '../../catalogue/model/catalogue';
import { adoptedBy } from '../../designations/adoption';
import { parseCanonical } from '../../designations/canonical';
import type { Designation } from '../../designations/designation';
import { isShared } from '../../designations/homes';
import type { StandardMention } from '../../recognition/mention';

/**
 * The standards that a list or a text names, to ask whether another designation means one of them: the edition does not
 * count, nor does GB for GB/T or ISO for ISO/IEC; a series stands for its parts and a part for its series; a standard
 * stands for the one that it takes over, and the other way round.
 */
export class StandardSet {
  private readonly parts = new Map<string, Set<string>>();
  private readonly catalogue: Catalogue | undefined;

  constructor(mentions: Iterable<StandardMention>, catalogue: Catalogue | undefined) {
    this.catalogue = catalogue;
    for (const mention of mentions) for (const designation of designationsOf(mention)) this.add(designation);
  }

  /** Whether the set names one of the standards of the mention. */
  hasAny(mention: StandardMention): boolean {
    return designationsOf(mention).some((designation) => this.has(designation));
  }

  /** Whether the set names the standard, or one that takes it over or is taken over by it. */
  has(designation: Designation): boolean {
    if (this.hasItself(designation)) return true;
    const { identical } = designation;
    if (identical && this.hasItself(identical)) return true;
    if (adoptedBy(designation).some((inner) => this.hasItself(inner))) return true;
    const { catalogue } = this;
    if (!catalogue) return false;
    const { adopts, adoptedBy: adopters } = catalogue.adoptions(designation);
    return [...adopts, ...adopters].some((other) => {
      const parsed = parseCanonical(other.designation, designation.body);
      return parsed !== undefined && this.hasItself(parsed);
    });
  }

  private add(designation: Designation): void {
    const series = seriesOf(designation);
    const parts = this.parts.get(series) ?? new Set();
    const pieces = piecesOf(designation);
    for (let length = 1; length <= pieces.length; length++) parts.add(`above ${pieces.slice(0, length).join('.')}`);
    parts.add(pieces.length === 0 ? 'whole' : pieces.join('.'));
    this.parts.set(series, parts);
    if (designation.identical) this.add(designation.identical);
  }

  private hasItself(designation: Designation): boolean {
    const parts = this.parts.get(seriesOf(designation));
    if (!parts) return false;
    const pieces = piecesOf(designation);
    if (parts.has('whole') || pieces.length === 0 || parts.has(`above ${pieces.join('.')}`)) return true;
    return pieces.some((_, index) => parts.has(pieces.slice(0, index + 1).join('.')));
  }
}

/** The standards of a mention: of a list or range all members, the implied ones too. */
export function designationsOf({ references }: StandardMention): readonly Designation[] {
  return references.map(({ designation }) => designation);
}

/** What all parts of a standard share, however its prefix is printed. */
export function seriesOf({ body, prefix, number }: Designation): string {
  const digits = number.replace(/^0+(?=\d)/, '');
  const family = familyOf(prefix);
  return isShared(family) ? `${body} ${family} ${digits}` : `${family} ${digits}`;
}

const international = new Set(['ISO', 'IEC', 'EN', 'CEN', 'CLC', 'CENELEC']);

function familyOf(prefix: string): string {
  const words = prefix.split(/[ /-]/);
  const [first = prefix] = words;
  if (first !== 'ETSI' && words.some((word) => international.has(word))) return 'ISO';
  if (first === 'GB' || first === 'GBn') return 'GB';
  return first === 'T' || first === 'Q' ? prefix : prefix.replace(/ .*$/, '').replace(/\/[TZ]?$/, '');
}

function piecesOf({ part }: Designation): string[] {
  return part === undefined ? [] : part.split(/[.-]/);
}
