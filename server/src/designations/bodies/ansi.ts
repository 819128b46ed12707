import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isProven } from '../grammar/wordPrefix';
import type { IssuingBody } from '../issuingBody';

/** The accredited developers that are printed behind the slash. */
const developers = (
  'ABMA ACI AGMA AHRI AIAA AIHA AISC AMCA API APSP ASA ASABE ASAE ASB ASCE ASME ASPE ASSE ASSP ASTM ATIS ' +
  'AWWA BHMA BICSI CAN/CSA CAN/UL CEMA CTA CTA/NEMA EIA ESD FM GBI HFES HI HL7 HPS IACET ICC ICEA IEEE IEEE/ASTM IES ' +
  'IPC ISA ISEA ISO ISO/IEC ITSDF JEDEC MHI MSS NB NBBI NCPDP NCSL NECA NEMA NEMA/ISO NETA NFPA NFSI NISO ' +
  'NSF NSF/CAN PHTA PMI RESNET RIA SAE SCTE SDI SMACNA SPRI TAPPI TCIA TIA TIA/EIA TPI UL UL/ISO VITA WMMA'
).split(' ');

const grammar: NumberedGrammar = {
  lettersInFront: 3,
  lettersBehind: 2,
  digits: 6,
  part: '.',
  looseParts: true,
  year: ['-'],
};

/** Adoptions of ISO and IEC keep the international colon and hyphen: `ANSI/ISO/IEC 17025:2017`. */
const internationalGrammar: NumberedGrammar = { ...grammar, part: '-', partDigits: 5, year: [':', '-'] };

/** Process and network standards have hyphens before their parts: `ANSI/ISA 62443-2-1-2009`, `ANSI/TIA 568.2-D`. */
const hyphenGrammar: NumberedGrammar = { ...grammar, part: '-' };

const printOwn = printerOf({ part: '.', year: '-', supplement: '' });
const printHyphens = printerOf({ part: '-', year: '-', supplement: '' });
const printInternational = printerOf({ part: '-', year: ':', supplement: '' });

/** American National Standards: the developer behind a slash, `ANSI/UL 2089-2011`, or none, `ANSI C63.4-2014`. */
export const ansi: IssuingBody = {
  id: 'ansi',
  names: { en: 'American National Standards Institute', zh: '美国国家标准协会' },
  country: 'US',
  page: 'https://www.ansi.org',
  forms: [
    ...['ANSI', ...developers.map((developer) => `ANSI/${developer}`)].map((prefix) => ({ printed: prefix, prefix })),
    { printed: 'ANSI INCITS', alsoPrinted: 'ANSI/INCITS', prefix: 'ANSI INCITS' },
  ],
  print: (designation, prefix) => printerFor(prefix)(designation, prefix),
  read: (reader, form, knowledge) => readNumbered(reader, form, knowledge, grammarFor(form.prefix)),
  isMeant: (surroundings) => {
    const { prefix, number } = surroundings.designation;
    return isProven(surroundings, prefix !== 'ANSI' || /^[A-Z]/.test(number));
  },
};

function isInternational(prefix: string): boolean {
  return /\/ISO|HL7/.test(prefix);
}

function hasHyphens(prefix: string): boolean {
  return /ISA$|UL$|NCSL|CTA|INCITS/.test(prefix);
}

function grammarFor(prefix: string): NumberedGrammar {
  if (isInternational(prefix)) return internationalGrammar;
  return hasHyphens(prefix) ? hyphenGrammar : grammar;
}

function printerFor(prefix: string): typeof printOwn {
  if (isInternational(prefix)) return printInternational;
  return hasHyphens(prefix) ? printHyphens : printOwn;
}
