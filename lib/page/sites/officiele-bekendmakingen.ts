import { idOfAddress } from '../../references/identifiers.ts';
import { parseId } from '../../documents/ids.ts';
import type { PageContext } from '../../references/types.ts';
import type { SiteAdapter } from './types.ts';

/** Pages of zoek.officielebekendmakingen.nl: `/<id>.html`, with metadata in `OVERHEIDop.*` meta elements. */
export const officieleBekendmakingen: SiteAdapter = {
  identify(page, address) {
    const meta = (name: string) =>
      page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content.trim() || undefined;
    const self = idOfAddress(address.pathname) ?? meta('DC.identifier');
    const parsed = self ? parseId(self) : undefined;
    const context: PageContext = {};
    if (self) context.self = self;
    const dossier = parsed && 'dossier' in parsed ? parsed.dossier : meta('OVERHEIDop.dossiernummer');
    if (dossier) context.dossier = dossier;
    const number = parsed?.kind === 'kamerstuk' ? parsed.number : meta('OVERHEIDop.ondernummer');
    if (number) context.number = number;
    const chamber = chamberOf(self, number, meta('DC.creator'));
    if (chamber) context.chamber = chamber;
    return context;
  },
  excluded: 'header, nav, footer, [role=navigation], [role=search], .publicatie-metadata, .metadata, dl.meta',
  noteMarks: 'a.nootnum, a.noot, sup > a[href^="#"], a[class*="supernote"], sup',
  noteBodies: '.noot, .voet, li[id^="noot"], p[id^="noot"], [id^="ID-"][class*="noot"]',
  questions: '.vraag, .kamervraag',
  answers: '.antwoord, .kamerantwoord',
};

function chamberOf(self: string | undefined, number: string | undefined, creator: string | undefined) {
  const named = /^(?:ah|h|kv)-(tk|ek)-/.exec(self ?? '')?.[1] as 'tk' | 'ek' | undefined;
  if (named) return named;
  if (/Eerste Kamer/.test(creator ?? '')) return 'ek';
  if (/Tweede Kamer/.test(creator ?? '')) return 'tk';
  // Only papers of the Eerste Kamer are lettered.
  return number ? (/^[A-Z]/.test(number) ? 'ek' : 'tk') : undefined;
}
