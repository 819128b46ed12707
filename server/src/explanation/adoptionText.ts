import type { Adoption, Catalogue, Edition } from '../catalogue/model/catalogue';
import type { Designation } from '../designations/designation';
import { type Bilingual, inEach, type Language, listed } from '../language/bilingual';
import { limited, listLimit } from './listText';

const degrees: Readonly<Record<Exclude<Adoption['degree'], 'unknown'>, Bilingual>> = {
  IDT: { en: 'identical', zh: '等同采用' },
  MOD: { en: 'modified', zh: '修改采用' },
  NEQ: { en: 'not equivalent', zh: '非等效' },
  EQV: { en: 'equivalent', zh: '等效采用' },
  REF: { en: 'by reference', zh: '参照采用' },
};

/** Which standards it adopts, and which adopt it: those of the edition, where the source tells them apart. */
export function adoptions(designation: Designation, catalogue: Catalogue, shown?: Edition): Bilingual[] {
  const { adopts, adoptedBy } = catalogue.adoptions(designation);
  const adopters = preferred(adoptedBy, ({ adopted }) => adopted === shown?.designation).map(
    ({ designation, edition, degree }) => withDegree(edition ?? designation, degree),
  );
  const ofEdition = preferred(adopts, ({ edition }) => edition === shown?.designation);
  const adopted = ofEdition.map(({ designation, degree }) => withDegree(designation, degree));
  const by = enumerated(adopters);
  const from = enumerated(adopted);
  return [
    ...(adopted.length > 0 ? [{ en: `Adopts ${from.en}.`, zh: `采用${from.zh}。` }] : []),
    ...(adopters.length > 0 ? [{ en: `Adopted as ${by.en}.`, zh: `被采用为${by.zh}。` }] : []),
  ];
}

/** Those that fit; all of them when none does. */
function preferred<T>(items: readonly T[], fits: (item: T) => boolean): readonly T[] {
  const fitting = items.filter(fits);
  return fitting.length > 0 ? fitting : items;
}

function withDegree(designation: string, degree: Adoption['degree']): Bilingual {
  if (degree === 'unknown') return { en: designation, zh: designation };
  const { en, zh } = degrees[degree];
  return { en: `${designation} (${degree}: ${en})`, zh: `${designation}（${degree}，${zh}）` };
}

function enumerated(items: readonly Bilingual[]): Bilingual {
  const ofOne = (language: Language): string => {
    const names = items.map((item) => item[language]);
    return names.length > listLimit ? limited(names, language) : listed(names, language);
  };
  return inEach(ofOne);
}
