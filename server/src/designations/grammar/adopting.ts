import type { PrefixForm } from '../issuingBody';

const taken = [
  'ISO',
  'ISO/TS',
  'ISO/TR',
  'ISO/IEC',
  'ISO/IEC TS',
  'ISO/IEC TR',
  'ISO Guide',
  'ISO/IEC Guide',
  'IEC',
  'IEC TS',
  'IEC TR',
  'CISPR',
];

/** The prefix of a body alone and, behind a space, before those of ISO and IEC: `SNI`, `SNI ISO/IEC`. */
export function adoptingForms(letters: string): PrefixForm[] {
  return [
    { printed: letters, prefix: letters },
    ...taken.map((adopts) => ({ printed: `${letters} ${adopts}`, prefix: `${letters} ${adopts}`, adopts })),
  ];
}
