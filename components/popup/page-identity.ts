import { dossierAddress } from '../../lib/documents/addresses.ts';
import type { PageSummary } from '../../lib/messaging/protocol.ts';
import { paperName, printDossier } from './paper-name.ts';
import type { Records } from './types.ts';

/** A dossier that a page belongs to. */
export interface PageDossier {
  /** As papers print it: "31 066". */
  name: string;
  title?: string;
  url?: string;
}

/** Which paper a page is, as far as it is known. */
export interface PageIdentity {
  /** "Kamerstuk 31 066, nr. 1016"; undefined when the page does not tell. */
  name?: string;
  title: string;
  /** ISO date. */
  date?: string;
  /** The page's own first, then those it stands in as well. */
  dossiers: PageDossier[];
}

/** Says which paper a page is, from what it says of itself and what the index has. */
export function identityOf({ page, title, url }: PageSummary, records: Records): PageIdentity {
  const { self, dossier, dossiers = [], number } = page;
  const record = self ? records.get(self) : undefined;
  const id = record?.id ?? self ?? (dossier && number ? `kst-${dossier}-${number}` : undefined);
  const name = id && paperName(id);
  return {
    ...(name && { name }),
    title: (record?.kind !== 'dossier' && record?.title) || title || url,
    ...(record?.date && { date: record.date }),
    dossiers: [record?.dossier ?? dossier, ...dossiers]
      .filter((one, place, all) => one !== undefined && all.indexOf(one) === place)
      .map((one) =>
        describeDossier(one!, records, one === record?.dossier ? record?.dossierTitle : undefined),
      ),
  };
}

function describeDossier(dossier: string, records: Records, own: string | undefined): PageDossier {
  const title = own ?? records.get(`dossier-${dossier}`)?.title;
  const url = dossierAddress(`dossier-${dossier}`);
  return { name: printDossier(dossier), ...(title && { title }), ...(url && { url }) };
}
