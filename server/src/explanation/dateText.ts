/** An ISO 8601 date with its preposition: `on 2015-09-15`, `in 2015-09`, `in 2015`. */
export function when(date: string): string {
  return `${date.length > 7 ? 'on' : 'in'} ${date}`;
}
