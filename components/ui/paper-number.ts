import { parseId } from '../../lib/documents/ids.ts';
import type { Translate } from '../../lib/i18n/types.ts';

/** Dossier and number of a Kamerstuk, "31066, nr. 1016"; undefined for anything else. */
export function paperNumber(id: string, translate: Translate): string | undefined {
  const parsed = parseId(id);
  if (parsed?.kind !== 'kamerstuk') return undefined;
  return `${parsed.dossier}, ${translate('paperNumber', parsed.number)}`;
}
