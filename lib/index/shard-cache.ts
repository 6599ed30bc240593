import { digest } from './format.ts';
import type { Manifest } from './format.ts';
import { loadOrMissing, parseJson } from './read-file.ts';
import type { Bytes, LoadFile } from './read-file.ts';
import { IndexError } from './types.ts';

/** Shards of each kind kept in memory: all of the bundled index, at 12 kB each as JSON; of a larger one a part. */
const CAPACITY = 128;

export interface ShardCache<Shard> {
  /**
   * The shard in a file, checked against the manifest before it is parsed. The most recently used stay in
   * memory; one that could not be read is read anew the next time.
   *
   * @throws IndexError when the shard is missing, is not the one in the manifest, or has another version.
   */
  get(file: string, manifest: Manifest): Promise<Shard>;
}

/** @param parse Makes the shard of its JSON; may throw when that has another shape. */
export function createShardCache<Shard>(load: LoadFile, parse: (json: object) => Shard): ShardCache<Shard> {
  const shards = new Map<string, Promise<Shard>>();

  const read = async (file: string, manifest: Manifest) => {
    const bytes = await loadOrMissing(load, file);
    const expected = Object.hasOwn(manifest.shards, file) ? manifest.shards[file] : undefined;
    if ((await digest(bytes)) !== expected) throw differs(file, bytes);
    const json = parseJson(file, bytes);
    try {
      return parse(json);
    } catch (cause) {
      throw new IndexError('damaged', `${file} lacks what a shard holds`, { cause });
    }
  };

  return {
    async get(file, manifest) {
      const shard = shards.get(file) ?? read(file, manifest);
      shards.delete(file);
      shards.set(file, shard);
      const [oldest] = shards.keys();
      if (shards.size > CAPACITY && oldest !== undefined) shards.delete(oldest);
      try {
        return await shard;
      } catch (error) {
        if (shards.get(file) === shard) shards.delete(file);
        throw error;
      }
    },
  };
}

/** Why a file is not the one that the manifest names: it has another version, or is damaged. */
function differs(file: string, bytes: Bytes): IndexError {
  try {
    parseJson(file, bytes);
  } catch (error) {
    if (error instanceof IndexError) return error;
  }
  return new IndexError('damaged', `${file} differs from what the manifest says`);
}
