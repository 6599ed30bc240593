import { recordsOf } from '../../lib/index/source.ts';
import type { IndexSource } from '../../lib/index/source.ts';
import type { Located, LocatedSource } from './located.ts';
import type { Problem } from './problem.ts';

/** Checks what one row alone cannot show: keys given twice, and aliases of documents that are not there. */
export function checkSource(located: LocatedSource, problems: Problem[]) {
  const source: Required<IndexSource> = {
    documents: unique(located.documents, ({ id }) => id, problems),
    dossiers: unique(located.dossiers, ({ dossier }) => `dossier ${dossier}`, problems),
    aliases: [],
    exchanges: unique(located.exchanges, ({ id }) => id, problems),
    citations: unique(located.citations, ({ from, to }) => `${from} citing ${to}`, problems),
  };
  const records = recordsOf(source);
  const aliases = located.aliases.filter(({ file, line, value: { alias, id } }) => {
    const message = !records.has(id)
      ? `alias "${alias}" is of "${id}", which no row has`
      : records.has(alias)
        ? `alias "${alias}" is a document of its own`
        : undefined;
    if (message) problems.push({ file, line, message });
    return message === undefined;
  });
  source.aliases = unique(aliases, ({ alias }) => `alias ${alias}`, problems);
  return { source, problems };
}

function unique<T>(entries: readonly Located<T>[], keyOf: (value: T) => string, problems: Problem[]): T[] {
  const first = new Map<string, Located<T>>();
  for (const entry of entries) {
    const key = keyOf(entry.value);
    const known = first.get(key);
    if (!known) first.set(key, entry);
    else {
      const message = `${key} is already at ${known.file}:${known.line}`;
      problems.push({ file: entry.file, line: entry.line, message });
    }
  }
  return Array.from(first.values(), ({ value }) => value);
}
