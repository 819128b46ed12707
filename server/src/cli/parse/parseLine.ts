import type { Knowledge } from '../../designations/issuingBody';
import { type JudgedDesignation, judgeDesignation } from '../../designations/parse';
import { printDesignation } from '../../designations/print';
import { readUrn } from '../../designations/urn';
import { judgeCommittee } from '../../names/parse';
import { type DeviationNames, deviationNamesOf } from '../json/deviations';
import { type Pieces, piecesOf } from '../json/pieces';
import { type Remarks, readRemarks } from './remarks';

/** What `parse` says of a line; docs/json.md describes every field. */
export type ParsedLine =
  | ({
      readonly input: string;
      readonly ok: true;
      readonly kind: 'standard';
      readonly canonical: string;
    } & DeviationNames &
      Pieces & { readonly edition: string | null; readonly languages: readonly string[] })
  | ({
      readonly input: string;
      readonly ok: true;
      readonly kind: 'committee';
      readonly canonical: string;
    } & DeviationNames)
  | { readonly input: string; readonly ok: false; readonly reason: string };

/** The longest line that is read as a designation, in UTF-16 units; longer ones are shown up to here. */
export const longestLine = 1000;

/**
 * Reads one line, without its line end, as a designation, a committee or a URN.
 *
 * @param input the line, or its first {@link longestLine} units and one more when it is longer
 */
export function parseLine(input: string, knowledge: Knowledge | undefined): ParsedLine {
  if (input.length > longestLine) {
    return refusal(input.slice(0, longestLine), `the line is longer than ${longestLine} characters`);
  }
  const text = input.trim();
  if (text === '') return refusal(input, 'the line is empty');
  if (/^urn:/i.test(text)) return parseUrn(input, text);
  const standard = judgeDesignation(text, knowledge);
  const remarks = standard && readRemarks(standard.rest, knowledge);
  if (standard && remarks) return standardLine(input, standard, remarks);
  const committee = judgeCommittee(text);
  if (committee && committee.rest === '') {
    return {
      input,
      ok: true,
      kind: 'committee',
      canonical: committee.canonical,
      ...deviationNamesOf(committee.deviations),
    };
  }
  if (text.includes('\ufffd'))
    return refusal(input, 'the line holds bytes that are no valid text; save the list as UTF-8');
  const part = committee ?? standard;
  if (!part) return refusal(input, 'the line does not begin with the designation of a body that Normlint knows');
  return refusal(input, `the line begins with “${part.canonical}”, but more follows: “${part.rest}”`);
}

function standardLine(
  input: string,
  { designation, canonical, deviations }: JudgedDesignation,
  { edition, languages = [], isSeries = false, identical }: Remarks,
): ParsedLine {
  const names = deviationNamesOf(deviations);
  const whole = identical === undefined ? designation : { ...designation, identical };
  const pieces = piecesOf(isSeries ? { ...whole, allParts: true } : whole);
  return { input, ok: true, kind: 'standard', canonical, ...names, ...pieces, edition: edition ?? null, languages };
}

function parseUrn(input: string, text: string): ParsedLine {
  const read = readUrn(text);
  if (!read) return refusal(input, 'the line is no URN of a document of ISO, IEC or IETF');
  const { designation, edition, languages = [] } = read;
  return {
    input,
    ok: true,
    kind: 'standard',
    canonical: printDesignation(designation),
    deviations: [],
    typography: [],
    ...piecesOf(designation, edition),
    edition: edition ?? null,
    languages,
  };
}

function refusal(input: string, reason: string): ParsedLine {
  return { input, ok: false, reason };
}
