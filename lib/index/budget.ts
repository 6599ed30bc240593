import { measureIndex } from './build.ts';
import { contentsOf } from './contents.ts';
import type { IndexContents } from './contents.ts';
import { byCodeUnit } from './by-code-unit.ts';
import type { IndexSource } from './source.ts';

/**
 * The part of a source whose index fits in a number of bytes: the most cited documents first, then the newest,
 * each with its own exchanges, its aliases and its dossier.
 *
 * @throws RangeError when not even an empty index fits.
 */
export async function fitBudget(source: IndexSource, budget: number): Promise<IndexSource> {
  const contents = contentsOf(source);
  const ranked = rank(contents);
  const best = (count: number) => pick(source, contents.aliases, new Set(ranked.slice(0, count)));
  const fits = async (count: number) => (await measureIndex(best(count))) <= budget;
  if (!(await fits(0))) throw new RangeError(`A budget of ${budget} bytes does not hold even an empty index`);

  let [enough, tooMany] = [0, ranked.length + 1];
  while (tooMany - enough > 1) {
    const middle = (enough + tooMany) >> 1;
    if (await fits(middle)) enough = middle;
    else tooMany = middle;
  }
  return best(enough);
}

function rank({ records, exchanges, citedBy }: IndexContents): string[] {
  const cited = (id: string) => citedBy.get(id)?.length ?? 0;
  const date = (id: string) => records.get(id)?.date ?? exchanges.get(id)?.[0]?.date ?? '';
  return [...new Set([...records.keys(), ...exchanges.keys()])].sort(
    (a, b) => cited(b) - cited(a) || byCodeUnit(date(b), date(a)) || byCodeUnit(a, b),
  );
}

function pick(
  source: IndexSource,
  aliases: ReadonlyMap<string, string>,
  kept: ReadonlySet<string>,
): IndexSource {
  const documents = source.documents.filter(({ id }) => kept.has(id));
  const dossiers = new Set(documents.map(({ dossier }) => dossier));
  return {
    documents,
    dossiers: source.dossiers.filter(
      ({ dossier }) => dossiers.has(dossier) || kept.has(`dossier-${dossier}`),
    ),
    aliases: source.aliases.filter(({ id }) => kept.has(id)),
    exchanges: source.exchanges.filter(({ document }) => kept.has(aliases.get(document) ?? document)),
  };
}
