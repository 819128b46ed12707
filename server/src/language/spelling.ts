/**
 * A word in one spelling for all, the American one: two words that differ in nothing but British and American spelling become
 * equal. It serves to compare, not to print: `rise` becomes `rize`.
 *
 * @param word in small letters
 */
export function wordSpelledAlike(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/(?<=[a-z])isation/, 'ization')
    .replace(/(?<=[a-z])is(?=(?:e|ed|es|ing)$)/, 'iz')
    .replace(/(?<=[a-z])yse/, 'yze')
    .replace(/our(?=s?$|ed$|ing$|al$)/, 'or')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/mme(?=s?$)/, 'm');
}

/** A name or term in small letters and one spelling, `&` as “and”: two that differ in nothing else become equal. */
export function spelledAlike(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(' & ', ' and ')
    .replace(/[a-z]+/g, wordSpelledAlike);
}

/** The name with the -ise or the -ize of the written one, which says how the text is spelled. */
export function inSpellingOf(written: string, name: string): string {
  const isBritish = /is(?=ation|ing)/i.test(written) && !/iz(?=ation|ing)/i.test(written);
  return isBritish ? name.replace(/iz(?=ation)/g, 'is') : name;
}
