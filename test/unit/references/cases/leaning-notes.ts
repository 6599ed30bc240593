import type { LeaningCase } from './leaning.ts';

/** Notes that lean on others, as lines that begin with the note's number. */
export const NOTES: LeaningCase[] = [
  {
    why: 'the same work, and again',
    text: '3 Kamerstuk 31 066, nr. 7, p. 2.\n4 Ibid., p. 4.\n5 Zie idem, blz. 5 – 6',
    reads: [
      'kst-31066-7 ← Kamerstuk 31 066, nr. 7, p. 2 (K4)',
      'kst-31066-7 ← Ibid., p. 4 (N1)',
      'kst-31066-7 ← idem, blz. 5 – 6 (N1)',
    ],
  },
  {
    why: 'the same work in shorter words and in brackets',
    text: '[3] Kamerstuk 31 066, nr. 7.\r\n[4] Id., p. 3.\r\n[5] Ibid.',
    reads: [
      'kst-31066-7 ← Kamerstuk 31 066, nr. 7 (K4)',
      'kst-31066-7 ← Id., p. 3 (N1)',
      'kst-31066-7 ← Ibid. (N1)',
    ],
  },
  {
    why: 'a paper that the index does not have',
    text: '1 Kamerstuk 31 066, nr. 7.\n2 Ibidem.',
    unknown: ['kst-31066-7'],
    reads: ['kst-31066-7 ← Kamerstuk 31 066, nr. 7 (K4)', 'kst-31066-7 ← Ibidem (N1)'],
  },
  {
    why: 'the same work later in a note',
    text: '1 Artikel 3.\n2 Kamerstuk 31 066, nr. 7, p. 2; idem, p. 8.',
    reads: ['kst-31066-7 ← Kamerstuk 31 066, nr. 7, p. 2 (K4)', 'kst-31066-7 ← idem, p. 8 (N1)'],
  },
  {
    why: 'several notes, each by its own number',
    text: '1 Kamerstuk 31 066, nr. 7.\n2 Kamerstuk 31 293, nr. 8.\n3 Zie noten 1 en 2.',
    reads: [
      'kst-31066-7 ← Kamerstuk 31 066, nr. 7 (K4)',
      'kst-31293-8 ← Kamerstuk 31 293, nr. 8 (K4)',
      'kst-31066-7 ← noten 1 (N2)',
      'kst-31293-8 ← 2 (N2)',
    ],
  },
  {
    why: 'another note, that of two works, and the one before',
    text: '1 Kamerstuk 31 066, nr. 7 en Kamerstuk 31 293, nr. 8.\n2 Zie ook noot 1, p. 4.\n3 Zie de vorige voetnoot.',
    reads: [
      'kst-31066-7 ← Kamerstuk 31 066, nr. 7 (K4)',
      'kst-31293-8 ← Kamerstuk 31 293, nr. 8 (K4)',
      'kst-31066-7 | kst-31293-8 ← noot 1, p. 4 (N2)',
      'kst-31066-7 | kst-31293-8 ← vorige voetnoot (N2)',
    ],
  },
  {
    why: 'numbers that stick to words and numbers',
    text: 'Zie Kamerstuk 31 066, nr. 10161. Dat zijn vragen2 over de wet.\n1Kamerstuk 31 066, nr. 7\n2Idem',
    reads: [
      'kst-31066-1016 ← Kamerstuk 31 066, nr. 1016 (K4)',
      'kst-31066-7 ← Kamerstuk 31 066, nr. 7 (K4)',
      'kst-31066-7 ← Idem (N1)',
    ],
  },
];

/** Notes that do not say which work they mean: nothing but the labelled references is read. */
export const NOT_NOTES: readonly (readonly [why: string, text: string])[] = [
  ['two works before', '3 Kamerstuk 1, nr. 1 en Kamerstuk 2, nr. 2.\n4 Idem, p. 4.'],
  ['a work that was not read', '3 Kamerstuk 1, nr. 1 en artikel 3 van de wet.\n4 Idem.'],
  ['a work that was not read', '3 Kamerstuk 1, nr. 1; Jansen 2019.\n4 Idem.'],
  ['an address', '3 Kamerstuk 1, nr. 1, zie www.example.nl.\n4 Idem.'],
  ['an ambiguous work', '3 Aanhangsel Handelingen 2021/22, nr. 5.\n4 Idem.'],
  ['a note without a work between', '2 Kamerstuk 1, nr. 1.\n3 Artikel 12 Awb.\n4 Ibid., p. 4.'],
  ['a note that is not there', '2 Kamerstuk 1, nr. 1.\n4 Ibid., p. 4.'],
  ['the first note', '1 Idem, p. 4.\n2 Kamerstuk 1, nr. 1.'],
  ['the body', 'Zie Kamerstuk 1, nr. 1; idem, p. 4. Ibid.'],
  ['ordinary words', '1 Kamerstuk 1, nr. 1.\n2 Idem voor de provincies.'],
  ['another number of the dossier', '1 Kamerstuk 1, nr. 1.\n2 Idem, nr. 9.'],
  ['a note of another work', '1 Kamerstuk 1, nr. 1.\n2 Zie noot 1 in de memorie van toelichting.'],
  ['notes of another work', '1 Kamerstuk 1, nr. 1.\n2 A.\n3 Zie noten 1 en 2 bij het vonnis.'],
  ['a note of a case report', '1 Kamerstuk 1, nr. 1.\n2 HR 3 mei 2019, m.nt. Vranken, noot 1.'],
  ['a note that is there twice', '1 Kamerstuk 1, nr. 1.\n2 A.\n1 Kamerstuk 2, nr. 2.\n2 Zie noot 1.'],
  ['itself', '1 Kamerstuk 1, nr. 1.\n2 Zie noot 2.'],
];
