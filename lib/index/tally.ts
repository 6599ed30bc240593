import type { Manifest } from './manifest.ts';
import type { NumberedCitation } from './shards/citing-entries.ts';

/** Gathers what the shards of an index hold, and tells what of it does not fit together. */
export type Tally = ReturnType<typeof createTally>;

export function createTally() {
  /** Number of an entry → its kind; undefined for one without a record. */
  const entries = new Map<number, string | undefined>();
  const aliases: { alias: string; entry: number }[] = [];
  /** Cited entry → shards in which it is cited, as found there and as its own shard says. */
  const forward = new Map<number, Set<number>>();
  const reverse = new Map<number, readonly number[]>();
  const counts = { documents: 0, reports: 0, exchanges: 0, citations: 0, links: 0, entries: 0 };
  const held = new Map<number, number>();
  const misplaced: string[] = [];

  return {
    /** Sentences on entries that are not where they should be. */
    misplaced,
    entry(number: number, kind: string | undefined) {
      entries.set(number, kind);
      counts.entries++;
      if (kind === 'report') counts.reports++;
      else if (kind !== undefined && kind !== 'dossier') counts.documents++;
    },
    alias: (alias: string, entry: number) => aliases.push({ alias, entry }),
    targets(shard: number, targets: Iterable<number>) {
      for (const target of targets) {
        counts.links++;
        const shards = forward.get(target) ?? new Set();
        forward.set(target, shards);
        shards.add(shard);
      }
    },
    cited: (entry: number, shards: readonly number[]) => reverse.set(entry, shards),
    citations(cites: readonly NumberedCitation[]) {
      counts.citations += new Set(cites.map(({ target }) => target)).size;
    },
    held: (shard: number, exchanges: number) => held.set(shard, exchanges),
    exchanges(shard: number, count: number) {
      counts.exchanges += count;
      if (held.get(shard) !== count)
        misplaced.push(`shard ${shard} has ${count} exchanges, its documents ${held.get(shard) ?? 0}`);
    },
    problems(manifest: Manifest): string[] {
      const names = Object.keys(counts) as (keyof typeof counts)[];
      return [
        ...aliases
          .filter(({ entry }) => entries.get(entry) === undefined)
          .map(({ alias, entry }) => `alias ${alias} is of entry ${entry}, which has no record`),
        ...[...forward.keys()]
          .filter((target) => !entries.has(target))
          .map((target) => `entry ${target} is cited and not there`),
        ...[...new Set([...forward.keys(), ...reverse.keys()])]
          .filter((entry) => !isSame(forward.get(entry), reverse.get(entry)))
          .map((entry) => `entry ${entry} is cited in other shards than it says`),
        ...names
          .filter((name) => counts[name] !== manifest[name])
          .map((name) => `the manifest says ${manifest[name]} ${name}, there are ${counts[name]}`),
      ];
    },
  };
}

function isSame(found: ReadonlySet<number> | undefined, said: readonly number[] | undefined): boolean {
  return (found?.size ?? 0) === (said?.length ?? 0) && (said ?? []).every((shard) => found?.has(shard));
}
