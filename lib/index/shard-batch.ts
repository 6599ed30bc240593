import type { Manifest } from './format.ts';
import type { ShardCache } from './shard-cache.ts';
import { IndexError } from './types.ts';

/**
 * The shards that a number of ids live in, each read once however many ids ask for it and however many shards
 * there are; a shard that cannot be read is its error, so that it costs its own ids only.
 */
export function createShardBatch<Shard>(
  cache: ShardCache<Shard>,
  manifest: Manifest,
  fileOf: (id: string) => string,
): (id: string) => Promise<Shard | IndexError> {
  const shards = new Map<string, Promise<Shard | IndexError>>();

  const read = async (file: string) => {
    try {
      return await cache.get(file, manifest);
    } catch (error) {
      if (error instanceof IndexError) return error;
      throw error;
    }
  };

  return (id) => {
    const file = fileOf(id);
    const shard = shards.get(file) ?? read(file);
    shards.set(file, shard);
    return shard;
  };
}
