import type { MessageKey } from '../../lib/i18n/types.ts';
import type { ReferenceKind } from '../../lib/references/types.ts';

/** The message that names each kind of document. */
export const KIND_KEYS: Record<ReferenceKind | 'page', MessageKey> = {
  kamerstuk: 'kindKamerstuk',
  dossier: 'kindDossier',
  bijlage: 'kindBijlage',
  aanhangsel: 'kindAanhangsel',
  kamervraag: 'kindKamervraag',
  handelingen: 'kindHandelingen',
  zaak: 'kindZaak',
  document: 'kindDocument',
  activiteit: 'kindActiviteit',
  toezegging: 'kindToezegging',
  staatsblad: 'kindStaatsblad',
  staatscourant: 'kindStaatscourant',
  tractatenblad: 'kindTractatenblad',
  report: 'kindReport',
  page: 'kindPage',
};
