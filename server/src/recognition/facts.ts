/**
 * What has been worked out of something, kept with it: of a block until the block changes, of a text until the next
 * version. Each piece of work is done once, when it is first asked for. The work must be a function that is made once,
 * since it is known by its identity.
 */
export class Facts<Subject> {
  readonly #known = new Map<(subject: Subject) => unknown, unknown>();

  constructor(private readonly subject: Subject) {}

  /** What the work makes of the subject. */
  get<Value>(work: (subject: Subject) => Value): Value {
    if (this.#known.has(work)) return this.#known.get(work) as Value;
    const value = work(this.subject);
    this.#known.set(work, value);
    return value;
  }
}
