import type { Agency } from '../catalogue/model/agency';
import type { Catalogue } from '../catalogue/model/catalogue';
import { isSmall, type NameWord, runsOfWords } from './nameWords';

/** An English name that an agency has, taken apart. */
export interface OfficialName {
  readonly agency: Agency;
  readonly text: string;
  readonly words: readonly NameWord[];
  /** How many words of it say something. */
  readonly telling: number;
}

/** Where names in English are the bodies' own; of others there are several translations, all of them right. */
const ownEnglish = new Set(['CN', 'EU', 'Europe', 'EU-CN', 'INT', 'GB', 'US', 'CA', 'AF', 'AP']);

/** What the plural of a common word is the name of. */
const common = new Set(['ESOs']);

/** The names of agencies that exist and have names in English of their own, by the identifier of the agency. */
export function officialNames(catalogue: Catalogue): ReadonlyMap<string, readonly OfficialName[]> {
  return new Map(
    catalogue
      .agencies()
      .filter(({ id, ended, country }) => !ended && ownEnglish.has(country) && !common.has(id))
      .map((agency) => [agency.id, namesOf(agency)]),
  );
}

function namesOf(agency: Agency): OfficialName[] {
  return [...(agency.names.en === undefined ? [] : [agency.names.en]), ...agency.aliases.en].flatMap((text) => {
    const runs = runsOfWords(text.replaceAll('\u2019', "'"));
    const words = runs.flat();
    const telling = words.filter((word) => !isSmall(word)).length;
    return runs.length === 1 && telling >= 2 ? [{ agency, text, words, telling }] : [];
  });
}
