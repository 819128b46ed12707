/**
 * What a code in the prefixes of Chinese standards is: of a `sector` (`YY`), of a `series` whose name says everything
 * (`GB/Z`, `JGJ`), of an `area` (`11`, `4403`).
 */
export type CodeKind = 'sector' | 'series' | 'area';

/** What a code in the prefixes of Chinese standards stands for. */
export interface Code {
  readonly code: string;
  readonly kind: CodeKind;
  /** Of a sector or area its name, of a series what its documents are. */
  readonly names: { readonly en?: string; readonly zh: string };
  /** The body in charge. */
  readonly authority?: { readonly en?: string; readonly zh?: string };
}
