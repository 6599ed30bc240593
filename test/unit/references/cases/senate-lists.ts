import { read, type Case } from './case.ts';

const FIRST = 'Kamerstukken I 2020/21, 35 111, B';
const B = `kst-35111-B ← ${FIRST} (K12)`;
const C = 'kst-35111-C ← C (K12)';
const D = 'kst-35111-D ← D (K12)';

/** Lists of the Senate's letters, and what begins the next citation behind them. */
export const SENATE_LISTS: Case[] = [
  read('letters', `${FIRST}, C en D. De minister`, B, C, D),
  read('letters behind a semicolon', `${FIRST}; C en D`, B, C, D),
  read('letters behind a slash', `${FIRST}/C`, B, C),
  read(
    'letters with pages',
    `${FIRST}, p. 3, en C, p. 5`,
    `kst-35111-B ← ${FIRST}, p. 3 (K12)`,
    'kst-35111-C ← C, p. 5 (K12)',
  ),
  read(
    'two letters behind one',
    'Kamerstukken I 2020/21, 35 111, Z, AA en AB',
    'kst-35111-Z ← Kamerstukken I 2020/21, 35 111, Z (K12)',
    'kst-35111-AA ← AA (K12)',
    'kst-35111-AB ← AB (K12)',
  ),
  read(
    'a range of letters before a sentence',
    'Kamerstukken I 2020/21, 35 111, nrs. B t/m D. De minister',
    'kst-35111-B ← Kamerstukken I 2020/21, 35 111, nrs. B (K12)',
    'kst-35111-C ← B t/m D (K12)',
    'kst-35111-D ← D (K12)',
  ),
  read(
    'a chamber',
    `${FIRST} en II 2020/21, 35 111, nr. 9`,
    B,
    'kst-35111-9 ← II 2020/21, 35 111, nr. 9 (K1)',
  ),
  read('a chamber', `${FIRST}, TK 2020/21, 35 111, nr. 9`, B, 'kst-35111-9 ← TK 2020/21, 35 111, nr. 9 (K1)'),
  read('a chamber', `${FIRST} en I 2019/20, 35 222, E`, B, 'kst-35222-E ← I 2019/20, 35 222, E (K12)'),
  read('a law journal', `${FIRST}, AB 2021/5`, B),
  read('a law journal', `${FIRST}, NJ 2020/3`, B),
  read('a court', `${FIRST} en HR 3 mei 2021`, B),
  read('a party', `${FIRST}, VVD en SP`, B),
  read('a company', `${FIRST} en C en NV II`, B, C),
  read('a name', `${FIRST}, K. van Dijk`, B),
  read(
    'numbers of the Senate in brackets',
    'Kamerstukken I 2000/01, 27 244 (63, 63a en 63b)',
    'kst-27244-63 ← Kamerstukken I 2000/01, 27 244 (63 (K19)',
    'kst-27244-63a ← 63a (K19)',
    'kst-27244-63b ← 63b (K19)',
  ),
  read(
    'a range of numbers with letters',
    'Kamerstukken I 2000/01, 27 244, nrs. 63a t/m 63c',
    'kst-27244-63a ← Kamerstukken I 2000/01, 27 244, nrs. 63a (K12)',
    'kst-27244-63b ← 63a t/m 63c (K12)',
    'kst-27244-63c ← 63c (K12)',
  ),
  read(
    'a bare letter at a sentence’s end',
    'Ik sluit aan bij 36600, C. Daarna volgt stemming.',
    'kst-36600-C ← 36600, C (K12)',
  ),
  read(
    'a day at the end of a list',
    'Kamerstuk 35 111, nr. 3, 12 en 14 maart',
    'kst-35111-3 ← Kamerstuk 35 111, nr. 3 (K4)',
  ),
  read(
    'an amount at the end of a list',
    'Kamerstuk 35 111, nr. 3, 4 en 5 procent',
    'kst-35111-3 ← Kamerstuk 35 111, nr. 3 (K4)',
  ),
];
