import type { Designation, DesignationPieces } from './designation';
import { issuingBodies } from './issuingBodies';
import { allPartsInEnglish, type IssuingBody } from './issuingBody';

interface Printer {
  readonly body: IssuingBody;
  /** As printed, by prefix and stage. */
  readonly prefixes: ReadonlyMap<string, string>;
}

const printers: ReadonlyMap<string, Printer> = new Map(
  issuingBodies.map((body) => [body.id, { body, prefixes: prefixesOf(body) }]),
);

/** Of several forms of one prefix the first is the canonical one. */
function prefixesOf({ forms }: IssuingBody): ReadonlyMap<string, string> {
  return new Map([...forms].reverse().map((form) => [formKey(form.prefix, form.stage), form.printed]));
}

function formKey(prefix: string, stage = ''): string {
  return `${prefix}|${stage}`;
}

/** The canonical form: how the issuing body prints the designation (in databases, where print and databases differ). */
export function printDesignation(designation: Designation): string {
  const { prefix, stage, identical } = designation;
  const printer = printers.get(designation.body);
  if (!printer) return printPlainly(designation);
  const { body, prefixes } = printer;
  const text = body.print(designation, prefixes.get(formKey(prefix, stage)) ?? prefix);
  if (designation.allParts) return text + (body.allParts ?? allPartsInEnglish);
  return identical ? `${text}/${printDesignation(identical)}` : text;
}

/** For a body that is not among the issuing bodies, of whose print nothing is known. */
function printPlainly({ prefix, number, part, year }: DesignationPieces): string {
  return `${prefix} ${number}${part === undefined ? '' : `-${part}`}${year === undefined ? '' : `:${year}`}`;
}
