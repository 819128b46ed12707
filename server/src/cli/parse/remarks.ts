import type { Designation } from '../../designations/designation';
import type { Knowledge } from '../../designations/issuingBody';
import { parseDesignation } from '../../designations/parse';

/** What lists and covers print behind a designation and is no part of it. */
export interface Remarks {
  /** The number of the edition: `3` of `IEC 61851-1 ED3`, `3.0` of `…, Edition 3.0`. */
  readonly edition?: string;
  /** ISO 639-1: `en` of `ISO 9001:2015(E)`. */
  readonly languages?: readonly string[];
  /** Whether a word says that the whole series is meant: `ISO 26262 series`. */
  readonly isSeries?: boolean;
  /** The document of another body with the same text: `ITU-T X.509 | ISO/IEC 9594-8`. */
  readonly identical?: Designation;
}

/** The letters with which the covers of ISO and IEC tell the languages. */
const languageLetters = new Map([
  ['A', 'ar'],
  ['C', 'zh'],
  ['D', 'de'],
  ['E', 'en'],
  ['F', 'fr'],
  ['R', 'ru'],
  ['S', 'es'],
]);

const languages = /^\(([A-Z](?:[/,] ?[A-Z]){0,5}|[a-z]{2}(?:[/,] ?[a-z]{2}){0,5})\)/;
const edition =
  /^,? ?\(?(?:Ed(?:ition|n)?\.? ?(\d{1,2}(?:\.\d{1,2})?)|(\d{1,2})(?:st|nd|rd|th) ed(?:ition|n)?\.?)\)?(?![\w.])/i;
const series = /^,? ?\(?(?:series|famil(?:y|ies)|suite)(?: of standards)?\)?(?!\w)|^ ?系列(?:标准)?/i;
const commonText = /^\| ?/;

/** Reads what stands behind a designation; undefined where some of it is nothing that is known. */
export function readRemarks(rest: string, knowledge: Knowledge | undefined): Remarks | undefined {
  let remarks: Remarks = {};
  let text = rest;
  for (let count = 0; text !== '' && count < 4; count++) {
    const found = readOne(text, knowledge);
    if (!found) return undefined;
    remarks = { ...remarks, ...found.remarks };
    text = text.slice(found.length).trimStart();
  }
  return text === '' ? remarks : undefined;
}

function readOne(text: string, knowledge: Knowledge | undefined): { remarks: Remarks; length: number } | undefined {
  const ofLanguages = languages.exec(text);
  if (ofLanguages) {
    const codes = (ofLanguages[1] ?? '').split(/[/,] ?/).map((code) => languageLetters.get(code) ?? code);
    const isKnown = codes.every((code) => code === code.toLowerCase());
    return isKnown ? { remarks: { languages: codes }, length: ofLanguages[0].length } : undefined;
  }
  const ofEdition = edition.exec(text);
  if (ofEdition) {
    return { remarks: { edition: ofEdition[1] ?? ofEdition[2] ?? '' }, length: ofEdition[0].length };
  }
  const ofSeries = series.exec(text);
  if (ofSeries) return { remarks: { isSeries: true }, length: ofSeries[0].length };
  const sign = commonText.exec(text)?.[0].length ?? 0;
  const identical = sign === 0 ? undefined : parseDesignation(text.slice(sign), knowledge);
  return identical && { remarks: { identical }, length: text.length };
}
