import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isInCapitals, isNear } from '../grammar/wordPrefix';
import type { IssuingBody } from '../issuingBody';

/** Standards, codes of practice, guidelines, miscellaneous texts, residue limits; and how they were called until 2019. */
const prefixes = ['CXS', 'CXC', 'CXG', 'CXM', 'CXA', 'CODEX STAN', 'CAC/RCP', 'CAC/GL', 'CAC/MRL', 'CAC/MISC'];

const grammar: NumberedGrammar = { digits: 3, lettersBehind: 1, year: ['-'] };

/** Codex Alimentarius: `CXS 192-1995`, the year of first adoption kept through all revisions. */
export const codex: IssuingBody = {
  id: 'codex',
  names: { en: 'Codex Alimentarius Commission', zh: '国际食品法典委员会' },
  country: 'INT',
  page: 'https://www.fao.org/fao-who-codexalimentarius',
  forms: prefixes.map((prefix) => ({ printed: prefix, prefix })),
  print: printerOf({ part: '-', year: '-', supplement: '' }),
  read: (reader, form, knowledge) => readNumbered(reader, form, knowledge, grammar),
  isMeant: (surroundings) => {
    const { prefix, year } = surroundings.designation;
    return (
      isInCapitals(surroundings) && (year !== undefined || !prefix.startsWith('CX') || isNear(surroundings, ['codex']))
    );
  },
};
