import type { LeftOut } from './leftOut';
import { importRegister, type Register, statusAsRegistered } from './register';
import type { Printed, Standards } from './standards';

const otherBodies: ReadonlySet<string> = new Set(['iso-directives', 'iso-committees', 'iec-papers']);

/** Whether the register holds something there that is no standard. */
function isOtherDocument({ designation: { body } }: Printed): boolean {
  return otherBodies.has(body);
}

const reasonAgainst: Register['reasonAgainst'] = (designation) =>
  isOtherDocument(designation) ? 'directives, documents of committees and papers' : undefined;

/** IEC's stages say of what is out of force whether something took its place, also where the catalogue does not say what. */
const statusOf: Register['statusOf'] = (row, succession) =>
  row('stage') === 'REPLACED' || row('stage') === 'REVISED' ? 'superseded' : statusAsRegistered(row, succession);

/** The registers of ISO and IEC, the one that decides first. */
const registers: readonly Register[] = [
  { path: 'registry/iso.tsv', page: (id) => `https://www.iso.org/standard/${id}.html`, reasonAgainst },
  { path: 'registry/iec.tsv', page: (id) => `https://webstore.iec.ch/publication/${id}`, reasonAgainst, statusOf },
];

/** Takes over ISO, IEC, CISPR and what they publish with others. */
export function importInternational(folder: string, standards: Standards, leftOut: LeftOut): void {
  for (const register of registers) importRegister(folder, register, standards, leftOut);
}
