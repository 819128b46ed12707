/** What is wrong with a catalogue file. */
export type CatalogueFault = 'missing' | 'foreign' | 'truncated' | 'newer' | 'older' | 'damaged';

/** A catalogue file that cannot be used. The message is one sentence for people: what is wrong and what to do. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';

  constructor(
    readonly fault: CatalogueFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
