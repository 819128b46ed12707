import type { WordKind } from './word';

const words: readonly (readonly [WordKind, string])[] = [
  [
    'document',
    'standard standards edition editions version versions document documents publication publications specification ' +
      'specifications norm norms release releases amendment amendments corrigendum corrigenda supplement text texts ' +
      'series recommendation recommendations reference references citation citations',
  ],
  [
    'conformity',
    'certificate certificates certification certifications certified report reports approval approvals approved ' +
      'accreditation accreditations declaration declarations licence licences license licenses order orders project ' +
      'projects contract contracts audit audits registration registrations',
  ],
  ['pronoun', 'it they them which that these those this one ones both latter others who whom'],
  [
    'determiner',
    'the a an its their our your his her each every any no some all such another either neither what whose my',
  ],
  [
    'quality',
    'new newer newest latest current same other own international national european chinese british german american ' +
      'harmonized harmonised japanese undated dated whole entire full complete only main major separate relevant ' +
      'applicable corresponding respective recent parent present long technical list table period deadline ' +
      'first second third fourth fifth sixth seventh eighth ninth tenth published publishing',
  ],
  [
    'linking',
    'is are was were be been being has have had having does did do became become becomes remains remained will would may ' +
      "might can could isn't aren't wasn't weren't hasn't haven't",
  ],
  [
    'adverb',
    'now since already later then still just also formally officially only meanwhile therefore fully partly partially ' +
      'completely subsequently recently soon finally thus again technically not never ever long even once eventually ' +
      'largely mostly entirely both thereby however today yesterday ago yet first simultaneously effectively here there ' +
      'too well instead hence i.e e.g namely especially including particularly currently usually quite very jointly',
  ],
  [
    'preposition',
    'of by from to with in on for as under at into between than against per until till after before through via over about within during among like upon towards toward',
  ],
  [
    'number',
    'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
      'sep sept oct nov dec year years month months week weeks day days last next end beginning spring summer autumn ' +
      'winter one two three four five six seven eight nine ten time times part parts volume no nos number date',
  ],
  ['modal', 'shall must should need needs ought'],
  [
    'conform',
    'meet meets meeting follow follows following comply complies complying compliance conform conforms conforming ' +
      'conformance conformity accordance according require requires requiring requirement requirements apply applies ' +
      'satisfy satisfies fulfil fulfils fulfill fulfills use uses using per adhere adheres observe observes implement ' +
      'implements cite cites refer refers specify specifies',
  ],
  ['joiner', 'and or nor plus'],
  ['border', 'because although though while whilst whereas when whenever if unless but where so'],
];

/** What the words of English are, in small letters; a word that is not here is `other`. A later line takes precedence. */
export const englishWords: ReadonlyMap<string, WordKind> = new Map(
  words.flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as const)),
);
