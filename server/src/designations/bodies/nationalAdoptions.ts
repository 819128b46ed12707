import type { Reader } from '../../notation/reader';
import type { Designation } from '../designation';
import { isEuropeanMeant } from '../grammar/europeanEvidence';
import { printEuropean, readEuropean } from '../grammar/europeanNumber';
import { endOfJoint } from '../grammar/gap';
import type { IssuingBody, Knowledge, PrefixForm } from '../issuingBody';
import { nationalForms } from '../tables/nationalAdopters';

/**
 * The national bodies of Europe: European and international standards under their own prefix, flattened into one
 * (`DIN EN ISO 9001:2015-11`, `NEN-EN-ISO 9001:2015`), and their own standards (`DIN 4102-1:1998-05`, `BS 7671:2018`).
 */
export const nationalAdoptions: IssuingBody = {
  id: 'national-adoptions',
  forms: nationalForms,
  print: (designation, prefix) => printEuropean(designation, prefix),
  read,
  isMeant: isEuropeanMeant,
  listSigns: { part: '-', year: ':' },
};

/** Bodies whose own standards are numbered within a class: `NF X50-131`, `ÖNORM B 1300`. */
const classes: ReadonlyMap<string, { readonly gap: string; readonly alsoGap: string }> = new Map([
  ...['NF', 'XP', 'FD'].map((prefix) => [prefix, { gap: '', alsoGap: ' ' }] as const),
  ['ÖNORM', { gap: ' ', alsoGap: ' ' }],
]);

const classLetter = /([A-Z])( ?)(\d{1,5})(?!\d)/iy;

function read(reader: Reader, form: PrefixForm, knowledge: Knowledge | undefined): Designation | undefined {
  const own = classes.get(form.prefix);
  return own ? readClassed(reader, form, knowledge, own) : readEuropean(reader, form, knowledge);
}

function readClassed(
  reader: Reader,
  form: PrefixForm,
  knowledge: Knowledge | undefined,
  signs: { readonly gap: string; readonly alsoGap: string },
): Designation | undefined {
  const joint = endOfJoint(reader.text, reader.position) - reader.position;
  const found = reader.match(classLetter, joint);
  if (!found || joint === 0) return undefined;
  const letter = found[1] ?? '';
  reader.take('gap', joint, ' ');
  const start = reader.tokens.length;
  reader.take('number', 1, letter.toUpperCase());
  const standard = readEuropean(reader, form, knowledge);
  if (!standard) return undefined;
  const written = reader.tokens[start + 1];
  if (written) reader.tokens[start + 1] = { ...written, expected: [signs.gap, signs.alsoGap] };
  return { ...standard, number: `${letter.toUpperCase()}${signs.gap}${standard.number}` };
}
