import type { StandardRecord } from '../../model/catalogue';
import { ByteWriter } from '../bytes';
import { writeStringTable } from '../stringTable';
import { wordsOfTitle } from './words';

/** The most words of a title that are counted. */
const mostWords = 255;

/** Makes the sections that titles are searched by, for records in the order of their index. */
export function writeTitleIndex(records: readonly StandardRecord[]): {
  words: Uint8Array;
  places: Uint8Array;
  titles: Uint8Array;
} {
  const titles = (['en', 'zh'] as const).flatMap((language) =>
    records.flatMap(({ titles: { [language]: title } }, record) =>
      title === undefined ? [] : [{ record, language, ...wordsOfTitle(title) }],
    ),
  );
  const placesOf = new Map<string, number[]>();
  for (const [index, { words }] of titles.entries()) {
    for (const word of words) {
      const places = placesOf.get(word);
      if (places) places.push(index);
      else placesOf.set(word, [index]);
    }
  }
  const words = writeStringTable(placesOf.keys());
  const offsets = new ByteWriter();
  const places = new ByteWriter();
  const behindOffsets = (words.sorted.length + 1) * 4;
  for (const word of words.sorted) {
    const titlesOf = placesOf.get(word) ?? [];
    offsets.uint32(behindOffsets + places.length);
    places.varint(titlesOf.length);
    let last = -1;
    for (const place of titlesOf) {
      places.varint(place - last - 1);
      last = place;
    }
  }
  offsets.uint32(behindOffsets + places.length);
  offsets.bytes(places.toBytes());
  const table = new ByteWriter();
  table.uint32(titles.length);
  table.uint32(titles.filter(({ language }) => language === 'en').length);
  for (const { record } of titles) table.uint32(record);
  for (const { lengthAsQuery } of titles) table.byte(Math.min(lengthAsQuery, mostWords));
  return { words: words.bytes, places: offsets.toBytes(), titles: table.toBytes() };
}
