import { parseId } from '../documents/ids.ts';
import type { PageContext } from '../references/types.ts';
import type { LookUp } from './read-texts.ts';

/**
 * Adds to what a page says of itself what the index knows: pages of tweedekamer.nl go by a document number, which
 * tells neither dossier nor number.
 */
export async function completePage(page: PageContext, lookUp: LookUp): Promise<PageContext> {
  if (!page.self || page.dossier) return page;
  const [record] = await lookUp([page.self]);
  const parsed = record && parseId(record.id);
  if (parsed?.kind === 'kamerstuk') return { ...page, dossier: parsed.dossier, number: parsed.number };
  return record?.dossier ? { ...page, dossier: record.dossier } : page;
}
