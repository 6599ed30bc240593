import type { PageContext } from '../../../../lib/references/types.ts';

/** A text of a page, and what must be read in it: "targets ← words (form)". Everything but `unknown` is in the index. */
export interface LeaningCase {
  why: string;
  text: string;
  reads: string[];
  page?: PageContext;
  /** Ids that the index does not have. */
  unknown?: string[];
  /** What sort of paper the index says one is. */
  types?: Record<string, string>;
}

const HOME: PageContext = { dossier: '31066', number: '1020' };

/** Numbers that stand alone, on a page of dossier 31066. */
export const SHORT = (
  [
    {
      why: 'stuk nr.',
      text: 'De brief op stuk nr. 12 is kort.',
      reads: ['kst-31066-12 ← stuk nr. 12 (K26)'],
    },
    {
      why: 'Kamerstuk nr.',
      text: 'Zie Kamerstuk nr. 12, p. 3.',
      reads: ['kst-31066-12 ← Kamerstuk nr. 12, p. 3 (K26)'],
    },
    {
      why: 'a part of an amendment',
      text: 'In stemming komt het amendement-Blok (stuk nr. 12, I).',
      reads: ['kst-31066-12 ← stuk nr. 12, I (K26)'],
    },
    {
      why: 'two parts of one amendment',
      text: 'de amendementen-Blok (stuk nrs. 32, I en II)',
      reads: ['kst-31066-32 ← stuk nrs. 32, I en II (K26)'],
    },
    {
      why: 'two numbers',
      text: 'de moties op stuk nrs. 3 en 5',
      reads: ['kst-31066-3 ← stuk nrs. 3 (K26)', 'kst-31066-5 ← 5 (K26)'],
    },
    { why: 'see', text: 'Zie nr. 7.', reads: ['kst-31066-7 ← nr. 7 (S1)'] },
    { why: 'in', text: 'In nr. 7 staat het.', reads: ['kst-31066-7 ← nr. 7 (S1)'] },
    { why: 'in place of', text: 'Gewijzigde motie (t.v.v. nr. 82)', reads: ['kst-31066-82 ← nr. 82 (S1)'] },
    {
      why: 'in place of what was printed',
      text: 'ter vervanging van dat gedrukt onder nr. 21',
      reads: ['kst-31066-21 ← nr. 21 (S1)'],
    },
    { why: 'brackets', text: 'Dit is gemeld (nr. 16).', reads: ['kst-31066-16 ← nr. 16 (S1)'] },
    {
      why: 'an article in the sentence before',
      text: 'Ik wijs op artikel 4. Zie nr. 21.',
      reads: ['kst-31066-21 ← nr. 21 (S1)'],
    },
    {
      why: "a paper's name beside it, whatever it belongs to",
      text: 'Zie de bijlage bij de brief nr. 21 en onderdeel 3 van het amendement (nr. 7).',
      reads: ['kst-31066-21 ← nr. 21 (S1)', 'kst-31066-7 ← nr. 7 (S1)'],
    },
    {
      why: 'the lines of a list of papers',
      text: 'Tabel\nnr. 5 (Kops) ontraden\n• nr. 6 (Bos) oordeel Kamer\nnr. 7 Vos: ontraden.',
      reads: ['kst-31066-5 ← nr. 5 (S1)', 'kst-31066-6 ← nr. 6 (S1)', 'kst-31066-7 ← nr. 7 (S1)'],
    },
    {
      why: 'lines that begin with a number by chance',
      text: 'De uitslag staat op\nnr. 5 (Kops) en op\nnr. 6 (Bos) van de ranglijst.',
      reads: [],
    },
    { why: 'lines of another list', text: 'De volgorde is\nnr. 5 Utrecht\nnr. 6 Arnhem', reads: [] },
    { why: "a paper's name", text: 'De motie nr. 9 is aangenomen.', reads: ['kst-31066-9 ← nr. 9 (S1)'] },
    {
      why: "a paper's name and a comma",
      text: 'de nota naar aanleiding van het verslag, nr. 6, p. 2',
      reads: ['kst-31066-6 ← nr. 6, p. 2 (S1)'],
    },
    {
      why: 'whose it is',
      text: 'de moties op stuk nr. 7 van de heren Kops en Krol, en nr. 8 van het lid Kops (zie nr. 9 van de minister)',
      reads: ['kst-31066-7 ← stuk nr. 7 (K26)', 'kst-31066-9 ← nr. 9 (S1)'],
    },
    {
      why: 'a letter of the Senate',
      text: 'Zie nr. AB.',
      page: { dossier: '34430', number: 'C', chamber: 'ek' },
      reads: ['kst-34430-AB ← nr. AB (S1)'],
    },
    { why: 'a letter elsewhere', text: 'Zie nr. AB.', reads: [] },
    { why: 'a page of no dossier', text: 'Zie nr. 7 op stuk nr. 8.', page: {}, reads: [] },
    { why: 'a number that the index does not have', text: 'Zie nr. 7.', unknown: ['kst-31066-7'], reads: [] },
    { why: 'the page itself', text: 'Dit stuk, nr. 1020, en nr. 1020 zelf (nr. 1020).', reads: [] },
    {
      why: 'its own dossier beside it',
      text: 'In 31 066 is nr. 5 een motie op stuk nr. 6.',
      reads: ['kst-31066-6 ← stuk nr. 6 (K26)'],
    },
    {
      why: 'an amount beside it',
      text: 'De motie op stuk nr. 6 kost 10 000 euro, of € 31 000.',
      reads: ['kst-31066-6 ← stuk nr. 6 (K26)'],
    },
    {
      why: 'another dossier beside it',
      text: 'De motie op stuk nr. 6 gaat over dossier 29 984.',
      reads: ['dossier-29984 ← dossier 29 984 (K17)'],
    },
    {
      why: 'another dossier in the next sentence',
      text: 'Zie stuk nr. 6. Dossier 29 984 is gesloten.',
      reads: ['kst-31066-6 ← stuk nr. 6 (K26)', 'dossier-29984 ← Dossier 29 984 (K17)'],
    },
    {
      why: "the only dossier of a debate's agenda",
      text: 'de motie op stuk nr. 254',
      page: { agenda: ['kst-29538-250', 'dossier-29538'] },
      reads: ['kst-29538-254 ← stuk nr. 254 (K26)'],
    },
    {
      why: "one of the dossiers of a debate's agenda",
      text: 'de motie op stuk nr. 254',
      page: { agenda: ['kst-29538-250', 'kst-31066-1016'] },
      reads: [],
    },
    {
      why: 'the first of several dossiers',
      text: 'de motie op stuk nr. 7, en 25 295, nr. 328',
      page: { dossier: '32824', dossiers: ['25295'], number: '328' },
      reads: [],
    },
    {
      why: 'a number that a debate gave its dossier',
      text: 'Zij krijgt nr. 257 (29538).\n\nDe motie op stuk nr. 257 van het lid Segers ontraad ik.',
      page: {},
      reads: ['kst-29538-257 ← nr. 257 (29538) (K10)', 'kst-29538-257 ← stuk nr. 257 (B4)'],
    },
    {
      why: 'a number that a debate gave to two dossiers',
      text: 'Zij krijgt nr. 257 (29538). Zij krijgt nr. 257 (31066).\n\nDe motie op stuk nr. 257.',
      page: {},
      reads: ['kst-29538-257 ← nr. 257 (29538) (K10)', 'kst-31066-257 ← nr. 257 (31066) (K10)'],
    },
  ] satisfies LeaningCase[]
).map((one): LeaningCase => ({ page: HOME, ...one }));

/** Numbers of other things, on a page of a dossier whose every number is in the index. */
export const NOT_SHORT: readonly (readonly [why: string, text: string])[] = [
  ['a regulation', 'Verordening (EU) nr. 428/2009'],
  ['a regulation', 'zoals Verordening (EEG) nr. 1408 van de Raad (nr. 1408)'],
  ['a directive', 'ter implementatie van richtlijn nr. 2006/43/EG'],
  ['a debate', 'Handelingen II, nr. 108'],
  ['a gazette', 'Stb. 1989, nr. 152 en Trb. 1963, nr. 28 en Stcrt. 2005, nr. 114'],
  ['questions', 'Zie het antwoord op vraag nr. 7 en onderdeel nr. 12'],
  ['an article', 'artikel 7, onder nr. 2, en in artikel 5 (nr. 3)'],
  ['a house', 'Woning nr. 12 in de rij heeft scheuren.'],
  ['a list', 'Zij staat in nr. 12 van de lijst.'],
  ['a treaty', 'IAO-verdrag nr. 87 en Protocol nr. 12 bij het EVRM'],
  ["a body's report", 'Het WRR-rapport nr. 98 en het SER-advies over arbeid (nr. 12) zijn gelezen.'],
  ['an article in its own sentence', 'Ik wijs op artikel 4, zie nr. 21, en op bijlage 2 (nr. 3).'],
  ['a place', 'Nederland staat op nr. 3.'],
  ['the head of a paper', 'Nr. 328 BRIEF VAN DE MINISTER'],
  ['a part', 'Zie nr. 2.1 en nr. 3-4b en nr. 5 %.'],
];

/** "voornoemde brief", "dat rapport": what was named before. */
export const MENTIONED: LeaningCase[] = [
  {
    why: 'a letter',
    text: 'Bij brief van 4 juni (Kamerstuk 31 765, nr. 53) is dit toegezegd. Voornoemde brief noemt een bedrag.',
    reads: ['kst-31765-53 ← Kamerstuk 31 765, nr. 53 (K4)', 'kst-31765-53 ← Voornoemde brief (B1)'],
  },
  {
    why: 'a letter beside a motion',
    text: 'De brief (Kamerstuk 31 765, nr. 53) over de motie-Vos (Kamerstuk 31 765, nr. 50). In de eerder genoemde brief staat meer.',
    reads: [
      'kst-31765-53 ← Kamerstuk 31 765, nr. 53 (K4)',
      'kst-31765-50 ← Kamerstuk 31 765, nr. 50 (K4)',
      'kst-31765-53 ← eerder genoemde brief (B1)',
    ],
  },
  {
    why: 'a letter that brought a report',
    text: 'De evaluatie is bij brief van 6 mei aangeboden (Kamerstuk 31 765, nr. 53). Voornoemde brief is kort.',
    reads: ['kst-31765-53 ← Kamerstuk 31 765, nr. 53 (K4)', 'kst-31765-53 ← Voornoemde brief (B1)'],
  },
  {
    why: 'a motion',
    text: 'De motie-Vos (Kamerstuk 31 765, nr. 50) is oud. Genoemde motie is uitgevoerd.',
    reads: ['kst-31765-50 ← Kamerstuk 31 765, nr. 50 (K4)', 'kst-31765-50 ← Genoemde motie (B1)'],
  },
  {
    why: 'a report',
    text: 'Zie SCP, 2016, Integratie in zicht. Op dat rapport is gereageerd, en dit onderzoek is herhaald.',
    reads: [
      'report:scp:2016:integratie-in-zicht ← SCP, 2016, Integratie in zicht (R1)',
      'report:scp:2016:integratie-in-zicht ← dat rapport (B1)',
      'report:scp:2016:integratie-in-zicht ← dit onderzoek (B1)',
    ],
  },
  {
    why: 'a paper of any sort',
    text: 'Dit staat in Kamerstuk 26 643, nr. 570. De bijlage bij dat Kamerstuk telt ook.',
    reads: ['kst-26643-570 ← Kamerstuk 26 643, nr. 570 (K4)', 'kst-26643-570 ← dat Kamerstuk (B1)'],
  },
  {
    why: 'a paper that the index calls a letter',
    text: 'Zie Kamerstuk 26 643, nr. 570. In voornoemde brief staat meer.',
    types: { 'kst-26643-570': 'Brief regering' },
    reads: ['kst-26643-570 ← Kamerstuk 26 643, nr. 570 (K4)', 'kst-26643-570 ← voornoemde brief (B1)'],
  },
  {
    why: 'a page of it',
    text: 'In de nota (Kamerstuk 26 643, nr. 570) staat het. In genoemde nota (p. 3) staat meer.',
    reads: ['kst-26643-570 ← Kamerstuk 26 643, nr. 570 (K4)', 'kst-26643-570 ← genoemde nota (B1)'],
  },
  {
    why: 'the same letter twice',
    text: 'De brief (Kamerstuk 26 643, nr. 570) en die brief (Kamerstuk 26 643, nr. 570). In voornoemde brief staat meer.',
    reads: [
      'kst-26643-570 ← Kamerstuk 26 643, nr. 570 (K4)',
      'kst-26643-570 ← Kamerstuk 26 643, nr. 570 (K4)',
      'kst-26643-570 ← voornoemde brief (B1)',
    ],
  },
];

/** Words for what was named before that may mean something else; only the labelled references are read. */
export const NOT_MENTIONED: readonly (readonly [why: string, text: string])[] = [
  [
    'two letters',
    'De brief (Kamerstuk 1, nr. 1) en de brief (Kamerstuk 2, nr. 2). Voornoemde brief is kort.',
  ],
  [
    'a paper that may be one',
    'De brief (Kamerstuk 1, nr. 1) en ook Kamerstuk 2, nr. 2. Voornoemde brief is kort.',
  ],
  [
    'another letter without a number',
    'De brief (Kamerstuk 1, nr. 1) en de brief van 3 mei. Voornoemde brief is kort.',
  ],
  ['a paper of any sort', 'Zie Kamerstuk 1, nr. 1. Voornoemde brief is kort.'],
  [
    'a paper about the one meant',
    'De memorie bij het wetsvoorstel (Kamerstuk 1, nr. 3) is lang. Voornoemd wetsvoorstel is kort.',
  ],
  ['a paper of another sort', 'De motie (Kamerstuk 1, nr. 1). Voornoemde brief is kort.'],
  ['another paragraph', 'De brief (Kamerstuk 1, nr. 1) is er.\n\nVoornoemde brief is kort.'],
  ['another line', 'De brief (Kamerstuk 1, nr. 1) is er.\nVoornoemde brief is kort.'],
  [
    'the words of another fraction',
    'De leden van de VVD-fractie noemen het rapport (Kamerstuk 1, nr. 1). De leden van de D66-fractie vragen of dat rapport telt.',
  ],
  ['what comes behind it', 'Voornoemde brief is kort. De brief (Kamerstuk 1, nr. 1) is lang.'],
  ['its own name', 'De brief (Kamerstuk 1, nr. 1). De genoemde brief van 3 mei is een andere.'],
  ['several', 'De brief (Kamerstuk 1, nr. 1). De genoemde brieven zijn kort.'],
  ['this letter', 'De brief (Kamerstuk 1, nr. 1). In deze brief ga ik in op de motie.'],
  ['a conjunction', 'Zie SCP, 2016, Integratie in zicht. Ik vind dat onderzoek nodig is.'],
];

const DEBATE: PageContext = { agenda: ['kst-29984-1207'] };

/** "de brief" in a debate. */
export const AGENDA = (
  [
    {
      why: 'the only paper',
      text: 'In de brief is dat uitgelegd.',
      reads: ['kst-29984-1207 ← de brief (B2)'],
    },
    { why: 'this letter', text: 'Deze brief is kort.', reads: ['kst-29984-1207 ← Deze brief (B2)'] },
    { why: 'a motion, as those come in the debate', text: 'Deze motie ontraad ik.', reads: [] },
    {
      why: 'the only motion',
      text: 'Over de brief: deze motie is oud.',
      types: { 'kst-29984-1207': 'Motie' },
      reads: ['kst-29984-1207 ← deze motie (B2)'],
    },
    {
      why: 'the one of its sort',
      text: 'De brief is duidelijk, het wetsvoorstel is dat ook.',
      page: { agenda: ['kst-29984-1207', 'kst-29984-2', 'dossier-29984'] },
      types: { 'kst-29984-1207': 'Brief regering', 'kst-29984-2': 'Voorstel van wet' },
      reads: ['kst-29984-1207 ← De brief (B2)', 'kst-29984-2 ← het wetsvoorstel (B2)'],
    },
    {
      why: 'one of two letters',
      text: 'De brief is duidelijk.',
      page: { agenda: ['kst-29984-1207', 'kst-29984-1208'] },
      types: { 'kst-29984-1207': 'Brief regering', 'kst-29984-1208': 'Brief regering' },
      reads: [],
    },
    {
      why: 'one of two papers of which one may be a letter',
      text: 'De brief is duidelijk.',
      page: { agenda: ['kst-29984-1207', 'kst-29984-1208'] },
      types: { 'kst-29984-1207': 'Brief regering' },
      reads: [],
    },
    {
      why: 'a dossier alone',
      text: 'De brief is duidelijk.',
      page: { agenda: ['dossier-29984'] },
      reads: [],
    },
    { why: 'no agenda', text: 'De brief is duidelijk.', page: { dossier: '29984' }, reads: [] },
    { why: 'a letter of a date', text: 'De brief van 3 mei is kort.', reads: [] },
    { why: 'a letter about something', text: 'De brief over de dienstregeling is kort.', reads: [] },
    { why: 'a letter with a name', text: 'De brief «Op weg» is kort.', reads: [] },
    {
      why: 'a letter with a number',
      text: 'De brief (Kamerstuk 29 984, nr. 1) is kort.',
      reads: ['kst-29984-1 ← Kamerstuk 29 984, nr. 1 (K4)'],
    },
    { why: 'a letter to come', text: 'Dat zal ik in de brief opnemen.', reads: [] },
    { why: 'a letter to come', text: 'De brief die ik u zal sturen is lang.', reads: [] },
    { why: 'a letter of another sort', text: 'De nieuwsbrief is kort.', reads: [] },
  ] satisfies LeaningCase[]
).map((one): LeaningCase => ({ page: DEBATE, ...one }));

/** Terms that a document defines. */
export const TERMS: LeaningCase[] = [
  {
    why: 'in the same bracket',
    text: 'Er is een motie (Kamerstuk 31 066, nr. 16; hierna: de Motie). De Motie is oud.\n\nZie de Motie.',
    reads: [
      'kst-31066-16 ← Kamerstuk 31 066, nr. 16 (K4)',
      'kst-31066-16 ← De Motie (B3)',
      'kst-31066-16 ← de Motie (B3)',
    ],
  },
  {
    why: 'before the bracket',
    text: 'De brief van 18 maart 2011 (hierna: Focusbrief OS) (Kamerstukken II 2010/11, 32 605, nr. 2). Volgens de Focusbrief telt dit.',
    reads: ['kst-32605-2 ← Kamerstukken II 2010/11, 32 605, nr. 2 (K1)', 'kst-32605-2 ← de Focusbrief (B3)'],
  },
  {
    why: 'in small letters, but not another of the sort',
    text: 'De motie (Kamerstuk 31 066, nr. 16, hierna te noemen: «de motie»). De motie is oud. De motie van het lid Kops is jong.',
    reads: ['kst-31066-16 ← Kamerstuk 31 066, nr. 16 (K4)', 'kst-31066-16 ← De motie (B3)'],
  },
  {
    why: 'with a name behind a hyphen, and not without it',
    text: 'De motie-Kuik (Kamerstuk 31 066, nr. 16; hierna: de motie-Kuik). De motie vraagt veel. De motie-Kuik is oud.',
    reads: ['kst-31066-16 ← Kamerstuk 31 066, nr. 16 (K4)', 'kst-31066-16 ← De motie-Kuik (B3)'],
  },
  {
    why: 'with several names',
    text: 'Zie Kamerstuk 31 066, nr. 16 (hierna: «amendement-Van der Laan/Vos»). Het amendement is oud, het amendement-Van der Laan/Vos ook.',
    reads: [
      'kst-31066-16 ← Kamerstuk 31 066, nr. 16 (K4)',
      'kst-31066-16 ← het amendement-Van der Laan/Vos (B3)',
    ],
  },
  {
    why: 'with whose it is before a hyphen',
    text: 'Zie Kamerstuk 31 066, nr. 16 (hierna: het SCP-rapport). Het rapport is oud, het SCP-rapport ook.',
    reads: ['kst-31066-16 ← Kamerstuk 31 066, nr. 16 (K4)', 'kst-31066-16 ← het SCP-rapport (B3)'],
  },
  {
    why: 'with a name behind it',
    text: 'Zie Kamerstuk 31 066, nr. 16 (hierna: de Nota Ruimte). De Nota is oud, de Nota Ruimte ook.',
    reads: ['kst-31066-16 ← Kamerstuk 31 066, nr. 16 (K4)', 'kst-31066-16 ← de Nota Ruimte (B3)'],
  },
  {
    why: 'without a name, beside another that has one',
    text: 'Zie Kamerstuk 31 066, nr. 16 (hierna: de Nota). De Nota is oud, de Nota Ruimte is een andere.',
    reads: ['kst-31066-16 ← Kamerstuk 31 066, nr. 16 (K4)', 'kst-31066-16 ← De Nota (B3)'],
  },
  {
    why: 'cut short',
    text: 'Zie Kamerstuk 31 066, nr. 16 (hierna: de motie van het lid Kuik). De motie is oud.',
    reads: ['kst-31066-16 ← Kamerstuk 31 066, nr. 16 (K4)'],
  },
  {
    why: 'behind "verder" that defines nothing',
    text: 'Zie verder de brief (Kamerstuk 31 066, nr. 16). De brief is oud.',
    reads: ['kst-31066-16 ← Kamerstuk 31 066, nr. 16 (K4)'],
  },
  {
    why: '"hierna" on both sides of it',
    text: 'Zie Kamerstuk 31 066, nr. 16, hierna de motie genoemd. De motie is oud.',
    reads: ['kst-31066-16 ← Kamerstuk 31 066, nr. 16 (K4)', 'kst-31066-16 ← De motie (B3)'],
  },
  {
    why: 'a name of what it holds',
    text: 'Zie Kamerstuk 31 066, nr. 16 (verder te noemen: ‘het Actieplan’). Het Actieplan is oud.',
    reads: ['kst-31066-16 ← Kamerstuk 31 066, nr. 16 (K4)', 'kst-31066-16 ← Het Actieplan (B3)'],
  },
  {
    why: 'before its definition',
    text: 'De Motie is oud. Zie de motie (Kamerstuk 31 066, nr. 16; hierna: de Motie).',
    reads: ['kst-31066-16 ← Kamerstuk 31 066, nr. 16 (K4)'],
  },
  {
    why: 'a word for no paper',
    text: 'De Minister (hierna: de Minister) schreef Kamerstuk 31 066, nr. 16. De Minister is tevreden.',
    reads: ['kst-31066-16 ← Kamerstuk 31 066, nr. 16 (K4)'],
  },
  {
    why: 'defined twice',
    text: 'Zie Kamerstuk 31 066, nr. 16 (hierna: de Nota). Zie Kamerstuk 31 066, nr. 17 (hierna: de Nota). De Nota is lang.',
    reads: ['kst-31066-16 ← Kamerstuk 31 066, nr. 16 (K4)', 'kst-31066-17 ← Kamerstuk 31 066, nr. 17 (K4)'],
  },
];
