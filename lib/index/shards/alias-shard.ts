import { createByteWriter, unzigzag, zigzag } from '../bytes.ts';
import type { ByteReader, Bytes } from '../bytes.ts';
import { readIds, writeIds } from '../columns/id-column.ts';

/** An id under which a document can be asked for as well, and the number of its entry. */
export interface NumberedAlias {
  alias: string;
  entry: number;
}

/** @param aliases In the index's order of ids. */
export function writeAliases(aliases: readonly NumberedAlias[]): Bytes {
  const writer = createByteWriter();
  writer.uint(aliases.length);
  writeIds(
    writer,
    aliases.map(({ alias }) => alias),
  );
  aliases.forEach(({ entry }, place) => writer.uint(zigzag(entry - (aliases[place - 1]?.entry ?? 0))));
  return writer.finish();
}

export interface AliasShard {
  /** The number of the entry that an alias stands for. */
  find(alias: string): number | undefined;
  all(): NumberedAlias[];
}

export function readAliases(reader: ByteReader): AliasShard {
  const count = reader.uint();
  const ids = readIds(reader, count);
  const entries = reader.uints(count);
  let before = 0;
  for (let place = 0; place < count; place++) entries[place] = before += unzigzag(entries[place]!);
  return {
    find: (alias) => entries[ids.find(alias)],
    all: () => Array.from(entries, (entry, place) => ({ alias: ids.at(place), entry })),
  };
}
