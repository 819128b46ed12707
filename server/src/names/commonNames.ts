/** Whether other countries, or companies, have bodies of this name as well: Ministry of Health, 建设部. */
export function isCommonName(name: string): boolean {
  return /^(?:Ministry of |State Planning)/i.test(name) || (/^\p{Script=Han}/u.test(name) && name.length <= 3);
}

/** Names of ministries that China alone has. */
const chineseAlone =
  /Industry and Information Technology|Urban-Rural|Rural Affairs|Ecology and Environment|Social Security|Information Industry|Emergency Management|Land and Resources|Civil Affairs/i;

/** Whether an English name is that of a ministry that many countries have. */
export function isMinistryOfMany(name: string): boolean {
  return /^Ministry of /i.test(name) && !chineseAlone.test(name);
}
