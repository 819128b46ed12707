import { adoptedBy } from '../../designations/adoption';
import type { BodyId } from '../../designations/designation';
import type { StandardRecord } from '../model/catalogue';
import { type Key, keyText } from '../model/key';
import { ByteReader, ByteWriter } from './bytes';
import type { Section } from './container';
import { StringTable, writeStringTable } from './stringTable';

/** One of the adoptions that a record names. */
export interface AdoptionPlace {
  /** The record's number in the index of records. */
  readonly record: number;
  /** Index in the record's list of what it adopts; beyond its end where the designation itself says it: `EN ISO 9001`. */
  readonly adoption: number;
}

/** The standards that adopt another one, from the adopted side; searched in place. */
export class AdoptionIndex {
  private readonly adopted: StringTable;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly view: DataView,
    adopted: Section,
    private readonly adopters: Section,
  ) {
    this.adopted = new StringTable(bytes, view, adopted.start);
  }

  /** Where adoptions of any edition of the standard stand: ascending by their record. */
  adoptersOf(key: Key): AdoptionPlace[] {
    const adopted = this.adopted.find(keyText(key));
    if (adopted < 0) return [];
    const { start } = this.adopters;
    const reader = new ByteReader(this.bytes, start + this.view.getUint32(start + adopted * 4, true));
    return Array.from({ length: reader.varint() }, () => ({ record: reader.varint(), adoption: reader.varint() }));
  }
}

/**
 * Makes the two sections of the index.
 *
 * @param records In the order of their index, with what they are found by.
 * @param parse Reads a designation, dated or not, that a record of the body names; what it cannot read is found from the
 *   adopting side only.
 */
export function writeAdoptionIndex(
  records: readonly { readonly key: Key; readonly record: StandardRecord }[],
  parse: (designation: string, body: BodyId) => Key | undefined,
): { adopted: Uint8Array; adopters: Uint8Array } {
  const adoptersOf = new Map<string, AdoptionPlace[]>();
  const add = (key: Key, place: AdoptionPlace): void => {
    const text = keyText(key);
    const places = adoptersOf.get(text);
    if (places) places.push(place);
    else adoptersOf.set(text, [place]);
  };
  for (const [
    record,
    {
      key,
      record: { adopts },
    },
  ] of records.entries()) {
    for (const [adoption, { designation }] of adopts.entries()) {
      const adopted = parse(designation, key.body);
      if (adopted) add(adopted, { record, adoption });
    }
    for (const adopted of adoptedBy({ ...key, supplements: [] })) {
      const isNamed = adopts.some((adoption) => isSameStandard(parse(adoption.designation, key.body), adopted));
      if (!isNamed) add(adopted, { record, adoption: adopts.length });
    }
  }
  const adopted = writeStringTable(adoptersOf.keys());
  const offsets = new ByteWriter();
  const lists = new ByteWriter();
  for (const text of adopted.sorted) {
    offsets.uint32(adopted.sorted.length * 4 + lists.length);
    const adopters = adoptersOf.get(text) ?? [];
    lists.varint(adopters.length);
    for (const { record, adoption } of adopters) {
      lists.varint(record);
      lists.varint(adoption);
    }
  }
  offsets.bytes(lists.toBytes());
  return { adopted: adopted.bytes, adopters: offsets.toBytes() };
}

function isSameStandard(a: Key | undefined, b: Key): boolean {
  return a !== undefined && keyText(a) === keyText(b);
}
