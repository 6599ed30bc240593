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
  /** "Kamerstuk 31 066, nr. 1016"; undefined when the page does not tell, or when its title says just that. */
  name?: string;
  /** What sort of paper it is, where neither name nor title says so: "Brief regering". */
  type?: string;
  title: string;
  /** ISO date. */
  date?: string;
  /** The page's own first, then those it stands in as well. */
  dossiers: PageDossier[];
}

/** Says which paper a page is, from what it says of itself and what the index has. */
export function identityOf(summary: PageSummary, records: Records): PageIdentity {
  const { self, dossier, dossiers = [], number } = summary.page;
  const record = self ? records.get(self) : undefined;
  const id = record?.id ?? self ?? (dossier && number ? `kst-${dossier}-${number}` : undefined);
  const name = id && paperName(id);
  const title = (record?.kind !== 'dossier' && record?.title) || titleOf(summary);
  const type = record?.kind === 'kamerstuk' ? record.type : undefined;
  return {
    ...(name && lettersOf(name) !== lettersOf(title) && { name }),
    ...(type && !lettersOf(`${name} ${title}`).includes(lettersOf(type.split(' ')[0]!)) && { type }),
    title,
    ...(record?.date && { date: record.date }),
    dossiers: [record?.dossier ?? dossier, ...dossiers]
      .filter((one, place, all) => one !== undefined && all.indexOf(one) === place)
      .map((one) =>
        describeDossier(one!, records, one === record?.dossier ? record?.dossierTitle : undefined),
      ),
  };
}

/** What a page calls itself, without the name of its site behind it; its address when it has no title. */
export function titleOf({ title, url }: Pick<PageSummary, 'title' | 'url'>): string {
  return title.replace(/ \| [^|]*$/, '').trim() || url;
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

function describeDossier(dossier: string, records: Records, own: string | undefined): PageDossier {
  const title = own ?? records.get(`dossier-${dossier}`)?.title;
  const url = dossierAddress(`dossier-${dossier}`);
  return { name: printDossier(dossier), ...(title && { title }), ...(url && { url }) };
}
