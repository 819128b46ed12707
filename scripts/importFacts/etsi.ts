import type { LeftOut } from './leftOut';
import { importRegister, newestBefore, type Register } from './register';
import type { Standards } from './standards';

/** An amendment has a date of its own, and of the standard only the newest edition is known. */
const register: Register = {
  path: 'registry/etsi.tsv',
  editionOf: (_, row, editions) => newestBefore(row('published'), editions),
};

/** Takes over ETSI: of each deliverable the newest edition. */
export function importEtsi(folder: string, standards: Standards, leftOut: LeftOut): void {
  importRegister(folder, register, standards, leftOut);
}
