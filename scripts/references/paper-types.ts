import { collectAliases } from '../../lib/index/aliases.ts';
import { recordsOf } from '../../lib/index/source.ts';
import { paperType } from '../../lib/resolver/paper-type.ts';
import { readDefaultSource } from '../index/default-index.ts';

/** Reads what sort of paper the bundled index says each document is: "Brief regering"; undefined where it cannot tell. */
export async function readPaperTypes(): Promise<(id: string) => string | undefined> {
  const source = await readDefaultSource();
  const records = recordsOf(source);
  const aliases = collectAliases(source, records);
  return (id) => paperType(records.get(aliases.get(id) ?? id));
}
