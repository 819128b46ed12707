import { ByteWriter } from './bytes';
import { checksum, wordsOf } from './checksum';
import { damaged, roundUp, type Section, sectionOf } from './container';
import { type BlockTag, blockChecksums } from './layout';

/** Bytes that are checked at once: small enough to cost nothing when touched, large enough that there are few. */
const blockBits = 15;
const blockLength = 1 << blockBits;

/** The checksums of a section's blocks, for the file. */
export function writeBlockChecksums(section: Uint8Array): Uint8Array {
  const padded = new Uint8Array(roundUp(section.length));
  padded.set(section);
  const words = wordsOf(padded);
  const writer = new ByteWriter();
  for (let start = 0; start < padded.length; start += blockLength) {
    writer.uint32(checksum(words, start, Math.min(start + blockLength, padded.length)));
  }
  return writer.toBytes();
}

/**
 * Checks a large section block by block, each when it is first touched, so that opening a file does not take longer the
 * larger it is. Nothing is left to do when the whole section has been checked already.
 */
export class CheckedBlocks {
  private readonly section: Section;
  private readonly checksums: number;
  private readonly checked: Uint8Array;
  private unchecked: number;
  private readonly words: Int32Array;

  constructor(
    bytes: Uint8Array,
    private readonly view: DataView,
    sections: ReadonlyMap<number, Section>,
    tag: BlockTag,
    isChecked: boolean,
  ) {
    const [, checksums = ''] = blockChecksums.find(([each]) => each === tag) ?? [];
    this.section = sectionOf(sections, tag);
    this.checksums = sectionOf(sections, checksums).start;
    this.words = wordsOf(bytes);
    const count = Math.ceil((this.section.end - this.section.start) / blockLength);
    this.checked = new Uint8Array(count);
    this.unchecked = isChecked ? 0 : count;
  }

  /** Makes sure that the whole section is what the build wrote; see {@link check}. */
  checkAll(): void {
    this.check(0, this.section.end - this.section.start);
  }

  /**
   * Makes sure that the half-open range of the section, from its start, is what the build wrote.
   *
   * @throws CatalogueError when it is not.
   */
  check(start: number, end: number): void {
    if (this.unchecked === 0) return;
    const last = Math.max(start, end - 1) >>> blockBits;
    for (let block = start >>> blockBits; block <= last; block++) {
      if (this.checked[block] !== 0) continue;
      const from = this.section.start + block * blockLength;
      const sum = checksum(this.words, from, Math.min(from + blockLength, roundUp(this.section.end)));
      if (sum !== this.view.getUint32(this.checksums + block * 4, true)) throw damaged(`contents at byte ${from}`);
      this.checked[block] = 1;
      this.unchecked--;
    }
  }
}
