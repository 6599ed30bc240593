import { unzigzag, zigzag } from '../bytes.ts';
import type { MostCited } from '../most-cited.ts';
import { bitsAt, lowBits, MARK } from './bit-column.ts';
import type { Marked, MarkedBits } from './bit-column.ts';

/** How a target is told: by its distance from the entry that cites it, or from the target before, or by its rank. */
const FROM_OWN = 0;
const FROM_BEFORE = 1;
const BY_RANK = 2;

/** The targets of the entry with number `own`, each told in the way that takes the smallest number. */
export function markTargets(targets: readonly number[], own: number, rankOf: MostCited['rankOf']): Marked[] {
  return targets.map((target, place) => {
    const before = targets[place - 1] ?? own;
    const rank = rankOf(target);
    if (rank !== undefined) return { mark: BY_RANK, value: rank };
    return Math.abs(target - own) <= Math.abs(target - before)
      ? { mark: FROM_OWN, value: zigzag(target - own) }
      : { mark: FROM_BEFORE, value: zigzag(target - before) };
  });
}

/**
 * The targets of entries, one after the other.
 *
 * @param owners Their numbers.
 * @param starts Where the targets of each begin; one longer, its last where all end.
 * @param ranked Rank → number.
 * @throws RangeError when a rank is none.
 */
export function unmarkTargets(
  { heads, packed }: MarkedBits,
  owners: Uint32Array,
  starts: Uint32Array,
  ranked: Uint32Array,
): Uint32Array {
  const targets = new Uint32Array(heads.length);
  let position = 0;
  // One loop for all that is done to a target: the code is new, and every loop is slow until it has run for a while.
  for (let owner = 0; owner < owners.length; owner++) {
    const own = owners[owner]!;
    const end = starts[owner + 1]!;
    let before = own;
    for (let place = starts[owner]!; place < end; place++) {
      const length = heads[place]! % MARK;
      const way = (heads[place]! - length) / MARK;
      const value = bitsAt(packed, position, length);
      position += lowBits(length);
      const base = way === FROM_OWN ? own : before;
      const target = way === BY_RANK ? ranked[value] : base + unzigzag(value);
      if (target === undefined || target < 0) throw new RangeError('A citation of nothing');
      targets[place] = before = target;
    }
  }
  if (position > 8 * packed.length) throw new RangeError('The bits end too early');
  return targets;
}
