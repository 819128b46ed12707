import type { LeftOut } from './leftOut';
import { importRegister, type Register } from './register';
import type { Standards } from './standards';

/** What is no standard, a paper in a volume, or a form of a document that its designation does not tell apart. */
const reasonAgainst: NonNullable<Register['reasonAgainst']> = ({ designation }, row) => {
  const { prefix, year, version } = designation;
  if (/^(?:BIPM|CIPM)\b/.test(prefix) || prefix === 'ECMA MEM') return 'no standard';
  if (/ (?:memorandum|resolution)$/.test(row('type'))) return 'no standard';
  if (/^CIE (?:DIS|DS|ISO DIS)$/.test(prefix)) return 'draft of CIE';
  if (/^CIE (?:ISO\/CIE|IEC)/.test(prefix)) return 'prefix of several bodies that none of them prints';
  if (prefix === 'CIE' && version !== undefined) return 'paper in a volume';
  if (/^(?:OIML|JCGM)\b/.test(prefix) && version !== undefined) return 'annex or list of errata';
  if (/ Translated$/.test(row('designation'))) return 'translation';
  return year?.length === 2 ? 'year of two digits' : undefined;
};

/** The small registers; of EN it lists those that are harmonised for medical devices, often with an amendment worked in. */
const registers: readonly Register[] = [
  { path: 'registry/cen.tsv', impliesEdition: true },
  {
    path: 'registry/others.tsv',
    reasonAgainst,
    /** CCSDS: `CCSDS 121.0-B-1 Cor. 1`. */
    editionOf: ({ text }, _, editions) => editions.find(({ designation }) => text.startsWith(`${designation} Cor.`)),
  },
];

/** Takes over what is known of CEN and CENELEC, ECMA, OIML, OGC, OASIS, CCSDS, CIE, JCGM, IHO, and the interstate recommendations. */
export function importOthers(folder: string, standards: Standards, leftOut: LeftOut): void {
  for (const register of registers) importRegister(folder, register, standards, leftOut);
}
