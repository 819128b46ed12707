/** The name with the -ise or the -ize of the written one, which says how the text is spelled. */
export function inSpellingOf(written: string, name: string): string {
  const isBritish = /is(?=ation|ing)/i.test(written) && !/iz(?=ation|ing)/i.test(written);
  return isBritish ? name.replace(/iz(?=ation)/g, 'is') : name;
}

/** The name in one spelling for all: two names that differ in nothing else become equal. */
export function spelledAlike(name: string): string {
  return name
    .toLowerCase()
    .replace(/is(?=ation|ing|ed\b)/g, 'iz')
    .replaceAll('centre', 'center')
    .replaceAll('labour', 'labor')
    .replaceAll(' & ', ' and ');
}
