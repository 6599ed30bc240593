import type { Exchange } from '../exchanges/types.ts';
import { createByteWriter } from './bytes.ts';
import type { Bytes } from './bytes.ts';
import { shardFile, textFile } from './format.ts';
import { writeExchanges } from './shards/write-exchanges.ts';
import { blockStarts, writeTexts } from './shards/text-block.ts';

/**
 * The bodies of the exchanges' files: their facts, and the texts that are kept.
 *
 * @param shards The exchanges of each shard, in order.
 */
export async function layOutExchanges(
  shards: readonly (readonly Exchange[])[],
  isKept: (exchange: Exchange) => boolean,
): Promise<Map<string, Bytes>> {
  const bodies = new Map<string, Bytes>();
  const writer = createByteWriter();
  for (const [shard, exchanges] of shards.entries()) {
    const starts = blockStarts(exchanges, isKept);
    bodies.set(shardFile('exchanges', shard), writeExchanges(exchanges, starts, isKept));
    for (const [block, start] of starts.entries()) {
      const held = exchanges.slice(start, starts[block + 1]).filter(isKept);
      bodies.set(textFile(shard, block), await writeTexts(held, writer));
    }
  }
  return bodies;
}
