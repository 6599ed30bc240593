import type { Exchange } from '../exchanges/types.ts';
import { byCodeUnit } from './by-code-unit.ts';
import type { Bytes } from './bytes.ts';
import type { IndexContents } from './contents.ts';
import { HEADER_LENGTH } from './shard-file.ts';
import { textLength } from './shards/text-block.ts';

type Bodies = Map<string, Bytes>;
/** Lays the exchanges out with the texts of those that are kept. */
type LayOut = (isKept: (exchange: Exchange) => boolean) => Promise<Bodies>;

/** Tries at filling a budget; each lays out all texts that might fit. One that fills it so far is the last. */
const TRIES = 6;
const FULL = 0.98;

/**
 * Lays exchanges out with as many texts as fit: those of the most cited documents first, then the newest. The
 * facts of all exchanges stay, also when they alone are more than there is room for.
 *
 * @param room Bytes that the files may take.
 */
export async function fitTexts(contents: IndexContents, room: number, layOut: LayOut): Promise<Bodies> {
  if (room === Infinity) return layOut(() => true);
  const ranked = rank(contents);
  const lengths = ranked.map(textLength);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const countFor = (characters: number) => {
    let left = characters;
    const first = lengths.findIndex((length) => (left -= length) < 0);
    return first < 0 ? lengths.length : first;
  };
  const withTexts = (count: number) => {
    const kept = new Set(ranked.slice(0, count));
    return layOut((exchange) => kept.has(exchange));
  };

  const facts = await withTexts(0);
  const forTexts = room - sizeOf(facts);
  let best = facts;
  let [enough, tooMany] = [0, ranked.length + 1];
  // Texts are rarely deflated to less than a fifth.
  let count = countFor(Math.min(total, 5 * Math.max(0, forTexts)));
  for (let tries = 0; tries < TRIES && count > enough && count < tooMany; tries++) {
    const bodies = await withTexts(count);
    const size = sizeOf(bodies) - sizeOf(facts);
    if (size <= forTexts) [enough, best] = [count, bodies];
    else tooMany = count;
    if (size <= forTexts && size > FULL * forTexts) break;
    const characters = lengths.slice(0, count).reduce((sum, length) => sum + length, 0);
    const guess = countFor((0.995 * forTexts * characters) / Math.max(1, size));
    count = Math.min(Math.max(guess, enough + 1), tooMany - 1);
  }
  return best;
}

/** Bytes of files with these bodies. */
export function sizeOf(bodies: Bodies): number {
  return bodies.values().reduce((sum, body) => sum + HEADER_LENGTH + body.length, 0);
}

function rank({ entries }: IndexContents): Exchange[] {
  const cited = new Map<number, number>();
  for (const { targets } of entries) {
    for (const target of targets) cited.set(target, (cited.get(target) ?? 0) + 1);
  }
  const weighed = entries.flatMap(({ exchanges, record }, number) =>
    exchanges.map((exchange) => ({
      exchange,
      cited: cited.get(number) ?? 0,
      date: exchange.date ?? record?.date ?? '',
      number,
    })),
  );
  weighed.sort((a, b) => b.cited - a.cited || byCodeUnit(b.date, a.date) || a.number - b.number);
  return weighed.map(({ exchange }) => exchange);
}
