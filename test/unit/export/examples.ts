import type { DocumentRecord } from '../../../lib/documents/types.ts';
import { itemOfSaved } from '../../../lib/export/item.ts';
import type { SavedDocument } from '../../../lib/storage/types.ts';
import { savedDocument } from '../../support/saved-document.ts';

/** Titles with what each of the formats takes for something else. */
export const HARD_TITLES = [
  'Een "brief", met komma’s; en puntkomma',
  '«Zorg» en ‘jeugd’ – coöperatie à 100 %',
  'R&D kost $5 #1 in a_b, ~x^2 en 50%',
  '{open, dicht} en } alleen {',
  'C:\\pad\\naar \\LaTeX \\% \\{',
  '=SOM(A1:A2)',
  '+31 6 of -1 @huis',
  'TY  - geen veld ER  - ',
  '<b>vet</b> & &amp; <i>',
  'Ĳssel, œuvre, ẞ, 日本, 👍🏽',
  "'Gevestigd, maar niet thuis'",
];

export const LETTER: DocumentRecord = {
  id: 'kst-31066-1016',
  kind: 'kamerstuk',
  title: 'Brief over de hersteloperatie',
  date: '2022-04-20',
  type: 'Brief regering',
  sender: 'Minister van Onderwijs, Cultuur en Wetenschap',
  dossier: '31066',
};

export function itemOf(fields: Partial<SavedDocument> = {}, record?: DocumentRecord) {
  return itemOfSaved(savedDocument(fields), record);
}
