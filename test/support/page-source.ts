import type { IndexSource } from '../../lib/index/source.ts';

/** A few real papers and reports, by their facts, and one exchange in our own words. */
export const PAGE_SOURCE: IndexSource = {
  documents: [
    {
      id: 'kst-31066-1016',
      kind: 'kamerstuk',
      title: 'Verbetertraject kinderopvangtoeslag',
      date: '2022-04-20',
      dossier: '31066',
    },
    { id: 'kst-31066-10', kind: 'kamerstuk', title: 'Een eerdere brief', dossier: '31066' },
    { id: 'kst-31066-1017', kind: 'kamerstuk', title: 'Een latere brief', dossier: '31066' },
    // One number in both chambers: a choice.
    { id: 'ah-tk-20212022-7', kind: 'aanhangsel', title: 'Antwoord aan de Tweede Kamer' },
    { id: 'ah-ek-20212022-7', kind: 'aanhangsel', title: 'Antwoord aan de Eerste Kamer' },
    { id: 'kst-35788-77', kind: 'kamerstuk', title: 'Eindverslag informateurs', dossier: '35788' },
    {
      id: 'report:coalitieakkoord:2021:omzien-naar-elkaar-vooruitkijken-naar-de-toekomst',
      kind: 'report',
      title: 'Omzien naar elkaar, vooruitkijken naar de toekomst',
      date: '2021-12-15',
      annexOf: 'kst-35788-77',
    },
    { id: 'report:scp:2016:integratie-in-zicht', kind: 'report', title: 'Integratie in zicht', date: '2016' },
    {
      id: 'report:scp::gevestigd-maar-niet-thuis',
      kind: 'report',
      title: 'Gevestigd, maar niet thuis',
      date: '2020',
    },
  ],
  dossiers: [{ dossier: '31066', title: 'Belastingdienst' }],
  aliases: [],
  exchanges: [
    {
      id: 'ah-tk-20212022-7#1',
      document: 'ah-tk-20212022-7',
      ordinal: 1,
      asker: { fraction: 'SP' },
      date: '2022-05-01',
      question: 'Hoe staat het met de toeslag?',
      answer: 'Daarover is een brief gestuurd.',
      text: 'summary',
      cites: [{ target: 'kst-31066-1016', in: 'answer' }],
    },
  ],
};
