import type { BodyId } from '../../designations/designation';
import type { StandardRecord } from '../model/catalogue';
import { type Key, keyText } from '../model/key';
import { ByteWriter } from './bytes';
import type { Section } from './container';
import { StringTable, writeStringTable } from './stringTable';

/** The records of standards that have more than one designation, by the others; searched in place. */
export class AlsoIndex {
  private readonly names: StringTable;

  constructor(
    bytes: Uint8Array,
    private readonly view: DataView,
    names: Section,
    private readonly records: Section,
  ) {
    this.names = new StringTable(bytes, view, names.start);
  }

  /** The record that the key is another designation of; -1 when it is none. */
  find(key: Key): number {
    const name = this.names.find(keyText(key));
    return name < 0 ? -1 : this.view.getUint32(this.records.start + name * 4, true);
  }
}

/**
 * Makes the two sections of the index.
 *
 * @param records In the order of their index, with what they are found by.
 * @param parse Reads a designation that a record of the body names into its pieces.
 * @throws Error for a designation that cannot be read, or that two records have.
 */
export function writeAlsoIndex(
  records: readonly { readonly key: Key; readonly record: StandardRecord }[],
  parse: (designation: string, body: BodyId) => Key | undefined,
): { names: Uint8Array; records: Uint8Array } {
  const places = new Map<string, number>();
  for (const [
    place,
    {
      key,
      record: { also = [] },
    },
  ] of records.entries()) {
    for (const designation of also) {
      const other = parse(designation, key.body);
      if (!other) throw new Error(`“${designation}” cannot be read as a designation.`);
      const name = keyText(other);
      if (places.has(name)) throw new Error(`Two standards are “${designation}” as well.`);
      places.set(name, place);
    }
  }
  const names = writeStringTable(places.keys());
  const writer = new ByteWriter();
  for (const name of names.sorted) writer.uint32(places.get(name) ?? 0);
  return { names: names.bytes, records: writer.toBytes() };
}
