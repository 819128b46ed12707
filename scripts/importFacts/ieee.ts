import { printDesignation } from '../../server/src/designations/print';
import type { LeftOut } from './leftOut';
import { importRegister, newestBefore, type Register, statusAsRegistered } from './register';
import type { Standards } from './standards';

/** What the register calls so is IEC/IEEE 60780-323, which IEC's register has. */
const misprinted = /^(?:IEEE Std )?60780\.223-2016$/;

const register: Register = {
  path: 'registry/ieee.tsv',
  /** The register has rows whose designation was cut off or mixed up; what it lists rightly has a year. */
  reasonAgainst: ({ text, designation: { prefix, year, supplements, version, stage } }) => {
    if (misprinted.test(text)) return 'misprinted, known from the register before it';
    if (prefix !== 'IEEE' && prefix !== 'IEEE Std') return 'issued with others';
    if (stage !== undefined || version !== undefined) return 'draft or comparison of editions';
    return year === undefined && supplements.length === 0 ? 'no year' : undefined;
  },
  /** IEEE prints `IEEE Std`; in part the register leaves the word out. */
  keptAs: (kept) => {
    if (kept.designation.prefix !== 'IEEE') return kept;
    const designation = { ...kept.designation, prefix: 'IEEE Std' };
    return { designation, text: printDesignation(designation) };
  },
  /**
   * What is called withdrawn and active at once may be either. An amendment that went into the next edition lives on in it,
   * and its name with it: `IEEE 802.11ax`.
   */
  statusOf: (row, succession) => {
    const isWithdrawn = row('status') === 'withdrawn';
    const isAmendment = row('type') !== 'IS' || /[a-z](?:-\d{4})?$/.test(row('designation'));
    const isDoubtful = row('stage').startsWith('Active') || (isAmendment && row('stage') === 'Superseded');
    return isWithdrawn && isDoubtful ? 'unknown' : statusAsRegistered(row, succession);
  },
  /** `IEEE Std 802.1AS/Cor1-2021` names its edition by the date alone. */
  editionOf: (_, row, editions) => newestBefore(row('published'), editions),
};

/** Takes over IEEE. */
export function importIeee(folder: string, standards: Standards, leftOut: LeftOut): void {
  importRegister(folder, register, standards, leftOut);
  for (const { editions } of standards.withPrefix('IEEE Std')) {
    for (const edition of editions.values()) {
      if (edition.succession?.designations.some((each) => misprinted.test(each)))
        edition.succession = { ...edition.succession, designations: ['IEC/IEEE 60780-323:2016'] };
    }
  }
}
