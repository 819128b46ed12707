/** Countries and what is said of them, so that their ministries are not taken for those of China. */
const others = new Set(
  (
    'Afghan Afghanistan Albania Albanian Algeria Algerian Angola Argentina Argentine Argentinian Armenia Armenian Australia ' +
    'Australian Austria Austrian Azerbaijan Bahrain Bangladesh Bangladeshi Belarus Belarusian Belgium Belgian Bhutan Bolivia ' +
    'Bolivian Bosnia Botswana Brazil Brazilian Brunei Bulgaria Bulgarian Cambodia Cambodian Cameroon Canada Canadian Chile ' +
    'Chilean Colombia Colombian Croatia Croatian Cuba Cuban Cyprus Cypriot Czech Czechia Denmark Danish Ecuador Ecuadorian ' +
    'Egypt Egyptian Emirati England English Estonia Estonian Ethiopia Ethiopian Fiji Finland Finnish France French Georgia ' +
    'Georgian Germany German Ghana Ghanaian Greece Greek Guatemala Haiti Hungary Hungarian Iceland Icelandic India Indian ' +
    'Indonesia Indonesian Iran Iranian Iraq Iraqi Ireland Irish Israel Israeli Italy Italian Jamaica Jamaican Japan Japanese ' +
    'Jordan Jordanian Kazakh Kazakhstan Kenya Kenyan Korea Korean Kuwait Kuwaiti Kyrgyz Kyrgyzstan Lao Laos Laotian Latvia ' +
    'Latvian Lebanon Lebanese Libya Libyan Lithuania Lithuanian Luxembourg Malaysia Malaysian Maldives Malta Maltese ' +
    'Mauritius Mexico Mexican Moldova Mongolia Mongolian Montenegro Morocco Moroccan Mozambique Myanmar Namibia Nepal ' +
    'Nepali Nepalese Netherlands Dutch Nigeria Nigerian Norway Norwegian Oman Omani Ontario Pakistan Pakistani Panama Peru ' +
    'Peruvian Philippine Philippines Poland Polish Portugal Portuguese Qatar Qatari Quebec Romania Romanian Russia Russian ' +
    'Rwanda Rwandan Saudi Senegal Serbia Serbian Singapore Singaporean Slovakia Slovak Slovenia Slovenian Somalia Spain ' +
    'Spanish Sudan Sweden Swedish Switzerland Swiss Syria Syrian Taiwan Taiwanese Tajikistan Tanzania Tanzanian Thai ' +
    'Thailand Tunisia Tunisian Turkey Turkish Türkiye Turkmenistan Uganda Ugandan Ukraine Ukrainian Uruguay Uzbek Uzbekistan ' +
    'Venezuela Venezuelan Vietnam Vietnamese Yemen Zambia Zambian Zimbabwe British UK UAE African'
  ).split(' '),
);

const chinese = /(?<![A-Za-z])(?:China|Chinese|PRC|Beijing)(?![A-Za-z])/;

/** Whether a text speaks of China. */
export function speaksOfChina(text: string): boolean {
  return chinese.test(text);
}

/** Whether a text names another country, or a people. */
export function namesOtherCountry(text: string): boolean {
  for (const [word] of text.matchAll(/\p{Lu}\p{L}+/gu)) if (others.has(word)) return true;
  return /(?:New Zealand|South Africa|Sri Lanka|Costa Rica|United Kingdom|Hong Kong|Viet Nam)/.test(text);
}

/** How far a country is looked for beside a name, in UTF-16 units. */
const reach = 40;

const inFront = /((?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+)(?:'s?)?(?: ?[:(-]{1,2})? ?(?:the )?$/u;
const owner = /(\p{Lu}\p{L}+)'s? $/u;
const belonging = /^(?: ?\([A-Z]{2,6}\))? of (?:the )?(?:Republic of |Kingdom of )?(\p{Lu}\p{Ll}+)/u;
const beside = /^(?: ?\([A-Z]{2,6}\))?(?:,? in (?:the )?| ?[,(:] ?| - )((?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+)/u;

/**
 * Whether the country beside a name is another than China: “the Japanese Ministry of Health”, “Ministry of Transport (Malta)”,
 * “the Ministry of Health of Brazil”, “Vietnam's Ministry of Health”.
 */
export function isOfOtherCountry(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const front = inFront.exec(before)?.[1];
  if (front !== undefined) {
    if (speaksOfChina(front)) return false;
    if (namesOtherCountry(front)) return true;
  }
  const possessor = owner.exec(before)?.[1];
  if (possessor !== undefined) return !speaksOfChina(possessor);
  const behind = text.slice(end, end + reach);
  const whole = belonging.exec(behind)?.[1];
  if (whole !== undefined) return !speaksOfChina(whole) && !['People', 'Republic', 'State'].includes(whole);
  const place = beside.exec(behind)?.[1];
  return place !== undefined && !speaksOfChina(place) && namesOtherCountry(place);
}
