import { type Deviation, type DeviationName, harmlessDeviations } from '../../notation/deviation';

/** The names of deviations, each once and in the order of the text, parted as the JSON forms have them. */
export interface DeviationNames {
  /** What is wrong; empty when the form is right. */
  readonly deviations: readonly DeviationName[];
  /** What is unusual and right: non-breaking signs, a line break. */
  readonly typography: readonly DeviationName[];
}

export function deviationNamesOf(deviations: readonly Deviation[]): DeviationNames {
  if (deviations.length === 0) return { deviations: [], typography: [] };
  const names = [...new Set(deviations.map(({ name }) => name))];
  return {
    deviations: names.filter((name) => !harmlessDeviations.has(name)),
    typography: names.filter((name) => harmlessDeviations.has(name)),
  };
}
