import { describe, expect, test } from 'vitest';
import { findReferences } from '../../../scripts/references/find-references.ts';
import { print } from './cases/case.ts';
import { NOT_NOTES, NOTES } from './cases/leaning-notes.ts';
import {
  AGENDA,
  MENTIONED,
  NOT_MENTIONED,
  NOT_SHORT,
  SHORT,
  TERMS,
  type LeaningCase,
} from './cases/leaning.ts';

function read({ text, page = {}, unknown = [], types = {} }: Omit<LeaningCase, 'why' | 'reads'>) {
  const known = (id: string) => !unknown.includes(id) && !id.startsWith('ah-');
  return findReferences({ id: '', text, page }, known, (id) => types[id]).references;
}

/** The forms of references that lean on others. */
const leaning = ({ form }: { form: string }) => /^(?:[BNS]\d|K26)$/.test(form);

/** Dossiers of one digit keep the cases short. */
const withDossiers = (text: string) =>
  text.replace(/Kamerstuk (\d),/g, (_, digit: string) => `Kamerstuk 3100${digit},`);

describe.each([
  ['a number alone', SHORT],
  ['what was named before', MENTIONED],
  ["a debate's agenda", AGENDA],
  ['a defined term', TERMS],
  ['notes', NOTES],
])('of %s is read', (_, cases) => {
  test.each(cases)('$why: $text', (one) => {
    const found = read(one);
    expect(found.map(print)).toEqual(one.reads);
    for (const { raw, start, end } of found) expect(raw).toBe(one.text.slice(start, end));
  });
});

describe.each([
  ['a number alone', NOT_SHORT],
  ['what was named before', NOT_MENTIONED],
  ['notes', NOT_NOTES],
])('of %s nothing is read in', (_, traps) => {
  test.each(traps)('%s: %s', (_why, text) => {
    const found = read({ text: withDossiers(text), page: { dossier: '31066', number: '1020' } });
    expect(found.filter(leaning)).toEqual([]);
  });
});

test('evidence says what a reference leans on', () => {
  const text = '1 Kamerstuk 31 066, nr. 7.\n2 Idem, p. 4 – 5.\n3 Zie stuk nr. 9.';
  expect(read({ text, page: { dossier: '31066' } })).toMatchObject([
    { evidence: 'label' },
    { evidence: 'note', pages: '4-5' },
    { evidence: 'page' },
  ]);
});

/** Pieces that make a reader begin over and over. */
const PIECES = [
  'stuk nr. 12, I ',
  'motie nr. 7, ',
  'zie noot 3 ',
  '1 Ibid.\n',
  '3 Kamerstuk 31 066, nr. 5, zie noot 3.\n',
  'voornoemde brief ',
  'De brief (Kamerstuk 31 066, nr. 5). In voornoemde brief. ',
  'De leden van de D66-fractie ',
  'de brief ',
  'Kamerstuk 31 066, nr. 5; hierna: de Motie. ',
  'hierna: A A de Motie ',
  'Zij krijgt nr. 257 (29538). stuk nr. 257 ',
];

describe('a text that repeats one piece without end', () => {
  test.each(PIECES)('is read to its end: %j', (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    const found = read({ text, page: { dossier: '31066', agenda: ['kst-31066-7'] } });
    expect(found.every(({ start, end, raw }) => raw === text.slice(start, end))).toBe(true);
  });
});
